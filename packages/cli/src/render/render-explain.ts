import type { ExplainPart, ExplainStep, ExplainView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { textWidth, wrapTo } from '../terminal/text-width.ts'
import { withDates } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { describeHow } from './how.ts'

export interface ExplainOptions {
  readonly columns: number
  readonly style?: Style
}

/** Words shown of each claim: enough to see what it says. */
const MOST_LINES = 2

/** Why a record is as it is: what was decided, on what words, how sure, and what would change it. */
export function renderExplain(view: ExplainView, { columns, style = PLAIN }: ExplainOptions): string {
  const room = columns - 4
  const lines = [
    ...wrapTo(withDates(view.title), room).map((line) => style.strong(line)),
    style.dim(`${view.about} · ${view.short}`),
    '',
  ]
  for (const part of view.parts) {
    lines.push(style.strong(part.title), ...renderNote(part, room))
    for (const step of part.steps) lines.push('', ...renderStep(step, room, style))
    if (part.left > 0) lines.push('', style.dim(`  ${part.left} more: sayso explain ${view.short} --all`))
    lines.push('')
  }
  while (lines.at(-1) === '') lines.pop()
  return `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
}

function renderNote(part: ExplainPart, room: number): readonly string[] {
  return part.note === null ? [] : wrapTo(part.note, room)
}

function renderStep(step: ExplainStep, room: number, style: Style): readonly string[] {
  const score = step.score === null ? '' : ` (${twoDigits(step.score)})`
  const id = step.record === null ? '' : `${step.record.short}  `
  const body = room - 2
  const lines = [...hang(id, withDates(plainWords(step.text)) + score, body)].map((line, at) =>
    at === 0 && id !== '' ? style.good(id.trim()) + line.slice(id.trim().length) : line,
  )
  if (step.words !== null) lines.push(...cutLines(quoted(step.words.text), body - 2).map((line) => `  ${line}`))
  for (const reason of step.reasons) {
    const weight = reason.weight === null || reason.weight === step.score ? '' : ` (${signed(reason.weight)})`
    lines.push(...hang('  - ', `${describeRule(reason.rule)}${plainWords(reason.words)}${weight}`, body))
  }
  for (const { does, command } of step.changes) {
    const [asked, typed] = [`  If ${does}:`, `sayso ${command.replace(/^sayso /, '')}`]
    // A command stays on one line, so that it can be copied.
    if (textWidth(asked) + 1 + textWidth(typed) <= body) lines.push(style.dim(`${asked} ${typed}`))
    else lines.push(...hang('  ', asked.trim(), body).map(style.dim), style.dim(`    ${typed}`))
  }
  return lines.map((line) => `  ${line}`)
}

/** The codes of derivations within a reason, as a newsroom says them. */
function plainWords(words: string): string {
  return words
    .replace(/\bcites-laundered\b/g, 'says the same')
    .replace(/\b(?:verbatim|light-rewrite|heavy-rewrite|cites|aggregates)\b/g, (how) => describeHow(how))
}

function cutLines(text: string, room: number): readonly string[] {
  const lines = wrapTo(text, room)
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]!.slice(0, room - 1)}…`]
}

/** Rules whose words do not say by themselves what they are. */
const RULES: Readonly<Record<string, string>> = {
  source: 'its words credit ',
  'own-voice': 'in its own voice: ',
  judgement: 'ruled: ',
  why: 'because: ',
  'names-publisher': 'names it: ',
  'byline-credit': 'credits it in its byline: ',
  'dateline-credit': 'credits it in its dateline: ',
  'credit-credit': 'credits it: ',
  'no-credit': 'no credit: ',
  circle: 'a circle: ',
  'value-drift': 'the figure: ',
  'shared-words': 'words in common: ',
  'shared-numbers': 'figures in common: ',
}

function describeRule(rule: string): string {
  return RULES[rule] ?? ''
}

function twoDigits(score: number): string {
  return score >= 0.995 ? '1.0' : score.toFixed(2).replace(/^0/, '')
}

/** A share in a score: `+.31`, `-.05`. */
function signed(weight: number): string {
  return (weight < 0 ? '-' : '+') + Math.abs(weight).toFixed(2).replace(/^0/, '')
}
