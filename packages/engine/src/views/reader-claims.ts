import type { Chain, Claim, Document, Id, Origin, OriginCount, Reading } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { ReaderChain, ReaderClaim } from './desk-records.ts'
import { nameIds } from './named.ts'
import { readTraced, tellingReasons } from './read-traced.ts'
import type { AsOf, Named } from './view-records.ts'

/** The claims of a document in the order of its text, each with its question, how that stands, and its chain. */
export async function listReaderClaims(
  open: OpenCase,
  doc: Document,
  reading: Reading,
  asOf: AsOf | null,
): Promise<readonly ReaderClaim[]> {
  const claims = [...reading.claims].sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
  const records = await open.store.readClaims(claims.map((claim) => claim.id))
  const groupOf = new Map(records.flatMap(({ claim, group }) => (group === null ? [] : [[claim.id, group] as const])))
  const standing = await readStanding(open, [...groupOf.keys()], [...new Set(groupOf.values())], asOf)
  const names = await nameIds(open, [
    ...claims.map((claim) => claim.id),
    ...groupOf.values(),
    ...standing.origins.keys(),
  ])
  return claims.map((claim): ReaderClaim => {
    const { id, anchor, facet, stance, hedge, attribution, happened, saidOn, places } = claim
    const group = groupOf.get(id)
    const count = group === undefined ? undefined : standing.counts.get(group)
    const chain = standing.chains.get(id)
    return {
      ...names.get(id)!,
      start: anchor.start,
      end: anchor.end,
      words: anchor.exact,
      facet,
      stance,
      hedge,
      attribution,
      credited: [claim.source, ...claim.via]
        .filter((source) => source !== null)
        .map(({ text, name, unnamed }) => ({ text, name, unnamed })),
      value: printedValue(claim, doc),
      happened,
      saidOn,
      places,
      group: group === undefined || count === undefined ? null : { ...names.get(group)!, ...numbersOf(count) },
      chain: chain === undefined ? null : toChain(chain, standing.origins, names),
    }
  })
}

interface Standing {
  readonly counts: ReadonlyMap<Id, OriginCount>
  readonly chains: ReadonlyMap<Id, Chain>
  readonly origins: ReadonlyMap<Id, Origin>
}

/** Counts and chains as they stand, or counted again on what was known by a date. */
async function readStanding(
  open: OpenCase,
  claims: readonly Id[],
  groups: readonly Id[],
  asOf: AsOf | null,
): Promise<Standing> {
  if (asOf === null) {
    const counts = await open.store.readCounts(groups)
    const chains = await open.store.readChains(claims)
    const origins = await open.store.readOrigins([...new Set(chains.flatMap((chain) => chain.origins))])
    return {
      counts: new Map(counts.map((count) => [count.group, count])),
      chains: new Map(chains.map((chain) => [chain.claim, chain])),
      origins: new Map(origins.map((origin) => [origin.id, origin])),
    }
  }
  const counts = new Map<Id, OriginCount>()
  const chains = new Map<Id, Chain>()
  const origins = new Map<Id, Origin>()
  const own = new Set(claims)
  for (const group of groups) {
    const traced = await readTraced(open, group, { asOf, judgementsToo: false })
    counts.set(group, traced.count)
    for (const [claim, chain] of traced.chains) {
      if (!own.has(claim)) continue
      chains.set(claim, chain)
      for (const id of chain.origins) origins.set(id, traced.origins.get(id)!)
    }
  }
  return { counts, chains, origins }
}

function numbersOf({ low, high, documents, publishers, denying, declining }: OriginCount) {
  return { low, high, documents, publishers, denying: denying.length, declining: declining.length }
}

function printedValue({ value }: Claim, doc: Document): ReaderClaim['value'] {
  if (value === null) return null
  const { start, end, low, high, unit } = value
  return { text: doc.text.slice(start, end), value: value.value, low, high, unit }
}

function toChain(chain: Chain, origins: ReadonlyMap<Id, Origin>, names: ReadonlyMap<Id, Named>): ReaderChain {
  const { repeats, how, doubt, circle } = chain
  return {
    links: chain.links.map(({ name, document, claim }) => ({ name, document, claim })),
    origins: chain.origins.flatMap((id) => {
      const origin = origins.get(id)
      return origin === undefined ? [] : [{ ...names.get(id)!, holder: origin.holder }]
    }),
    repeats,
    how,
    doubt,
    circle,
    reasons: tellingReasons(chain),
  }
}
