import type { Attribution } from '../../model/attribution.ts'
import type { Stance } from '../../model/stance.ts'
import { isDenial, matchFirst } from '../stance.ts'
import type { Attributed, Unit } from './find-units.ts'

/** What the speaker of a clause holds: what the cues around it say, else what its own words do. */
export function claimStance(
  { view, range: clause, attribution, act }: Unit,
  attributed: Attributed,
): { readonly stance: Stance; readonly hedge: string | null } {
  const hedge = matchFirst(view, view.lexicon.hedges, clause)
  const held = heldOutside(attribution, attributed)
  if (held !== null) return { stance: held, hedge: hedge ?? (held === 'hedges' ? (attribution?.hedge ?? null) : null) }
  if (act) return { stance: 'asserts', hedge }
  if (matchFirst(view, view.lexicon.silences, clause) !== null) return { stance: 'declines-to-confirm', hedge }
  if (matchFirst(view, view.lexicon.dismissals, clause) !== null) return { stance: 'denies', hedge }
  if (view.norms[clause.to] === '?' || view.norms[clause.to - 1] === '?') return { stance: 'questions', hedge }
  if (isDenial(view, clause)) return { stance: 'denies', hedge }
  return { stance: hedge === null ? 'asserts' : 'hedges', hedge }
}

/**
 * What the cues around a clause hold, from the outermost in: whoever denies denies all that is inside; whoever thinks so
 * hedges it, unless someone further in denies it.
 */
function heldOutside(attribution: Attribution | null, { attributions, traits }: Attributed): Stance | null {
  let held: Stance | null = null
  let at = attribution
  for (let depth = 0; at !== null && depth < attributions.length; depth++) {
    const stance =
      at.stance === 'asserts' || at.stance === 'hedges' ? (traits.get(at.id)?.cueStance ?? 'asserts') : at.stance
    if (stance !== 'asserts' && (stance !== 'hedges' || held === null)) held = stance
    const parent: string | null = at.parent
    at = parent === null ? null : (attributions.find((other) => other.id === parent) ?? null)
  }
  return held
}
