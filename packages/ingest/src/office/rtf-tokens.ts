import { Unreadable } from '../unreadable.ts'

/** What RTF is made of: groups, control words with a number or without, and bytes of text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }

/** The tokens of an RTF file, in order; what `\bin` embeds is stepped over. Throws Unreadable where it is no RTF. */
export function* readRtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5))
  if (head !== '{\\rtf') throw new Unreadable('rtf-broken', 'does not begin with "{\\rtf"; an RTF file was expected')
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++]!
    if (byte === OPEN) yield { kind: 'open' }
    else if (byte === CLOSE) yield { kind: 'close' }
    else if (byte === BACKSLASH) {
      const control = readControl(bytes, at)
      at = control.end
      if (control.token !== null) yield control.token
    } else if (byte !== CR && byte !== LF) yield { kind: 'byte', byte }
  }
}

function readControl(bytes: Uint8Array, at: number): { readonly token: RtfToken | null; readonly end: number } {
  const first = bytes[at]
  if (first === undefined) return { token: null, end: at }
  if (!isLetter(first)) {
    if (first !== APOSTROPHE) return { token: symbol(first), end: at + 1 }
    const code = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16)
    return { token: Number.isNaN(code) ? null : { kind: 'byte', byte: code }, end: at + 3 }
  }
  let end = at
  while (end - at < LONGEST_WORD && isLetter(bytes[end])) end++
  const word = String.fromCharCode(...bytes.subarray(at, end))
  const digits = end
  if (bytes[end] === MINUS) end++
  while (end - digits < LONGEST_NUMBER && isDigit(bytes[end])) end++
  const number = end > digits ? Number(String.fromCharCode(...bytes.subarray(digits, end))) : Number.NaN
  if (bytes[end] === SPACE) end++
  if (word === 'bin' && number > 0) return { token: null, end: end + number }
  return { token: { kind: 'word', word, number: Number.isNaN(number) ? null : number }, end }
}

/** A control that is one sign; escaped braces and backslashes are text. */
function symbol(byte: number): RtfToken | null {
  if (byte === OPEN || byte === CLOSE || byte === BACKSLASH) return { kind: 'byte', byte }
  if (byte === CR || byte === LF) return { kind: 'word', word: 'par', number: null }
  return { kind: 'word', word: String.fromCharCode(byte), number: null }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

/** The specification allows 32 letters and ten digits. */
const LONGEST_WORD = 32
const LONGEST_NUMBER = 11
const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const APOSTROPHE = 0x27
const MINUS = 0x2d
const SPACE = 0x20
const CR = 0x0d
const LF = 0x0a
