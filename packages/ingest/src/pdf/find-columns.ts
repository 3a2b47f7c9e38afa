import type { Placed } from './run.ts'

/**
 * The runs of a page, parted into columns in reading order. A page is cut where a blank strip runs down between two
 * blocks of prose; where a headline or picture lies across, first below that. A table has strips too, but no prose
 * beside them, and stays whole.
 */
export function findColumns(runs: readonly Placed[]): readonly (readonly Placed[])[] {
  return runs.length === 0 ? [] : cut(runs, 0)
}

/** Cuts within cuts; a page of a newspaper needs some five. */
const DEEPEST = 8

function cut(runs: readonly Placed[], depth: number): readonly (readonly Placed[])[] {
  if (depth >= DEEPEST || runs.length < FEWEST_LINES * 2) return [runs]
  const gutter = findGutter(runs)
  if (gutter !== null) {
    const left = runs.filter((run) => middle(run) < gutter)
    const right = runs.filter((run) => middle(run) >= gutter)
    return [...cut(left, depth + 1), ...cut(right, depth + 1)]
  }
  const across = findAcross(runs)
  if (across === null) return [runs]
  const above = runs.filter((run) => run.base > across)
  const below = runs.filter((run) => run.base <= across)
  return [...cut(above, depth + 1), ...cut(below, depth + 1)]
}

function middle(run: Placed): number {
  return (run.left + run.right) / 2
}

/** Lines on each side of a strip, so that it parts columns and no table or signature. */
const FEWEST_LINES = 4
/** Of the letters' size: a strip is wider than the gaps of stretched lines. */
const NARROWEST = 0.9
/** Code units a line: prose has more, cells of tables have fewer. */
const PROSE = 18

/** The middle of the widest blank strip between two blocks of prose; null where there is none. */
function findGutter(runs: readonly Placed[]): number | null {
  const size = usualSize(runs)
  const byLeft = [...runs].sort((a, b) => a.left - b.left)
  const strips: { readonly at: number; readonly width: number }[] = []
  let right = byLeft[0]!.right
  for (const run of byLeft) {
    const width = run.left - right
    if (width > size * NARROWEST) strips.push({ at: right + width / 2, width })
    right = Math.max(right, run.right)
  }
  strips.sort((a, b) => b.width - a.width)
  const found = strips.find(({ at }) => {
    const left = runs.filter((run) => middle(run) < at)
    return isProse(left) && isProse(runs.filter((run) => middle(run) >= at))
  })
  return found?.at ?? null
}

function isProse(runs: readonly Placed[]): boolean {
  const bases = new Set(runs.map((run) => Math.round(run.base)))
  const length = runs.reduce((sum, { text }) => sum + text.trim().length, 0)
  return bases.size >= FEWEST_LINES && length / bases.size >= PROSE
}

/** The height below which the page falls into columns: the highest that a gap between lines offers; null if none does. */
function findAcross(runs: readonly Placed[]): number | null {
  const bases = [...new Set(runs.map((run) => Math.round(run.base)))].sort((a, b) => b - a)
  const size = usualSize(runs)
  let tried = 0
  for (let i = 1; i < bases.length && tried < MOST_TRIED; i++) {
    const at = (bases[i - 1]! + bases[i]!) / 2
    if (bases[i - 1]! - bases[i]! < size * LEAST_GAP) continue
    tried++
    const below = runs.filter((run) => run.base <= at)
    if (below.length >= FEWEST_LINES * 2 && findGutter(below) !== null) return at
    const above = runs.filter((run) => run.base > at)
    if (above.length >= FEWEST_LINES * 2 && findGutter(above) !== null) return at
  }
  return null
}

/** Gaps looked at; each costs a look at all runs. */
const MOST_TRIED = 60
/** Of the letters' size. */
const LEAST_GAP = 1.1

function usualSize(runs: readonly Placed[]): number {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1]!
}
