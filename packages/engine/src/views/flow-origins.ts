import type { Id } from '@sayso/core'
import type { DocumentItem } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { FlowOrigin, FlowView } from './desk-records.ts'
import { nameIds } from './named.ts'

/** More dots at the left edge than this cannot be read. */
const MOST_ORIGINS = 100

/** Documents on the page, one version of each. */
type Shown = Pick<DocumentItem, 'id' | 'page'>

/**
 * Origins that documents of a page stand on directly: a claim of theirs rests on it and repeats no version of another of them.
 * With a group, only its claims are looked at.
 */
export async function findFlowOrigins(
  open: OpenCase,
  documents: readonly Shown[],
  group: Id | null,
): Promise<Pick<FlowView, 'origins' | 'moreOrigins'>> {
  const all = await open.store.listRoots(documents.map((doc) => doc.id))
  const members = group === null ? null : new Set((await open.store.readGroups([group]))[0]?.claims)
  const roots = members === null ? all : all.filter((root) => members.has(root.claim))
  const shown = new Map(documents.map((doc) => [doc.page, doc.id]))
  const repeated = await open.store.readClaims(roots.flatMap(({ repeats }) => repeats ?? []))
  const above = new Map(repeated.map((record) => [record.claim.id, shown.get(record.page)]))
  const standing = new Map<Id, Set<Id>>()
  for (const { document, origin, repeats } of roots) {
    const other = above.get(repeats ?? '')
    if (other !== undefined && other !== document) continue
    const held = standing.get(origin) ?? new Set<Id>()
    standing.set(origin, held.add(document))
  }
  const most = [...standing].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_ORIGINS)
  const origins = await open.store.readOrigins(most.map(([id]) => id))
  const names = await nameIds(
    open,
    most.map(([id]) => id),
  )
  return {
    origins: origins.map(({ id, originKind, holder, metBy }): FlowOrigin => {
      return { ...names.get(id)!, originKind, holder, metBy, documents: [...standing.get(id)!].sort() }
    }),
    moreOrigins: Math.max(0, standing.size - MOST_ORIGINS),
  }
}
