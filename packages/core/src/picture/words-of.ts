import { type LanguageCode, languageCode } from '../languages/code.ts'
import { NUMBERS as germanNumbers } from '../languages/de/numbers.ts'
import { PICTURE as german } from '../languages/de/picture.ts'
import { NUMBERS as englishNumbers } from '../languages/en/numbers.ts'
import { PICTURE as english } from '../languages/en/picture.ts'
import { languageOf } from '../languages/index.ts'
import { PICTURE as korean } from '../languages/ko/picture.ts'
import type { Language } from '../languages/language.ts'
import type { NumberWords } from '../languages/numbers.ts'
import { Phrases, phraseSet } from '../languages/phrases.ts'
import type { Counted, PictureWords, Skill, Tactic, Tell } from '../languages/picture.ts'
import { NUMBERS as russianNumbers } from '../languages/ru/numbers.ts'
import { PICTURE as russian } from '../languages/ru/picture.ts'
import { NUMBERS as ukrainianNumbers } from '../languages/uk/numbers.ts'
import { PICTURE as ukrainian } from '../languages/uk/picture.ts'

const WORDS: Readonly<Record<LanguageCode, PictureWords>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  ko: korean,
  de: german,
}

/** Korean writes its small numbers within other words. */
const NUMBERS: Readonly<Partial<Record<LanguageCode, NumberWords>>> = {
  en: englishNumbers,
  ru: russianNumbers,
  uk: ukrainianNumbers,
  de: germanNumbers,
}

/** The words of one language, ready to be looked up. */
export interface PictureLexicon {
  readonly counted: Phrases<Counted>
  readonly tells: Phrases<Tell>
  readonly tactics: Phrases<Tactic>
  readonly skills: Phrases<Skill>
  readonly where: Phrases<true>
  /** Whether the language has such words before a noun. */
  readonly placing: boolean
  readonly talk: Phrases<true>
  /** Before a number that is a name. */
  readonly numbering: Phrases<true>
  /** Nouns that name nothing by themselves. */
  readonly hollow: Phrases<true>
  /** Small words, verbs and words of speech: no name of a subject holds one. */
  readonly small: Phrases<true>
  /** After such a word a noun is expected: "the", "of", "its". */
  readonly opens: Phrases<true>
  /** Bodies and papers that speak: what ends in one is more often who says it. */
  readonly bodies: Phrases<true>
  /** Endings of words that are no noun either. */
  readonly smallEndings: readonly string[]
  /** Whether every noun has a capital, so that a capital makes no name. */
  readonly capitalNouns: boolean
}

const made = new Map<LanguageCode, PictureLexicon>()

/** The lexicon for a language by its BCP 47 tag; English where it is not known. */
export function lexiconFor(tag: string): PictureLexicon {
  const code = languageCode(tag)
  let lexicon = made.get(code)
  if (lexicon === undefined) {
    lexicon = makeLexicon(WORDS[code], languageOf(code), NUMBERS[code])
    made.set(code, lexicon)
  }
  return lexicon
}

function makeLexicon(words: PictureWords, language: Language, numbers: NumberWords | undefined): PictureLexicon {
  const { grammar, people, cues } = language
  const numberWords =
    numbers === undefined
      ? []
      : [numbers.terms, numbers.scales, numbers.vague, numbers.few].flatMap((map) => [...map.keys()])
  const small = [
    grammar.complementizers,
    grammar.coordinators,
    grammar.subordinators,
    grammar.relatives,
    grammar.auxiliaries,
    grammar.undergoing,
    grammar.negators,
    grammar.adverbs,
    grammar.determiners,
    grammar.prepositions,
    grammar.verbs,
    grammar.times,
    people.possessives,
    people.persons,
    people.things,
    people.several,
    people.ourselves,
    numberWords,
    [...(numbers?.notUnit ?? [])],
    cues.filter(({ kind }) => kind !== 'noun').flatMap(({ forms }) => forms.filter((form) => !form.includes(' '))),
  ].flat()
  return {
    counted: toPhrases(words.counted),
    tells: toPhrases(words.tells),
    tactics: toPhrases(words.tactics),
    skills: toPhrases(words.skills),
    where: phraseSet(words.where),
    placing: words.where.length > 0,
    talk: phraseSet(words.talk),
    numbering: phraseSet(words.numbering),
    hollow: phraseSet(words.hollow),
    small: phraseSet(small),
    opens: phraseSet([...grammar.determiners, ...grammar.prepositions, ...people.possessives, ...numberWords]),
    bodies: phraseSet([...people.bodies, ...people.papers, ...people.views]),
    smallEndings: [...grammar.verbEndings, ...grammar.adverbEndings],
    capitalNouns: grammar.capitalNouns,
  }
}

function toPhrases<T extends string>(lists: Readonly<Record<T, readonly string[]>>): Phrases<T> {
  const entries = Object.entries(lists) as [T, readonly string[]][]
  return new Phrases(entries.flatMap(([value, forms]) => forms.map((form) => [form, value] as const)))
}
