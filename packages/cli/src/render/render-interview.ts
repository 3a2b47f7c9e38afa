import type { InterviewView, ProposedMask } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { padTo } from '../terminal/text-width.ts'
import { renderDate } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'

interface InterviewOptions {
  readonly columns: number
  readonly style?: Style
}

/** Columns of the labels. */
const LABEL = 14

/** An interview with its setting, its duties and what stands against closing it. */
export function renderInterview(view: InterviewView, { columns, style = PLAIN }: InterviewOptions): string {
  const { interview, name, duties, open } = view
  const { setting, turns, likeness, apart, state } = interview
  const line = (label: string, text: string) => hang(`  ${padTo(label, LABEL)} `, text, columns)
  const lines = [
    style.strong(`${name}   ${state}`),
    ...(setting === null
      ? line('', 'consent was withdrawn; nothing is left of the interview')
      : [
          ...line(
            'consent',
            `${setting.consent.given ? 'given' : 'not given'}, ${setting.consent.how}, ${setting.consent.on}; for ${setting.consent.uses.join('; ') || 'no use'}`,
          ),
          ...setting.consent.limits.flatMap((limit) => line('limit', limit)),
          ...line(
            'asked by',
            `${setting.interviewer}; ${setting.alone ? 'alone with the person' : `not alone${setting.present.length === 0 ? '' : `: ${setting.present.join(', ')}`}`}`,
          ),
          ...line(
            'language',
            `${setting.language}; ${setting.interpreter === null ? 'no interpreter' : `interpreter: ${setting.interpreter}`}`,
          ),
          ...line(
            'where, when',
            `${setting.place}; ${setting.from} to ${setting.to}; ${plural(setting.breaks.length, 'break')}; ${setting.recording}`,
          ),
          ...line(
            'face, voice',
            likeness === null
              ? 'nobody decided: not shared'
              : `${likeness.decision}: ${likeness.by}, ${renderDate(likeness.at)}: ${likeness.why}`,
          ),
          ...apart.flatMap(({ other, by, why }) => line('apart from', `${other}: ${by}: ${why}`)),
          ...duties.flatMap(({ duty, says, answer }) =>
            line(
              answer === null ? '  open' : answer.met === 'done' ? '  done' : '  waived',
              `${duty}: ${answer?.note || says}`,
            ),
          ),
        ]),
    ...open.flatMap(({ message }) => hang('  ! ', message, columns)).map(style.doubt),
    ...turns.flatMap(({ at, question, answer }) => [
      ...hang(`  ${at} `, question, columns).map(style.dim),
      ...hang('        ', quoted(answer), columns),
    ]),
    style.dim(`  version ${view.version} · ${view.by}, ${renderDate(view.at)}: ${view.why}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Interviews, a line each. */
export function renderInterviewList(all: readonly InterviewView[], { style = PLAIN }: InterviewOptions): string {
  if (all.length === 0) return 'There are no interviews. Try: sayso interview --help\n'
  const lines = all.map(
    ({ name, interview, at, by }) =>
      `${style.strong(name)}  ${interview.state} · ${plural(interview.turns.length, 'answer')} · ${by}, ${renderDate(at)}`,
  )
  return `${lines.join('\n')}\n`
}

/** Words that may give the person away; they are shown at the terminal alone. */
export function renderMasks(
  pseudonym: string,
  proposed: readonly ProposedMask[],
  { columns }: InterviewOptions,
): string {
  if (proposed.length === 0) return `Every word of ${pseudonym} that may give the person away is decided on.\n`
  const lines = [
    ...proposed.flatMap(({ number, particular, times, why }) =>
      hang(
        `  ${String(number).padStart(2)}  `,
        `${particular.text} (${why}; ${plural(times, 'time')}) → [${particular.sort}]`,
        columns,
      ),
    ),
    `mask them: sayso interview masks ${pseudonym} --mask all; leave some as they are: --keep 2 --keep 5`,
  ]
  return `${lines.join('\n')}\n`
}
