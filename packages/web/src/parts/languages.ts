import { locale } from '../texts/index.ts'

const NAMES = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })

/** "ko" in the reader's language: "Korean"; a tag that is none stands as itself. */
export function nameLanguage(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}
