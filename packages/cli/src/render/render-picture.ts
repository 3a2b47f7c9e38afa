import type { CellChangeRow, CellRow, CellSide, PictureChanges, PictureView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutLines, padTo, wrapTo } from '../terminal/text-width.ts'
import { renderDate, renderRange } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'
import { renderInterval } from './render-who.ts'

export interface PictureOptions {
  readonly columns: number
  readonly style?: Style
  /** Cells shown; Infinity for all. */
  readonly limit: number
}

/** Columns of the attribute's name, and of what stands below it. */
const ATTRIBUTE = 12
const INDENT = 2 + ATTRIBUTE + 1
/** Lines that the words of a number take. */
const MOST_LINES = 2
/** Holders named on one line; the rest is counted. */
const HOLDERS_SHOWN = 3

/** The picture, subject by subject: each value with its dates and origins, and below it the words that say most. */
export function renderPicture(view: PictureView, options: PictureOptions): string {
  const { columns, style = PLAIN, limit } = options
  const shown = pickCells(view.cells, limit)
  const lines = [style.dim(`As known on ${renderDate(view.asOf?.at ?? view.knownOn)}`)]
  let subject: string | null = null
  for (const cell of shown) {
    if (cell.subject !== subject) lines.push('', ...wrapTo(cell.subject, columns - 2).map(style.strong))
    subject = cell.subject
    lines.push(...renderCell(cell, { columns, style }))
  }
  const rest = view.cells.length - shown.length
  const subjects = new Set(view.cells.map((cell) => cell.subject)).size
  const left = view.left > 0 ? `; ${plural(view.left, 'question')} that few documents carry not read` : ''
  lines.push(
    '',
    ...wrapTo(
      `${plural(view.cells.length, 'cell')} of ${plural(subjects, 'subject')} proposed from claims${left}.${rest > 0 ? ` ${rest} more: --limit all` : ''}`,
      columns,
    ).map(style.dim),
  )
  return `${lines.join('\n')}\n`
}

/** What is new, changed and gone since a date. */
export function renderPictureChanges(view: PictureChanges, { columns, style = PLAIN, limit }: PictureOptions): string {
  const until = view.until === null ? 'now' : renderDate(view.until.at)
  const lines = [style.dim(`Since ${renderDate(view.since.at)}, until ${until}`)]
  for (const change of view.changes.slice(0, limit)) {
    const mark = MARKS[change.change](style)
    lines.push('', ...hang(`${mark} `, `${change.cell.subject}${describeChange(change)}`, columns))
    lines.push(...renderCell(change.cell, { columns, style }))
  }
  if (view.changes.length === 0) lines.push('', 'Nothing in the picture changed.')
  if (view.changes.length > limit) lines.push('', style.dim(`${view.changes.length - limit} more changes: --limit all`))
  return `${lines.join('\n')}\n`
}

const MARKS: Record<CellChangeRow['change'], (style: Style) => string> = {
  new: (style) => style.good('new'),
  changed: (style) => style.doubt('changed'),
  gone: (style) => style.bad('gone'),
}

function describeChange({ what }: CellChangeRow): string {
  return what.length === 0 ? '' : `: ${what.join(', ')}`
}

/** The subjects come in their order; within the limit those with most reports are kept. */
function pickCells(cells: readonly CellRow[], limit: number): readonly CellRow[] {
  if (cells.length <= limit) return cells
  const kept = new Set(
    [...cells]
      .sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id }) => id),
  )
  return cells.filter(({ id }) => kept.has(id))
}

function renderCell(cell: CellRow, { columns, style }: { readonly columns: number; readonly style: Style }) {
  const lead = `  ${padTo(cell.attribute, ATTRIBUTE)} `
  const when = describeDates(cell)
  const head = hang(lead, `${describeValue(cell)}${cell.planned ? ', planned' : ''} · ${when}`, columns)
  const sides = [
    `${renderInterval(cell.affirming.low, cell.affirming.high)} ${cell.affirming.high === 1 ? 'origin' : 'origins'}: ${nameHolders(cell.affirming)}`,
    ...(cell.denying.high > 0 ? [`denied by ${nameHolders(cell.denying)}`] : []),
    ...(cell.declining.high > 0 ? [`${nameHolders(cell.declining)} will not say`] : []),
    plural(cell.documents, 'report'),
    ...(cell.ruledBy.length > 0 ? [`ruled by ${cell.ruledBy.join(', ')}`] : []),
  ]
  const indent = ' '.repeat(INDENT)
  const below = [
    ...hang(indent, sides.join(' · '), columns),
    ...(cell.figure === null
      ? []
      : cutLines(hang(indent, quoted(cell.quote.text), columns), { most: MOST_LINES, columns })),
    `${indent}sayso who ${cell.claim.short}`,
  ]
  return [...head, ...below.map(style.dim)]
}

function describeValue({ figure, words }: CellRow): string {
  if (figure === null) return words
  const unit = figure.unit === null ? '' : ` ${figure.unit}`
  const best = figure.best.toLocaleString('en-US')
  if (figure.low === figure.high) return `${best}${unit}`
  return `${best}${unit} (${figure.low.toLocaleString('en-US')}-${figure.high.toLocaleString('en-US')})`
}

function describeDates({ from, to, dated }: CellRow): string {
  if (from === null) return 'undated'
  if (to !== null) return renderRange(from, to)
  return dated === 'first said' ? `first said ${renderDate(from)}` : `from ${renderDate(from)}`
}

function nameHolders({ holders }: CellSide): string {
  const names = holders.slice(0, HOLDERS_SHOWN).join(', ')
  return holders.length > HOLDERS_SHOWN ? `${names} +${holders.length - HOLDERS_SHOWN}` : names
}
