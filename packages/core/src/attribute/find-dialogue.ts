import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

/** A conversation printed as questions and answers. */
export interface Dialogue {
  /** Each answer, in order, with the words that name who gives it. */
  readonly answers: readonly Answer[]
}

export interface Answer extends Span {
  readonly by: Span
}

/** Questions, and answers to them, from which on paragraphs are a conversation. */
const LEAST_QUESTIONS = 2
/** Of the paragraphs of one voice, the share of questions from which on it asks. */
const MOSTLY = 0.5
/** "— Not yet, — he said." tells a scene; a conversation that is printed whole has hardly any of them. */
const MOST_TOLD = 0.3

/** A turn of the conversation: "— How many?", "Q: How many?", "Kolb: How many?" */
const DASHED = /^[—–-]\s/u
const LABELLED = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s/u
const TOLD = /[,!?…]\s[—–]\s\p{Ll}/u
const ASKED = /\?["”»’)]*\s*$/u

interface Turn extends Span {
  /** Who speaks, as printed; null behind a dash. */
  readonly label: string | null
  readonly asks: boolean
  /** Whether the words tell who says them. */
  readonly told: boolean
}

/**
 * The conversation that a document prints as questions and answers: each turn a paragraph behind a dash, or behind a label ("Q:", a
 * name) that comes again; else with the answers found without either. Null where it prints none, or nobody says who answers.
 *
 * @example findDialogue('Oksana Lys led it.\n— How many?\n— Forty.\n— Since when?\n— May.', mentions, [])?.answers.length // 2
 */
export function findDialogue(text: string, mentions: readonly Mention[], unmarked: readonly Span[]): Dialogue | null {
  const people = mentions.filter(({ type }) => type === 'person')
  return findMarked(text, people) ?? giveTo(people, unmarked)
}

function giveTo(people: readonly Mention[], answers: readonly Span[]): Dialogue | null {
  const by = answers[0] === undefined ? null : findIntroduced(people, answers[0].start)
  return by === null ? null : { answers: answers.map((answer) => ({ ...answer, by })) }
}

/** Whom the document has named last before a conversation begins, in full where it has. */
function findIntroduced(people: readonly Mention[], at: number): Span | null {
  const before = people.filter(({ end }) => end <= at)
  const introduced = before.findLast(({ text }) => text.includes(' ')) ?? before.at(-1)
  return introduced === undefined ? null : { start: introduced.start, end: introduced.end }
}

function findMarked(text: string, people: readonly Mention[]): Dialogue | null {
  const read = readTurns(text)
  const voices = countVoices(read)
  const turns = read.filter(({ label }) => isVoice(label, voices.get(label)!))
  const first = turns[0]
  if (first === undefined) return null
  const asksMostly = (label: string) => voices.get(label)!.asked >= MOSTLY * voices.get(label)!.turns
  const given = turns.filter(({ label, asks }, at) => (label === null ? !asks && at > 0 : !asksMostly(label)))
  if (turns.filter(({ asks }) => asks).length < LEAST_QUESTIONS || given.length < LEAST_QUESTIONS) return null
  const introduced = findIntroduced(people, first.start)
  const names = new Set(people.flatMap(({ text: name }) => name.split(' ')))
  const answers = given.flatMap(({ start, end, label }) => {
    const isName = label !== null && names.has(label.split(' ').at(-1)!)
    const by = isName ? { start, end: start + label.length } : introduced
    return by === null ? [] : [{ start, end, by }]
  })
  return answers.length === 0 ? null : { answers }
}

function readTurns(text: string): readonly Turn[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index: start, 0: line }) => {
    const label = LABELLED.exec(line)?.[1] ?? null
    if (label === null && !DASHED.test(line)) return []
    return [{ start, end: start + line.length, label, asks: ASKED.test(line), told: TOLD.test(line) }]
  })
}

/** How often somebody has the word, asks, and is told of. */
interface Voice {
  turns: number
  asked: number
  told: number
}

function countVoices(turns: readonly Turn[]): ReadonlyMap<string | null, Voice> {
  const voices = new Map<string | null, Voice>()
  for (const { label, asks, told } of turns) {
    const voice = voices.get(label) ?? { turns: 0, asked: 0, told: 0 }
    voice.turns++
    voice.asked += Number(asks)
    voice.told += Number(told)
    voices.set(label, voice)
  }
  return voices
}

/** A label that comes again; dashes where they tell no scene. */
function isVoice(label: string | null, { turns, told }: Voice): boolean {
  return label === null ? told <= MOST_TOLD * turns : turns >= LEAST_QUESTIONS
}
