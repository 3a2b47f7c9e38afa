import type { CellRow } from '../../api/records.ts'
import { instantOf } from '../../parts/instant-of.ts'

export const DAY_MS = 86_400_000

/** A cell with a number that holds from some day on. */
export interface DatedFigure {
  readonly cell: CellRow
  readonly figure: NonNullable<CellRow['figure']>
  /** From when it holds, when it was last said, and when it ended or is last looked at: milliseconds since 1970. */
  readonly from: number
  readonly said: number
  readonly to: number
}

/** One value as it is drawn, in CSS pixels. */
export interface StrengthMark {
  readonly cell: CellRow
  readonly left: number
  /** Where it was last said: from there on it only has not been taken back. */
  readonly said: number
  readonly right: number
  readonly low: number
  readonly best: number
  readonly high: number
  /** Baseline of its label at the right; labels do not cover each other. */
  readonly label: number
}

export interface StrengthLayout {
  readonly marks: readonly StrengthMark[]
  /** Corners of the band between the least and the greatest number that stands on each day. */
  readonly band: readonly (readonly [number, number])[]
  /** Numbers at the left, and where. */
  readonly steps: readonly { readonly n: number; readonly y: number }[]
  readonly scale: { readonly from: number; readonly to: number }
  readonly height: number
}

export interface StrengthPlace {
  /** Of the drawing without its labels, in CSS pixels. */
  readonly left: number
  readonly right: number
}

const TOP = 10
const PLOT = 220
/** Between the baselines of two labels. */
export const LABEL = 17

/** Numbers that can be drawn, oldest first; what has no day is left to the table. */
export function findDated(cells: readonly CellRow[], knownOn: string | null): readonly DatedFigure[] {
  const dated = cells.flatMap((cell) => {
    const from = instantOf(cell.from)
    return cell.figure === null || Number.isNaN(from) ? [] : [{ cell, figure: cell.figure, from }]
  })
  const last = Math.max(startOfDay(instantOf(knownOn)) || 0, ...dated.map(({ from }) => startOfDay(from)))
  return dated
    .map(({ cell, figure, from }) => {
      const ended = instantOf(cell.to)
      const said = instantOf(cell.lastSaid)
      const to = Math.max(from, Number.isNaN(ended) ? last : Math.min(ended, last)) + DAY_MS
      return { cell, figure, from, said: Math.min(to, Math.max(from, startOfDay(said) || from) + DAY_MS), to }
    })
    .sort((a, b) => a.from - b.from || b.figure.best - a.figure.best)
}

/** Places values along time (from left to right) and number (from 0 at the foot). */
export function layOutStrength(figures: readonly DatedFigure[], place: StrengthPlace): StrengthLayout {
  const scale = {
    from: startOfDay(Math.min(...figures.map(({ from }) => from))),
    to: Math.max(...figures.map(({ to }) => to)),
  }
  const most = Math.max(...figures.map(({ figure }) => figure.high), 1)
  const step = pickStep(most)
  const top = Math.ceil(most / step) * step
  const x = (at: number) => place.left + ((at - scale.from) / (scale.to - scale.from)) * (place.right - place.left)
  const y = (n: number) => TOP + PLOT - (n / top) * PLOT
  const marks = figures.map(({ cell, figure, from, said, to }) => ({
    cell,
    left: x(from),
    said: x(said),
    right: x(to),
    low: y(figure.low),
    best: y(figure.best),
    high: y(figure.high),
  }))
  const labels = spread(marks.map(({ best }) => best))
  return {
    marks: marks.map((mark, index) => ({ ...mark, label: labels[index]! })),
    band: bandOf(figures, { x, y }),
    steps: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({ n: index * step, y: y(index * step) })),
    scale,
    height: Math.max(TOP + PLOT, ...labels) + LABEL + 12,
  }
}

/** The band has a step on each day on which a value comes or goes; days on which none stands have no width. */
function bandOf(
  figures: readonly DatedFigure[],
  { x, y }: { readonly x: (at: number) => number; readonly y: (n: number) => number },
): readonly (readonly [number, number])[] {
  const turns = [...new Set(figures.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const upper: [number, number][] = []
  const lower: [number, number][] = []
  turns.slice(0, -1).forEach((from, index) => {
    const to = turns[index + 1]!
    const standing = figures.filter((each) => each.from <= from && each.to >= to)
    const low = standing.length === 0 ? 0 : Math.min(...standing.map(({ figure }) => figure.low))
    const high = standing.length === 0 ? 0 : Math.max(...standing.map(({ figure }) => figure.high))
    upper.push([x(from), y(high)], [x(to), y(high)])
    lower.push([x(from), y(low)], [x(to), y(low)])
  })
  return [...upper, ...lower.reverse()]
}

/** Moves labels apart, each as near to its own height as its neighbours let it. */
function spread(heights: readonly number[]): readonly number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  const placed = [...heights]
  let least = Number.NEGATIVE_INFINITY
  for (const { y, index } of order) {
    placed[index] = Math.max(y, least)
    least = placed[index]! + LABEL
  }
  return placed
}

/** 1, 2 or 5 of a power of ten, 1 at least: some five steps up to the greatest number. */
function pickStep(most: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(most / 5)))
  return ([1, 2, 5, 10].find((each) => each * power * 5 >= most) ?? 10) * power
}

function startOfDay(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS
}
