import { en, type Texts } from './en.ts'

/** Languages of the interface: a language is one file of the shape of `en.ts` and one line here. */
const LANGUAGES: Readonly<Record<string, Texts>> = { en }

export const locale: string = pickLanguage(navigator.languages)

/** Every word that the desk itself says, in the reader's language. */
export const t: Texts = LANGUAGES[locale] ?? en

function pickLanguage(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => tag in LANGUAGES) ?? 'en'
}
