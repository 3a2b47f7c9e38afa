import type { AlertClause, AlertState, AlertSupporter, AlertView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutLines, padTo } from '../terminal/text-width.ts'
import { renderDate } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { renderInterval } from './render-who.ts'

interface AlertOptions {
  readonly columns: number
  readonly style?: Style
}
type Inner = Required<AlertOptions>

/** Supporters shown of one clause; the rest is counted. */
const SUPPORTERS_SHOWN = 6
/** Lines of words under a supporter. */
const MOST_LINES = 2

const MARKS: Readonly<Record<AlertState, string>> = { fired: '▲', 'in doubt': '△', close: '◔', quiet: '·' }

/** One indicator: whether it has fired, and clause by clause on whose words, or what is missing. */
export function renderAlert(alert: AlertView, { columns, style = PLAIN }: AlertOptions): string {
  const inner = { columns, style }
  const lines = [
    ...hang(`${MARKS[alert.state]} `, sayHead(alert), columns).map(paint(alert, style)),
    ...hang('  ', alert.when, columns).map(style.dim),
    '',
    ...alert.clauses.flatMap((clause) => renderClause(clause, inner)),
    ...(alert.left > 0
      ? hang('  ! ', 'its words are so common that not every claim was looked at: use more telling ones', columns).map(
          style.doubt,
        )
      : []),
    ...alert.seen.flatMap(({ by, at, why }) =>
      hang('  seen  ', `${by}, ${renderDate(at)}${why === '' ? '' : `: ${why}`}`, columns).map(style.dim),
    ),
    style.dim(
      `  as known on ${renderDate(alert.day)}${alert.name === '' ? '' : ` · ${alert.name}, version ${alert.version} · ${alert.by}, ${renderDate(alert.at)}`}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Every indicator, a few lines each. */
export function renderAlertList(
  alerts: readonly AlertView[],
  { columns, style = PLAIN, only }: AlertOptions & { readonly only: 'new' | 'all' },
): string {
  if (alerts.length === 0)
    return only === 'new'
      ? 'No indicator has fired on anything that nobody has seen.\n'
      : 'No indicators are named. Try: sayso watch indicators --help\n'
  const lines = alerts.flatMap((alert) => [
    ...hang(`${MARKS[alert.state]} `, sayHead(alert), columns).map(paint(alert, style)),
    ...alert.clauses.flatMap((clause) => hang('    ', `${clause.text}: ${sayCount(clause)}`, columns).map(style.dim)),
  ])
  return `${lines.join('\n')}\n`
}

function sayHead({ name, says, state, since, isNew, seen }: AlertView): string {
  const told = state === 'fired' ? `fired${since === null ? '' : ` since ${renderDate(since)}`}` : state
  const fresh = state !== 'fired' ? '' : isNew ? ', new' : `, seen by ${seen.at(-1)?.by}`
  const title = [name, says].filter((text) => text !== '').join(': ')
  return `${title === '' ? 'It is' : `${title} ·`} ${told}${fresh}`
}

function paint({ state, isNew }: AlertView, style: Style): Style['strong'] {
  if (state === 'fired') return isNew ? style.bad : style.strong
  return state === 'quiet' ? style.dim : style.doubt
}

function renderClause(clause: AlertClause, { columns, style }: Inner): readonly string[] {
  const mark = { holds: '✓', 'in doubt': '?', fails: '✗' }[clause.holds]
  const shown = clause.supporters.slice(0, SUPPORTERS_SHOWN)
  const rest = clause.supporters.length - shown.length
  return [
    ...hang(`  ${mark} `, `${clause.text}: ${sayCount(clause)}`, columns),
    ...shown.flatMap((supporter) => renderSupporter(supporter, { columns, style })),
    ...(rest > 0 ? [style.dim(`      ${rest} more`)] : []),
  ]
}

function sayCount({ low, high, missing }: AlertClause): string {
  return `${renderInterval(low, high)}${missing === null ? '' : `, ${missing}`}`
}

function renderSupporter(supporter: AlertSupporter, { columns, style }: Inner): readonly string[] {
  const { holder, originKind, grade, sure, firstOn, claim, words } = supporter
  const told = [
    holder,
    originKind,
    ...(grade === null ? [] : [`grade ${grade}`]),
    renderDate(firstOn),
    ...(sure ? [] : ['may be an echo']),
    `sayso who ${claim.short}`,
  ]
  return [
    ...hang(padTo(`    ${sure ? '◆' : '◇'} `, 6), told.join(' · '), columns).map(style.dim),
    ...cutLines(hang('      ', quoted(words.text), columns), { most: MOST_LINES, columns }),
  ]
}
