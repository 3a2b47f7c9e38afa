import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian'

/**
 * The stem of a word in its normal form (`Word.norm`), by which inflected forms meet. A language without a stemmer gives
 * the word back; so does a word with a digit.
 *
 * @example stemWord('soldiers', 'en') // 'soldier'
 * @example stemWord('병사들은', 'ko') // '병사'
 */
export function stemWord(norm: string, language: string): string {
  const stem = STEMMERS[language.slice(0, 2)]
  if (!stem || HAS_DIGIT.test(norm)) return norm
  let cache = caches.get(stem)
  if (!cache) {
    cache = new Map()
    caches.set(stem, cache)
  }
  let found = cache.get(norm)
  if (found === undefined) {
    found = stem(norm)
    if (cache.size >= CACHE_SIZE) cache.clear()
    cache.set(norm, found)
  }
  return found
}

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => stemEnglish(word.replace(/'s?$/, '')),
  de: stemGerman,
  ru: stemRussian,
  uk: stemUkrainian,
  ko: stripParticles,
}

const HAS_DIGIT = /\d/
/** News repeats its words: a small memory saves nine stems of ten. */
const CACHE_SIZE = 50_000
const caches = new Map<(word: string) => string, Map<string, string>>()

/** Particles and common endings that stick to a Korean noun, longest first; plural 들 before them. */
const PARTICLES = [
  '으로부터',
  '에서는',
  '에게서',
  '이라고',
  '으로는',
  '에서의',
  '이라는',
  '까지는',
  '부터는',
  '에서',
  '에게',
  '께서',
  '으로',
  '라고',
  '라는',
  '이나',
  '부터',
  '까지',
  '처럼',
  '보다',
  '에는',
  '에도',
  '와의',
  '과의',
  '로는',
  '로서',
  '로써',
  '이며',
  '하고',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '에',
  '의',
  '와',
  '과',
  '도',
  '로',
  '만',
]

function stripParticles(word: string): string {
  const particle = PARTICLES.find((ending) => word.length > ending.length + 1 && word.endsWith(ending))
  const noun = particle ? word.slice(0, -particle.length) : word
  return noun.length > 2 && noun.endsWith('들') ? noun.slice(0, -1) : noun
}
