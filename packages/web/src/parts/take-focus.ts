/** As `ref` of a field: takes the focus once, when it is first shown. A function made anew would take it at every letter. */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus()
}
