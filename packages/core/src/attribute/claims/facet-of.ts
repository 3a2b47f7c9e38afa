import type { Phrases } from '../../languages/phrases.ts'
import type { Facet } from '../../model/facet.ts'
import type { Quantity } from '../../model/quantity.ts'
import { WORD } from '../lexicon.ts'
import type { Range } from '../ranges.ts'
import { is, type View } from '../view.ts'

/** The main question that a clause answers: the first list with a word in it names it, in this order; else what happened. */
export function facetOf(view: View, clause: Range): Facet {
  const { lexicon } = view
  if (holds(view, lexicon.reaction, clause)) return 'reaction'
  if (holds(view, lexicon.motive, clause)) return 'motive'
  if (holds(view, lexicon.plan, clause) || holdsProspect(view, clause)) return 'plan'
  return holds(view, lexicon.capability, clause) ? 'capability' : 'event'
}

/** "may send" is a plan; "may have sent" and "may be" say how things are. */
function holdsProspect(view: View, { from, to }: Range): boolean {
  for (let k = from; k < to - 1; k++) {
    if (
      view.lexicon.prospects.match(view.norms, k) &&
      !is(view, k + 1, WORD.auxiliary | WORD.negator) &&
      !(k > from && view.tokens[k]!.capital)
    )
      return true
  }
  return false
}

/** What else it answers beside its main question and its numbers: where, and when or how long. */
export function sideFacets(view: View, clause: Range): Facet[] {
  const { lexicon } = view
  const facets: Facet[] = []
  if (holds(view, lexicon.number, clause)) facets.push('number')
  if (holds(view, lexicon.place, clause)) facets.push('place')
  if (isDated(view, clause) || holds(view, lexicon.time, clause)) facets.push('time')
  return facets
}

/** "forty minutes" tells how long, "forty men" how many. */
export function facetOfQuantity(view: View, { unit }: Quantity): Facet {
  const last = unit?.toLowerCase().split(' ').at(-1) ?? ''
  return (view.lexicon.classesOf(last) & WORD.time) !== 0 ? 'time' : 'number'
}

/** A day with its number: "4 October", "Oct. 4". */
function isDated(view: View, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    if (!is(view, k, WORD.time)) continue
    if (
      isDayNumber(view.norms[k - 1]) ||
      isDayNumber(view.norms[k + 1]) ||
      (view.norms[k + 1] === '.' && isDayNumber(view.norms[k + 2]))
    )
      return true
  }
  return false
}

function isDayNumber(norm: string | undefined): boolean {
  return norm !== undefined && /^\d{1,2}$/.test(norm)
}

function holds(view: View, phrases: Phrases<true>, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const match = phrases.match(view.norms, k)
    if (match !== null && k + match.length <= to) return true
  }
  return false
}
