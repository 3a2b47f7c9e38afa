import type { Unit } from './cut-units.ts'
import type { EncoderCard } from './encoder-card.ts'

/** Units `[from, to)` shown to the encoder together. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Overlapping windows over a text's units, each within the number of pieces that the encoder was trained on. */
export function makeWindows(units: readonly Unit[], { windows: { pieces, overlap } }: EncoderCard): Window[] {
  const room = pieces - 2
  const windows: Window[] = []
  for (let from = 0; from < units.length; ) {
    let to = from
    for (let used = 0; to < units.length && used + units[to]!.pieces.length <= room; to++)
      used += units[to]!.pieces.length
    to = Math.max(to, from + 1)
    windows.push({ from, to })
    if (to >= units.length) break
    let next = to
    for (let shared = 0; next - 1 > from && shared + units[next - 1]!.pieces.length <= overlap; next--)
      shared += units[next - 1]!.pieces.length
    from = next
  }
  return windows
}

/** The graph's input for one window: entries of the vocabulary, and for each unit the place of the one that stands for it. */
export function encodeWindow(
  units: readonly Unit[],
  { from, to }: Window,
  card: EncoderCard,
): { ids: number[]; rep: number[] } {
  const ids = [card.units.ids.bos]
  const rep: number[] = []
  for (const unit of units.slice(from, to)) {
    rep.push(ids.length + unit.rep)
    ids.push(...unit.pieces)
  }
  ids.push(card.units.ids.eos)
  return { ids, rep }
}
