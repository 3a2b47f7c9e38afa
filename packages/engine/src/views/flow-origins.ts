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
  const claims = group === null ? await claimsOf(open, documents) : await claimsOfGroup(open, group, documents)
  const documentOf = new Map(claims.map(({ claim, document }) => [claim, document]))
  const standing = new Map<Id, Set<Id>>()
  for (const { claim, origins, repeats } of await open.store.readChains([...documentOf.keys()])) {
    const origin = origins[0]
    if (origin === undefined || (repeats !== null && documentOf.has(repeats))) continue
    const held = standing.get(origin) ?? new Set<Id>()
    standing.set(origin, held.add(documentOf.get(claim)!))
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

interface PlacedClaim {
  readonly claim: Id
  readonly document: Id
}

async function claimsOf(open: OpenCase, documents: ReadonlySet<Id>): Promise<readonly PlacedClaim[]> {
  const readings = await open.records.readReadings(documents)
  return [...readings.values()].flatMap(({ document, claims }) => claims.map(({ id }) => ({ claim: id, document })))
}

async function claimsOfGroup(open: OpenCase, group: Id, documents: ReadonlySet<Id>): Promise<readonly PlacedClaim[]> {
  const claims = (await open.store.readGroups([group]))[0]?.claims ?? []
  return (await open.store.readClaims(claims))
    .filter((record) => documents.has(record.document))
    .map((record) => ({ claim: record.claim.id, document: record.document }))
}
