import type { HolderFacts } from './compare-holders.ts'

/** Matters of which a country has one body; the more telling first: military intelligence is intelligence. */
const OFFICES = [
  'intelligence', 'emergencies', 'environment', 'health', 'prosecutor', 'border', 'airforce', 'navy', 'general-staff', 'police',
  'interior', 'foreign', 'president', 'defence',
] as const // biome-ignore format: read as a list
/** They speak for themselves, whatever house they belong to. */
const OWN_VOICES = ['adviser', 'envoy', 'delegate', 'diplomat', 'embassy', 'parliament', 'party', 'exile', 'union', 'analysis', 'mayor', 'governor'] as const // biome-ignore format: read as a list

/**
 * The office that words without a name mean, one for each matter of a country: "Breznia's emergencies ministry",
 * "비상사태부" in a paper of that country. `null` where they name no such matter or no country.
 *
 * @example nameOffice(facts, 'PLSN') // 'PLSN emergencies'
 */
export function nameOffice(facts: HolderFacts, country: string | null): string | null {
  if (OWN_VOICES.some((voice) => facts.concepts.has(voice))) return null
  const matter = OFFICES.find((office) => facts.concepts.has(office))
  const place =
    facts.affiliations.size === 1 ? [...facts.affiliations][0]! : facts.affiliations.size === 0 ? country : null
  return matter === undefined || place === null ? null : `${place} ${matter}`
}

/** Whether somebody of these posts speaks for a body, not for himself. */
export function speaksForBody(concepts: ReadonlySet<string>): boolean {
  if (OWN_VOICES.some((voice) => voice !== 'analysis' && voice !== 'union' && concepts.has(voice))) return false
  return ['spokesperson', 'head', 'minister', 'official', 'deputy', 'analysis', 'commander', 'union'].some((role) =>
    concepts.has(role),
  )
}
