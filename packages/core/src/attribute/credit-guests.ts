import type { Claim } from '../model/claim.ts'
import type { Interview } from './find-interview.ts'
import { placeKey, type SourceNames } from './name-sources.ts'

/** Gives what is said in the answers of an interview to whoever answers; whom an answer credits stands behind. */
export function creditGuests(
  claims: readonly Claim[],
  { answers }: Interview,
  names: Pick<SourceNames, 'byPlace'>,
): Claim[] {
  return claims.map((claim) => {
    const answer = answers.find(({ span }) => claim.anchor.start >= span.start && claim.anchor.end <= span.end)
    const guest = answer === undefined ? undefined : names.byPlace.get(placeKey(answer.guest))
    if (answer === undefined || guest === undefined || claim.source?.name === guest.name) return claim
    const own = claim.source !== null && claim.attribution !== null && claim.source.start >= answer.span.start
    const via = own && claim.source!.name !== guest.name ? [claim.source!, ...claim.via] : []
    return { ...claim, source: guest, via, attribution: own ? claim.attribution : null }
  })
}
