import type { NumberWords } from '../../languages/numbers.ts'
import type { Token } from './tokens.ts'

/** More adjectives than this stand before no counted noun. */
const LONGEST_UNIT = 4

/**
 * What a number counts: the noun after it, past adjectives, or a sign. `to` is the token after it; `null` where nothing
 * countable follows.
 */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { text: string; to: number } | null {
  const sign = tokens[at]
  if (sign === undefined) return null
  if (sign.text === '%' || sign.text === '‰') return { text: sign.text, to: at + 1 }
  if ('€$£₽₴'.includes(sign.text)) return { text: sign.text, to: at + 1 }
  // "a 40-strong unit", "dozens of officials"
  const from = (sign.text === '-' && !sign.spaced) || sign.norm === 'of' ? at + 1 : at
  if (tokens[from]?.norm === 'per' && tokens[from + 1]?.norm === 'cent') return { text: '%', to: from + 2 }
  const phrase: Token[] = []
  for (let next = from; phrase.length < LONGEST_UNIT; next += 1) {
    const token = tokens[next]
    if (token?.kind !== 'word' || words.notUnit.has(token.norm) || words.terms.has(token.norm)) break
    phrase.push(token)
  }
  const head = words.decimal === '.' ? findEnglishHead(phrase) : findHead(phrase)
  if (head < 0) return null
  const text = phrase[head]!.text
  return { text: PERCENT.has(phrase[head]!.norm) ? '%' : text, to: from + head + 1 }
}

const PERCENT = new Set([
  'percent',
  'prozent',
  'процент',
  'процента',
  'процентов',
  'відсотків',
  'відсотки',
  'відсоток',
  'відсотка',
])

const IRREGULAR_PLURALS = new Set([
  ...[
    'people',
    'men',
    'women',
    'children',
    'police',
    'troops',
    'personnel',
    'dead',
    'wounded',
    'injured',
    'missing',
    'per',
  ],
  ...[
    'percent',
    'sheep',
    'aircraft',
    'crew',
    'staff',
    'infantry',
    'seamen',
    'fishermen',
    'servicemen',
    'km',
    'kg',
    'tonnes',
  ],
])

/** The first plural ends a counted phrase, unless another follows at once ("special forces soldiers"). */
function findEnglishHead(phrase: readonly Token[]): number {
  let head = -1
  for (const [index, token] of phrase.entries()) {
    const plural = IRREGULAR_PLURALS.has(token.norm) || (/[^s'u]s$/u.test(token.norm) && token.norm.length > 3)
    if (plural) head = index
    else if (head >= 0) break
  }
  return head >= 0 ? head : Math.min(0, phrase.length - 1)
}

const ADJECTIVE = /(?:ых|их|ого|ему|ому|ими|ыми|ые|ие|ої|і|ими|ей|ую|ая)$/u

/** German nouns have capitals; Russian and Ukrainian adjectives have endings of their own. */
function findHead(phrase: readonly Token[]): number {
  const german = phrase.findIndex((token) => /^\p{Script=Latin}/u.test(token.text) && /^\p{Lu}/u.test(token.text))
  if (german >= 0) return german
  const noun = phrase.findIndex((token) => !ADJECTIVE.test(token.norm))
  return noun >= 0 ? noun : Math.min(0, phrase.length - 1)
}
