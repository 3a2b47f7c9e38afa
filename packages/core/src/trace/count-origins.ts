import type { Id, OriginCount, Reason } from '../model/index.ts'
import { makeId } from '../model/index.ts'
import type { Member, Side } from './members.ts'
import type { TracedMember } from './traced-member.ts'

export const COUNT_METHOD = 'trace.count.v1'

/** How many distinct origins affirm, deny and decline, with an interval where an echo is in doubt. */
export function countOrigins(group: Id, members: readonly Member[], traced: readonly TracedMember[]): OriginCount {
  const by = (side: Side) => {
    const keys = new Set<string>()
    members.forEach((member, index) => {
      if (member.side === side) for (const holder of traced[index]!.holders) keys.add(holder.key)
    })
    return keys
  }
  const affirming = by('affirms')
  const ids = (keys: ReadonlySet<string>) => [...keys].map((key) => makeId('origin', key)).sort()
  const publishers = new Set<string>()
  const pages = new Set<string>()
  const doubts = new Map<string, Reason>()
  members.forEach((member, index) => {
    pages.add(member.document.page)
    publishers.add(member.document.publisher ?? member.document.page)
    const one = traced[index]!
    if (member.side !== 'affirms' || !one.doubt || one.repeats === null) return
    const publisher = member.document.publisher ?? member.document.id
    if (!doubts.has(publisher)) {
      doubts.set(publisher, { rule: 'doubtful-echo', words: one.reasons[0]!.words, weight: null })
    }
  })
  const low = affirming.size
  return {
    kind: 'count',
    group,
    low,
    high: low + Math.min(1, doubts.size),
    affirming: ids(affirming),
    doubtful: [],
    denying: ids(by('denies')),
    declining: ids(by('declines')),
    documents: pages.size,
    publishers: publishers.size,
    reasons: [...doubts.values()],
    method: COUNT_METHOD,
  }
}
