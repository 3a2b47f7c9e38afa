import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { FlowOrigin, FlowView } from './desk-records.ts'
import { nameIds } from './named.ts'

/** More dots at the left edge than this cannot be read. */
const MOST_ORIGINS = 100

/**
 * Origins that documents of a page stand on directly: a claim of theirs rests on it and repeats no document of the page.
 * With a group, only its claims are looked at.
 */
export async function findFlowOrigins(
  open: OpenCase,
  documents: ReadonlySet<Id>,
  group: Id | null,
): Promise<Pick<FlowView, 'origins' | 'moreOrigins'>> {
  const all = await open.store.listRoots([...documents])
  const members = group === null ? null : new Set((await open.store.readGroups([group]))[0]?.claims)
  const roots = members === null ? all : all.filter((root) => members.has(root.claim))
  const own = new Set(roots.map((root) => root.claim))
  const standing = new Map<Id, Set<Id>>()
  for (const { document, origin, repeats } of roots) {
    if (repeats !== null && own.has(repeats)) continue
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
