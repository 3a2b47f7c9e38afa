import {
  AFTER,
  BEFORE,
  COUNTERS,
  NATIVE_ONES,
  NATIVE_RANGES,
  NATIVE_TENS,
  NOT_COUNTED,
} from '../../languages/ko/numbers.ts'
import type { Rounding } from '../../languages/numbers.ts'
import type { Quantity } from '../../model/quantity.ts'
import { boundsOf } from './bounds.ts'

/**
 * The numbers of a Korean text, whose numerals, counters and rounding words stick together: 1만2천명, 40여 대, 두 명, 수십 명,
 * 약 300㎞, 50∼60명.
 */
export function findKoreanQuantities(text: string, start: number, end: number): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = start; at < end; ) {
    const numeral = isNumeralPlace(text, at, start) ? readNumeral(text, at, end) : null
    const read = numeral === null ? null : readQuantity(text, numeral, { start, end, at })
    if (read?.quantity != null) quantities.push(read.quantity)
    at = read?.to ?? (numeral === null ? at + 1 : numeral.to)
  }
  return quantities
}

interface Numeral {
  readonly to: number
  readonly low: number
  readonly high: number
  readonly vague: boolean
  readonly digits: boolean
}

const DIGIT = /[0-9]/u
const NUMERAL_START = /[일이삼사오육칠팔구십백천만수한하두둘세셋석서네넷넉너다여일아열스마쉰예대]/u
const LETTER = /[\p{L}\p{N}]/u

/** Digits may begin anywhere but inside a number or after a letter with a hyphen; a spelled numeral begins a word. */
function isNumeralPlace(text: string, at: number, start: number): boolean {
  const sign = text.charAt(at)
  const before = at > start ? text.charAt(at - 1) : ' '
  if (DIGIT.test(sign)) return !/[0-9.,:/A-Za-z#№제-]/u.test(before) || before === '~' || /[∼～]/u.test(before)
  return NUMERAL_START.test(sign) && !LETTER.test(before)
}

const ONES: Readonly<Record<string, number>> = { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 }
const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 }

function readNumeral(text: string, at: number, end: number): Numeral | null {
  const vague = readVague(text, at)
  if (vague !== null) return vague
  const sino = readSino(text, at, end)
  const native = readNative(text, at)
  // 일곱 begins with 일.
  return sino !== null && native !== null && native.to > sino.to ? native : (sino ?? native)
}

/** 수십, 수백, 수천, 수만, 십수 */
function readVague(text: string, at: number): Numeral | null {
  const match = /^(?:수(십|백|천)?(만|억)?|십수)/u.exec(text.slice(at, at + 4))
  if (match === null || match[0] === '수') return null
  if (match[0] === '십수') return { to: at + 2, low: 13, high: 19, vague: true, digits: false }
  const unit = (SMALL[match[1] ?? ''] ?? 1) * (MYRIADS[match[2] ?? ''] ?? 1)
  return { to: at + match[0].length, low: 2 * unit, high: 10 * unit - 1, vague: true, digits: false }
}

/** Digits and Sino-Korean numerals, which mix: 2천800만, 1만 4천, 1200. */
function readSino(text: string, at: number, end: number): Numeral | null {
  let total = 0
  let section = 0
  let number: number | null = null
  let to = at
  let digits = false
  while (to < end) {
    const sign = text.charAt(to)
    const figures = /^[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/u.exec(text.slice(to, Math.min(end, to + 24)))?.[0]
    if (figures !== undefined) {
      if (number !== null) break
      number = Number(figures.replaceAll(',', ''))
      digits = true
      to += figures.length
    } else if (ONES[sign] !== undefined && number === null && (to > at || !digits)) {
      number = ONES[sign]
      to += 1
    } else if (SMALL[sign] !== undefined) {
      section += (number ?? 1) * SMALL[sign]
      number = null
      to += 1
    } else if (MYRIADS[sign] !== undefined) {
      total += (section + (number ?? 0) || 1) * MYRIADS[sign]
      section = 0
      number = null
      to += 1
      // 1만 4천
      if (
        /^ (?:[0-9]{1,4}|[일이삼사오육칠팔구])(?:천|백|만|[^0-9])/u.test(text.slice(to, Math.min(end, to + 7))) &&
        digits
      ) {
        if (/^ [0-9]{1,4}(?:천|백|명|여|개|대|가|만)/u.test(text.slice(to, Math.min(end, to + 8)))) to += 1
      }
    } else break
  }
  if (to === at) return null
  const value = total + section + (number ?? 0)
  return { to, low: value, high: value, vague: false, digits }
}

/** 두, 스물세, 서너 */
function readNative(text: string, at: number): Numeral | null {
  for (const [word, [low, high]] of NATIVE_RANGES) {
    if (text.startsWith(word, at)) return { to: at + word.length, low, high, vague: false, digits: false }
  }
  const ten = NATIVE_TENS.find(([word]) => text.startsWith(word, at))
  const from = at + (ten?.[0].length ?? 0)
  const one = NATIVE_ONES.find(([word]) => text.startsWith(word, from))
  if (ten === undefined && one === undefined) return null
  const value = (ten?.[1] ?? 0) + (one?.[1] ?? 0)
  return { to: from + (one?.[0].length ?? 0), low: value, high: value, vague: false, digits: false }
}

interface Bounds {
  readonly start: number
  readonly end: number
  readonly at: number
}

function readQuantity(
  text: string,
  first: Numeral,
  { start, end, at }: Bounds,
): { quantity: Quantity | null; to: number } {
  const range = readRange(text, first, end)
  let numeral = range ?? first
  let to = numeral.to
  let rounding: Rounding = 'exact'
  if (text.startsWith('여', to) && !/^여[가-힣]*(?:자|성)/u.test(text.slice(to, to + 3))) {
    rounding = 'about'
    to += 1
  }
  // 9천여 명, 20여만 명
  const myriad = rounding === 'about' ? MYRIADS[text.charAt(to)] : undefined
  if (myriad !== undefined) {
    numeral = { ...numeral, low: numeral.low * myriad, high: numeral.high * myriad }
    to += 1
  }
  const counter = readCounter(text, to, { end, digits: numeral.digits })
  // 7시 30분
  const clock =
    counter !== null &&
    counter !== 'none' &&
    counter.unit === '분' &&
    /시\s?$/u.test(text.slice(Math.max(start, at - 2), at))
  if (counter === 'none' || clock) return { quantity: null, to: numeral.to }
  if (counter === null && !numeral.digits) return { quantity: null, to: numeral.to }
  // A figure without a counter counts where it is big or separated, or ends a sum: 한계 1200
  const words = counter === null ? to : counter.to
  const after = readAfter(text, words)
  const before = readBefore(text, at, start)
  if (after !== null) rounding = after.rounding
  else if (before !== null) rounding = before.rounding
  return {
    quantity: {
      start: before?.start ?? at,
      end: Math.min(end, after?.to ?? to),
      unit: counter?.unit ?? null,
      ...boundsOf({ low: numeral.low, high: numeral.high, rounding, vague: numeral.vague }),
    },
    to: Math.max(after?.to ?? 0, words, at + 1),
  }
}

/** 50~60명, 20∼30여 명, 2-3척 */
function readRange(text: string, first: Numeral, end: number): Numeral | null {
  if (!/[~∼～–-]/u.test(text.charAt(first.to)) || !DIGIT.test(text.charAt(first.to + 1))) return null
  const second = readSino(text, first.to + 1, end)
  if (second === null) return null
  const scale = second.low >= 1e4 && first.low < 1e3 ? 1e4 : second.low >= 1e3 && first.low < 10 ? 1e3 : 1
  const low = first.low * scale
  return second.low > low ? { ...second, low, high: second.high } : null
}

/** The counter after a numeral; 'none' where the word makes it a date, a time or a rank; `null` where there is none. */
function readCounter(
  text: string,
  at: number,
  { end, digits }: { end: number; digits: boolean },
): { unit: string; to: number } | 'none' | null {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const tail = text.slice(from, Math.min(end, from + 8))
  const counter = longest(COUNTERS, tail)
  const other = longest(NOT_COUNTED, tail)
  if (other !== null && from === at && (counter === null || other.length >= counter.length)) return 'none'
  if (counter === null) return null
  // A counter after a space must be a word of its own, or with a particle; "일" after a space is another word.
  if (from > at && !digits && !isCounterWord(tail.slice(counter.length))) return null
  if (from > at && (counter === '일' || counter === '도' || counter === '세' || counter === '기' || counter === '인'))
    return null
  return { unit: counter, to: from + counter.length }
}

const PARTICLE =
  /^(?:[은는이가을를의에로와과도만씩뿐쯤였인임입]|까지|부터|정도|가량|이상|이하|안팎|남짓|넘|$|[^가-힣])/u

function isCounterWord(rest: string): boolean {
  return PARTICLE.test(rest)
}

function longest(words: readonly string[], tail: string): string | null {
  let best: string | null = null
  for (const word of words) if (tail.startsWith(word) && word.length > (best?.length ?? 0)) best = word
  return best
}

function readAfter(text: string, at: number): { rounding: Rounding; to: number } | null {
  for (const [word, rounding] of AFTER) {
    if (text.startsWith(word, at)) return { rounding, to: at + word.length }
    if (text.startsWith(` ${word}`, at)) return { rounding, to: at + word.length + 1 }
  }
  return null
}

function readBefore(text: string, at: number, start: number): { rounding: Rounding; start: number } | null {
  const match = /(?:^|[^가-힣])([가-힣]{1,5})\s?$/u.exec(text.slice(Math.max(start, at - 8), at))
  const rounding = match === null ? undefined : BEFORE.get(match[1] ?? '')
  if (match === null || rounding === undefined) return null
  return { rounding, start: at - match[0].length + match[0].indexOf(match[1]!) }
}
