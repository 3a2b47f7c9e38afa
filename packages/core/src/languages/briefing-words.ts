/**
 * Words by which a briefing says how sure something is and how many say so. Lists as in `Cue.forms`: lower case, a last word
 * that ends in `*` stands for every word so begun.
 */
export interface BriefingWords {
  /** More than plain assertion: "confirmed", "certainly", "proven". */
  readonly certain: readonly string[]
  /** Hedges that leave most open: "may", "possibly"; other hedges are stronger. */
  readonly weak: readonly string[]
  /** "independent", "independently". */
  readonly independent: readonly string[]
  /** More than one without a figure: "several", "multiple". */
  readonly several: readonly string[]
  /** What the counts of a briefing count. */
  readonly origins: readonly string[]
  readonly reports: readonly string[]
  readonly publishers: readonly string[]
  /** What somebody gives: "figure", "estimate"; and what stands for it: "it". */
  readonly statements: readonly string[]
  /** How it is given, before whoever does: "given", in "given by". */
  readonly given: readonly string[]
  /** How it comes from whoever gives it: "comes", "from". */
  readonly comes: readonly string[]
  readonly from: readonly string[]
  /** Words that only carry a sentence and say nothing of the matter. */
  readonly frame: readonly string[]
}
