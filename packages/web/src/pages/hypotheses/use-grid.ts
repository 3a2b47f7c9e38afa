import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'

export interface Place {
  readonly row: number
  readonly column: number
}

/** What an element of the grid carries: one of all can be reached by Tab, the others by the arrows. */
export interface GridItem {
  readonly 'data-place': string
  readonly tabIndex: 0 | -1
}

interface Size {
  readonly rows: number
  readonly columns: number
}

/**
 * The focus in a table of rows, after the grid pattern of WAI-ARIA: arrows move by a cell, Home and End along the row, with
 * Control to the first and last cell of all.
 */
export function useGrid(table: RefObject<HTMLElement | null>, size: Size) {
  const [kept, setPlace] = useState<Place>({ row: 0, column: 1 })
  const place = within(kept, size)
  const focus = (to: Place) => {
    const next = within(to, size)
    setPlace(next)
    const item = table.current?.querySelector<HTMLElement>(`[data-place="${nameOf(next)}"]`)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const hasFocus = () => document.activeElement?.matches('[data-place]') === true
  return {
    /** Where the focus is, or would come back to. */
    place,
    focus,
    hasFocus: () => hasFocus() && table.current?.contains(document.activeElement) === true,
    /** Goes down or up; into the grid where the focus is outside. */
    step: (by: number) => focus(hasFocus() ? { ...place, row: place.row + by } : place),
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const [row, column] = (event.target.closest<HTMLElement>('[data-place]')?.dataset.place ?? '').split(' ')
      if (row && column) setPlace({ row: Number(row), column: Number(column) })
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.metaKey) return
      const to = placeAfter(event.key, { place, size, far: event.ctrlKey })
      if (to === null) return
      event.preventDefault()
      focus(to)
    },
  }
}

/** What the element at a place carries; the active one is reached by Tab. */
export function itemAt(place: Place, active: boolean): GridItem {
  return { 'data-place': nameOf(place), tabIndex: active ? 0 : -1 }
}

function placeAfter(
  key: string,
  { place: { row, column }, size, far }: { readonly place: Place; readonly size: Size; readonly far: boolean },
): Place | null {
  if (key === 'Home') return { row: far ? 0 : row, column: 0 }
  if (key === 'End') return { row: far ? size.rows - 1 : row, column: size.columns - 1 }
  const [down, right] = STEPS[key] ?? [0, 0]
  return far || (down === 0 && right === 0) ? null : { row: row + down, column: column + right }
}

/** Rows down and columns to the right. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function within({ row, column }: Place, { rows, columns }: Size): Place {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) }
}

function nameOf({ row, column }: Place): string {
  return `${row} ${column}`
}
