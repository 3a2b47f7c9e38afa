import type { Heap } from './heap.ts'
import type { ReadClaim } from './read-claim.ts'
import type { SubjectBook } from './subject-book.ts'

/** Words between a place and what is said to be there: "a rail siding at Lomsk". */
const NEAR = 5
/** Phrases told beside a name. */
const MOST_PHRASES = 3

/**
 * A place by its name, with what most claims say stands next to it.
 *
 * @example describePlace('Lomsk', heap, book, 'en') // 'Lomsk (rail siding, old oil depot)'
 */
export function describePlace(name: string, heap: Heap, book: SubjectBook, language: string): string {
  const documents = new Map<string, { text: string; documents: Set<string> }>()
  for (const claim of heap.claims) {
    if (claim.given.document.language.slice(0, 2) !== language.slice(0, 2)) continue
    const place = findStem(claim, heap.without)
    if (place < 0) continue
    for (const { phrase, at, placed } of book.findPhrases(
      claim,
      Math.max(claim.from, place - NEAR),
      Math.min(claim.to, place + NEAR),
    )) {
      if (phrase.stems.some((stem) => heap.without.has(stem)) || at === place || !placed) continue
      const known = documents.get(phrase.key) ?? { text: phrase.text, documents: new Set() }
      known.documents.add(claim.given.document.id)
      documents.set(phrase.key, known)
    }
  }
  const ranked = [...documents.values()].sort(
    (a, b) => b.documents.size - a.documents.size || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  )
  const told: string[] = []
  for (const { text } of ranked)
    if (told.length < MOST_PHRASES && !told.some((other) => other.includes(text) || text.includes(other)))
      told.push(text)
  return told.length === 0 ? name : `${name} (${told.join(', ')})`
}

function findStem({ words, from, to }: ReadClaim, stems: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) if (stems.has(words[at]!.stem)) return at
  return -1
}
