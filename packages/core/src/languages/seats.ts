import { normaliseWord } from '../text/words.ts'

/** Houses that stand for the government of one country, whoever writes of them and from wherever. */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kreml(?:in|s)?|кремл\p{L}*|크렘린\p{L}*)$/u, 'Russia'],
  [/^(?:pentagon|пентагон\p{L}*|펜타곤\p{L}*|백악관\p{L}*)$/u, 'United States'],
  [/^(?:whitehall|уайтхолл\p{L}*)$/u, 'United Kingdom'],
  [/^(?:청와대\p{L}*)$/u, 'South Korea'],
]

/** Such houses of two words, where a president or a government sits. */
const SEATS_OF_TWO: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:white house|бел(?:ый|ого|ому|ом|ым) дом\p{L}*|біл(?:ий|ого|ому|им) д[іо]м\p{L}*|weiße[ns]? haus(?:es)?)$/u,
    'United States',
  ],
  [/^downing street$/u, 'United Kingdom'],
  [/^blue house$/u, 'South Korea'],
]

/**
 * The country for whose government a house of two words stands; `null` for any others.
 *
 * @example countryOfSeatOfTwo('White House') // 'United States'
 */
export function countryOfSeatOfTwo(words: string): string | null {
  if (!/^\p{Lu}/u.test(words)) return null
  const norm = words.split(' ').map(normaliseWord).join(' ').replace(/'s?$/u, '')
  return SEATS_OF_TWO.find(([pattern]) => pattern.test(norm))?.[1] ?? null
}

/** Countries by the letters that stand for them in capitals. */
const LETTERS: Readonly<Record<string, string>> = {
  КНДР: 'North Korea', DPRK: 'North Korea', DVRK: 'North Korea', ROK: 'South Korea', РФ: 'Russia', США: 'United States', USA: 'United States',
  US: 'United States', UK: 'United Kingdom', КНР: 'China', PRC: 'China', ФРГ: 'Germany', UAE: 'United Arab Emirates', ОАЭ: 'United Arab Emirates',
} // biome-ignore format: read as a list

/**
 * The country that capital letters stand for; `null` for all others.
 *
 * @example countryOfLetters('КНДР') // 'North Korea'
 */
export function countryOfLetters(word: string): string | null {
  return LETTERS[word] ?? null
}

/**
 * The country for whose government a house stands; `null` for any other word.
 *
 * @example countryOfSeat('Kremlin') // 'Russia'
 */
export function countryOfSeat(word: string): string | null {
  const norm = normaliseWord(word).replace(/'s?$/u, '')
  return SEATS.find(([pattern]) => pattern.test(norm))?.[1] ?? null
}
