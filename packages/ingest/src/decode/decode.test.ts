import { describe, expect, it } from 'vitest'
import { declaredInHtml } from './declared.ts'
import { decode } from './decode.ts'

/** Bytes of a text in a single-byte or Korean encoding, by looking each character up in what the decoder makes of them. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let a = 0; a < 256; a++) {
    const single = decoder.decode(new Uint8Array([a]))
    if (single.length === 1 && single !== '\ufffd' && !table.has(single)) table.set(single, [a])
    if (encoding === 'euc-kr' && a >= 0xa1) {
      for (let b = 0xa1; b < 0xff; b++) table.set(decoder.decode(new Uint8Array([a, b])), [a, b])
    }
  }
  return new Uint8Array([...text].flatMap((char) => table.get(char) ?? [63]))
}

const RUSSIAN =
  'Мост у Орлена исправен и откроется через неделю, сообщил министр. «Трещин никто не нашёл», — добавил он.'
const UKRAINIAN =
  'Міст під Орленом справний і відкриється за тиждень, повідомив міністр. «Тріщин ніхто не знайшов», — додав він.'
const KOREAN =
  '오를렌 다리는 안전하며 일주일 안에 다시 열린다고 교통부 장관이 9일 밝혔다. 균열은 발견되지 않았다고 말했다.'
const GERMAN =
  'Die Brücke bei Orlen ist sicher und öffnet „binnen einer Woche“, sagte die Ministerin für Straßen am Dienstag.'
const FRENCH = 'Le pont est sûr, a déclaré mardi la ministre à Orlen, où l’on a vérifié chaque arche du côté élevé.'

describe('decode', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN.replace(/[«»—]/g, '"')],
    ['windows-1251', UKRAINIAN],
    ['koi8-u', UKRAINIAN.replace(/[—]/g, '-')],
    ['euc-kr', KOREAN],
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
  ])('guesses %s where nothing is declared', (encoding, text) => {
    const { text: read, notes } = decode(encode(text, encoding), null)
    expect(read).toBe(new TextDecoder(encoding).decode(encode(text, encoding)))
    expect(notes.map(({ rule }) => rule)).toEqual(['encoding-guessed'])
  })

  it('takes valid UTF-8 for UTF-8, whatever is declared', () => {
    const bytes = new TextEncoder().encode(RUSSIAN)
    expect(decode(bytes, 'windows-1251')).toMatchObject({ text: RUSSIAN, encoding: 'utf-8', notes: [] })
  })

  it('lets a byte order mark decide, and drops it', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'Aß'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ])
    expect(decode(utf16, 'utf-8').text).toBe('Aß')
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), null).text).toBe('A')
  })

  it('follows what is declared where the bytes are not UTF-8', () => {
    const text = 'Мост у Орлена исправен'
    expect(decode(encode(text, 'koi8-r'), 'koi8-r')).toMatchObject({ text, notes: [] })
  })

  it('notes an encoding that nobody knows, and bytes that are wrong in their own', () => {
    expect(decode(encode(RUSSIAN, 'windows-1251'), 'klingon').notes.map(({ rule }) => rule)).toEqual([
      'encoding-unknown',
      'encoding-guessed',
    ])
    const broken = decode(new Uint8Array([0x41, 0xff, 0xff, 0x42]), 'euc-kr')
    expect(broken.text).toContain('\ufffd')
    expect(broken.notes.map(({ rule }) => rule)).toEqual(['encoding-broken'])
  })
})

describe('declaredInHtml', () => {
  it.each([
    ['<meta charset="koi8-r">', 'koi8-r'],
    ['<meta http-equiv=Content-Type content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<?xml version="1.0" encoding="EUC-KR"?><html>', 'EUC-KR'],
    ['<html><body>charset=utf-8', null],
  ])('reads %s', (html, expected) => {
    expect(declaredInHtml(new TextEncoder().encode(html))).toBe(expected)
  })
})
