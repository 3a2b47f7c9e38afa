import { type LanguageCode, languageCode } from './code.ts'
import { english } from './en/index.ts'
import type { Language } from './language.ts'

/** Every language that the rules know. A new one is a folder beside `en/` and a line here. */
const LANGUAGES: Partial<Record<LanguageCode, Language>> = { en: english }

/**
 * The rules for a language by its BCP 47 tag, of which only the first part counts; English where it is not known.
 *
 * @example languageOf('de-AT').code // 'de'
 */
export function languageOf(tag: string): Language {
  return LANGUAGES[languageCode(tag)] ?? english
}

export type { Cue, CueKind, Language } from './language.ts'
