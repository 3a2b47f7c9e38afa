import { languageOf } from '../languages/index.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { makeClaims } from './claims/make-claims.ts'

import type { DecodedAttribution } from './encoder/index.ts'
import { findMentions } from './entities/find-mentions.ts'
import { findAttributions } from './find-attributions.ts'
import { findingsOfEncoder } from './findings-of-encoder.ts'
import { isAside } from './is-aside.ts'
import { lexiconOf } from './lexicon.ts'
import { mergeFindings } from './merge-findings.ts'
import { METHOD } from './method.ts'
import { nameSources } from './name-sources.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { spansWithin } from './spans-within.ts'
import { findTimes } from './time/find-times.ts'
import { makeViews } from './view.ts'

export { describeSource } from './describe-source.ts'
export { METHOD as ATTRIBUTE_METHOD } from './method.ts'
export { findQuantities } from './quantity/find-quantities.ts'
export { findTimes } from './time/find-times.ts'

/** What a trained encoder found in a document's text. */
export interface Encoded {
  readonly decoded: readonly DecodedAttribution[]
  readonly method: string
}

/**
 * Who says what in one document, and the atomic claims in it, from that document alone: by rules, and by what a
 * trained encoder found where they find nothing.
 *
 * @example attribute(doc, segment(doc)).claims.map((claim) => claim.anchor.exact)
 */
export function attribute(
  doc: Document,
  { sentences, quotations }: { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] },
  encoded: Encoded | null = null,
): Reading {
  const lexicon = lexiconOf(languageOf(doc.language))
  const views = makeViews(doc, sentences, quotations, lexicon).filter((view) => !isAside(view))
  const ruled = findAttributions(doc, views, quotations)
  // Measured on the development cases: the rules know better who goes on speaking, the encoder finds what they miss.
  const { attributions, traits } = encoded ? mergeFindings(ruled, findingsOfEncoder(doc, views, encoded)) : ruled
  const { mentions, aliases } = findMentions(doc, views)
  const claims = makeClaims(views, {
    doc,
    attributions,
    traits,
    namesByAttribution: nameSources(views, attributions, { text: doc.text, mentions }),
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
    mentions,
    aliases,
    attributions,
    claims,
    vectors: {},
    notes: [],
    method: encoded?.method ?? METHOD,
  }
}

/** Who says what in one document as a trained encoder alone finds it: what `sayso attribute` gives. */
export function attributionsOfEncoder(
  doc: Document,
  { sentences, quotations }: { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] },
  encoded: Encoded,
): readonly Attribution[] {
  return findingsOfEncoder(doc, makeViews(doc, sentences, quotations, lexiconOf(languageOf(doc.language))), encoded)
    .attributions
}
