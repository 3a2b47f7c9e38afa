import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'

/** Lists of places, a line each, fields parted by `|`. */
export interface GazetteerLists {
  /** ISO 3166-1: two letters, three letters, three digits. */
  readonly countries: string
  /** Name, country (two letters), latitude and longitude in tenths of a degree, thousands of people, other spellings. */
  readonly cities: string
}

/** Where a place is, as an area: never finer than what a name says. */
export type PlaceArea =
  | { readonly kind: 'country'; readonly code: string }
  | {
      readonly kind: 'around'
      /** Degrees, to a tenth. */
      readonly latitude: number
      readonly longitude: number
      readonly radiusKm: number
    }

/** What a name was taken for, and why that and not another. */
export interface FoundPlace {
  readonly name: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly area: PlaceArea
  readonly why: string
}

export interface PlaceRequest {
  /** As printed. */
  readonly name: string
  /** Of the text that prints it, BCP 47. */
  readonly language: string
  /** Countries that the case names, two letters each: they tell places of one name apart. */
  readonly countries: ReadonlySet<string>
}

export interface Gazetteer {
  /** The country that a name means, two letters; null where it means none. */
  findCountry(name: string, language: string): string | null
  /** The place that a name means, or why none is taken: nothing is guessed. */
  find(request: PlaceRequest): FoundPlace | { readonly area: null; readonly why: string }
}

interface City {
  readonly name: string
  readonly country: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
}

/** A smaller place is taken only where the case names its country: an invented name may be a real town's. */
const KNOWN_ALONE = 500_000
/** Of places with one name the greatest is meant where it is so many times as great as the next. */
const FAR_GREATER = 10

/**
 * A gazetteer from its lists. Names of countries are those of the platform, in the language of the text and in English.
 *
 * @example makeGazetteer(lists).find({ name: 'Kursk', language: 'en', countries: new Set(['RU']) })
 */
export function makeGazetteer({ countries, cities }: GazetteerLists): Gazetteer {
  const codes = new Map(linesOf(countries).map(([two, , digits]) => [two!, digits!]))
  const capitals = new Map(linesOf(countries).map(([two, three]) => [three!, two!]))
  const byName = indexCities(cities)
  const namesOf = new Map<string, ReadonlyMap<string, string>>()
  const stems = new Map<string, ReadonlyMap<string, readonly City[]>>()

  const findCountry = (name: string, language: string): string | null => {
    const plain = plainName(name)
    for (const each of [language.slice(0, 2), 'en']) {
      const known = namesOf.get(each) ?? nameCountries([...codes.keys()], each)
      namesOf.set(each, known)
      const found = known.get(plain)
      if (found !== undefined) return found
    }
    return capitals.get(name) ?? null
  }

  const findCities = (name: string, language: string): readonly City[] => {
    const plain = byName.get(plainName(name))
    if (plain !== undefined || !INFLECTED.has(language.slice(0, 2))) return plain ?? []
    const stemmed = stems.get(language.slice(0, 2)) ?? stemNames(byName, language)
    stems.set(language.slice(0, 2), stemmed)
    return stemmed.get(stemName(plainName(name), language)) ?? []
  }

  return {
    findCountry,
    find: ({ name, language, countries: named }) => {
      const country = findCountry(name, language)
      if (country !== null) {
        const area = { kind: 'country', code: codes.get(country)! } as const
        return { name: nameCountry(country, 'en'), country, area, why: 'a country' }
      }
      const found = findCities(name, language)
      if (found.length === 0) return { area: null, why: 'no list of ours has it' }
      return chooseCity(found, named)
    },
  }
}

function chooseCity(found: readonly City[], named: ReadonlySet<string>): ReturnType<Gazetteer['find']> {
  const none = (why: string) => ({ area: null, why })
  const sorted = [...found].sort((a, b) => b.population - a.population)
  const inCase = sorted.filter(({ country }) => named.has(country))
  const [best, second] = inCase.length > 0 ? inCase : sorted
  const isFarGreater = (one: City, other: City) => one.population >= FAR_GREATER * other.population
  if (second !== undefined && !isFarGreater(best!, second))
    return none(`${found.length} places have this name, and the case does not tell which is meant`)
  if (inCase.length === 0 && best!.population < KNOWN_ALONE)
    return none('a place has this name, in a country that the case does not name')
  if (best !== sorted[0] && isFarGreater(sorted[0]!, best!))
    return none('a far greater place has this name, in a country that the case does not name')
  if (found.length === 1) return placeOf(best!, 'one place has this name')
  const ofSeveral = `of ${found.length} places with this name`
  return placeOf(
    best!,
    inCase.length === 1 ? `the one ${ofSeveral} in a country that the case names` : `by far the greatest ${ofSeveral}`,
  )
}

function placeOf({ name, country, latitude, longitude, population }: City, why: string): FoundPlace {
  const radiusKm = RADII.find(({ upTo }) => population < upTo)!.radiusKm
  return { name, country, area: { kind: 'around', latitude, longitude, radiusKm }, why }
}

/** What "in" a town means, and around it; no smaller than a tenth of a degree, to which places are known. */
const RADII = [
  { upTo: 100_000, radiusKm: 20 },
  { upTo: 1_000_000, radiusKm: 30 },
  { upTo: Number.POSITIVE_INFINITY, radiusKm: 45 },
] as const

function indexCities(cities: string): ReadonlyMap<string, readonly City[]> {
  const byName = new Map<string, City[]>()
  for (const [name, country, latitude, longitude, thousands, ...others] of linesOf(cities)) {
    const city = {
      name: name!,
      country: country!,
      latitude: Number(latitude) / 10,
      longitude: Number(longitude) / 10,
      population: Number(thousands) * 1000,
    }
    for (const plain of new Set([name!, ...others].map(plainName))) {
      const known = byName.get(plain)
      if (known === undefined) byName.set(plain, [city])
      else known.push(city)
    }
  }
  return byName
}

function nameCountries(countries: readonly string[], language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  // A short name ("US") stands back where it is another's long one.
  for (const style of ['short', 'long'] as const)
    for (const country of countries) names.set(plainName(nameCountry(country, language, style)), country)
  return names
}

function nameCountry(country: string, language: string, style: 'short' | 'long' = 'long'): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region', style, fallback: 'code' }).of(country)!
}

/** Languages whose names change with the case they stand in, or carry particles. */
const INFLECTED: ReadonlySet<string> = new Set(['ru', 'uk', 'ko'])

function stemNames(byName: ReadonlyMap<string, readonly City[]>, language: string) {
  const letters = language.startsWith('ko') ? /^\p{Script=Hangul}/u : /^\p{Script=Cyrillic}/u
  const stemmed = new Map<string, City[]>()
  for (const [plain, cities] of byName) {
    if (!letters.test(plain.normalize('NFC'))) continue
    const stem = stemName(plain, language)
    stemmed.set(stem, [...new Set([...(stemmed.get(stem) ?? []), ...cities])])
  }
  return stemmed
}

function stemName(plain: string, language: string): string {
  return findWords(plain.normalize('NFC'))
    .map(({ norm }) => stemWord(norm, language))
    .join(' ')
}

/** A name without case, article, accents, points and hyphens: "U.S." and "the US" are one. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[.'’ʼ]/gu, '')
    .replace(/[-\s]+/gu, ' ')
    .replace(/^the /u, '')
    .trim()
}

function linesOf(list: string): readonly (readonly string[])[] {
  return list.split('\n').map((line) => line.split('|'))
}
