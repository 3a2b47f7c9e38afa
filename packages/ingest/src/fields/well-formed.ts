import type { Note } from '@sayso/core'
import { noteOf } from '../draft.ts'

/**
 * The text as it may be kept: lone surrogates and NUL become U+FFFD, one for one, so that offsets stay; zero-width
 * characters and marks of writing direction stay where they are. Each kind found leaves one note at its first place.
 *
 * @example makeWellFormed('ab\ud800c').text // 'ab\ufffdc'
 */
export function makeWellFormed(text: string): { readonly text: string; readonly notes: readonly Note[] } {
  if (!SUSPECT.test(text)) return { text, notes: [] }
  const notes: Note[] = []
  for (const { rule, pattern, what } of KINDS) {
    const places = [...text.matchAll(pattern)]
    const first = places[0]
    if (!first) continue
    const times = places.length === 1 ? 'once' : `${places.length} times`
    notes.push(noteOf(rule, `${what}, ${times}, first at ${first.index}.`, first.index, first.index + first[0].length))
  }
  return { text: text.replace(BROKEN, '\ufffd'), notes }
}

/** Lone halves of a surrogate pair, and NUL, which databases cannot hold in text. */
const BROKEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Cheap first look, so that ordinary text pays for one scan. */
const SUSPECT = /[\0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff]/

const KINDS = [
  {
    rule: 'text-lone-surrogate',
    pattern: BROKEN,
    what: 'Found half of a character (a lone surrogate, or NUL), kept as U+FFFD; the rest of the text is as it was',
  },
  {
    rule: 'text-zero-width',
    pattern: ZERO_WIDTH,
    what: 'Found a character without width (soft hyphen, zero-width space or joiner), kept as it is',
  },
  {
    rule: 'text-direction-mark',
    pattern: DIRECTION,
    what: 'Found a mark of writing direction, kept as it is; words may look ordered otherwise than they are stored',
  },
]
