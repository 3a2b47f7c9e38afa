import { MEN, MEN_IN_A, WOMEN } from '../languages/given-names.ts'
import { WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import { is, type View } from './view.ts'

/** Whom the words of a name call somebody; null where they do not tell. */
export type Gender = 'man' | 'woman' | null

/** Whether a pronoun may stand for somebody so called: "she" for no Mr Hale, "he" for no spokeswoman. */
export function agrees(view: View, at: number, gender: Gender): boolean {
  if (gender === null) return true
  const { he, she } = view.lexicon.genders
  const norm = view.norms[at]!
  if (he.has(norm) === she.has(norm)) return true
  return gender === 'man' ? he.has(norm) : she.has(norm)
}

/** What the words of a name tell: a title or a noun first, then a given name before a surname, last the article. */
export function genderOf(view: View, { from, to }: Range): Gender {
  for (let k = from; k < to; k++) {
    const noun = genderOfNoun(view, k)
    if (noun !== null) return noun
  }
  // The last name is that of the one who speaks: "Скарна Борис Талич".
  for (let k = to - 2; k >= from; k--) {
    const given = genderOfGiven(view, k)
    if (given !== null) return given
  }
  return is(view, from, WORD.determiner) ? (ARTICLES[view.norms[from]!] ?? null) : null
}

function genderOfNoun(view: View, at: number): Gender {
  const { men, women, manEndings, womanEndings } = view.lexicon.genders
  const norm = view.norms[at]!
  if (women.has(norm)) return 'woman'
  if (men.has(norm)) return 'man'
  if (!is(view, at, WORD.role)) return null
  if (womanEndings.some((ending) => norm.endsWith(ending))) return 'woman'
  return manEndings.some((ending) => norm.endsWith(ending)) ? 'man' : null
}

/** "Ana Velloso", "Лариса Котик": a given name stands before another name. */
function genderOfGiven(view: View, at: number): Gender {
  const [given, next] = [view.tokens[at]!, view.tokens[at + 1]!]
  const other = WORD.role | WORD.body | WORD.paper | WORD.determiner | WORD.preposition | WORD.time
  if (!given.capital || !next.capital || (given.classes & other) !== 0 || (next.classes & other) !== 0) return null
  if (MEN.has(given.norm) || MEN_IN_A.has(given.norm)) return 'man'
  if (WOMEN.has(given.norm)) return 'woman'
  if (/[aая]$/u.test(given.norm)) return 'woman'
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(given.norm) ? 'man' : null
}

/** German articles that leave no doubt. */
const ARTICLES: Readonly<Record<string, Gender>> = { die: 'woman', eine: 'woman', ein: 'man' }
