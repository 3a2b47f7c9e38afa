import { normaliseWord } from '../text/words.ts'
import { type LanguageCode, languageCode } from './code.ts'
import { holders as german } from './de/holders.ts'
import { holders as english } from './en/holders.ts'
import type { HolderConcept, HolderWords } from './holder-concept.ts'
import { holders as korean } from './ko/holders.ts'
import { holders as russian } from './ru/holders.ts'
import { holders as ukrainian } from './uk/holders.ts'

const WORDS: Readonly<Record<LanguageCode, HolderWords>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  ko: korean,
  de: german,
}

/** Languages that write several words as one: a concept may stand inside a word, not only at its beginning. */
const COMPOUNDING: ReadonlySet<LanguageCode> = new Set(['ko', 'de'])

const remembered = new Map<string, readonly HolderConcept[]>()

/**
 * What one word says of who speaks: the matter of a body, the post of a person, a kind of paper. Most words say nothing.
 *
 * @example conceptsOf('Verteidigungsministerium', 'de') // ['defence', 'ministry']
 */
export function conceptsOf(word: string, language: string): readonly HolderConcept[] {
  const code = languageCode(language)
  const norm = normaliseWord(word).replace(/'s?$/u, '')
  const key = `${code} ${norm}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const found: HolderConcept[] = []
  for (const [concept, beginnings] of Object.entries(WORDS[code]) as [HolderConcept, readonly string[]][]) {
    const fits = (form: string) => {
      if (!form.endsWith('*')) return form === norm
      const stem = form.slice(0, -1)
      return COMPOUNDING.has(code) && stem.length >= 2 ? norm.includes(stem) : norm.startsWith(stem)
    }
    if (beginnings.some(fits)) found.push(concept)
  }
  if (remembered.size < REMEMBER_AT_MOST) remembered.set(key, found)
  return found
}

/** Words are few and come again; the bound only keeps a hostile text from filling the memory. */
const REMEMBER_AT_MOST = 200_000

export { type HolderConcept, MATTERS, PAPERS, ROLES, WITNESSES } from './holder-concept.ts'
