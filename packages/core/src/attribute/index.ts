import { languageOf } from '../languages/index.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { makeClaims } from './claims/make-claims.ts'
import { creditAnswers } from './credit-answers.ts'
import { findingsOfEncoder } from './findings-of-encoder.ts'
import { lexiconOf } from './lexicon.ts'
import { METHOD } from './method.ts'
import { type Encoded, readScene } from './read-scene.ts'
import { chooseSpeakers } from './speakers/choose-speakers.ts'
import { makeViews } from './view.ts'

export { describeSource } from './describe-source.ts'
export { METHOD as ATTRIBUTE_METHOD } from './method.ts'
export { findQuantities } from './quantity/find-quantities.ts'
export type { Encoded } from './read-scene.ts'
export { findTimes } from './time/find-times.ts'

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
  const { scene, dialogue, mentions, aliases } = readScene(doc, { sentences, quotations }, encoded)
  const spoken = chooseSpeakers(makeClaims(scene.views, scene), scene)
  const claims =
    dialogue === null
      ? spoken
      : creditAnswers(spoken, dialogue, { names: scene.names, people: languageOf(doc.language).people })
  return {
    kind: 'reading',
    document: doc.id,
    sentences,
    quotations,
    mentions,
    aliases,
    attributions: scene.attributions,
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
