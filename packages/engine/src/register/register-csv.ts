import { PUBLISHER_CONTROLS, PUBLISHER_KINDS, Publisher } from '@sayso/core'
import { parse } from 'csv-parse/sync'
import { csvCell, plainCell } from '../export/csv-cell.ts'

/** The columns, in order. Lists are parted by semicolons; an empty cell is not known. */
export const REGISTER_COLUMNS = ['name', 'also', 'kind', 'country', 'owner', 'control', 'takes'] as const

/** A row that was read, or why it was refused; lines are counted from 1, the names of the columns included. */
export type RegisterRead =
  | { readonly ok: true; readonly line: number; readonly publisher: Publisher }
  | { readonly ok: false; readonly line: number; readonly reason: string }

/** The register as a table (RFC 4180). */
export function writeRegisterCsv(publishers: readonly Publisher[]): string {
  const rows = publishers.map(({ name, also, publisherKind, country, owner, control, takes }) =>
    [name, also, publisherKind, country, owner, control, takes].map(csvCell).join(','),
  )
  return `${[REGISTER_COLUMNS.join(','), ...rows].join('\n')}\n`
}

/**
 * Reads such a table; the columns may stand in any order, those that are not known are passed over, and only `name` must be
 * there. Throws where it has no column `name`; a bad row is refused and the rest is read.
 */
export function readRegisterCsv(text: string): readonly RegisterRead[] {
  const rows = parse(text, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  const names = (rows[0]?.record ?? []).map((name) => name.trim().toLowerCase())
  const at = (column: string) => names.indexOf(column)
  if (at('name') < 0) throw new RegisterUnreadable(names)
  return rows.slice(1).map(({ record, info }): RegisterRead => {
    const cell = (column: string) => plainCell(at(column) < 0 ? '' : (record[at(column)] ?? ''))
    const many = (column: string) =>
      cell(column)
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean)
    const orNull = (column: string) => (cell(column) === '' ? null : cell(column))
    const parsed = Publisher.safeParse({
      kind: 'publisher',
      name: cell('name'),
      also: many('also'),
      publisherKind: orNull('kind'),
      country: orNull('country'),
      owner: orNull('owner'),
      control: orNull('control'),
      takes: many('takes'),
    })
    if (parsed.success) return { ok: true, line: info.lines, publisher: parsed.data }
    return { ok: false, line: info.lines, reason: tellFault(cell) }
  })
}

/** The file is no table of publishers. */
export class RegisterUnreadable extends Error {
  constructor(names: readonly string[]) {
    super(
      `its first line holds ${names.slice(0, 8).join(', ') || 'nothing'}; the columns ${REGISTER_COLUMNS.join(', ')} were expected, "name" at least`,
    )
  }
}

function tellFault(cell: (column: string) => string): string {
  if (cell('name') === '') return 'the name is empty; the name of a publisher was expected'
  if (cell('kind') !== '' && !(PUBLISHER_KINDS as readonly string[]).includes(cell('kind')))
    return `the kind of ${cell('name')} is "${cell('kind')}"; one of ${PUBLISHER_KINDS.join(', ')} was expected, or nothing`
  return `the control of ${cell('name')} is "${cell('control')}"; one of ${PUBLISHER_CONTROLS.join(', ')} was expected, or nothing`
}
