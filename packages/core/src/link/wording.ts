import type { Passage } from './passage.ts'

/** Sentences of fewer words ("He declined to comment.") stand in many reports and are of something else in each. */
const FEWEST_WORDS = 6

/**
 * A text that two passages share where one is the other word for word, with the same claims by the same sources read in it;
 * `null` for a sentence too short to be of one thing wherever it stands. Claims of one wording say the same: they are linked
 * and grouped as one, so that the hundredth copy of a sentence costs next to nothing.
 */
export function wordingOf({ language, terms, claims }: Passage): string | null {
  if (terms.length < FEWEST_WORDS) return null
  const read = claims.map(({ facet, terms, source, value }) => [facet, terms.length, terms[0], source, value])
  return JSON.stringify([language, terms, read])
}

/** The wording of one claim of a passage: claims of two passages of one wording stand opposite each other in their order. */
export function claimWording(wording: string, at: number): string {
  return `${at} ${wording}`
}
