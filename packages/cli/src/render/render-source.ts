import type { SourceClaim, SourceTie, SourceView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutTo, padTo, textWidth, wrapTo } from '../terminal/text-width.ts'
import { renderDate } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'
import { renderPublisher } from './render-publisher.ts'
import { renderInterval } from './render-who.ts'

export interface SourceOptions {
  readonly columns: number
  readonly style?: Style
}

const DAYS_SHOWN = 14
const TIES_SHOWN = 6
const BAR_COLUMNS = 30

/** One publisher or source over time: first with what, echoes of whom, corrected what, denied how often. */
export function renderSource(view: SourceView, { columns, style = PLAIN }: SourceOptions): string {
  const room = columns - 4
  const roles = [...(view.publishes ? ['publishes'] : []), ...(view.credited ? ['is credited'] : [])].join(' and ')
  const lines: string[] = [
    style.strong(view.name),
    ...wrapTo(
      `${roles} · ${plural(view.claims, 'claim')} · first with ${view.firstOf} · ${view.deniedOf} denied by somebody · ${plural(view.corrections.length, 'correction')}${view.more ? ` · of its newest ${view.looked} mentions` : ''}`,
      room,
    ),
  ]
  if (view.register !== null)
    lines.push(
      ...renderPublisher(view.register, { columns: room })
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    )
  lines.push('', ...renderDays(view.days, style))
  const section = (title: string, body: readonly string[]) => {
    if (body.length > 0) lines.push('', style.strong(title), ...body)
  }
  section(
    `First with ${view.firstOf}`,
    view.first.flatMap((claim) => renderClaim(claim, room, style)),
  )
  section('Repeats', renderTies(view.echoes, room))
  section('Repeated by', renderTies(view.echoedBy, room))
  section(
    'Corrected or withdrew',
    view.corrections.flatMap(({ document, words, retracts }) =>
      hang(
        `  ${document.short}  `,
        `${renderDate(words.publishedOn)} · ${retracts ? 'withdrew' : 'corrected'}: ${quoted(words.text)}`,
        room,
      ),
    ),
  )
  section(
    `Denied by somebody: ${view.deniedOf}`,
    view.denied.flatMap((claim) => renderClaim(claim, room, style)),
  )
  return `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
}

function renderDays(days: SourceView['days'], style: Style): readonly string[] {
  const most = Math.max(1, ...days.map((day) => day.claims))
  const shown = days.slice(-DAYS_SHOWN)
  const rows = shown.map(({ day, claims, first }) => {
    const bar = '▪'.repeat(Math.max(1, Math.round((claims / most) * BAR_COLUMNS)))
    const named = day === 'undated' ? day : renderDate(day)
    return `${padTo(named, 12)} ${style.dim(padTo(bar, BAR_COLUMNS))} ${claims}${first > 0 ? `, first with ${first}` : ''}`
  })
  return shown.length < days.length ? [style.dim(`${days.length - shown.length} earlier days`), ...rows] : rows
}

function renderClaim({ row, words }: SourceClaim, room: number, style: Style): readonly string[] {
  const counts = `${renderInterval(row.low, row.high)} ${row.low === 1 && row.high === 1 ? 'origin' : 'origins'}, ${plural(row.documents, 'report')}`
  const lead = `  ${padTo(row.short, 7)}`
  const tail = ` · ${counts}${row.denying > 0 ? `, ${row.denying} ${row.denying === 1 ? 'denies' : 'deny'}` : ''}`
  const text = cutTo(quoted(words.text), room - textWidth(lead) - textWidth(tail))
  return [lead + text + style.dim(tail)]
}

function renderTies(ties: readonly SourceTie[], room: number): readonly string[] {
  const shown = ties.slice(0, TIES_SHOWN)
  const words = shown.map(
    ({ name, documents, uncredited }) =>
      `${name} ${documents}${uncredited > 0 ? ` (${uncredited} without credit)` : ''}`,
  )
  if (shown.length < ties.length) words.push(`${ties.length - shown.length} more`)
  return words.length === 0 ? [] : wrapTo(words.join(' · '), room - 2).map((line) => `  ${line}`)
}
