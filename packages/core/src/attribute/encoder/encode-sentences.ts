import type { Span } from '../../model/span.ts'
import type { Unit } from './cut-units.ts'
import type { VectorsCard } from './vectors-card.ts'

/** Runs the graph on one sentence: a row of `width` values for each piece. */
export type RunVectors = (ids: readonly number[]) => Promise<Float32Array>

/** Values are kept in 8 bits: 127 stands for 1. */
const UNIT = 127

/** The words of a text, each with the sum of the rows of its pieces, read within its sentence. */
export class WordVectors {
  private readonly units: readonly Unit[]
  private readonly sums: Float32Array
  private readonly counts: Int32Array
  private readonly width: number

  constructor(units: readonly Unit[], width: number) {
    this.units = units
    this.width = width
    this.sums = new Float32Array(units.length * width)
    this.counts = new Int32Array(units.length)
  }

  add(unit: number, rows: Float32Array, row: number): void {
    for (let at = 0; at < this.width; at++) this.sums[unit * this.width + at]! += rows[row * this.width + at]!
    this.counts[unit]!++
  }

  /**
   * The vector of the words in `[start, end)`, for comparing claims: the mean over their pieces, of length 1, in 8 bits. Two
   * are compared by their dot product over 127². Null where no word lies there.
   */
  vectorOf({ start, end }: Span): Int8Array | null {
    const mean = new Float64Array(this.width)
    let count = 0
    for (let unit = firstFrom(this.units, start); unit < this.units.length && this.units[unit]!.start < end; unit++) {
      count += this.counts[unit]!
      for (let at = 0; at < this.width; at++) mean[at]! += this.sums[unit * this.width + at]!
    }
    if (count === 0) return null
    const length = Math.hypot(...mean) || 1
    return Int8Array.from(mean, (value) => Math.round((UNIT * value) / length))
  }
}

/** Reads every sentence of a text by itself, as the encoder was trained. Words past the longest input get no vector. */
export async function encodeSentences(
  units: readonly Unit[],
  sentences: readonly Span[],
  {
    card,
    bos,
    eos,
    run,
  }: { readonly card: VectorsCard; readonly bos: number; readonly eos: number; readonly run: RunVectors },
): Promise<WordVectors> {
  const vectors = new WordVectors(units, card.width)
  for (const { start, end } of sentences) {
    const ids = [bos, ...card.prefix]
    const owners: number[] = ids.map(() => -1)
    for (let unit = firstFrom(units, start); unit < units.length && units[unit]!.start < end; unit++) {
      for (const piece of units[unit]!.pieces) {
        // A line break before the word is no part of the sentence.
        if (piece === eos || ids.length >= card.longest - 1) continue
        ids.push(piece)
        owners.push(unit)
      }
    }
    if (ids.length === card.prefix.length + 1) continue
    const rows = await run([...ids, eos])
    owners.forEach((unit, row) => {
      if (unit >= 0) vectors.add(unit, rows, row)
    })
  }
  return vectors
}

function firstFrom(units: readonly Unit[], start: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** A vector as text, for a reading: two hexadecimal digits a value. */
export function encodeVector(vector: Int8Array): string {
  let text = ''
  for (const value of vector) text += (value & 0xff).toString(16).padStart(2, '0')
  return text
}
