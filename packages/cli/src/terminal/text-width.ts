import stringWidth from 'string-width'

/** Columns that a text takes in a terminal: Hangul and other wide letters take two, colours none. */
export function textWidth(text: string): number {
  return stringWidth(text)
}

/** Pads with spaces to `columns`; a longer text stays as it is. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)))
}

/** Cuts to at most `columns`, the last of them `…` where something was cut. */
export function cutTo(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text
  let kept = ''
  let width = 0
  for (const letter of graphemes(text)) {
    const next = textWidth(letter)
    if (width + next > columns - 1) break
    kept += letter
    width += next
  }
  return `${kept.trimEnd()}…`
}

/**
 * Breaks at spaces into lines of at most `columns`; a word that is longer than a line is broken inside.
 *
 * @example wrapTo('one two three', 7) // ['one two', 'three']
 */
export function wrapTo(text: string, columns: number): readonly string[] {
  const room = Math.max(1, columns)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    for (const piece of textWidth(word) > room ? breakWord(word, room) : [word]) {
      if (line !== '' && textWidth(`${line} ${piece}`) <= room) line += ` ${piece}`
      else {
        if (line !== '') lines.push(line)
        line = piece
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/**
 * The first `most` lines, the last of them ending in `…` where others follow.
 *
 * @example cutLines(['one two', 'three'], { most: 1, columns: 7 }) // ['one tw…']
 */
export function cutLines(
  lines: readonly string[],
  { most, columns }: { readonly most: number; readonly columns: number },
): readonly string[] {
  const next = lines[most]
  if (next === undefined) return lines
  return [...lines.slice(0, most - 1), cutTo(`${lines[most - 1]} ${next.trimStart()}`, columns)]
}

function breakWord(word: string, columns: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of graphemes(word)) {
    if (piece !== '' && textWidth(piece + letter) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? pieces : [...pieces, piece]
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}
