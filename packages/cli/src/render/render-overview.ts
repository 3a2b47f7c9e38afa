import type { DissentLine, Overview } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutTo, wrapTo } from '../terminal/text-width.ts'
import { renderDays } from './dates.ts'
import { plural } from './plural.ts'
import { renderGroupRow } from './render-rows.ts'
import { renderCounts } from './render-status.ts'
import { renderWho } from './render-who.ts'

export interface OverviewOptions {
  readonly columns: number
  readonly style?: Style
  /** The case as it is typed after --case. */
  readonly path: string
}

/** A case on one page of the terminal, with the three commands to type next. */
export function renderOverview(view: Overview, options: OverviewOptions): string {
  const { columns, style = PLAIN } = options
  const room = columns - 2
  const text: string[] = [
    heading(view.status.title, style),
    ...wrapTo(renderCounts(view.status), room).map((line) => `  ${line}\n`),
  ]
  const section = (title: string, rows: readonly string[]) => {
    if (rows.length > 0) text.push('\n', heading(title, style), rows.join('\n'))
  }
  const row = (each: Overview['inflated'][number]) => renderGroupRow(each, { columns, style })
  section('What counting documents inflates most', view.inflated.map(row))
  if (view.whole !== null) section('One of them, whole', [`\n${renderWho(view.whole, { columns, style, all: false })}`])
  section('What nobody has confirmed', view.unconfirmed.map(row))
  section(
    'Who denies what',
    view.denied.map(
      ({ row: each, denials }) => row(each) + denials.map((line) => denial(line, columns, style)).join(''),
    ),
  )
  section('Type next', [nextCommands(view, options.path)])
  return text.join('')
}

function heading(title: string, style: Style): string {
  return `${style.strong(title)}\n`
}

const INDENT = 10

function denial(line: DissentLine, columns: number, style: Style): string {
  const reports = line.reports > 1 ? ` (${plural(line.reports, 'report')})` : ''
  const text = `${line.who} · ${renderDays(line.dates)}${reports}`
  return `${' '.repeat(INDENT)}${style.bad('✗')} ${cutTo(text, columns - INDENT - 2)}\n`
}

function nextCommands(view: Overview, path: string): string {
  const other = view.denied[0]?.row ?? view.unconfirmed[0] ?? view.inflated[0]
  const who = view.whole === null ? [] : [`sayso who ${view.whole.short} --all --case ${path}`]
  return [
    ...(other === undefined || other.id === view.whole?.id ? who : [`sayso who ${other.short} --case ${path}`]),
    `sayso claims --inflated --case ${path}`,
    'sayso new my.sayso && sayso add YOUR-FILES --case my.sayso',
  ]
    .map((line) => `  ${line}\n`)
    .join('')
}
