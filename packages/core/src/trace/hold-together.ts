import type { Id } from '../model/id.ts'
import type { Origin, OriginCount } from '../model/origin.ts'

/** Persons whose words came by conversations, and who of them could not have spoken with each other. */
export interface Voices {
  /** By the name of their origin. */
  readonly names: ReadonlySet<string>
  readonly areApart: (one: string, other: string) => boolean
}

/**
 * The count with persons held together who could have spoken with each other: of each such circle one counts as sure, and
 * the others widen the interval, until somebody says that they could not.
 */
export function holdTogether(count: OriginCount, origins: ReadonlyMap<Id, Origin>, voices: Voices): OriginCount {
  const nameOf = (id: Id) => {
    const holder = origins.get(id)?.holder
    return holder !== undefined && voices.names.has(holder) ? holder : null
  }
  const doubtful = new Set(count.doubtful)
  const counted: string[] = []
  const held: { readonly id: Id; readonly name: string; readonly other: string }[] = []
  for (const id of count.affirming) {
    const name = nameOf(id)
    if (name === null || doubtful.has(id)) continue
    const other = counted.find((each) => !voices.areApart(each, name))
    if (other === undefined) counted.push(name)
    else held.push({ id, name, other })
  }
  if (held.length === 0) return count
  const moved = new Set(held.map(({ id }) => id))
  const sure = count.affirming.filter((id) => !doubtful.has(id) && !moved.has(id))
  return {
    ...count,
    low: count.low - held.length,
    affirming: [...sure, ...moved, ...count.affirming.filter((id) => doubtful.has(id))],
    doubtful: [...moved, ...count.doubtful],
    reasons: [
      ...count.reasons,
      ...held.map(({ name, other }) => ({
        rule: 'could-have-spoken',
        words: `${name} and ${other} could have spoken with each other; nobody has said that they could not`,
        weight: null,
      })),
    ],
  }
}
