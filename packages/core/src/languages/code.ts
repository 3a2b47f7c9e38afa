/** The languages whose words Sayso knows. */
const LANGUAGE_CODES = ['en', 'ru', 'uk', 'ko', 'de'] as const
export type LanguageCode = (typeof LANGUAGE_CODES)[number]

/**
 * The language whose rules read a text of this BCP 47 tag: its own where Sayso knows it, else English.
 *
 * @example languageCode('de-AT') // 'de'
 * @example languageCode('und') // 'en'
 */
export function languageCode(tag: string): LanguageCode {
  const primary = tag.toLowerCase().split('-')[0]
  return LANGUAGE_CODES.find((code) => code === primary) ?? 'en'
}
