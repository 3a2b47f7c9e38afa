import type { SaidWords } from './held.ts'
import { readWording } from './read-wording.ts'

/** What somebody does who holds a stance. */
export const STANCE_SAYS: Readonly<Record<SaidWords['stance'], string>> = {
  asserts: 'somebody asserts',
  hedges: 'somebody holds likely',
  denies: 'somebody denies',
  'declines-to-confirm': 'somebody declined to confirm',
  questions: 'somebody only asks or doubts',
}

/** Holds it true or likely. */
export function isAffirming({ stance }: SaidWords): boolean {
  return stance === 'asserts' || stance === 'hedges'
}

/** Whether the words themselves turn something down. */
export function hasNegation({ text, language }: SaidWords): boolean {
  const { negations, denies } = readWording(text, language)
  return negations.length > 0 || denies.length > 0
}

/** Denies, or says something with a negation of its own. */
export function isNegative(said: SaidWords): boolean {
  return said.stance === 'denies' || hasNegation(said)
}

/** Will not confirm it, by the stance or by the words. */
export function isSilent(said: SaidWords): boolean {
  return said.stance === 'declines-to-confirm' || readWording(said.text, said.language).declines.length > 0
}

/** Whether the words as they stand are what their speaker holds: affirmed, or denied by a negation among them. */
export function standsAsSaid(said: SaidWords): boolean {
  if (isAffirming(said)) return true
  if (said.stance === 'denies') return hasNegation(said)
  return said.stance === 'declines-to-confirm'
    ? isSilent({ ...said, stance: 'asserts' })
    : said.text.trim().endsWith('?')
}
