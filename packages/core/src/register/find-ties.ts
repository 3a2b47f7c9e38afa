import type { Publisher } from '../model/publisher.ts'
import { publisherKey, type Register } from './register.ts'

/** What ties two origins of a claim, or an origin and a government, by what is known of their publishers. */
export interface PublisherTie {
  readonly rule: 'one-owner' | 'takes-agency' | 'one-state' | 'state-voice'
  /** Places in the list of voices that it is about: one, or two that may depend on each other. */
  readonly voices: readonly number[]
  /** In words that a person can check against the register. */
  readonly words: string
}

/** Who brings a claim first on one origin. */
export interface Voice {
  /** The publisher whose report it entered through. */
  readonly publisher: string
  /** Whether it speaks in its own voice: what a named source told it is that source's. */
  readonly own: boolean
  /** Who knows it or speaks. */
  readonly holder: string
  /** Whether the holder is a publisher of the kind government, or the report is one of its own. */
  readonly government: boolean
  /** Of the report, where its page names it; else the register's. */
  readonly country: string | null
  /** Instant of its publication; null where undated. */
  readonly atMs: number | null
}

/**
 * What ties the origins of one claim: two of one owner, an outlet beside the agency that it takes, two voices of one state, and
 * a state's outlet that speaks in its own voice. It changes no count: it is said beside it. Empty where the register knows
 * neither. `carriers` are all publishers that carry the claim, with their first report.
 */
export function findTies(
  voices: readonly Voice[],
  carriers: readonly Pick<Voice, 'publisher' | 'atMs'>[],
  register: Register,
): PublisherTie[] {
  const known = voices.map((voice) => register.find(voice.publisher))
  return [
    ...tieOwners(voices, known, register),
    ...tieAgencies(voices, known, carriers, register),
    ...tieStates(voices, known),
  ]
}

function tieOwners(voices: readonly Voice[], known: readonly (Publisher | null)[], register: Register): PublisherTie[] {
  return pairs(voices).flatMap(([a, b]): PublisherTie[] => {
    const [first, second] = [known[a], known[b]]
    if (!first || !second || first === second || !voices[a]!.own || !voices[b]!.own) return []
    const owner = sharedOwner(first, second, register)
    return owner === null
      ? []
      : [{ rule: 'one-owner', voices: [a, b], words: `${first.name} and ${second.name} belong to one owner, ${owner}` }]
  })
}

function sharedOwner(a: Publisher, b: Publisher, register: Register): string | null {
  if (a.owner !== null && b.owner !== null && publisherKey(a.owner) === publisherKey(b.owner)) return a.owner
  if (a.owner !== null && register.find(a.owner) === b) return b.name
  if (b.owner !== null && register.find(b.owner) === a) return a.name
  return null
}

/** An outlet in its own voice, where an agency that it takes carried the claim no later. */
function tieAgencies(
  voices: readonly Voice[],
  known: readonly (Publisher | null)[],
  carriers: readonly Pick<Voice, 'publisher' | 'atMs'>[],
  register: Register,
): PublisherTie[] {
  return voices.flatMap((voice, index): PublisherTie[] => {
    const line = known[index]
    if (!line || !voice.own) return []
    return line.takes.flatMap((agency): PublisherTie[] => {
      const meant = register.find(agency)
      const carrier = carriers.find((each) => {
        const same =
          meant === null
            ? publisherKey(each.publisher) === publisherKey(agency)
            : register.find(each.publisher) === meant
        return same && (each.atMs === null || voice.atMs === null || each.atMs <= voice.atMs)
      })
      if (carrier === undefined || carrier.publisher === voice.publisher) return []
      const origin = voices.findIndex((each) => each.publisher === carrier.publisher)
      return [
        {
          rule: 'takes-agency',
          voices: origin < 0 ? [index] : [origin, index],
          words: `${line.name} takes ${agency}, which carried this no later: it may be that report`,
        },
      ]
    })
  })
}

function tieStates(voices: readonly Voice[], known: readonly (Publisher | null)[]): PublisherTie[] {
  const stateOf = (index: number) => {
    const line = known[index]
    return line?.control === 'state' && voices[index]!.own ? line.country : null
  }
  const ties: PublisherTie[] = []
  const tied = new Set<number>()
  for (const [a, b] of pairs(voices)) {
    const [first, second] = [stateOf(a), stateOf(b)]
    const government = first === null ? voices[a]! : voices[b]!
    const state = first ?? second
    if (state === null || known[a] === known[b]) continue
    const both = first !== null && second !== null && sameCountry(first, second)
    const other = (first === null || second === null) && government.government && sameCountry(government.country, state)
    if (!both && !other) continue
    tied.add(a).add(b)
    const outlet = known[first === null ? b : a]!.name
    ties.push({
      rule: 'one-state',
      voices: [a, b],
      words: both
        ? `${known[a]!.name} and ${known[b]!.name} are both owned or directed by the state of ${state}`
        : `${outlet} is owned or directed by the state of ${state}, whose ${government.holder} speaks too`,
    })
  }
  voices.forEach((voice, index) => {
    const state = stateOf(index)
    const line = known[index]
    if (line?.control === 'party' && line.owner !== null && voice.own)
      ties.push({
        rule: 'state-voice',
        voices: [index],
        words: `${line.name} belongs to ${line.owner}: in its own voice it may speak for it`,
      })
    if (state === null || tied.has(index)) return
    ties.push({
      rule: 'state-voice',
      voices: [index],
      words: `${known[index]!.name} is owned or directed by the state of ${state}: in its own voice it may speak for the government`,
    })
  })
  return ties
}

function sameCountry(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && publisherKey(a) === publisherKey(b)
}

/** Every two places of a list, the lesser first. */
function pairs(list: readonly unknown[]): readonly (readonly [number, number])[] {
  return list.flatMap((_, a) => list.slice(a + 1).map((__, at) => [a, a + 1 + at] as const))
}
