import type { People } from '../languages/language.ts'
import type { Claim, NamedSource } from '../model/claim.ts'
import type { Dialogue } from './find-dialogue.ts'
import { placeKey, type SourceNames } from './name-sources.ts'
import { lastFrom } from './spans-within.ts'

/** Gives what is said in the answers of a conversation to whoever answers; whom an answer credits stands behind. */
export function creditAnswers(
  claims: readonly Claim[],
  { answers }: Dialogue,
  { names, people }: { readonly names: Pick<SourceNames, 'byPlace'>; readonly people: Pick<People, 'ourselves'> },
): Claim[] {
  const isSpeaker = ({ text }: NamedSource) => people.ourselves.includes(text.toLowerCase())
  return claims.map((claim) => {
    const answer = answers[lastFrom(answers, claim.anchor.start)]
    const speaker = answer === undefined ? undefined : names.byPlace.get(placeKey(answer.by))
    if (answer === undefined || speaker === undefined || claim.anchor.end > answer.end) return claim
    const { source, attribution } = claim
    if (source?.name === speaker.name) return claim
    const isOwn = source !== null && attribution !== null && source.start >= answer.start
    const via = isOwn ? [source, ...claim.via].filter((one) => !isSpeaker(one)) : []
    return { ...claim, source: speaker, via, attribution: isOwn ? attribution : null }
  })
}
