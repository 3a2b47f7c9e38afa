import { type Claim, compareDocuments, type Document, type Reading, type Sentence } from '@sayso/core'

/** A document with what was read in it. */
export interface AlignedClaims {
  readonly document: Document
  readonly reading: Reading
}

/** Claims that stand opposite each other when a copy, rewrite or translation is laid beside what it was made from. */
export function alignClaims(later: AlignedClaims, earlier: AlignedClaims): readonly (readonly [Claim, Claim])[] {
  const claimsBySentence = groupBySentence(earlier.reading)
  const own = groupBySentence(later.reading)
  return compareDocuments(later, earlier).aligned.flatMap(({ sentence, from }) =>
    (own.get(sentence) ?? []).flatMap((a) => (claimsBySentence.get(from) ?? []).map((b) => [a, b] as const)),
  )
}

function groupBySentence(reading: Reading): ReadonlyMap<number, readonly Claim[]> {
  const claims = new Map<number, Claim[]>()
  for (const claim of reading.claims) {
    const sentence = findSentence(reading.sentences, claim.anchor.start)
    if (sentence !== null) claims.set(sentence, [...(claims.get(sentence) ?? []), claim])
  }
  return claims
}

function findSentence(sentences: readonly Sentence[], start: number): number | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (start < sentence.start) high = middle - 1
    else if (start >= sentence.end) low = middle + 1
    else return middle
  }
  return null
}
