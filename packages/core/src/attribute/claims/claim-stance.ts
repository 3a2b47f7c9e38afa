import type { Attribution } from '../../model/attribution.ts'
import type { Stance } from '../../model/stance.ts'
import type { Trait } from '../find-attributions.ts'
import { isDenial, isDismissal, matchFirst, matchHedge } from '../stance.ts'
import type { Attributed, Unit } from './find-units.ts'
import { lineageOf } from './lineage-of.ts'

/** What the speaker of a clause holds: what the cues around it say, else what its own words do. */
export function claimStance(
  { view, range: clause, attribution, act }: Unit,
  attributed: Attributed,
): { readonly stance: Stance; readonly hedge: string | null } {
  const hedge = matchHedge(view, [clause])
  const held = heldOutside(attribution, attributed)
  if (held !== null) return { stance: held, hedge: hedge ?? (held === 'hedges' ? (attribution?.hedge ?? null) : null) }
  if (act) return { stance: 'asserts', hedge }
  if (matchFirst(view, view.lexicon.silences, clause) !== null) return { stance: 'declines-to-confirm', hedge }
  if (isDismissal(view, clause)) return { stance: 'denies', hedge }
  if (view.norms[clause.to] === '?' || view.norms[clause.to - 1] === '?') return { stance: 'questions', hedge }
  if (attribution === null && view.lexicon.doubts.match(view.norms, clause.from) !== null)
    return { stance: 'questions', hedge }
  if (isDenial(view, clause)) return { stance: 'denies', hedge }
  return { stance: hedge === null ? 'asserts' : 'hedges', hedge }
}

/**
 * What the cues around a clause hold, from the outermost in: whoever denies denies all that is inside; whoever thinks so
 * hedges it, unless someone further in denies it.
 */
function heldOutside(attribution: Attribution | null, { attributionsById, traits }: Attributed): Stance | null {
  let held: Stance | null = null
  for (const { id, stance } of lineageOf(attribution, attributionsById)) {
    const trait = traits.get(id)
    const outside = isOfAll(stance, trait) ? stance : (trait?.cueStance ?? 'asserts')
    if (outside !== 'asserts' && (outside !== 'hedges' || held === null)) held = outside
  }
  return held
}

/**
 * Whether what the words of a content hold is about all of its clauses, as a refusal to say is, and what an act calls
 * something. "It did not fail. Somebody closed it," denies in its first clause only.
 */
function isOfAll(stance: Stance, trait: Trait | undefined): boolean {
  if (stance === 'declines-to-confirm') return trait?.kind !== 'credit'
  return stance === 'denies' && trait?.kind === 'act'
}
