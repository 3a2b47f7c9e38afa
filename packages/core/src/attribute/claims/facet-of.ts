import type { Phrases } from '../../languages/phrases.ts'
import type { Facet } from '../../model/facet.ts'
import type { Range } from '../ranges.ts'
import type { View } from '../view.ts'

/** The question that a clause answers, numbers aside: the first list with a word in it names it, in this order. */
export function facetOf(view: View, clause: Range): Facet {
  const { lexicon } = view
  const tests: readonly (readonly [Facet, Phrases<true>])[] = [
    ['motive', lexicon.motive],
    ['plan', lexicon.plan],
    ['capability', lexicon.capability],
    ['place', lexicon.place],
    ['time', lexicon.time],
  ]
  for (const [facet, phrases] of tests) if (holds(view, phrases, clause)) return facet
  return 'event'
}

function holds(view: View, phrases: Phrases<true>, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const match = phrases.match(view.norms, k)
    if (match !== null && k + match.length <= to) return true
  }
  return false
}
