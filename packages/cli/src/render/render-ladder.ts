import type { LadderView, PlanIndicator, PlanRung } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { renderDate } from './dates.ts'
import { hang } from './hang.ts'

interface LadderOptions {
  readonly columns: number
  readonly style?: Style
}
type Inner = Required<LadderOptions>

/** The ladder, its last step on top: what is in force, what is proposed and why, and below it what was decided. */
export function renderLadder(view: LadderView, { columns, style = PLAIN }: LadderOptions): string {
  const lines = [
    ...hang('', view.purpose, columns).map(style.strong),
    style.dim(`As known on ${renderDate(view.day)}`),
    '',
    ...view.rungs
      .map((rung, index) => renderRung(rung, index, { columns, style }))
      .toReversed()
      .flat(),
    style.dim('  ─┴─'),
    ...(view.decisions.length === 0 ? ['', 'Nobody has decided anything yet.'] : ['', 'Decided']),
    ...view.decisions.flatMap(({ on, move, phase, by, why }) =>
      hang('  ', `${renderDate(on)}  ${move === 'enter' ? 'entered' : 'left'} ${phase} · ${by}: ${why}`, columns),
    ),
    '',
    ...hang('', `${view.name}, version ${view.version} · ${view.by}, ${renderDate(view.at)}: ${view.why}`, columns).map(
      style.dim,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Every plan in two lines. */
export function renderLadderList(views: readonly LadderView[], { columns, style = PLAIN }: LadderOptions): string {
  if (views.length === 0) return 'There are no plans. Try: sayso plan --help\n'
  const lines = views.flatMap(({ name, purpose, rungs }) => {
    const told = [
      ...rungs.filter(({ inForce }) => inForce).map((rung) => `${rung.name} in force`),
      ...rungs.filter(({ proposed }) => proposed !== null).map((rung) => `${rung.proposed} ${rung.name} proposed`),
    ]
    return [
      ...hang('', `${name}: ${purpose}`, columns).map(style.strong),
      ...hang('  ', told.join(' · ') || 'no phase in force', columns),
    ]
  })
  return `${lines.join('\n')}\n`
}

function renderRung(rung: PlanRung, index: number, { columns, style }: Inner): readonly string[] {
  const { name, owner, inForce, proposed, because, measures, triggers, leaveWhen, conditions, spans } = rung
  const mark = inForce ? '●' : spans.length > 0 ? '○' : proposed === 'enter' ? '▲' : '·'
  const since = spans.at(-1)
  const state = inForce
    ? `in force since ${renderDate(since!.entered.on)}`
    : since !== undefined
      ? `left on ${renderDate(since.left!.on)}`
      : 'not entered'
  const paint = inForce ? style.strong : proposed === 'enter' ? style.doubt : style.dim
  const line = (label: string, text: string) => hang(`   │    ${label} `, text, columns)
  const proposal =
    because === null
      ? []
      : proposed === null
        ? line('!', because)
        : line('▶', `${proposed} it is proposed: ${because}. A person decides.`)
  return [
    ...hang(`  ${mark}┤ ${index + 1} `, `${name} · ${state} · ${owner}`, columns).map(paint),
    ...proposal.map(style.doubt),
    ...measures.flatMap((measure) => line('-', measure)),
    ...(triggers.length > 0 ? line('enter when', triggers.map(sayIndicator).join('; ')) : []).map(style.dim),
    ...(leaveWhen.length > 0 ? line('leave when', leaveWhen.map(sayIndicator).join('; ')) : []).map(style.dim),
    ...conditions.flatMap((condition) => line('leave if', condition)).map(style.dim),
    style.dim('   │'),
  ]
}

function sayIndicator({ name, state, since }: PlanIndicator): string {
  if (state === null) return `${name} (not named)`
  return `${name} ${state === 'fired' && since !== null ? `fired since ${renderDate(since)}` : state}`
}
