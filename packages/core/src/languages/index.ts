import { type LanguageCode, languageCode } from './code.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { korean } from './ko/index.ts'
import type { Language } from './language.ts'
import { russian } from './ru/index.ts'
import { ukrainian } from './uk/index.ts'

/** Every language that the rules know. A new one is a folder beside `en/` and a line here. */
const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  ko: korean,
  de: german,
}

/**
 * The rules for a language by its BCP 47 tag, of which only the first part counts; English where it is not known.
 *
 * @example languageOf('de-AT').code // 'de'
 */
export function languageOf(tag: string): Language {
  return LANGUAGES[languageCode(tag)]
}
