import type { NumberWords } from '../../languages/numbers.ts'
import type { Token } from './tokens.ts'

/** A number read from tokens, not yet rounded nor ranged. */
export interface Numeral {
  /** First token and the one after the last. */
  readonly from: number
  readonly to: number
  readonly value: number
  /** Least and greatest, where the words leave it open: "dozens"; null elsewhere. */
  readonly vague: readonly [number, number] | null
  /** The greatest word that multiplied it, as thousand in "two thousand"; 1 where none did. */
  readonly scale: number
  /** Written with digits only: then it may be a year, a date or a designation. */
  readonly plainDigits: boolean
}

/**
 * The numeral that begins at token `at`, in digits or words or both ("1.4 million", "двадцать восемь", "several hundred");
 * `null` where none does. A lone "one" is none: it is an article or a pronoun more often than a count.
 */
export function readNumeral(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  const first = tokens[at]
  if (first === undefined) return null
  if (first.kind === 'digits') return readDigitNumeral(tokens, at, words)
  if (first.kind !== 'word') return null
  return readPhrase(tokens, at, words) ?? readVague(tokens, at, words) ?? readWordNumeral(tokens, at, words)
}

function readDigitNumeral(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  let digits = tokens[at]!.text
  let to = at + 1
  // 14 000 Hektar
  if (words.spaceGroups && /^[0-9]{1,3}$/u.test(digits)) {
    while (isGroup(tokens, to)) {
      digits += tokens[to]!.text
      to += 1
    }
  }
  const value = parseDigits(digits, words)
  if (value === null) return null
  const plainDigits = to === at + 1
  return applyScales(tokens, { from: at, to, value, vague: null, scale: 1, plainDigits }, words)
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return (
    token?.kind === 'digits' &&
    before !== undefined &&
    token.start - before.end === 1 &&
    /^[0-9]{3}$/u.test(token.text) &&
    token.spaced
  )
}

/** The value of digits with the separators of the language; `null` for a time, a date or a version. */
function parseDigits(digits: string, words: NumberWords): number | null {
  if (digits.length > LONGEST_DIGITS) return null
  const plain = digits.replace(/[\u00a0\u202f\u2009]/gu, '')
  if (/^[0-9]+$/u.test(plain)) return Number(plain)
  const group = words.decimal === '.' ? ',' : '.'
  if (GROUPED[words.decimal].test(plain)) return Number(plain.replaceAll(group, '').replace(',', '.'))
  // Russian and Ukrainian texts keep the commas of what they translate: 12,000,000 is no fraction.
  if (/^[0-9]{1,3}(?:,[0-9]{3}){2,}$/u.test(plain)) return Number(plain.replaceAll(',', ''))
  if (/^[0-9]+[.,][0-9]+$/u.test(plain)) {
    // The other separator is a decimal one only where it cannot part thousands: 3.5 Prozent, not 11.40 Uhr.
    return Number(plain.replace(',', '.'))
  }
  return null
}

/** By the decimal sign of the language: 12,000.5 in English, 12.000,5 in the others. */
const GROUPED = {
  '.': /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/u,
  ',': /^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?$/u,
}

/** Longer runs are identifiers. */
const LONGEST_DIGITS = 20

/** Multiplies by the scales that follow: "1.4 million", "230 тысяч", "two and a half thousand". */
function applyScales(tokens: readonly Token[], numeral: Numeral, words: NumberWords): Numeral {
  const half = readHalf(tokens, numeral.to, words)
  let { to, value, scale } = numeral
  if (half !== null) {
    to = half
    value += 0.5
  }
  for (let token = tokens[to]; token?.kind === 'word'; token = tokens[to]) {
    const factor = words.scales.get(token.norm)
    // "5 m" is metres; "5m" and "$5m" are millions.
    if (factor === undefined || (token.norm.length === 1 && token.spaced)) break
    value *= factor
    scale = Math.max(scale, factor)
    to += 1
    if (tokens[to]?.text === '.' && isAbbreviated(token.norm)) to += 1
  }
  const plainDigits = numeral.plainDigits && to === numeral.to
  return { ...numeral, to, value: roundOff(value), scale, plainDigits }
}

function isAbbreviated(norm: string): boolean {
  return norm.length <= LONGEST_SHORT_SCALE
}

/** Products of fractions such as 1.1 million come out whole. */
function roundOff(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function readHalf(tokens: readonly Token[], at: number, words: NumberWords): number | null {
  for (const phrase of words.half) {
    const end = matchPhrase(tokens, at, phrase)
    if (end !== null) return end
  }
  return null
}

/** The token after the phrase that begins at `at`; `null` where it does not. */
export function matchPhrase(tokens: readonly Token[], at: number, phrase: string): number | null {
  const parts = phrase.split(' ')
  for (const [index, part] of parts.entries()) if (tokens[at + index]?.norm !== part) return null
  return at + parts.length
}

function readPhrase(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  for (const [phrase, value] of words.phrases) {
    const to = matchPhrase(tokens, at, phrase)
    if (to !== null) return { from: at, to, value, vague: null, scale: value, plainDigits: false }
  }
  return null
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen". */
function readVague(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  const article = words.one.has(tokens[at]!.norm) ? 1 : 0
  const word = tokens[at + article]
  if (word === undefined) return null
  const few = words.few.get(word.norm)
  const vague = article === 0 ? words.vague.get(word.norm) : undefined
  const bounds = few ?? vague
  if (bounds === undefined) return null
  let to = at + article + 1
  if (tokens[to]?.norm === 'of') to += 1
  let factor = 1
  for (let token = tokens[to]; token?.kind === 'word'; token = tokens[to]) {
    const scale = words.scales.get(token.norm) ?? PLURAL_SCALES.get(token.norm)
    if (scale === undefined) break
    factor *= scale
    to += 1
  }
  if (factor === 1 && few !== undefined) {
    // "several", "a few" count something only with a scale; "a couple of" is two.
    if (few[0] !== few[1]) return null
  }
  if (factor === 1) to = at + article + 1
  const low = bounds[0] * factor
  const high = bounds[1] * factor + (factor > 1 && bounds[0] !== bounds[1] ? factor - 1 : 0)
  return { from: at, to, value: low, vague: low === high ? null : [low, high], scale: factor, plainDigits: false }
}

const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** Reads number words as they add up and multiply: "two hundred and twelve", "сорок шесть", "півтори тисячі", "half a million". */
function readWordNumeral(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  let total = 0
  let current = 0
  let smallest = Number.POSITIVE_INFINITY
  let scale = 1
  let to = at
  let counted = false
  const start = tokens[at]!
  if (start.norm === 'half' && (tokens[at + 1]?.norm === 'a' || tokens[at + 1]?.norm === 'an')) {
    if (!words.scales.has(tokens[at + 2]?.norm ?? '')) return null
    current = 0.5
    to = at + 2
  } else if (words.one.has(start.norm)) {
    if (!words.scales.has(tokens[at + 1]?.norm ?? '')) return null
    current = 1
    to = at + 1
  }
  // "p.m." and a lone "bn" multiply nothing.
  if (words.scales.has(start.norm) && start.norm.length <= LONGEST_SHORT_SCALE) return null
  while (to < tokens.length) {
    const step = joinsOn(tokens, to, { counted, words })
    const token = tokens[to + step]
    if (token?.kind !== 'word') break
    const term =
      counted && words.one.has(token.norm) && token.norm.length > 2
        ? 1
        : (words.terms.get(token.norm) ?? words.compound?.(token.norm) ?? undefined)
    const factor = words.scales.get(token.norm)
    if (term !== undefined) {
      if (!fitsBelow(term, current, smallest)) break
      current += term
      smallest = sizeOf(term)
      counted = true
      to += step + 1
    } else if (factor !== undefined && (token.norm.length > 1 || !token.spaced)) {
      if (factor < 1000) {
        if (current === 0 ? to !== at : current >= 100) break
        current = (current || 1) * factor
        smallest = factor
      } else {
        if (total !== 0 && factor >= scale) break
        total += (current || 1) * factor
        current = 0
        smallest = Number.POSITIVE_INFINITY
      }
      scale = Math.max(scale, factor)
      counted = true
      to += step + 1
      if (tokens[to]?.text === '.' && isAbbreviated(token.norm)) to += 1
    } else break
    const fraction = readPoint(tokens, to, words)
    if (fraction !== null && current > 0 && current < 100) {
      current += fraction.value
      to = fraction.to
    }
    const half = readHalf(tokens, to, words)
    if (half !== null && current > 0) {
      current += 0.5
      to = half
    }
  }
  if (!counted) return null
  return { from: at, to, value: roundOff(total + current), vague: null, scale, plainDigits: false }
}

/** Letters of the abbreviated scales: млн, mrd. */
const LONGEST_SHORT_SCALE = 4

/** "three point eight": digits spoken one by one after the point. */
function readPoint(tokens: readonly Token[], at: number, words: NumberWords): { value: number; to: number } | null {
  if (tokens[at]?.norm !== 'point' || words.decimal !== '.') return null
  let value = 0
  let to = at + 1
  for (let place = 0.1; ; place /= 10) {
    const digit = tokens[to]?.norm === 'one' ? 1 : words.terms.get(tokens[to]?.norm ?? '')
    if (digit === undefined || digit > 9) break
    value += digit * place
    to += 1
  }
  return to === at + 1 ? null : { value, to }
}

/** How many tokens (a hyphen, an "and") may be skipped to go on with the same number. */
function joinsOn(
  tokens: readonly Token[],
  at: number,
  { counted, words }: { counted: boolean; words: NumberWords },
): number {
  const token = tokens[at]
  if (!counted || token === undefined) return 0
  const next = tokens[at + 1]
  if (token.text === '-' && !token.spaced && next !== undefined && !next.spaced) {
    const before = words.terms.get(tokens[at - 1]?.norm ?? '') ?? 0
    const after = next.norm === 'one' ? 1 : (words.terms.get(next.norm) ?? 0)
    return before >= 20 && before < 100 && after > 0 && after < 10 ? 1 : 0
  }
  if (words.and !== null && token.norm === words.and) {
    const isAfterHundred = words.scales.has(tokens[at - 1]?.norm ?? '')
    return isAfterHundred && (words.terms.has(next?.norm ?? '') || next?.norm === 'one') ? 1 : 0
  }
  return 0
}

/** Whether a word may be added: units after tens, tens after hundreds. */
function fitsBelow(term: number, current: number, smallest: number): boolean {
  if (current === 0) return true
  if (current === 1 || current === 0.5) return false
  return sizeOf(term) < smallest && term < smallest
}

/** 1 for units and teens, 10 for round tens, 100 for hundreds: what may still be added below. */
function sizeOf(term: number): number {
  if (term >= 100) return 100
  return term >= 20 && term % 10 === 0 ? 10 : 1
}
