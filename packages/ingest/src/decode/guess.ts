import { isUtf8 as isUtf8Buffer } from 'node:buffer'

/** Whether the bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return isUtf8Buffer(bytes)
}

/**
 * The likeliest encoding of bytes that are not UTF-8, among those of the press in Europe, Russia, Ukraine, Korea, Japan
 * and China. Each candidate is decoded and scored by how much it looks like writing; ties go to the earlier one.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, LOOKED_AT)
  let best = { encoding: FALLBACK, score: -1 }
  for (const encoding of CANDIDATES) {
    const score = likeness(new TextDecoder(encoding).decode(sample))
    if (score > best.score + EDGE) best = { encoding, score }
  }
  return best.encoding
}

/** Bytes that are scored: enough for thousands of letters. */
const LOOKED_AT = 20_000
/** By how much a later candidate must beat an earlier one, as a share of the letters. */
const EDGE = 0.01
const FALLBACK = 'windows-1252'
const CANDIDATES = [
  FALLBACK,
  'windows-1251',
  'koi8-u',
  'euc-kr',
  'gb18030',
  'shift_jis',
  'euc-jp',
  'ibm866',
  'windows-1250',
]

/** Letters that are common in Russian and Ukrainian running text; capitals out of place give the wrong code page away. */
const COMMON_CYRILLIC = /[оеаинтсрвлкі]/g
/** Letters that Western European languages write beyond ASCII. */
const WESTERN = /[äöüßéèêàâçñáíóúôîïëøåæœ€„“”‘’«»–—…©°·\u00a0]/gi
/** Hangul syllables that make up most of Korean text, and the particles among them. */
const COMMON_HANGUL = /[이다는을의에가고한하지로기사은도를대인서시자어]/g

/** Between -1 and 1: how much the letters beyond ASCII look like writing in some language. */
function likeness(text: string): number {
  const beyond = count(text, /[^\x00-\x7f]/g)
  if (beyond === 0) return 0
  const broken = count(text, /[\ufffd\x80-\x9f\ue000-\uf8ff]/g)
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  const misplaced = count(text, /(?<=\p{Ll})\p{Lu}/gu) + count(text, /(?<=[a-z])[^\x00-\x7f](?=\p{Script=Cyrillic})/gu)
  const hangul = count(text, /\p{Script=Hangul}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(text, /[\u4e00-\u9fff]/g)
  const scores = [
    (count(text, COMMON_CYRILLIC) / beyond) * (cyrillic / beyond) * 1.4,
    count(text, WESTERN) / beyond,
    ((count(text, COMMON_HANGUL) / beyond) * 2 * hangul) / beyond,
    kana > beyond * 0.2 ? (kana + han) / beyond : 0,
    han > beyond * 0.6 ? (count(text, /[的一是不了在人有我他这国中为]/g) / beyond) * 5 : 0,
  ]
  return Math.min(1, Math.max(...scores)) - (2 * broken + misplaced) / beyond
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}
