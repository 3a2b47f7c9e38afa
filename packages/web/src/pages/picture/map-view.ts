/** A part of a drawing, in its own units. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export function joinBoxes(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return { left, top, width: right - left, height: bottom - top }
}

/** A box of a shape (width by height) that holds another with some room around, and is so wide at least. */
export function frame(box: Box, { ratio, least }: { readonly ratio: number; readonly least: number }): Box {
  const width = Math.max(least, box.width * ROOM, box.height * ROOM * ratio)
  return centre({ width, height: width / ratio }, box.left + box.width / 2, box.top + box.height / 2)
}
const ROOM = 1.35

interface Zoom {
  /** Below 1 goes nearer, above it farther. */
  readonly factor: number
  readonly least: number
  readonly most: number
  /** The place that stays where it is, in shares of what is shown; the middle where absent. */
  readonly at?: readonly [number, number]
}

/** Goes nearer or farther; no nearer than `least`, no farther than `most` wide. */
export function zoom(box: Box, { factor, least, most, at: [right, down] = MIDDLE }: Zoom): Box {
  const width = Math.min(most, Math.max(least, box.width * factor))
  const height = (width / box.width) * box.height
  return {
    left: box.left + (box.width - width) * right,
    top: box.top + (box.height - height) * down,
    width,
    height,
  }
}
const MIDDLE = [0.5, 0.5] as const

/** Moves by shares of what is shown; the middle stays over the whole. */
export function pan(box: Box, whole: Box, [right, down]: readonly [number, number]): Box {
  const x = clamp(box.left + box.width * (0.5 + right), whole.left, whole.left + whole.width)
  const y = clamp(box.top + box.height * (0.5 + down), whole.top, whole.top + whole.height)
  return centre(box, x, y)
}

/** Labels that can be read: those that would cover an earlier one are left out. */
export function pickLabels<T extends Box>(labels: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const label of labels) if (!kept.some((other) => overlap(other, label))) kept.push(label)
  return kept
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

function centre({ width, height }: Pick<Box, 'width' | 'height'>, x: number, y: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height }
}

function clamp(n: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, n))
}
