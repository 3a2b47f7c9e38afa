import type { Unit } from './cut-units.ts'
import type { EncoderCard } from './encoder-card.ts'
import { encodeWindow, makeWindows } from './make-windows.ts'

/** The graph's outputs, by name: one row a unit, as wide as the card says. */
export type EncoderOutput = Readonly<Record<string, Float32Array>>

/** Runs the graph on one window. */
export type RunEncoder = (ids: readonly number[], rep: readonly number[]) => Promise<EncoderOutput>

/**
 * One row of every output for each unit of a text. Windows overlap, and the overlap is cut in the middle, so that each unit
 * comes from the window that shows more around it.
 */
export async function encodeUnits(units: readonly Unit[], card: EncoderCard, run: RunEncoder): Promise<EncoderOutput> {
  const windows = makeWindows(units, card)
  const whole = Object.fromEntries(
    Object.entries(card.outputs).map(([name, width]) => [name, new Float32Array(units.length * width)]),
  )
  for (const [index, window] of windows.entries()) {
    const { ids, rep } = encodeWindow(units, window, card)
    const found = await run(ids, rep)
    const before = windows[index - 1]
    const after = windows[index + 1]
    const begin = before ? Math.floor((window.from + before.to) / 2) : window.from
    const end = after ? Math.floor((after.from + window.to) / 2) : window.to
    for (const [name, width] of Object.entries(card.outputs))
      whole[name]!.set(found[name]!.subarray((begin - window.from) * width, (end - window.from) * width), begin * width)
  }
  return whole
}
