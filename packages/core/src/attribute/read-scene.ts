import { languageOf } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/mention.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Alias } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { spreadOverViews } from './claims/make-claims.ts'
import type { DecodedAttribution } from './encoder/index.ts'
import { findMentions, namesInside } from './entities/find-mentions.ts'
import { findAttributions } from './find-attributions.ts'
import { type Dialogue, findDialogue } from './find-dialogue.ts'
import { findUnmarkedAnswers } from './find-unmarked-dialogue.ts'
import { findingsOfEncoder, tidySources } from './findings-of-encoder.ts'
import { isAside } from './is-aside.ts'
import { lexiconOf } from './lexicon.ts'
import { mergeFindings } from './merge-findings.ts'
import { nameSources } from './name-sources.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { spansWithin } from './spans-within.ts'
import type { Scene } from './speakers/find-candidates.ts'
import { findPlaces } from './speakers/find-places.ts'
import { findTimes } from './time/find-times.ts'
import { makeViews } from './view.ts'

/** What a trained encoder found in a document's text. */
export interface Encoded {
  readonly decoded: readonly DecodedAttribution[]
  readonly method: string
}

/** All that claims are made from: the sentences made ready, who is credited with what, and the names of all who might be. */
export function readScene(
  doc: Document,
  { sentences, quotations }: { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] },
  encoded: Encoded | null,
): {
  readonly scene: Scene
  readonly dialogue: Dialogue | null
  readonly mentions: readonly Mention[]
  readonly aliases: readonly Alias[]
} {
  const lexicon = lexiconOf(languageOf(doc.language))
  const views = makeViews(doc, sentences, quotations, lexicon).filter((view) => !isAside(view))
  const answers = findUnmarkedAnswers(doc.text, lexicon.language.people)
  const ruled = findAttributions(doc, views, { quotations, answers })
  // Measured on the development cases: the rules know better who goes on speaking, the encoder finds what they miss.
  const { attributions, traits } = encoded
    ? mergeFindings(ruled, tidySources(findingsOfEncoder(doc, views, encoded), views))
    : ruled
  const { mentions, aliases } = findMentions(doc, views)
  const names = namesInside(views)
  const placesByView = views.map((view) => findPlaces(view, names))
  const dialogue = findDialogue(doc.text, mentions, answers)
  const sources = nameSources(views, attributions, {
    text: doc.text,
    mentions,
    others: [...placesByView.flat().map(({ span }) => span), ...(dialogue?.answers.map(({ by }) => by) ?? [])],
  })
  const scene: Scene = {
    doc,
    views,
    attributions,
    attributionsByView: spreadOverViews(views, attributions),
    attributionsById: new Map(attributions.map((attribution) => [attribution.id, attribution])),
    traits,
    namesByAttribution: sources.byAttribution,
    names: sources,
    placesByView,
    quantitiesIn: spansWithin(
      sentences.flatMap(({ start, end }) => findQuantities(doc.text, start, end, doc.language)),
    ),
    timesIn: spansWithin(sentences.flatMap(({ start, end }) => findTimes(doc.text, start, end, doc))),
  }
  return { scene, dialogue, mentions, aliases }
}
