import type { HolderFacts } from './compare-holders.ts'
import type { HolderProfile } from './holder-profile.ts'
import { findPlace, type PlaceNames } from './place-names.ts'

/** Matters of which a country has one body; the more telling first: military intelligence is intelligence. */
const OFFICES = [
  'intelligence', 'emergencies', 'environment', 'health', 'prosecutor', 'border', 'airforce', 'navy', 'general-staff', 'police',
  'interior', 'foreign', 'president', 'defence',
] as const // biome-ignore format: read as a list
/** They speak for themselves, whatever house they belong to. */
const OWN_VOICES = ['adviser', 'envoy', 'delegate', 'diplomat', 'embassy', 'parliament', 'party', 'exile', 'union', 'analysis', 'mayor', 'governor'] as const // biome-ignore format: read as a list

/** By matter, the countries whose office for it the case names outright. */
export type NamedOffices = ReadonlyMap<string, ReadonlySet<string>>

/** The matter of the office that words mean; `null` where they mean none or somebody who speaks for himself. */
export function matterOf(concepts: ReadonlySet<string>): string | null {
  if (OWN_VOICES.some((voice) => concepts.has(voice))) return null
  return OFFICES.find((office) => concepts.has(office)) ?? null
}

/**
 * The office that words mean by matter and country, where they name both: "Breznia's emergencies ministry".
 *
 * @example nameOffice(facts) // 'breznia emergencies'
 */
export function nameOffice(facts: Pick<HolderFacts, 'concepts' | 'affiliations'>): string | null {
  const matter = matterOf(facts.concepts)
  return matter === null || facts.affiliations.size !== 1 ? null : `${[...facts.affiliations][0]} ${matter}`
}

/**
 * The office that words without a country mean: that of the place from which the report is dated, else of the publisher's
 * country, where the case knows one there; at home that of home; else the only one of the case; else the publisher's country's.
 */
export function guessOffice(
  profile: HolderProfile,
  facts: HolderFacts,
  { places, offices }: { readonly places: PlaceNames; readonly offices: NamedOffices },
): string | null {
  const matter = matterOf(facts.concepts)
  if (matter === null || facts.affiliations.size > 0) return null
  const known = offices.get(matter) ?? new Set<string>()
  const dated = profile.dateline === null ? null : findPlace(profile.dateline, places, profile.language)
  const near = [dated, profile.country].find((country) => country !== null && known.has(country))
  const home = dated === profile.country ? dated : null
  const country = near ?? home ?? (known.size === 1 ? [...known][0]! : (profile.country ?? dated))
  return country === null || country === undefined ? null : `${country} ${matter}`
}

/** Whether somebody of these posts speaks for a body, not for himself. */
export function speaksForBody(concepts: ReadonlySet<string>): boolean {
  if (OWN_VOICES.some((voice) => voice !== 'analysis' && voice !== 'union' && concepts.has(voice))) return false
  return ['spokesperson', 'head', 'minister', 'official', 'deputy', 'analysis', 'commander', 'union'].some((role) =>
    concepts.has(role),
  )
}
