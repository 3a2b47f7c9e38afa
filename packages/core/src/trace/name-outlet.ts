import { ROLES, WITNESSES } from '../languages/holder-words.ts'
import { compareSounds, soundKey } from '../text/sound-key.ts'
import type { HolderProfile } from './holder-profile.ts'
import { compareSpelling, type PlaceNames } from './place-names.ts'
import { nameSoundKey, type PublisherNames } from './publisher-names.ts'

const SHORTEST_KEY = 4
const NEAR_SOUND = 0.7
/** Of two names in one script: a letter between, not another word of the same consonants. */
const NEAR_SPELLING = 0.5
const isSpelledAlike = (a: string, b: string): boolean => compareSpelling(a, b) >= NEAR_SPELLING
/** "An Ostreyan officer" is nobody's radio station. */
const PERSONS: ReadonlySet<string> = new Set([...ROLES, ...WITNESSES])

/**
 * Whether the words of a source name a publisher: "the Halvora Press Agency", "HPA", "the Observer" for The Stavin Observer,
 * «Дейли бикон» for The Daily Beacon.
 */
export function isOutlet(source: HolderProfile, publisher: PublisherNames): boolean {
  if (source.acronyms.some((acronym) => publisher.acronyms.includes(acronym))) return true
  const { calls, isPerson } = callsOf(source)
  for (const { name, key } of calls) {
    if (publisher.full.length < SHORTEST_KEY) continue
    if (key === publisher.full) return true
    if (isPerson) continue
    const alike = compareSounds(key, publisher.full)
    if (
      (alike === NEAR_SOUND && (isLatin(name) !== isLatin(publisher.name) || isSpelledAlike(name, publisher.name))) ||
      (key.length > publisher.full.length && publisher.full.length > SHORTEST_KEY && key.includes(publisher.full))
    )
      return true
  }
  const last = source.names.at(-1)
  const bare = source.names.length === 1 && source.affiliations.length === 0
  return bare && last !== undefined && publisher.short !== null && last.key === publisher.short && last.key.length >= 3
}

/** The names by which a source may be a publisher. */
interface Calls {
  readonly calls: readonly { readonly name: string; readonly key: string }[]
  readonly isPerson: boolean
}

/** A source is compared with every publisher of the case: what it is called is read once. */
const known = new WeakMap<HolderProfile, Calls>()

function callsOf(source: HolderProfile): Calls {
  const before = known.get(source)
  if (before !== undefined) return before
  const only = source.names.length === 1 ? source.names[0]!.words : null
  const names = new Set([source.run, source.text, only].filter((name) => name !== null))
  const made = {
    calls: [...names]
      .map((name) => ({ name, key: nameSoundKey(name, source.language) }))
      .filter(({ key }) => key.length >= SHORTEST_KEY),
    isPerson: source.concepts.some((concept) => PERSONS.has(concept)),
  }
  known.set(source, made)
  return made
}

/**
 * What reports in Latin letters call the publishers whose own name is in others: "Obochina" for «Обочина». The most frequent, then
 * the first of the alphabet.
 */
export function findLatinNames(
  profiles: readonly HolderProfile[],
  publishers: readonly PublisherNames[],
  places: PlaceNames,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const runs = countRuns(profiles)
  for (const outlet of publishers) {
    if (isLatin(outlet.name)) continue
    const counts = new Map<string, number>()
    for (const { name, language, key, count } of runs) {
      if (compareSounds(key, outlet.full) < NEAR_SOUND) continue
      if (!isSpelledAlike(name, outlet.name) || places.has(soundKey(name, language))) continue
      counts.set(name, (counts.get(name) ?? 0) + count)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best !== undefined) names.set(outlet.name, best[0])
  }
  return names
}

interface Run {
  readonly name: string
  readonly language: string
  readonly key: string
  count: number
}

/** Names in Latin letters, each once for a language, with how often they are given. */
function countRuns(profiles: readonly HolderProfile[]): readonly Run[] {
  const runs = new Map<string, Run | null>()
  for (const { run: name, language } of profiles) {
    if (name === null) continue
    const id = `${language} ${name}`
    const made = () => (isLatin(name) ? { name, language, key: nameSoundKey(name, language), count: 0 } : null)
    const run = runs.has(id) ? runs.get(id)! : made()
    runs.set(id, run)
    if (run !== null) run.count++
  }
  return [...runs.values()].filter((run) => run !== null)
}

/** Whether a name has letters of the Latin script alone. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\P{L}]+$/u.test(text)
}
