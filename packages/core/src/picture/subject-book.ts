import { markOfDirection } from '../languages/directions.ts'
import { findWords } from '../text/words.ts'
import { isPressName } from './is-press.ts'
import type { ReadClaim } from './read-claim.ts'
import { isPlaced, type SentenceWord } from './sentence-word.ts'
import { lexiconFor } from './words-of.ts'

/** A phrase that names something in the case: some words that stand together, told from others by their stems. */
export interface Phrase {
  readonly key: string
  readonly stems: readonly string[]
  /** As most often printed. */
  readonly text: string
  readonly language: string
  /** Whether it holds a name. */
  readonly named: boolean
  /** Documents that use it. */
  readonly documents: number
  /** Whether those who are credited in the case are called so. */
  readonly speaks: boolean
}

/** Words between a possessor and its body: "Rudenia's defence ministry". */
const BODY_REACH = 4

function isBodyAhead(words: readonly SentenceWord[], at: number, language: string): boolean {
  const { bodies } = lexiconFor(language)
  for (let k = at; k < Math.min(words.length, at + BODY_REACH) && (k === at || words[k]!.joined); k++)
    if (bodies.has(words[k]!.norm)) return true
  return false
}

/** Share of its uses in which a phrase must stand where a noun does. */
const LEAST_NOUN = 0.4
/** Words by which a claim shows what it is about. */
const TELLING_STEMS = 3
/** Words of a phrase; longer ones are seldom said twice alike. */
const LONGEST = 3

/** What the sentences of a case speak of, counted. */
export class SubjectBook {
  readonly #phrases = new Map<string, Counting>()
  readonly #speakers: ReadonlySet<string>
  readonly #publishers: ReadonlySet<string>
  /** Names by which papers of the case are called: "the Beacon" for the Daily Beacon. */
  readonly #papers: ReadonlySet<string>
  readonly #seen = new Set<string>()
  /** Documents that speak of a body of that name. */
  readonly #owners = new Map<string, Set<string>>()
  readonly #commonest = new Map<string, Phrase | null>()
  /** Documents that use a stem, and all documents, by language. */
  readonly #documentsByStem = new Map<string, Set<string>>()
  readonly #documentsByLanguage = new Map<string, Set<string>>()

  /** Whether all claims are of one document: nothing in it is commoner than anything else. */
  readonly alone: boolean

  constructor(claims: readonly ReadClaim[]) {
    this.alone = new Set(claims.map(({ given }) => given.document.id)).size === 1
    this.#speakers = findSpeakers(claims, this.alone ? 1 : LEAST_CREDITS)
    this.#publishers = new Set(
      claims.flatMap(({ given }) => (given.document.publisher === null ? [] : [nameKey(given.document.publisher)])),
    )
    this.#papers = new Set([...this.#publishers].flatMap((name) => [name, name.split(' ').at(-1)!]))
    for (const claim of claims) this.#count(claim)
  }

  /** Phrases that stand in `[from, to)` of the words of a claim, each with where it begins. */
  findPhrases(
    claim: ReadClaim,
    from: number,
    to: number,
  ): { readonly phrase: Phrase; readonly at: number; readonly placed: boolean }[] {
    return phrasesIn(claim.words, from, to).flatMap(({ key, at, placed }) => {
      const found = this.#phrases.get(keyIn(claim, key))
      if (found === undefined || found.nouns < found.uses * LEAST_NOUN) return []
      return [{ phrase: this.#toPhrase(found), at, placed }]
    })
  }

  /** The name that most documents of a language use and nobody is credited by: what the case is about, where words do not say. */
  commonestName(language: string): Phrase | null {
    const code = language.slice(0, 2)
    const known = this.#commonest.get(code)
    if (known !== undefined) return known
    let best: Phrase | null = null
    for (const counting of this.#phrases.values()) {
      if (counting.language.slice(0, 2) !== code || counting.named * 2 <= counting.uses) continue
      if (best !== null && counting.documents.size <= best.documents) continue
      const phrase = this.#toPhrase(counting)
      if (!phrase.speaks) best = phrase
    }
    this.#commonest.set(code, best)
    return best
  }

  /** Whether those who are credited in the case are called so: such a name is no place where something is. */
  speaks(stems: readonly string[]): boolean {
    return this.#speakers.has(stems.join(' '))
  }

  /** Whether a name is of those who only report: a publisher of the case, or what the words at it call a news agency. */
  isPress(claim: ReadClaim, name: string): boolean {
    return this.#publishers.has(nameKey(name)) || isPressName(claim, name)
  }

  /**
   * How much a claim is about what the case is about, from 0 to 1: the mean share of the other documents of its language
   * that use its commonest words. Where there is one document alone, all of it is what the case is about.
   */
  centrality({ words, from, to, given }: ReadClaim): number {
    if (this.alone) return 1
    const language = given.document.language.slice(0, 2)
    const others = this.#documentsByLanguage.get(language)!.size - 1
    if (others < 1) return 0
    const stems = new Set(words.slice(from, to).flatMap((word) => (word.small ? [] : [word.stem])))
    const shares = [...stems].map((stem) => (this.#documentsByStem.get(`${language} ${stem}`)!.size - 1) / others)
    const best = shares.sort((a, b) => b - a).slice(0, TELLING_STEMS)
    return best.reduce((sum, share) => sum + share, 0) / TELLING_STEMS
  }

  /** How seldom the documents of the case use a word, from 0 where all of its language do, to 1 where one alone does. */
  rarity({ given }: ReadClaim, stem: string): number {
    const language = given.document.language.slice(0, 2)
    const all = this.#documentsByLanguage.get(language)!.size
    if (all === 1) return 1
    return 1 - Math.log2(this.#documentsByStem.get(`${language} ${stem}`)!.size) / Math.log2(all)
  }

  /** Whether documents speak of its bodies ("Rudenia's ministry"): a state is too wide to be where something is. */
  isState(stems: readonly string[]): boolean {
    return (this.#owners.get(stems.join(' '))?.size ?? 0) >= LEAST_CREDITS
  }

  #count(claim: ReadClaim): void {
    const { document, sentence } = claim.given
    const place = `${document.id} ${sentence.start}`
    if (this.#seen.has(place)) return
    this.#seen.add(place)
    const language = document.language.slice(0, 2)
    add(this.#documentsByLanguage, language, document.id)
    for (const { stem } of claim.words) add(this.#documentsByStem, `${language} ${stem}`, document.id)
    claim.words.forEach((word, at) => {
      const next = claim.words[at + 1]
      if (!word.capital || next === undefined || !next.joined || !/['’]s$/u.test(word.text)) return
      if (isBodyAhead(claim.words, at + 1, document.language)) add(this.#owners, word.stem, document.id)
    })
    for (const { key, at, length, noun } of phrasesIn(claim.words, 0, claim.words.length)) {
      const words = claim.words.slice(at, at + length)
      const { text } = document
      const printed = text.slice(words[0]!.start, words.at(-1)!.end).replace(/['’]s$|["“”„«»]/gu, '')
      const id = keyIn(claim, key)
      const counting = this.#phrases.get(id) ?? {
        key: id,
        language: document.language,
        forms: new Map(),
        documents: new Set(),
        body: lexiconFor(document.language).bodies.has(words.at(-1)!.norm),
        named: 0,
        nouns: 0,
        uses: 0,
        stems: words.map((word) => word.stem),
      }
      counting.forms.set(printed, (counting.forms.get(printed) ?? 0) + 1)
      counting.documents.add(document.id)
      counting.uses++
      if (noun) counting.nouns++
      if (words.some((word) => word.capital)) counting.named++
      this.#phrases.set(id, counting)
    }
  }

  #toPhrase({ key, stems, forms, language, documents, named, uses, body }: Counting): Phrase {
    const text = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
    return {
      key,
      stems,
      text,
      language,
      named: named * 2 > uses,
      documents: documents.size,
      speaks: this.speaks(stems) || body || this.#papers.has(nameKey(text)),
    }
  }
}

function nameKey(name: string): string {
  return findWords(name)
    .map(({ norm }) => norm.replace(/'s?$/u, ''))
    .filter((norm) => norm !== 'the')
    .join(' ')
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

interface Counting {
  readonly key: string
  readonly stems: readonly string[]
  readonly language: string
  readonly forms: Map<string, number>
  readonly documents: Set<string>
  /** Whether its last word is a body that speaks. */
  readonly body: boolean
  named: number
  nouns: number
  uses: number
}

function keyIn({ given }: ReadClaim, key: string): string {
  return `${given.document.language.slice(0, 2)} ${key}`
}

interface Place {
  readonly key: string
  readonly at: number
  readonly length: number
  /** Whether it stands where a noun does: behind an article, a preposition or a number, or written as a name. */
  readonly noun: boolean
  /** Whether it says where something is, comes from or goes: "at the military pier". */
  readonly placed: boolean
}

/** The last words, up to three, of every run of words that are not small: a noun stands at the end of its phrase. */
function phrasesIn(words: readonly SentenceWord[], from: number, to: number): Place[] {
  const found: Place[] = []
  for (let at = from; at < to; at++) {
    if (words[at]!.small) continue
    let end = at + 1
    while (end < to && !words[end]!.small && words[end]!.joined) end++
    const noun = at === 0 || words[at - 1]!.opens
    const placed = isPlaced(words, at)
    for (let start = wholeName(words, Math.max(at, end - LONGEST), at); start < end; start++) {
      if (start > at && (isWithinName(words, start) || words[start]!.compounded)) continue
      const run = words.slice(start, end)
      found.push({
        key: run.map(({ stem }) => stem).join(' '),
        at: start,
        length: end - start,
        noun: noun || run.some(({ capital }) => capital),
        placed,
      })
    }
    at = end - 1
  }
  return found
}

/** Where the name begins that a phrase would otherwise begin within, no earlier than `least`. */
function wholeName(words: readonly SentenceWord[], start: number, least: number): number {
  let from = start
  while (from > least && isWithinName(words, from)) from--
  return from
}

/** "(North) Korea", "(North) Korean special forces": the word before belongs to the same name. */
function isWithinName(words: readonly SentenceWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]]
  if (before.capital && word.capital && markOfDirection(before.norm) !== null) return true
  return before.capital && word.capital && next !== undefined && !next.capital && next.joined && !next.small
}

/** Documents that must credit somebody before the name counts as a speaker's. */
const LEAST_CREDITS = 2

/** Names of those who are credited, as the stems of their words. */
function findSpeakers(claims: readonly ReadClaim[], least: number): ReadonlySet<string> {
  const credits = new Map<string, Set<string>>()
  for (const { given, words } of claims) {
    const { source, via } = given.claim
    for (const span of [source, ...via]) {
      if (span === null) continue
      const key = words
        .filter((word) => word.start >= span.start && word.end <= span.end && !word.small)
        .map(({ stem }) => stem)
        .join(' ')
      if (key !== '') credits.set(key, (credits.get(key) ?? new Set()).add(given.document.id))
    }
  }
  return new Set([...credits].filter(([, documents]) => documents.size >= least).map(([key]) => key))
}
