import { normaliseWord } from '../text/words.ts'
import { type LanguageCode, languageCode } from './code.ts'

/**
 * Whether words are the name of a country of the world, as they stand in the Unicode CLDR that the runtime ships.
 *
 * @example isCountryName('South Korea', 'en') // true
 */
export function isCountryName(words: string, language: string): boolean {
  return namesIn(languageCode(language)).has(normaliseWord(words).replace(/^the /u, ''))
}

const remembered = new Map<LanguageCode, ReadonlySet<string>>()

function namesIn(language: LanguageCode): ReadonlySet<string> {
  const known = remembered.get(language)
  if (known !== undefined) return known
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const names = new Set<string>()
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = regions.of(first + second)
      if (name !== undefined) names.add(normaliseWord(name))
    }
  remembered.set(language, names)
  return names
}

/** Of the codes of ISO 3166-1. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
