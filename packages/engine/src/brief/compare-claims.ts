import { type HeldClaim, type JudgedWords, wordsKey } from '@sayso/core'

/** What became of a claim since a briefing was issued. */
export interface ClaimChange {
  /** The claim that the briefing rests on. */
  readonly words: JudgedWords
  readonly says: string
}

/** What became of claims since they were frozen, one for each that is not as it was; empty where all are. */
export function compareClaims(frozen: readonly HeldClaim[], live: readonly HeldClaim[]): readonly ClaimChange[] {
  const now = new Map(live.map((claim) => [wordsKey(claim.words), claim]))
  return frozen.flatMap((was): readonly ClaimChange[] => {
    const is = now.get(wordsKey(was.words))
    const words = `“${shorten(was.words.anchor.exact)}”`
    const change = (says: string) => [{ words: was.words, says }]
    if (is === undefined) return change(`${words} is no claim of the case any more.`)
    if (is.hash === was.hash) return []
    const what = findDifferences(was, is)
    return what.length === 0 ? [] : change(`${words}: ${what.join('; ')}.`)
  })
}

function findDifferences(was: HeldClaim, is: HeldClaim): readonly string[] {
  const spell = ({ low, high }: HeldClaim) => (low === high ? String(low) : `${low}-${high}`)
  const fresh = (before: readonly string[], after: readonly string[]) => after.filter((each) => !before.includes(each))
  const gone = fresh(is.deniers, was.deniers)
  return [
    ...fresh(was.cautions, is.cautions),
    ...(spell(was) === spell(is) ? [] : [`independent origins ${spell(was)} → ${spell(is)}`]),
    ...fresh(was.deniers, is.deniers).map((name) => `${name} denies it now`),
    ...gone.map((name) => `${name} is no longer counted among those who deny it`),
    ...fresh(was.decliners, is.decliners).map((name) => `${name} declines to confirm it now`),
    ...(was.documents === is.documents ? [] : [`reports ${was.documents} → ${is.documents}`]),
    ...(was.stance === is.stance ? [] : [`stance ${was.stance} → ${is.stance}`]),
  ]
}

const MOST_UNITS = 90

function shorten(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim()
  return flat.length <= MOST_UNITS ? flat : `${flat.slice(0, MOST_UNITS).trimEnd()}…`
}
