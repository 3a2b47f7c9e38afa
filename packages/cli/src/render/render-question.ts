import type { Judgement, Question, Words } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutTo, wrapTo } from '../terminal/text-width.ts'
import { renderMoment } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'
import { renderInterval } from './render-who.ts'

export interface QuestionOptions {
  readonly columns: number
  readonly style?: Style
  /** Whether to show what can be typed instead of a key. */
  readonly commands: boolean
}

/** Lines of the words that a question is about. */
const MOST_LINES = 3

/** One question with the words to judge by, and what each answer makes of the count. */
export function renderQuestion(question: Question, { columns, style = PLAIN, commands }: QuestionOptions): string {
  const room = columns - 4
  const { group, low, high, reports, yes, no } = question
  const lines = [
    style.dim(
      cutTo(
        `${group.short} · ${renderInterval(low, high)} origins · ${plural(reports, 'report')} · ${flat(question.headline.text)}`,
        room,
      ),
    ),
    ...wrapTo(question.asks, room).map((line) => style.strong(line)),
    ...renderWords(question.about, room),
    ...(question.against === null ? [] : renderWords(question.against, room)),
    ...hang('why: ', question.doubt, room),
    ...hang(`yes: `, `${yes.means} → ${renderInterval(yes.low, yes.high)}`, room),
    ...(commands ? yes.commands.map((command) => style.dim(`     ${command}`)) : []),
    ...hang(`no:  `, `${no.means} → ${renderInterval(no.low, no.high)}`, room),
    ...(commands ? no.commands.map((command) => style.dim(`     ${command}`)) : []),
  ]
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`
}

/** What an answer made of the count, and how to take it back. */
export function renderAnswered(
  question: Question,
  answer: 'yes' | 'no',
  judgements: readonly Pick<Judgement, 'id' | 'by'>[],
  { style = PLAIN }: { readonly style?: Style },
): string {
  const { low, high } = question[answer]
  const undo = judgements.map(({ id }) => `sayso undo ${id.slice(0, 8)}`).join('; ')
  return `  ${question.group.short}: ${renderInterval(question.low, question.high)} → ${renderInterval(low, high)}. ${style.dim(`Take it back: ${undo}`)}\n`
}

function renderWords(words: Words, room: number): readonly string[] {
  const where = `${words.publisher ?? 'unknown publisher'}, ${renderMoment(words.publishedOn, { year: false }).trim()}: `
  const lines = hang('  ', where + quoted(words.text), room)
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), cutTo(`${lines[MOST_LINES - 1]}…`, room)]
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
