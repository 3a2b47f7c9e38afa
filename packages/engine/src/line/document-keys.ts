import type { Document, DocumentSignature } from '@sayso/core'

/**
 * The keys under which a document is kept, so that it meets those it may have been made from and those made from it: bands
 * of near-copies, rare particulars, its own address and the addresses that it links to, pictures.
 */
export function documentKeys(doc: Document, signature: DocumentSignature): readonly string[] {
  const keys = new Set<string>()
  for (const band of signature.bands) keys.add(`band ${band}`)
  for (const particular of signature.particulars) keys.add(`part ${particular}`)
  if (doc.url !== null) keys.add(`page ${doc.url}`)
  for (const link of doc.links) keys.add(`page ${link.url}`)
  for (const medium of doc.media) if (medium.url !== null) keys.add(`picture ${medium.url}`)
  return [...keys].sort()
}

/**
 * The keys under which the pictures of a document are found again, also where they were scaled or packed anew. No document
 * is taken for made from another because of them: one picture serves many reports.
 */
export function pictureKeys({ media }: Pick<Document, 'media'>): readonly string[] {
  const keys = new Set<string>()
  for (const { id, likeness } of media) {
    if (id.startsWith('sha256:')) keys.add(`picture ${id}`)
    if (likeness === undefined || !isTelling(likeness)) continue
    for (let at = 0; at < BANDS; at++)
      keys.add(`likeness ${at} ${likeness.slice(at * BAND_BITS, (at + 1) * BAND_BITS)}`)
  }
  return [...keys].sort()
}

/** Bits in which two pictures may differ and still be one that was scaled, cut a little or packed anew. */
export const MOST_APART = 6
/** One band more than bits may differ: two such pictures share a band at least. */
const BANDS = 8
const BAND_BITS = 8

/** A picture of one colour is like every other of one colour. */
function isTelling(likeness: string): boolean {
  const ones = likeness.replaceAll('0', '').length
  return ones >= FEWEST_BITS && ones <= likeness.length - FEWEST_BITS
}

const FEWEST_BITS = 8
