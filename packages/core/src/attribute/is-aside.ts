import type { View } from './view.ts'

/** Whether a sentence is about the page and not about the event, or says nothing: "AFP contributed reporting.", "14:32". */
export function isAside({ text, sentence, lexicon }: View): boolean {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_ASIDE))
  return !/\p{L}/u.test(words) || lexicon.language.asides.some((pattern) => pattern.test(words))
}

/** Code units of a sentence that are looked at. */
const LONGEST_ASIDE = 300
