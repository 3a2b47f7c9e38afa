export interface MaskedPart {
  readonly text: string
  /** What sort of word stood there; null for words as they were said. */
  readonly mask: string | null
}

/** As `maskParticulars` in core writes them. */
const MASK = /\[(name|place|date|unit|number|withheld)\]/g

/** A text at its masks: joined again it is the same. */
export function cutMasks(text: string): readonly MaskedPart[] {
  const parts: MaskedPart[] = []
  let end = 0
  for (const match of text.matchAll(MASK)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), mask: null })
    parts.push({ text: match[0], mask: match[1]! })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), mask: null })
  return parts
}
