import type { ReaderClaim } from '../../api/records.ts'
import type { Stretch } from './choose-words.ts'

/** The claim whose speaker and stance a claim of these words is taken to have: the one with the greatest share of words in common. */
export function claimAround(claims: readonly ReaderClaim[], { start, end }: Stretch): ReaderClaim | null {
  let best: { readonly claim: ReaderClaim; readonly share: number } | null = null
  for (const claim of claims) {
    const both = Math.min(end, claim.end) - Math.max(start, claim.start)
    if (both <= 0) continue
    const share = both / (Math.max(end, claim.end) - Math.min(start, claim.start))
    if (best === null || share > best.share || (share === best.share && claim.id < best.claim.id))
      best = { claim, share }
  }
  return best?.claim ?? null
}
