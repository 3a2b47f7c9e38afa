import type { Caution, DissentLine, OriginTree, WhoView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { textWidth, wrapTo } from '../terminal/text-width.ts'
import { renderDate, renderDays, renderRange, withDates } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'
import { renderTree } from './render-tree.ts'

export interface WhoOptions {
  /** Width of the terminal; the text stays within it. */
  readonly columns: number
  /** Everything, where by default long lists are folded. */
  readonly all: boolean
  readonly style?: Style
}

/** Reports of one origin shown before the rest is folded: a tree that still fits half a screen. */
const REPORTS_SHOWN = 8
/** Origins shown before the rest is folded. */
const ORIGINS_SHOWN = 6
const NOTES_SHOWN = 3
const DOUBTS_SHOWN = 2
/** Said of whom the count does not hold for an origin of its own. */
const MAY_BE_ECHO = '  (may be an echo of another)'

/** The answer of one claim: who stands behind it, who only repeats it, who denies it, and what is in doubt. */
export function renderWho(view: WhoView, options: WhoOptions): string {
  const style = options.style ?? PLAIN
  const room = options.columns - 2
  const lines: string[] = [...renderHeadline(view, options, style), '', ...renderSummary(view, room), '']

  const shown = options.all ? view.origins : view.origins.slice(0, ORIGINS_SHOWN)
  for (const origin of shown) {
    lines.push(...renderOrigin(origin, view, options, style), '')
  }
  if (shown.length < view.origins.length)
    lines.push(style.dim(`◆ ${view.origins.length - shown.length} more origins: sayso who ${view.short} --all`), '')

  const values = renderValues(view, room, options)
  if (values.length > 0) lines.push(...values, '')

  const dissent = [
    ...renderDissent(view.denials, style.bad('✗ denies'), view, options),
    ...renderDissent(view.declines, '○ declines', view, options),
    ...renderDissent(view.questions, '? questions', view, options),
  ]
  for (const caution of view.cautions) dissent.push(...renderCaution(caution, room, style))
  const notes = options.all ? view.notes : view.notes.slice(0, NOTES_SHOWN)
  for (const note of notes) dissent.push(...hang('! ', note, room))
  if (notes.length < view.notes.length) dissent.push(`! ${view.notes.length - notes.length} more notes: --all`)
  if (dissent.length > 0) lines.push(...dissent, '')

  lines.push(...renderDoubts(view, room, options, style))
  while (lines.at(-1) === '') lines.pop()
  return `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
}

function renderHeadline(view: WhoView, options: WhoOptions, style: Style): readonly string[] {
  const label = `${view.facet} · ${view.short}`
  const foreign =
    view.headline.language === view.readerLanguage || view.headline.language === 'und'
      ? ''
      : ` [${view.headline.language}]`
  const room = options.columns - 4
  const lines = wrapTo(capitalised(view.headline.text) + foreign, Math.min(room, Math.max(40, room - 12)))
  const last = lines.at(-1)!
  const gap = room - textWidth(last) - textWidth(label)
  const bold = lines.map((line) => style.strong(line))
  if (gap >= 2) bold[bold.length - 1] += ' '.repeat(gap) + style.dim(label)
  else bold.push(' '.repeat(Math.max(0, room - textWidth(label))) + style.dim(label))
  return bold
}

function renderSummary(view: WhoView, room: number): readonly string[] {
  const many = view.low !== 1 || view.high !== 1
  const [deny, decline] = [view.denials, view.declines].map((lines) => lines.filter(isSure).length) as [number, number]
  const parts = [
    `${renderInterval(view.low, view.high)} independent ${many ? 'origins' : 'origin'}`,
    `${plural(view.documents, 'report')} by ${plural(view.publishers, 'publisher')}`,
    deny === 0 ? 'nobody denies' : plural(deny, 'denies', 'deny'),
    ...(decline === 0 ? [] : [plural(decline, 'declines', 'decline', ' to confirm')]),
    `${renderRange(view.from, view.to)} (UTC)`,
    view.asOf === null
      ? `as known on ${renderDate(view.knownOn)}`
      : `as ${view.asOf.clock === 'happened' ? 'it had happened' : view.asOf.clock} by ${renderDate(view.asOf.at)}`,
  ]
  return joinWithin(parts, ' · ', room)
}

function isSure({ doubtful }: DissentLine): boolean {
  return !doubtful
}

/** `1` or `2-4`. */
export function renderInterval(low: number, high: number): string {
  return low === high ? String(low) : `${low}-${high}`
}

function renderOrigin(origin: OriginTree, view: WhoView, options: WhoOptions, style: Style): readonly string[] {
  const room = options.columns - 2
  const met = origin.metBy === null ? '' : `, met by ${origin.metBy}`
  const doubt = origin.doubtful ? MAY_BE_ECHO : ''
  const [head, ...rest] = wrapTo(`${origin.holder}${met}${doubt}`, room - 2)
  const mark = origin.doubtful ? style.doubt('◇') : style.good('◆')
  const lines = [`${mark} ${style.strong(head!)}`, ...rest.map((line) => `│ ${style.strong(line)}`)]
  if (origin.words.text !== view.headline.text || origin.words.document !== view.headline.document)
    lines.push(...wrapTo(quoted(origin.words.text), room - 4).map((line) => `│  ${line}`))
  lines.push(
    ...renderTree(origin.reports, {
      columns: room,
      limit: options.all ? null : REPORTS_SHOWN,
      more: `sayso who ${view.short} --all`,
      years: spansYears(view),
      style,
    }),
  )
  return lines
}

function renderValues(view: WhoView, room: number, options: WhoOptions): readonly string[] {
  if (view.values.length < 2) return []
  const shown = options.all ? view.values : view.values.slice(0, 6)
  const parts = shown.map((value) => {
    const [first, ...others] = value.holders
    const who = first === undefined ? '' : `, ${first}${others.length > 0 ? ` +${others.length}` : ''}`
    return `${value.text} (${plural(value.reports, 'report')}${who})`
  })
  if (shown.length < view.values.length) parts.push(`${view.values.length - shown.length} more`)
  return joinWithin(parts, ' · ', room - 2).map((line, index) => (index === 0 ? '# ' : '  ') + line)
}

function renderDissent(
  lines: readonly DissentLine[],
  label: string,
  view: WhoView,
  options: WhoOptions,
): readonly string[] {
  const room = options.columns - 2
  return lines.flatMap((line) => {
    const reports = line.reports > 1 ? ` (${line.reports} reports)` : ''
    const when = spansYears(view) ? line.dates.map(renderDate).join(', ') : renderDays(line.dates)
    const pad = ' '.repeat(Math.max(1, 13 - textWidth(label)))
    return [
      ...hang(`${label}${pad}`, `${line.who} · ${when}${reports}${line.doubtful ? MAY_BE_ECHO : ''}`, room),
      ...(options.all ? hang(' '.repeat(13), quoted(line.words.text), room) : []),
    ]
  })
}

/** What must be known beside the count, with the words that show it. */
function renderCaution(caution: Caution, room: number, style: Style): readonly string[] {
  const [first, ...rest] = hang('⚠ ', withDates(caution.words), room)
  const words = caution.shown === null ? [] : hang('  ', quoted(caution.shown.text), room)
  return [style.doubt(first!), ...rest.map(style.doubt), ...words]
}

function renderDoubts(view: WhoView, room: number, options: WhoOptions, style: Style): readonly string[] {
  if (view.doubts.length === 0) return []
  const shown = options.all ? view.doubts : view.doubts.slice(0, DOUBTS_SHOWN)
  const lines = [
    ...wrapTo(`In doubt: ${view.doubts.length}. The high end of the count holds them, the low end does not.`, room),
  ]
  for (const doubt of shown) {
    lines.push(...hang('  ', `${doubt.about}, ${renderDate(doubt.on).replace(/ \d{4}$/, '')}: ${doubt.words}`, room))
    lines.push(`  ${style.dim(`settle it: ${doubt.settle}`)}`)
  }
  if (shown.length < view.doubts.length) lines.push(`  ${view.doubts.length - shown.length} more: --all`)
  return lines
}

/** Parts joined within the room; a line breaks only between parts where a part fits a line. */
function joinWithin(parts: readonly string[], glue: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(last + glue + part) <= room) lines[lines.length - 1] = last + glue + part
    else lines.push(...wrapTo(part, room))
  }
  return lines
}

function capitalised(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.charAt(0).toUpperCase() + flat.slice(1)
}

function spansYears(view: WhoView): boolean {
  return view.from?.slice(0, 4) !== view.to?.slice(0, 4)
}
