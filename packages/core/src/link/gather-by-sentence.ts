import type { Claim } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'

/** The claims of one sentence; a claim that starts in none stands alone. */
export interface SentenceClaims {
  readonly sentence: Sentence | undefined
  readonly claims: readonly Claim[]
}

/** Claims by the sentence in which they start, in the order of the claims. */
export function gatherBySentence(reading: Reading): readonly SentenceClaims[] {
  const found: { sentence: Sentence | undefined; claims: Claim[] }[] = []
  const bySentence = new Map<Sentence, Claim[]>()
  for (const claim of reading.claims) {
    const sentence = findSentence(reading.sentences, claim.anchor.start)
    const known = sentence && bySentence.get(sentence)
    if (known) known.push(claim)
    else {
      const claims = [claim]
      found.push({ sentence, claims })
      if (sentence) bySentence.set(sentence, claims)
    }
  }
  return found
}

/** The sentence that holds a place; sentences come in order. */
function findSentence(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= at ? sentence : undefined
}
