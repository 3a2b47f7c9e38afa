import type { Kind } from './kind.ts'

/** What the first bytes say for certain: a kind, a family that the name parts further, or null where they say nothing. */
export function beginsAs(head: Uint8Array): Kind | 'zip' | 'ole' | null {
  for (const [kind, bytes] of MAGIC) if (bytes.every((byte, i) => byte === -1 || head[i] === byte)) return kind
  return null
}

const ascii = (text: string): readonly number[] => [...text].map((char) => (char === '?' ? -1 : char.charCodeAt(0)))

const MAGIC: readonly (readonly [Kind | 'zip' | 'ole', readonly number[]])[] = [
  ['pdf', ascii('%PDF')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', ascii('{\\rtf')],
  ['warc', ascii('WARC/1.')],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('RIFF????WEBP')],
  ['picture', ascii('????ftypheic')],
  ['picture', ascii('????ftypheix')],
  ['picture', ascii('????ftypheim')],
  ['picture', ascii('????ftypheis')],
  ['picture', ascii('????ftypavif')],
  ['picture', ascii('????ftypmif1')],
]
