import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

/** A conversation printed as questions and answers. */
export interface Interview {
  /** Each answer with the words that name who gives it. */
  readonly answers: readonly { readonly span: Span; readonly guest: Span }[]
}

/** Questions, and answers to them, from which on paragraphs are a conversation. */
const LEAST_QUESTIONS = 2
/** Of the paragraphs of one voice, the share of questions from which on it asks. */
const MOSTLY = 0.5
/** "— Not yet, — he said." tells a scene; an interview has hardly any of them. */
const MOST_TOLD = 0.3

/** A turn of the conversation: "— How many?", "Q: How many?", "Kolb: How many?" */
const DASHED = /^[—–-]\s/u
const LABELLED = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s/u
const TOLD = /[,!?…]\s[—–]\s\p{Ll}/u
const ASKED = /\?["”»’)]*\s*$/u

interface Turn {
  readonly span: Span
  /** Who speaks, as printed; null behind a dash. */
  readonly label: string | null
  readonly asks: boolean
}

/**
 * The conversation that a document prints as questions and answers: each turn a paragraph behind a dash, or behind a label ("Q:", a
 * name) that comes again. Null where it prints none, or nobody says who answers.
 *
 * @example findInterview('Oksana Lys led it.\n— How many?\n— Forty.\n— Since when?\n— May.', mentions)?.answers.length // 2
 */
export function findInterview(text: string, mentions: readonly Mention[]): Interview | null {
  const turns = readTurns(text)
  const first = turns[0]
  if (first === undefined) return null
  const askers = findAskers(turns)
  const isAnswer = ({ label, asks }: Turn, at: number) =>
    label === null ? !asks && at > 0 : !askers.has(label) && turns.length > askers.size
  const answers = turns.filter(isAnswer)
  if (turns.filter(({ asks }) => asks).length < LEAST_QUESTIONS || answers.length < LEAST_QUESTIONS) return null
  const introduced = mentions.findLast(({ type, end }) => type === 'person' && end <= first.span.start) ?? null
  const found = answers.flatMap(({ span, label }) => {
    const guest =
      label !== null && mentions.some(({ type, text: name }) => type === 'person' && holdsName(name, label))
        ? { start: span.start, end: span.start + label.length }
        : introduced
    return guest === null ? [] : [{ span, guest: { start: guest.start, end: guest.end } }]
  })
  return found.length === 0 ? null : { answers: found }
}

function readTurns(text: string): readonly Turn[] {
  const turns: Turn[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const label = LABELLED.exec(line)?.[1] ?? null
    if (label === null && !DASHED.test(line)) continue
    turns.push({ span: { start: index, end: index + line.length }, label, asks: ASKED.test(line) })
  }
  const dashed = turns.filter(({ label }) => label === null)
  const told = dashed.filter(({ span }) => TOLD.test(text.slice(span.start, span.end)))
  return turns.filter(({ label }) =>
    label === null
      ? told.length <= MOST_TOLD * dashed.length
      : turns.filter((turn) => turn.label === label).length >= LEAST_QUESTIONS,
  )
}

/** Labels whose paragraphs mostly ask. */
function findAskers(turns: readonly Turn[]): ReadonlySet<string> {
  const labels = new Set(turns.flatMap(({ label }) => label ?? []))
  return new Set(
    [...labels].filter((label) => {
      const own = turns.filter((turn) => turn.label === label)
      return own.filter(({ asks }) => asks).length >= MOSTLY * own.length
    }),
  )
}

/** "Lys" in "Oksana Lys". */
function holdsName(name: string, label: string): boolean {
  return name === label || name.split(' ').includes(label.split(' ').at(-1)!)
}
