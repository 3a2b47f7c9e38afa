import { compareSounds } from '../text/sound-key.ts'
import type { HolderProfile } from './holder-profile.ts'
import { nameSoundKey, type PublisherNames } from './publisher-names.ts'

const SHORTEST_KEY = 4

/**
 * Whether the words of a source name a publisher: "the Halvora Press Agency", "HPA", "the Observer" for The Stavin Observer,
 * «Дейли бикон» for The Daily Beacon.
 */
export function isOutlet(source: HolderProfile, publisher: PublisherNames, language: string): boolean {
  if (source.acronyms.some((acronym) => publisher.acronyms.includes(acronym))) return true
  const candidates = [source.run, source.text, ...source.names.map((name) => name.words)].filter(
    (name) => name !== null,
  )
  for (const name of candidates) {
    const key = nameSoundKey(name, language)
    if (key.length < SHORTEST_KEY || publisher.full.length < SHORTEST_KEY) continue
    if (key === publisher.full) return true
    const alike = compareSounds(key, publisher.full)
    if (
      alike === 0.7 ||
      (key.length > publisher.full.length && publisher.full.length > SHORTEST_KEY && key.includes(publisher.full))
    )
      return true
  }
  const last = source.names.at(-1)
  const bare = source.names.length === 1 && source.affiliations.length === 0
  return bare && last !== undefined && publisher.short !== null && last.key === publisher.short && last.key.length >= 3
}
