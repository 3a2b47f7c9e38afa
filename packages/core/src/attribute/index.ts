import { languageOf } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { makeClaims } from './claims/make-claims.ts'

export { describeSource } from './describe-source.ts'

import { findAttributions } from './find-attributions.ts'
import { lexiconOf } from './lexicon.ts'
import { METHOD } from './method.ts'
import { nameSources } from './name-sources.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { makeViews } from './view.ts'

/**
 * Who says what in one document, and the atomic claims in it, from that document alone.
 *
 * @example attribute(doc, segment(doc)).claims.map((claim) => claim.anchor.exact)
 */
export function attribute(
  doc: Document,
  { sentences, quotations }: { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] },
): Reading {
  const lexicon = lexiconOf(languageOf(doc.language))
  const views = makeViews(doc, sentences, quotations, lexicon)
  const { attributions, traits } = findAttributions(doc, views, quotations)
  const claims = makeClaims(views, {
    doc,
    attributions,
    traits,
    namesByAttribution: nameSources(views, attributions, doc.text),
    quantitiesIn: within(sentences.flatMap(({ start, end }) => findQuantities(doc.text, start, end, doc.language))),
    timeIn: () => null,
  })
  return {
    kind: 'reading',
    document: doc.id,
    sentences,
    quotations,
    mentions: [],
    aliases: [],
    attributions,
    claims,
    notes: [],
    method: METHOD,
  }
}

/** The quantities of a document by the words that they stand in. */
function within(quantities: readonly Quantity[]): (start: number, end: number) => readonly Quantity[] {
  return (start, end) => {
    let at = lowerBound(quantities, start)
    const found: Quantity[] = []
    for (; at < quantities.length && quantities[at]!.end <= end; at++) found.push(quantities[at]!)
    return found
  }
}

/** The first of quantities in order that starts at or after `start`. */
function lowerBound(quantities: readonly Quantity[], start: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
