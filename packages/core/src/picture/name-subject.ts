import type { ReadClaim } from './read-claim.ts'
import type { Phrase, SubjectBook } from './subject-book.ts'

/** What a phrase weighs that stands in the sentence only, and not in the claim. */
const AROUND = 0.3
/** What each further word of a phrase adds: "Saker Corps" names more than "corps". */
const LONGER = 0.45
/** What a name of someone credited in the case weighs: it is more often who says it than what it is about. */
const SPEAKS = 0.35
/** What a phrase weighs that is not among the first words of the claim: a clause begins with what it is about. */
const LATER = 0.7
const FIRST_WORDS = 6
/** What a phrase weighs that says where something is: it is not what is there. */
const PLACED = 0.5
/** What a second phrase must weigh of the first to be named beside it. */
const LEAST_SHARE = 0.15
/** What claims that tell of the same subject weigh beside the cell's own. */
const KIN = 0.4

export interface SubjectOptions {
  /** What it is called whatever the words: the dead. */
  readonly label: string | null
  /** Claims that tell of the same subject, with other values. */
  readonly kin: readonly ReadClaim[]
  /** Stems that must not name it: a place is not where it is itself. */
  readonly without: ReadonlySet<string>
  /** Stems of what is counted: the phrase with one of them is meant. */
  readonly counted: ReadonlySet<string>
}

/** Whom or what these claims are about, in the commonest words of the case; null where no words say it. */
export function nameSubject(
  claims: readonly ReadClaim[],
  book: SubjectBook,
  language: string,
  { without, counted, kin, label }: SubjectOptions,
): string | null {
  const weights = new Map<string, Weighed>()
  weighPhrases(inLanguage(claims, language), { book, without, share: 1 }, weights)
  weighPhrases(inLanguage(kin, language), { book, without, share: KIN }, weights)
  const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight || (a.phrase.key < b.phrase.key ? -1 : 1))
  const first = ranked.find(({ phrase }) => phrase.stems.some((stem) => counted.has(stem))) ?? ranked[0]
  if (label !== null) {
    const enough = (ranked[0]?.weight ?? 0) * LEAST_SHARE
    const name =
      ranked.find(({ phrase, weight }) => phrase.named && !phrase.speaks && weight >= enough)?.phrase ??
      book.commonestName(language)
    return name === null ? label : `${label} (${name.text})`
  }
  if (first === undefined) return null
  const head = findLonger(first, ranked, counted)
  const stems = new Set(head.phrase.stems)
  const whole = head.phrase.named && head.phrase.stems.length > 1
  const other = ranked.find(
    ({ phrase, weight }) =>
      !whole &&
      phrase.named !== head.phrase.named &&
      !phrase.speaks &&
      weight >= first.weight * LEAST_SHARE &&
      !phrase.stems.some((stem) => stems.has(stem)),
  )
  const { phrase } = head
  if (other !== undefined)
    return phrase.named ? `${other.phrase.text} (${phrase.text})` : `${phrase.text} (${other.phrase.text})`
  const name = phrase.named ? null : book.commonestName(phrase.language)
  return name === null || without.has(name.stems[0]!) ? phrase.text : `${phrase.text} (${name.text})`
}

/** "Sanjaran soldiers" where "soldiers" was found: the longer phrase with a name that ends alike or in what is counted, if it is used enough. */
function findLonger(first: Weighed, ranked: readonly Weighed[], counted: ReadonlySet<string>): Weighed {
  const ending = ` ${first.phrase.stems.join(' ')}`
  const longer = ranked.find(
    ({ phrase, weight }) =>
      phrase.named &&
      !phrase.speaks &&
      weight >= first.weight * LEAST_SHARE &&
      (phrase.stems.join(' ').endsWith(ending) || (phrase.stems.length > 1 && counted.has(phrase.stems.at(-1)!))),
  )
  return longer ?? first
}

interface Weighed {
  readonly phrase: Phrase
  weight: number
}

/** Claims in the reader's language; all where there is none. */
function inLanguage(claims: readonly ReadClaim[], language: string): readonly ReadClaim[] {
  const own = claims.filter(({ given }) => given.document.language.slice(0, 2) === language.slice(0, 2))
  return own.length > 0 ? own : claims
}

interface Weighing {
  readonly book: SubjectBook
  readonly without: ReadonlySet<string>
  /** What the claims weigh together, whatever their number. */
  readonly share: number
}

function weighPhrases(claims: readonly ReadClaim[], { book, without, share }: Weighing, weights: Map<string, Weighed>) {
  for (const claim of claims) {
    for (const { phrase, at, placed } of book.findPhrases(claim, 0, claim.words.length)) {
      if (isSpeaker(claim, at)) continue
      if (phrase.stems.some((stem) => without.has(stem))) continue
      const inside = at >= claim.from && at < claim.to
      const place = inside ? (at - claim.from < FIRST_WORDS ? 1 : LATER) : AROUND
      const length = 1 + LONGER * (phrase.stems.length - 1)
      const weight =
        (book.alone ? 1 : Math.log2(phrase.documents)) *
        place *
        length *
        (placed ? PLACED : 1) *
        (phrase.speaks ? SPEAKS : 1) *
        (share / claims.length)
      const known = weights.get(phrase.key)
      if (known === undefined) weights.set(phrase.key, { phrase, weight })
      else known.weight += weight
    }
  }
}

/** Whether a word stands among those who are credited with the claim: they say it, and are not what it is about. */
function isSpeaker({ given, words }: ReadClaim, at: number): boolean {
  const { source, via } = given.claim
  const { start, end } = words[at]!
  return [source, ...via].some((span) => span !== null && start >= span.start && end <= span.end)
}
