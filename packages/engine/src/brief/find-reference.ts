import type { JudgedWords } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { readHeadline } from '../papers/read-headline.ts'
import { findGroup, findId, isIdLike } from '../views/find-group.ts'

/**
 * The words of the claim that an author means by an id or by words, kept as words: an id is derived, and words outlive it.
 * Words that the version before was anchored to stay anchored there. Throws `briefing-claim-unknown`.
 */
export async function findReference(
  open: OpenCase,
  asked: string,
  before: readonly JudgedWords[],
): Promise<JudgedWords> {
  const kept = before.find(({ anchor }) => flat(anchor.exact) === flat(asked))
  if (kept !== undefined) return kept
  const id = isIdLike(asked) ? await findId(open, asked) : null
  if (id?.startsWith('c')) {
    const record = (await open.store.readClaims([id]))[0]
    if (record !== undefined) return { page: record.page, anchor: record.claim.anchor, facet: record.claim.facet }
  }
  const found = await findGroup(open, asked)
  if (found === null)
    throw new EngineError(
      'briefing-claim-unknown',
      `[${asked}] is no claim of the case; an id as sayso claims shows, or words of a claim in quotation marks, were expected`,
    )
  return (await findExact(open, found.group, asked)) ?? readHeadline(open, found.group)
}

/** The claim of a group whose words were given whole. */
async function findExact(open: OpenCase, group: string, asked: string): Promise<JudgedWords | null> {
  const claims = (await open.store.readGroups([group]))[0]?.claims ?? []
  const record = (await open.store.readClaims(claims)).find(({ claim }) => flat(claim.anchor.exact) === flat(asked))
  return record === undefined ? null : { page: record.page, anchor: record.claim.anchor, facet: record.claim.facet }
}

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/["”“]/gu, '"').trim()
}
