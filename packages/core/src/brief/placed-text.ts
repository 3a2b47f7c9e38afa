/** A text put together from pieces of a file, which knows where in the file each of its code units stands. */
export interface PlacedText {
  readonly text: string
  /** For each UTF-16 code unit of `text`, its place in the file; -1 for one that was put in. */
  readonly places: readonly number[]
}

/** A whole file. */
export function placeText(text: string): PlacedText {
  return { text, places: Array.from({ length: text.length }, (_, index) => index) }
}

/** From one code unit to another, counted from 0. */
export function slicePlaced({ text, places }: PlacedText, start: number, end?: number): PlacedText {
  return { text: text.slice(start, end), places: places.slice(start, end) }
}

/** Pieces one behind the other. */
export function joinPlaced(...pieces: readonly PlacedText[]): PlacedText {
  return { text: pieces.map(({ text }) => text).join(''), places: pieces.flatMap(({ places }) => places) }
}

/** Without white space at either end. */
export function trimPlaced(piece: PlacedText): PlacedText {
  const start = piece.text.length - piece.text.trimStart().length
  return slicePlaced(piece, start, Math.max(start, piece.text.trimEnd().length))
}
