import { languageOf } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { makeClaims } from './claims/make-claims.ts'

import { findAttributions } from './find-attributions.ts'
import { lexiconOf } from './lexicon.ts'
import { METHOD } from './method.ts'
import { nameSources } from './name-sources.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { spansWithin } from './spans-within.ts'
import { findTimes } from './time/find-times.ts'
import { makeViews } from './view.ts'

export { describeSource } from './describe-source.ts'

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
    quantitiesIn: spansWithin(
      sentences.flatMap(({ start, end }) => findQuantities(doc.text, start, end, doc.language)),
    ),
    timesIn: spansWithin(sentences.flatMap(({ start, end }) => findTimes(doc.text, start, end, doc))),
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
