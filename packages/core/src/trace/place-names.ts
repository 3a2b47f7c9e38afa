import type { Document } from '../model/index.ts'
import { soundKey } from '../text/sound-key.ts'

/** Sound key of a country, or of the capital that stands for it, to the key of the country. */
export type PlaceNames = ReadonlyMap<string, string>

/** Least share of a country's own datelines that a city must have to be taken for its capital. */
const CAPITAL_SHARE = 0.4

/**
 * The countries of a case's publishers and their capitals: the city from which a country's own press dates its reports.
 * By it "Tesmond" is found to speak for Halvora. The order of the documents does not matter.
 */
export function findPlaceNames(documents: readonly Pick<Document, 'country' | 'text' | 'language'>[]): PlaceNames {
  const places = new Map<string, string>()
  const datelines = new Map<string, Map<string, number>>()
  for (const { country, text, language } of documents) {
    if (country === null || /[\s(]/u.test(country)) continue
    const key = soundKey(country, 'en')
    if (key.length < 2) continue
    places.set(key, key)
    const city = /^(\p{Lu}[\p{Lu}'’-]{3,})[,. ]/u.exec(text)?.[1]
    if (city === undefined) continue
    const counts = datelines.get(key) ?? new Map<string, number>()
    const cityKey = soundKey(city, language)
    counts.set(cityKey, (counts.get(cityKey) ?? 0) + 1)
    datelines.set(key, counts)
  }
  const best = new Map<string, { country: string; share: number }>()
  for (const [country, counts] of datelines) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [city, count] of counts) {
      const share = count / total
      const known = best.get(city)
      if (share < CAPITAL_SHARE || city.length < 3 || places.has(city)) continue
      if (known === undefined || share > known.share || (share === known.share && country < known.country)) {
        best.set(city, { country, share })
      }
    }
  }
  for (const [city, { country }] of best) places.set(city, country)
  return places
}
