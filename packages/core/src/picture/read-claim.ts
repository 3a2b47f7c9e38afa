import type { Phrases } from '../languages/phrases.ts'
import type { Skill, Tactic, Tell } from '../languages/picture.ts'
import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'
import type { PictureClaim } from './picture-claim.ts'
import { type Figure, readFigure } from './read-figure.ts'
import type { SentenceWord } from './sentence-word.ts'
import { lexiconFor, type PictureLexicon } from './words-of.ts'

/** A claim as the picture reads it. */
export interface ReadClaim {
  readonly given: PictureClaim
  readonly words: readonly SentenceWord[]
  /** Of `words`, those of the claim itself: `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly tells: ReadonlySet<Tell>
  readonly tactics: readonly Found<Tactic>[]
  readonly skills: readonly Found<Skill>[]
  readonly figure: Figure | null
  /** Whether it is talk of the page, and no claim on the event. */
  readonly talk: boolean
}

/** A word of the vocabulary with the words that gave it away. */
export interface Found<T> {
  readonly value: T
  readonly words: string
}

/** Reads one claim: its words, what they tell, and the number in them. */
export function readClaim(given: PictureClaim): ReadClaim {
  const { claim, document, sentence } = given
  const lexicon = lexiconFor(document.language)
  const { start, end } = claim.anchor
  const words = markWords(given, Math.min(sentence.start, start), Math.max(sentence.end, end), lexicon)
  const from = words.findIndex((word) => word.end > start)
  const after = words.findIndex((word) => word.start >= end)
  const to = after < 0 ? words.length : after
  const norms = words.slice(Math.max(0, from), to).map((word) => word.norm)
  return {
    given,
    words,
    from: Math.max(0, from),
    to,
    tells: new Set(findAll(lexicon.tells, norms).map(({ value }) => value)),
    tactics: findAll(lexicon.tactics, norms),
    skills: findAll(lexicon.skills, norms),
    figure: readFigure(claim, words, lexicon),
    talk: findAll(lexicon.talk, norms).length > 0,
  }
}

/** Stems of the words of a claim that carry meaning. */
export function stemsOf(claim: ReadClaim): ReadonlySet<string> {
  const known = stemsByClaim.get(claim)
  if (known !== undefined) return known
  const { words, from, to } = claim
  const stems = new Set(words.slice(from, to).flatMap((word) => (word.small ? [] : [word.stem])))
  stemsByClaim.set(claim, stems)
  return stems
}

/** Every cell looks at every dated claim. */
const stemsByClaim = new WeakMap<ReadClaim, ReadonlySet<string>>()

function markWords({ document }: PictureClaim, start: number, end: number, lexicon: PictureLexicon): SentenceWord[] {
  let before = start
  return findWords(document.text, start, end).map((word): SentenceWord => {
    const between = document.text.slice(before, word.start)
    before = word.end
    return {
      ...word,
      stem: stemWord(word.norm, document.language),
      capital: !(lexicon.capitalNouns || word.start === start) && /^\p{Lu}/u.test(word.text),
      small: isSmall(word.norm, word.text, lexicon),
      opens: lexicon.opens.has(word.norm) || /^\p{N}/u.test(word.norm),
      where: lexicon.where.has(word.norm),
      // A word within a phrase may be quoted: “large-scale” deployment.
      joined: /^(?:["“”„«»]?\s["“”„«»]?|-)$/u.test(between),
      compounded: between === '-',
    }
  })
}

function isSmall(norm: string, text: string, { small, smallEndings, counted, hollow }: PictureLexicon): boolean {
  if (hollow.has(norm)) return true
  if (counted.has(norm)) return false
  if (small.has(norm) || /^\p{N}/u.test(norm) || norm.length < 2) return true
  return (
    !/^\p{Lu}/u.test(text) && smallEndings.some((ending) => norm.length > ending.length + 1 && norm.endsWith(ending))
  )
}

function findAll<T>(phrases: Phrases<T>, norms: readonly string[]): Found<T>[] {
  const found: Found<T>[] = []
  for (let at = 0; at < norms.length; at++) {
    for (const { value, length } of phrases.matches(norms, at))
      if (!found.some((other) => other.value === value))
        found.push({ value, words: norms.slice(at, at + length).join(' ') })
  }
  return found
}
