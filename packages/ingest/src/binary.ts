/**
 * What a file really is where its first bytes say that it is no text: "a PDF", "a PNG picture", "binary data"; null for
 * text. UTF-16 with a byte order mark is text.
 */
export function nameBinary(head: Uint8Array): string | null {
  for (const [name, ...magic] of MAGIC) {
    if (magic.every((byte, i) => head[i] === byte)) return name
  }
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return null
  const looked = head.subarray(0, LOOKED_AT)
  let control = 0
  for (const byte of looked) {
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)) control++
  }
  return control / Math.max(1, looked.length) > MOST_CONTROL ? 'binary data' : null
}

/** Bytes looked at for control characters. */
const LOOKED_AT = 8192
/** Share of control bytes past which bytes are no text: text has next to none, packed data 12 per cent. */
const MOST_CONTROL = 0.02

const MAGIC: readonly (readonly [string, ...number[]])[] = [
  ['a PDF', 0x25, 0x50, 0x44, 0x46],
  ['a ZIP archive (or DOCX, EPUB, WACZ)', 0x50, 0x4b, 0x03, 0x04],
  ['a PNG picture', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG picture', 0xff, 0xd8, 0xff],
  ['a GIF picture', 0x47, 0x49, 0x46, 0x38],
  ['a RIFF file (WebP, WAV or AVI)', 0x52, 0x49, 0x46, 0x46],
  ['gzip data', 0x1f, 0x8b],
  ['zstd data', 0x28, 0xb5, 0x2f, 0xfd],
  ['xz data', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['bzip2 data', 0x42, 0x5a, 0x68],
  ['a 7z archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['a program', 0x7f, 0x45, 0x4c, 0x46],
  ['an SQLite database', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  ['an old Office file (DOC, XLS)', 0xd0, 0xcf, 0x11, 0xe0],
]
