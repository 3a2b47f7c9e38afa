import type { Document, Sentence } from '../model/index.ts'
import { soundKey } from '../text/sound-key.ts'
import { findWords, type Word } from '../text/words.ts'
import { findNumbers } from './find-numbers.ts'
import { shingleWords } from './minhash.ts'

/** What is compared of one sentence when two documents are aligned. */
export interface SentenceTraits {
  readonly start: number
  readonly end: number
  /** Beginnings of the words that carry meaning, alike for the inflected forms of one word. */
  readonly stems: ReadonlySet<string>
  /** Sound keys of the names; of all words in a script without capitals. */
  readonly names: ReadonlySet<string>
  /** Numbers but small ones, which everybody writes. */
  readonly numbers: ReadonlySet<number>
}

/** What is compared of one document. */
export interface DocumentTraits {
  readonly shingles: Uint32Array
  readonly sentences: readonly SentenceTraits[]
  readonly stems: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

const remembered = new WeakMap<Document, DocumentTraits>()

/** The traits of a document, computed once for each document object. Its own sentences are split as `segment` found them. */
export function readTraits(document: Document, sentences: readonly Sentence[]): DocumentTraits {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const own = sentences.map((sentence) => readSentence(document, sentence.start, sentence.end))
  const traits: DocumentTraits = {
    shingles: shingleWords(findWords(document.text)),
    sentences: own,
    stems: new Set(own.flatMap((sentence) => [...sentence.stems])),
    names: new Set(own.flatMap((sentence) => [...sentence.names])),
    numbers: new Set(own.flatMap((sentence) => [...sentence.numbers])),
  }
  remembered.set(document, traits)
  return traits
}

/** Shorter words mean little: articles, prepositions, particles. Korean packs a word in two syllables. */
const SHORTEST_STEM = 4
const SHORTEST_HANGUL = 2
/** Longest beginning kept: past it stand endings. */
const STEM_LENGTH = 6
const HANGUL_STEM = 3
/** Numbers below are written of anything: days, lists, "two or three". */
const LEAST_TELLING_NUMBER = 13
/** Shorter keys agree by chance. */
const SHORTEST_NAME = 3

function readSentence(document: Document, start: number, end: number): SentenceTraits {
  const words = findWords(document.text, start, end)
  const stems = new Set<string>()
  const names = new Set<string>()
  words.forEach((word, index) => {
    const stem = stemOf(word)
    if (stem !== null) stems.add(stem)
    if (isNameLike(word, index > 0)) {
      const key = soundKey(stripEnding(word.text), document.language)
      if (key.length >= SHORTEST_NAME) names.add(key)
    }
  })
  const numbers = new Set<number>()
  for (const number of findNumbers(document.text, start, end)) {
    if (number.value >= LEAST_TELLING_NUMBER && !isYear(number.value)) numbers.add(number.value)
  }
  return { start, end, stems, names, numbers }
}

function stemOf(word: Word): string | null {
  if (/\p{N}/u.test(word.norm)) return null
  if (HANGUL.test(word.norm)) return word.norm.length >= SHORTEST_HANGUL ? word.norm.slice(0, HANGUL_STEM) : null
  return word.norm.length >= SHORTEST_STEM ? word.norm.slice(0, STEM_LENGTH) : null
}

const HANGUL = /\p{Script=Hangul}/u
/** Korean endings that stand on names: topic, subject, object, of, at, by, and, to. */
const KOREAN_ENDING = /(?:에서는|에서|에게|으로|이라고|라고|들은|들이|들|은|는|이|가|을|를|의|에|로|와|과|도|만|인)$/u

/** A name without what its language hangs on it: possessive, Korean particle. */
export function stripEnding(word: string): string {
  if (HANGUL.test(word)) return word.length > 2 ? word.replace(KOREAN_ENDING, '') : word
  return word.replace(/['’]s?$/u, '')
}

function isNameLike(word: Word, withinSentence: boolean): boolean {
  if (HANGUL.test(word.text)) return word.text.length >= SHORTEST_HANGUL && !word.text.endsWith('다')
  return withinSentence && /^\p{Lu}/u.test(word.text)
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100
}
