import type { Note } from '@sayso/core'
import { noteOf } from '../draft.ts'
import { guessEncoding, isUtf8 } from './guess.ts'
import { mendTwiceEncoded } from './mend-twice-encoded.ts'

interface Decoded {
  readonly text: string
  /** The encoding used, as the Encoding Standard names it. */
  readonly encoding: string
  readonly notes: readonly Note[]
}

/**
 * Text from bytes: a byte order mark decides; then UTF-8 wherever the bytes are valid UTF-8 (other encodings hardly ever
 * are by chance); then what the bytes declare; then the best guess. What could not be read becomes U+FFFD, with a note.
 *
 * @param declared the encoding that the bytes or their headers name; null where none is named
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = markOf(bytes)
  if (marked !== null) return decodeAs(bytes, marked, [])
  const named = declared === null ? null : known(declared)
  const notes: Note[] = []
  if (declared !== null && named === null) {
    notes.push(
      noteOf(
        'encoding-unknown',
        `The encoding ${JSON.stringify(declared.slice(0, 40))} is not known; it was told from the bytes.`,
      ),
    )
  }
  if (named !== null && ESCAPED.test(named)) return decodeAs(bytes, named, notes)
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8', notes)
  if (named !== null && named !== 'utf-8') return decodeAs(bytes, named, notes)
  const guessed = guessEncoding(bytes)
  const claim = named === null ? 'No encoding is declared' : 'UTF-8 is declared, but the bytes are not UTF-8'
  notes.push(
    noteOf('encoding-guessed', `${claim}; read as ${guessed}. Check the text, and save it as UTF-8 if it is wrong.`),
  )
  return decodeAs(bytes, guessed, notes)
}

/** Encodings whose bytes are valid UTF-8 too, so that only their name tells. */
const ESCAPED = /^(?:iso-2022-jp|utf-16(?:le|be))$/

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label.trim().replace(/^x-/i, '')).encoding
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, notes: readonly Note[]): Decoded {
  const plain = new TextDecoder(encoding).decode(bytes)
  const text = mendTwiceEncoded(plain)
  if (text !== plain) {
    const twice = 'Some letters had been encoded twice, as in "â€œ"; they are read as they were meant.'
    return { text, encoding, notes: [...notes, noteOf('encoding-twice', twice)] }
  }
  const broken = isUtf8(bytes) ? -1 : text.indexOf('\ufffd')
  if (broken < 0) return { text, encoding, notes }
  const message = `Some bytes are not valid ${encoding}; they are kept as U+FFFD.`
  return { text, encoding, notes: [...notes, noteOf('encoding-broken', message)] }
}
