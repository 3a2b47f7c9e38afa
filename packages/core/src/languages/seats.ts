import { normaliseWord } from '../text/words.ts'

/** Houses that stand for the government of one country, whoever writes of them and from wherever. */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kreml(?:in|s)?|кремл\p{L}*|크렘린\p{L}*)$/u, 'Russia'],
  [/^(?:pentagon|пентагон\p{L}*|펜타곤\p{L}*|백악관\p{L}*)$/u, 'United States'],
  [/^(?:whitehall|уайтхолл\p{L}*)$/u, 'United Kingdom'],
  [/^(?:청와대\p{L}*)$/u, 'South Korea'],
]

/**
 * The country for whose government a house stands; `null` for any other word.
 *
 * @example countryOfSeat('Kremlin') // 'Russia'
 */
export function countryOfSeat(word: string): string | null {
  const norm = normaliseWord(word).replace(/'s?$/u, '')
  return SEATS.find(([pattern]) => pattern.test(norm))?.[1] ?? null
}
