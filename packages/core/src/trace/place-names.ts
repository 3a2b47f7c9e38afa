import { markOfDirection, splitDirection } from '../languages/directions.ts'
import type { Document } from '../model/index.ts'
import { compareSounds, soundKey, spellLatin } from '../text/sound-key.ts'
import { normaliseWord } from '../text/words.ts'

/** A country, or the capital that stands for it, as it is spelled. */
interface Place {
  readonly country: string
  readonly spelling: string
  /** BCP 47, in which it is spelled so; null where reports in several name it. */
  readonly language: string | null
}

/** By sound key, the countries of a case and their capitals. */
export type PlaceNames = ReadonlyMap<string, readonly Place[]>

/** Least share of a country's own datelines that a city must have to be taken for its capital. */
const CAPITAL_SHARE = 0.4

/**
 * The countries of a case's publishers and their capitals: the city from which a country's own press dates its reports.
 * By it "Tesmond" is found to speak for Halvora. The order of the documents does not matter.
 */
export function findPlaceNames(documents: readonly Pick<Document, 'country' | 'text' | 'language'>[]): PlaceNames {
  const places = new Map<string, Place[]>()
  const datelines = new Map<string, Map<string, Dated>>()
  const add = (key: string, place: Place) => {
    const known = places.get(key) ?? []
    if (!known.some((one) => one.country === place.country)) places.set(key, [...known, place].sort(byCountry))
  }
  for (const document of documents) {
    const country = countryOf(document.country)
    if (country === null) continue
    const key = placeKey(country, 'en')
    if (key.length >= 2) add(key, { country, spelling: country, language: 'en' })
    const city = /^(\p{Lu}[\p{Lu}'’-]{3,})[,. ]/u.exec(document.text)?.[1]
    if (city === undefined) continue
    const counts = datelines.get(country) ?? new Map<string, Dated>()
    const cityKey = soundKey(city, document.language)
    const before = counts.get(cityKey)
    const language = before === undefined || before.language === document.language ? document.language : null
    counts.set(cityKey, { spelling: spellLatin(city), language, count: (before?.count ?? 0) + 1 })
    datelines.set(country, counts)
  }
  for (const [city, capital] of findCapitals(datelines)) if (!places.has(city)) add(city, capital)
  return places
}

/**
 * The sound key of a name of one word or more, and before it the direction that tells it from another of that name.
 *
 * @example placeKey('South Korea', 'en') // '22KL'
 */
export function placeKey(name: string, language: string): string {
  const [first, ...rest] = name.trim().split(/[\s-]+/u)
  const mark = rest.length === 0 ? null : markOfDirection(normaliseWord(first!))
  return mark === null ? soundKey(name, language) : mark + soundKey(rest.join(' '), language)
}

/** The plain name of a publisher's country in lower case, without "(in exile)"; `null` where it has none. */
export function countryOf(country: string | null): string | null {
  const bare =
    country
      ?.replace(/\s*\(.*$/u, '')
      .trim()
      .toLowerCase() ?? ''
  return bare === '' || bare === 'international' || bare === 'unknown' ? null : bare
}

/** How a country's press dates its reports from one city. */
interface Dated extends Omit<Place, 'country'> {
  readonly count: number
}

function findCapitals(datelines: ReadonlyMap<string, ReadonlyMap<string, Dated>>): Map<string, Place> {
  const best = new Map<string, Place & { share: number }>()
  for (const [country, counts] of [...datelines].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0)
    for (const [city, { spelling, language, count }] of counts) {
      const share = count / total
      if (share < CAPITAL_SHARE || city.length < SHORTEST_CITY || share <= (best.get(city)?.share ?? 0)) continue
      best.set(city, { country, spelling, language, share })
    }
  }
  return new Map([...best].map(([city, { share: _, ...place }]) => [city, place]))
}

/**
 * The country that a name means, itself, its capital or an adjective of it; `null` where it means none that is known.
 *
 * @param language of the words that name it, BCP 47
 */
export function findPlace(
  name: { readonly words: string; readonly key: string },
  places: PlaceNames,
  language: string,
): string | null {
  const near = placesOf(name.key, places) ?? placesOf(keyWithin(name.words), places) ?? []
  if (near.length === 0) return null
  // Names may sound alike by their consonants: "Gurov" is not Kaluvia. Of two countries it is the one spelled more alike.
  const spelling = spellLatin(name.words)
  const [best] = near
    .filter((place) => place.language !== language || sharesStem(spelling, place.spelling))
    .map(({ country, spelling: own }) => ({ country, alike: likeness(spelling, own) }))
    .sort((a, b) => b.alike - a.alike)
  const least = name.key.length <= SHORTEST_CITY ? LEAST_LIKENESS_OF_SHORT : LEAST_LIKENESS
  return best !== undefined && best.alike >= least ? best.country : null
}

function placesOf(key: string | null, places: PlaceNames): readonly Place[] | null {
  if (key === null) return null
  const near = places.get(key) ?? (key.length < 4 ? [] : nearPlaces(key, places))
  return near.length === 0 ? null : near
}

/** The key of a name that is written as one word with its direction: "Südkorea"; `null` for any other. */
function keyWithin(words: string): string | null {
  const split = splitDirection(normaliseWord(words))
  return split === null ? null : split.mark + soundKey(split.rest, 'en')
}

/** Letters that an ending may take the place of: "Orlenish" of Orlenia. */
const LONGEST_ENDING = 2
/** Letters that a stem has, or the whole of a shorter name. */
const SHORTEST_STEM = 3

/** In its own language a place is spelled as it is, but for its ending: "Tolen" is somebody else than Tarlen. */
function sharesStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const stem = Math.min(shorter, Math.max(SHORTEST_STEM, shorter - LONGEST_ENDING))
  return a.slice(0, stem) === b.slice(0, stem)
}

/** Of the pairs of letters of the shorter. */
const LEAST_LIKENESS = 0.25
/** Two consonants, as in Seoul, Kyiv or Rome, say little: how they are spelled must say the rest. */
const LEAST_LIKENESS_OF_SHORT = 0.5
/** Letters of a sound key. */
const SHORTEST_CITY = 2

function nearPlaces(key: string, places: PlaceNames): readonly Place[] {
  const near: Place[] = []
  for (const [known, own] of places) if (known.length >= 3 && compareSounds(key, known) >= 0.8) near.push(...own)
  return near.sort(byCountry)
}

/** Share of the pairs of letters of the shorter that the other has, read in Latin letters, between 0 and 1. */
export function compareSpelling(a: string, b: string): number {
  return likeness(spellLatin(a), spellLatin(b))
}

function likeness(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
  const [left, right] = [pairs(a), pairs(b)]
  let shared = a[0] === b[0] ? 1 : 0
  for (const pair of left) if (right.has(pair)) shared++
  return shared / (1 + Math.min(left.size, right.size))
}

function byCountry(a: Place, b: Place): number {
  return a.country < b.country ? -1 : a.country > b.country ? 1 : 0
}
