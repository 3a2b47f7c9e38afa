import type { Document, Reading } from '../model/index.ts'
import type { DocumentSignature } from './document-signature.ts'
import { readTraits } from './document-traits.ts'
import { findNames } from './find-names.ts'
import { bandKeys, sketchShingles } from './minhash.ts'

/** Enough for a report of a thousand words; past it a digest would meet everything. */
const MOST_PARTICULARS = 48
/** Outlets are named near the head of a report, digests name a dozen. */
const MOST_NAMED = 64
/** Shorter sound keys agree by chance. */
const SHORTEST_NAME = 3

/**
 * The keys by which a document meets those it may have been made from: bands of its near-copies, numbers and names that
 * survive rewriting and translation, outlets that it credits. The same document has the same signature anywhere.
 *
 * @example signDocument(doc, reading).particulars // ['n:1800', 'n:2640', 'm:LPLNM', …]
 */
export function signDocument(document: Document, reading: Pick<Reading, 'sentences'>): DocumentSignature {
  const traits = readTraits(document, reading.sentences)
  const numbers = [...traits.numbers].sort((a, b) => roundness(a) - roundness(b) || a - b).map((value) => `n:${value}`)
  const names = [...traits.names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((key) => `m:${key}`)
  return {
    document: document.id,
    bands: bandKeys(sketchShingles(traits.shingles)),
    particulars: interleave(numbers, names).slice(0, MOST_PARTICULARS),
    named: findNames(document)
      .map((run) => run.key)
      .filter((key, index, keys) => key.length >= SHORTEST_NAME && keys.indexOf(key) === index)
      .slice(0, MOST_NAMED),
  }
}

/** How round a number is: its trailing zeros, so that 2,640 tells more than 3,000. */
function roundness(value: number): number {
  const zeros = /0*$/.exec(String(value))![0].length
  return zeros / String(value).length
}

function interleave(first: readonly string[], second: readonly string[]): string[] {
  const mixed: string[] = []
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    if (at < first.length) mixed.push(first[at]!)
    if (at < second.length) mixed.push(second[at]!)
  }
  return mixed
}
