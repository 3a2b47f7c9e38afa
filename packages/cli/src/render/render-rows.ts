import type { DocumentRow, GroupRow, JudgementRow, OriginRow, PaperRow, SearchHit, SourceRow } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutLines, cutTo, padTo, textWidth, wrapTo } from '../terminal/text-width.ts'
import { renderDate, renderMoment, renderRange, timeOf } from './dates.ts'
import { describeHow } from './how.ts'
import { plural } from './plural.ts'
import { renderInterval } from './render-who.ts'

export interface RowOptions {
  readonly columns: number
  readonly style?: Style
}

/** Lines of words shown under a row. */
const MOST_LINES = 2

/** A question and how it stands: counts first, its words below. */
export function renderGroupRow(row: GroupRow, { columns, style = PLAIN }: RowOptions): string {
  const single = row.low === 1 && row.high === 1
  const counts = [
    `${renderInterval(row.low, row.high)} ${single ? 'origin' : 'origins'}`,
    plural(row.documents, 'report'),
    plural(row.publishers, 'publisher'),
    ...(row.denying > 0 ? [`${row.denying} ${row.denying === 1 ? 'denies' : 'deny'}`] : []),
    ...(row.declining > 0 ? [`${row.declining} ${row.declining === 1 ? 'declines' : 'decline'}`] : []),
    renderRange(row.from, row.to),
    row.facet,
  ]
  return withBody(row.short, counts.join(' · '), flat(row.headline.text), { columns, style })
}

export function renderDocumentRow(row: DocumentRow, { columns, style = PLAIN }: RowOptions): string {
  const head = [
    row.publishedOn === null ? 'undated' : withTime(row.publishedOn),
    row.publisher ?? 'unknown publisher',
    row.language,
    plural(row.claims, 'claim'),
    ...(row.versions > 1 ? [`version ${row.versions}`] : []),
  ]
  const text = withBody(row.short, head.join(' · '), flat(row.title ?? row.url ?? ''), { columns, style })
  const from = row.from[0]
  const under = (words: string) => `${style.dim(`${' '.repeat(INDENT)}↳ ${cutTo(words, columns - INDENT - 2)}`)}\n`
  const earlier = row.versions - 1
  const versions = earlier === 0 ? '' : under(`${plural(earlier, 'earlier version')}: sayso show ${row.short}`)
  if (from === undefined) return text + versions
  const more = row.from.length > 1 ? ` and ${row.from.length - 1} more` : ''
  const line = `${describeHow(from.how)} from ${from.publisher ?? 'unknown publisher'}${more}`
  return text + versions + under(line)
}

export function renderOriginRow(row: OriginRow, { columns, style = PLAIN }: RowOptions): string {
  const met = row.metBy === null ? '' : `, met by ${row.metBy}`
  const rests = [
    ...(row.affirming > 0 ? [`affirms ${row.affirming}`] : []),
    ...(row.denying > 0 ? [`denies ${row.denying}`] : []),
    ...(row.declining > 0 ? [`declines on ${row.declining}`] : []),
  ]
  return withBody(row.short, [row.originKind, ...rests].join(' · '), flat(row.holder) + met, { columns, style })
}

export function renderSourceRow(row: SourceRow, { columns }: RowOptions): string {
  const counts = `${plural(row.claims, 'claim')}${row.denying > 0 ? `, ${row.denying} denying` : ''}`
  const room = columns - textWidth(counts) - 4
  return `  ${padTo(cutTo(`${row.name}${row.unnamed ? ' (unnamed)' : ''}`, room), room)}  ${counts}\n`
}

export function renderHit(hit: SearchHit, { columns, style = PLAIN }: RowOptions): string {
  const where = [
    hit.found === 'claim' && hit.group !== null ? `in ${hit.group}` : hit.found,
    hit.publisher ?? 'unknown publisher',
    renderMoment(hit.publishedOn, { year: true }),
    ...(hit.versions > 1 ? [`version ${hit.version} of ${hit.versions}`] : []),
  ]
  const marked = `${flat(hit.before, 'end')}⟦${flat(hit.words)}⟧${flat(hit.after, 'start')}`
  const lines = wrapTo(marked, columns - INDENT).map((line) =>
    line.replace(/⟦/g, style.strong('⟦')).replace(/⟧/g, style.strong('⟧')),
  )
  const body = lines.map((line) => `${' '.repeat(INDENT)}${line}\n`).join('')
  return `  ${padTo(style.good(hit.short), INDENT - 2)}${where.join(' · ')}\n${body}`
}

export function renderJudgementRow(row: JudgementRow, { columns, style = PLAIN }: RowOptions): string {
  const value = row.value === null ? '' : ` → ${row.value}`
  const head = `${row.ruling}${value} · ${row.by}, ${renderDate(row.at)} · ${row.state}`
  const body = [...row.words.map((words) => `“${flat(words)}”`), `why: ${row.why}`]
  const lines = body.map((line) => `${' '.repeat(INDENT)}${cutTo(line, columns - INDENT)}\n`)
  return `  ${padTo(style.good(row.short), INDENT - 2)}${head}\n${lines.join('')}`
}

export function renderPaperRow(row: PaperRow, { columns, style = PLAIN }: RowOptions): string {
  const head = `${row.sort}, version ${row.version} · ${row.by}, ${renderDate(row.at)} · ${row.state}`
  const body = [flat(row.name), ...(row.why === '' ? [] : [`why: ${flat(row.why)}`])]
  const lines = body.map((line) => `${' '.repeat(INDENT)}${cutTo(line, columns - INDENT)}\n`)
  return `  ${padTo(style.good(row.short), INDENT - 2)}${head}\n${lines.join('')}`
}

const INDENT = 10

function withBody(short: string, head: string, body: string, { columns, style }: Required<RowOptions>): string {
  const room = columns - INDENT
  const [first, ...others] = wrapTo(head, room)
  const shown = cutLines(wrapTo(body, room), { most: MOST_LINES, columns: room })
  const all = [...others.map((line) => style.dim(line)), ...shown.map((line) => style.strong(line))]
  const rest = all.filter(Boolean).map((line) => `${' '.repeat(INDENT)}${line}\n`)
  return `  ${padTo(style.good(short), INDENT - 2)}${style.dim(first!)}\n${rest.join('')}`
}

/** `10 Nov 2027 05:55 UTC`, or the day alone. */
function withTime(iso: string): string {
  const time = timeOf(iso)
  return time === '' ? renderDate(iso) : `${renderDate(iso)} ${time} UTC`
}

/** One line; the space that stood at an edge stays where the text goes on there. */
function flat(text: string, keep?: 'start' | 'end'): string {
  const one = text.replace(/\s+/gu, ' ')
  return keep === 'start' ? one.trimEnd() : keep === 'end' ? one.trimStart() : one.trim()
}
