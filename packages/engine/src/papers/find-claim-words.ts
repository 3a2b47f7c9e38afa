import { type Id, JudgedWords } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { findGroup, findId, isIdLike } from '../views/find-group.ts'
import { readHeadline } from './read-headline.ts'

/**
 * The words by which a paper points at a claim: those of the claim whose id was given, those that head a group or the claim
 * that fits typed words best, or words that are such already. Null where nothing fits. An id is derived, words outlive it.
 */
export async function findClaimWords(open: OpenCase, asked: unknown): Promise<JudgedWords | null> {
  if (typeof asked !== 'string') return JudgedWords.safeParse(asked).data ?? null
  const typed = asked.trim()
  if (typed === '') return null
  const id = typed.startsWith('c') && isIdLike(typed) ? await findId(open, typed) : null
  if (id !== null) return readWords(open, id)
  if (isIdLike(typed)) {
    const found = await findGroup(open, typed)
    return found === null ? null : readHeadline(open, found.group)
  }
  // A paper keeps what it points at: a claim that shares but one of the words would be another one.
  const { items } = await open.store.listGroups({ words: typed, sort: 'relevance', limit: 1 })
  const best = items[0]
  return best === undefined || best.matched === 'any' ? null : readHeadline(open, best.id)
}

async function readWords(open: OpenCase, claim: Id): Promise<JudgedWords | null> {
  const record = (await open.store.readClaims([claim]))[0]
  return record === undefined ? null : { page: record.page, anchor: record.claim.anchor, facet: record.claim.facet }
}
