import { languageOf } from '../languages/index.ts'
import { phraseSet } from '../languages/phrases.ts'
import type { Note } from '../model/note.ts'
import { findWords } from '../text/words.ts'

/** Words of likelihood in the two columns of ICD 203, and close kin. */
const LIKELY = phraseSet([
  ...['almost no chance', 'remote', 'very unlikely', 'highly improbable', 'unlikely', 'improbable'],
  ...['roughly even chance', 'roughly even odds', 'even chance', 'likely', 'probable', 'probably', 'very likely'],
  ...['highly probable', 'almost certain', 'almost certainly', 'nearly certain', 'likelihood', 'probability'],
])
/** Words of confidence. */
const CONFIDENT = phraseSet([
  ...['low confidence', 'moderate confidence', 'medium confidence', 'high confidence', 'full confidence'],
  ...['confident', 'confidently', 'confidence'],
])
/** Words between two hedges that still lean on each other: "may possibly", "could well perhaps". */
const STACK_REACH = 3

/**
 * Where a text mixes likelihood and confidence in one sentence, or stacks hedges ("may possibly"). Likelihood and confidence
 * are told in English, the language of the standard; hedges in any language that Sayso reads. Empty where there is nothing.
 *
 * @example lintWording('With high confidence it is likely.', 'en')[0].rule // 'likelihood-with-confidence'
 */
export function lintWording(text: string, language: string): readonly Note[] {
  const hedges = phraseSet(languageOf(language).stance.hedges)
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const words = findWords(segment)
    const norms = words.map(({ norm }) => norm)
    const at = (set: typeof LIKELY) => norms.flatMap((_, k) => (set.match(norms, k) === null ? [] : [k]))
    const found: Note[] = []
    const span = (from: number, to: number) => ({ start: index + words[from]!.start, end: index + words[to]!.end })
    const [likely, confident] = [at(LIKELY)[0], at(CONFIDENT)[0]]
    if (likely !== undefined && confident !== undefined)
      found.push({
        rule: 'likelihood-with-confidence',
        message: `"${words[likely]!.text}" says how likely it is, "${words[confident]!.text}" how well founded that is; one sentence for each was expected.`,
        ...span(Math.min(likely, confident), Math.max(likely, confident)),
      })
    const hedged = at(hedges)
    const stacked = hedged.findIndex(
      (k, n) => n > 0 && k - hedged[n - 1]! <= STACK_REACH && !within(hedges, norms, hedged[n - 1]!, k),
    )
    if (stacked > 0) {
      const [first, second] = [hedged[stacked - 1]!, hedged[stacked]!]
      found.push({
        rule: 'stacked-hedges',
        message: `"${words[first]!.text}" and "${words[second]!.text}" hedge the same thing twice; one term was expected.`,
        ...span(first, second),
      })
    }
    return found
  })
}

/** "is expected to" holds "expected to": one hedge, found twice. */
function within(hedges: typeof LIKELY, norms: readonly string[], first: number, second: number): boolean {
  return first + (hedges.match(norms, first)?.length ?? 0) > second
}
