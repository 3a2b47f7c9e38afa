import type { Heap } from './heap.ts'
import type { ReadClaim } from './read-claim.ts'
import type { SubjectBook } from './subject-book.ts'

/** Words of a value that can be read at a glance. */
export const LONGEST_VALUE = 25
/** A claim with fewer words that carry meaning says nothing by itself; a number does. */
const LEAST_WORDS = 2

/**
 * The claim whose words say most of what all of them say, in the reader's language where there is one; null where all are too
 * thin. A word counts by the documents that share it: what one alone says is no more than a detail.
 */
export function findTelling(
  { claims, tell }: Pick<Heap, 'claims' | 'tell'>,
  language: string,
  book: SubjectBook,
): ReadClaim | null {
  const readable = claims.filter((claim) => claim.figure !== null || meaningful(claim).length >= LEAST_WORDS)
  const own = readable.filter(({ given }) => given.document.language.slice(0, 2) === language.slice(0, 2))
  const inLanguage = own.length > 0 ? own : readable
  const telling = tell === null ? [] : inLanguage.filter(tell)
  const documentsByStem = new Map<string, Set<string>>()
  for (const claim of inLanguage)
    for (const stem of meaningful(claim))
      documentsByStem.set(stem, (documentsByStem.get(stem) ?? new Set()).add(claim.given.document.id))
  let best: { claim: ReadClaim; score: number } | null = null
  for (const claim of telling.length > 0 ? telling : inLanguage) {
    const length = claim.to - claim.from
    let score = 0
    for (const stem of new Set(meaningful(claim)))
      score += DETAIL + Math.log2(documentsByStem.get(stem)!.size) * book.rarity(claim, stem)
    score *= 0.3 + book.centrality(claim)
    if (length > LONGEST_VALUE) score *= LONGEST_VALUE / length / 2
    if (best === null || score > best.score + 1e-9 || (score > best.score - 1e-9 && before(claim, best.claim)))
      best = { claim, score }
  }
  return best?.claim ?? null
}

/** What a word adds that no other document of the cell has. */
const DETAIL = 0.3

function meaningful({ words, from, to }: ReadClaim): readonly string[] {
  return words
    .slice(from, to)
    .filter((word) => !word.small)
    .map((word) => word.stem)
}

function before(a: ReadClaim, b: ReadClaim): boolean {
  const [first, second] = [a.given.claim.id, b.given.claim.id]
  return first < second
}

/** The words of a claim, cut to what can be read at a glance. */
export function valueWords({ given, words, from, to }: ReadClaim): string {
  const last = words[Math.min(to, from + LONGEST_VALUE) - 1]
  const { start, end } = given.claim.anchor
  if (last === undefined || to - from <= LONGEST_VALUE) return flat(given.document.text.slice(start, end))
  return `${flat(given.document.text.slice(start, last.end))} …`
}

function flat(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^["“”„«»'‘]+|["“”«»'’,;]+$/gu, '')
    .trim()
}
