import type { CellRow } from '../../api/records.ts'

/** What a person puts in place of what was proposed, as the ruling takes it. */
export interface GivenChange {
  readonly subject?: string
  readonly attribute?: string
  readonly value?: number | string
  readonly from?: string | null
  readonly to?: string | null
}

/** The value of a cell as it is typed: a number without its unit, or words. */
export function typedValueOf({ figure, words }: Pick<CellRow, 'figure' | 'words'>): string {
  return figure === null ? words : String(figure.best)
}

/** What of a form is other than in the cell; null where nothing is. Numbers stay numbers: `1,500` is one too. */
export function readChange(cell: CellRow, form: FormData): GivenChange | null {
  const read = (name: string) => String(form.get(name) ?? '').trim()
  const [subject, attribute, typed, from, to] = ['subject', 'attribute', 'value', 'from', 'to'].map(read)
  const change: GivenChange = {
    ...(subject && subject !== cell.subject ? { subject } : {}),
    ...(attribute && attribute !== cell.attribute ? { attribute } : {}),
    ...(typed && typed !== typedValueOf(cell) ? { value: toValue(typed) } : {}),
    ...((from || null) === cell.from ? {} : { from: from || null }),
    ...((to || null) === cell.to ? {} : { to: to || null }),
  }
  return Object.keys(change).length === 0 ? null : change
}

function toValue(typed: string): number | string {
  const digits = typed.replaceAll(/(?<=\d)[,\u202f\u00a0 ](?=\d{3}\b)/g, '')
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : typed
}
