import type { Id, JudgedWords } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

/** The words that head a group, as papers point at them. */
export async function readHeadline(open: OpenCase, group: Id): Promise<JudgedWords> {
  const { headline } = (await open.store.readGroups([group]))[0]!
  const { claim, page } = (await open.store.readClaims([headline]))[0]!
  return { page, anchor: claim.anchor, facet: claim.facet }
}
