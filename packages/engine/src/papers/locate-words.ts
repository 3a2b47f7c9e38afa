import type { Id, JudgedWords } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { resolveWords } from '../judge/resolve-words.ts'

/** The claim that words of a paper are now, and its group; null where no document holds them as a claim any more. */
export interface Located {
  readonly claim: Id
  readonly group: Id
}

/** For each of these words, where they lead now: to the newest version of their page that holds them. */
export async function locateWords(open: OpenCase, words: readonly JudgedWords[]): Promise<readonly (Located | null)[]> {
  const claims = (await resolveWords(open, words)).map((found) => found.at(-1) ?? null)
  const groups = new Map(
    (await open.store.findGroups(claims.filter((id) => id !== null))).map(({ asked, group }) => [asked, group]),
  )
  return claims.map((claim) => {
    const group = claim === null ? undefined : groups.get(claim)
    return claim === null || group === undefined ? null : { claim, group }
  })
}
