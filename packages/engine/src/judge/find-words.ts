import type { Anchor, Claim, Document, Reading } from '@sayso/core'

/** Where judged words stand in a version of their page; null where they stand nowhere. */
export function findWords(anchor: Anchor, doc: Document): { readonly start: number; readonly end: number } | null {
  const length = anchor.exact.length
  if (length === 0) return null
  if (doc.text.slice(anchor.start, anchor.end) === anchor.exact && doc.id === anchor.document)
    return { start: anchor.start, end: anchor.end }
  let best: { start: number; fit: number } | null = null
  for (let at = doc.text.indexOf(anchor.exact); at >= 0; at = doc.text.indexOf(anchor.exact, at + 1)) {
    const fit =
      sharedEnd(anchor.prefix, doc.text.slice(Math.max(0, at - anchor.prefix.length), at)) +
      sharedStart(anchor.suffix, doc.text.slice(at + length, at + length + anchor.suffix.length))
    if (best === null || fit > best.fit) best = { start: at, fit }
  }
  return best === null ? null : { start: best.start, end: best.start + length }
}

/** The claim that judged words carry: of their facet, with the greatest share of words in common; null where there is none. */
export function matchClaim(
  words: { readonly start: number; readonly end: number },
  facet: Claim['facet'] | null,
  reading: Pick<Reading, 'claims'>,
): Claim | null {
  let best: { claim: Claim; share: number } | null = null
  for (const claim of reading.claims) {
    if (facet !== null && claim.facet !== facet) continue
    const { start, end } = claim.anchor
    const both = Math.min(end, words.end) - Math.max(start, words.start)
    if (both <= 0) continue
    const share = both / (Math.max(end, words.end) - Math.min(start, words.start))
    if (best === null || share > best.share || (share === best.share && claim.id < best.claim.id))
      best = { claim, share }
  }
  return best?.claim ?? null
}

function sharedEnd(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}

function sharedStart(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++
  return count
}
