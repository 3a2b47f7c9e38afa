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
