import type { Claim } from '../../model/claim.ts'
import { type Scorer, scoreFeatures } from '../../trees/score-features.ts'
import { type Candidate, findCandidates, type Scene } from './find-candidates.ts'
import shipped from './scorer.json' with { type: 'json' }
import { findSpeakerFeatures } from './speaker-features.ts'

/** Another source than the one that the words give by their grammar must be so much likelier. */
const MARGIN = 0.1

/**
 * Gives each claim the source that is likeliest among all who might have said it: that of its attribution, the outlet itself,
 * a name in its sentence ("(Orbis)", "a list from the mission"), or who spoke before. Boosted trees, trained on
 * labelled cases (see training/attribute), say how likely. Claims of the same words have
 * the same source, that of the surest.
 */
export function chooseSpeakers(claims: readonly Claim[], scene: Scene, scorer: Scorer = shipped): Claim[] {
  const weighed = claims.map((claim, at) => {
    const candidates = findCandidates(claim, scene)
    const around = { previous: claims[at - 1] ?? null, next: claims[at + 1] ?? null }
    const scores = findSpeakerFeatures(claim, candidates, scene, around).map((row) => scoreFeatures(row, scorer)!)
    return { claim, candidates, scores }
  })
  const highest = new Map<string, number>()
  for (const { claim, candidates, scores } of weighed)
    candidates.forEach((candidate, index) => {
      const key = keyOf(claim, candidate)
      highest.set(key, Math.max(highest.get(key) ?? 0, scores[index]!))
    })
  return weighed.map(({ claim, candidates }) => {
    const [given] = candidates
    const scoreOf = (candidate: Candidate) => highest.get(keyOf(claim, candidate))!
    const best = candidates.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), given!)
    return scoreOf(best) < scoreOf(given!) + MARGIN ? claim : withSpeaker(claim, best)
  })
}

/** The words of a claim and who might have said them. */
function keyOf({ anchor }: Claim, { source }: Candidate): string {
  return `${anchor.start} ${anchor.end} ${source?.name ?? ''}`
}

function withSpeaker(claim: Claim, { source, via, attribution }: Candidate): Claim {
  return { ...claim, source, via, attribution: attribution?.id ?? null }
}
