import { instantOf } from '../../parts/dates.ts'
import type { TreeRow } from './plant-rows.ts'

/** Where the lines of the drawing stand, in CSS pixels. */
export interface Layout {
  readonly height: number
  /** Width of the column with the drawing. */
  readonly width: number
  /** By row: its top, its height, the middle of its mark. */
  readonly places: readonly Place[]
  /** Path through every edge that is certain, and through every one in doubt. */
  readonly certain: string
  readonly doubtful: string
}

export interface Place {
  readonly top: number
  readonly height: number
  readonly x: number
  readonly y: number
}

export interface Scale {
  /** Instants in milliseconds at the left and the right. */
  readonly from: number
  readonly to: number
}

interface Options {
  /** Width of the column with the drawing. */
  readonly width: number
  /** Null draws by depth instead of by time, where the page is narrow. */
  readonly scale: Scale | null
}

const HEIGHTS = {
  wide: { origin: 64, report: 30, fold: 36 },
  narrow: { origin: 72, report: 50, fold: 40 },
}
const MARGIN = 12
/** An echo stands at least this far to the right of what it repeats, so that the edge between them is seen. */
const STEP = 11
const CORNER = 5
const DEEPEST = 6

/** Lays out the rows of a claim: x by time (or depth), y by row. */
export function layOut(rows: readonly TreeRow[], { width, scale }: Options): Layout {
  const heights = scale ? HEIGHTS.wide : HEIGHTS.narrow
  const places: Place[] = []
  const certain: string[] = []
  const doubtful: string[] = []
  let top = 0
  for (const row of rows) {
    const height = heights[row.kind]
    const parent = row.kind === 'report' ? places[row.parent]! : null
    const x = parent && row.kind === 'report' ? placeReport(row, parent) : placeOrigin(row)
    // The name of an origin is the first of its two lines, under a gap.
    const y = top + (row.kind === 'origin' ? height - 36 : scale ? height / 2 : 14)
    places.push({ top, height, x, y })
    if (parent && row.kind === 'report') (row.node.doubt ? doubtful : certain).push(drawEdge(parent, { x, y }))
    top += height
  }
  return { height: top, width, places, certain: certain.join(''), doubtful: doubtful.join('') }

  function placeOrigin(row: TreeRow): number {
    if (!scale) return MARGIN
    const first = row.kind === 'origin' ? firstTime(row) : Number.NaN
    return Number.isNaN(first) ? MARGIN : clamp(toX(first) - STEP)
  }

  function placeReport(row: TreeRow & { kind: 'report' }, parent: Place): number {
    if (!scale) return MARGIN + Math.min(row.depth + 1, DEEPEST) * STEP
    const at = instantOf(row.node.publishedOn)
    return clamp(Math.max(Number.isNaN(at) ? 0 : toX(at), parent.x + STEP))
  }

  function toX(at: number): number {
    const { from, to } = scale!
    return MARGIN + STEP + ((at - from) / Math.max(1, to - from)) * (width - 2 * MARGIN - STEP)
  }

  function clamp(x: number): number {
    return Math.min(width - MARGIN, Math.max(MARGIN, x))
  }
}

/** Width of the drawing by depth: as much as the deepest line that is drawn needs. */
export function narrowWidth(rows: readonly TreeRow[]): number {
  const deepest = rows.reduce((most, row) => Math.max(most, row.kind === 'report' ? row.depth + 1 : 0), 0)
  return 2 * MARGIN + Math.min(deepest, DEEPEST) * STEP - 4
}

/** Where a moment stands on the drawing. */
export function placeMoment(at: number, { from, to }: Scale, width: number): number {
  return MARGIN + STEP + ((at - from) / Math.max(1, to - from)) * (width - 2 * MARGIN - STEP)
}

function firstTime(row: TreeRow): number {
  const times = row.tree.reports.map(({ publishedOn }) => instantOf(publishedOn)).filter((at) => !Number.isNaN(at))
  return times.length === 0 ? Number.NaN : Math.min(...times)
}

/** Down from the parent, round a corner, and right to the child. */
function drawEdge(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const end = Math.max(from.x, to.x - 5)
  const corner = Math.min(CORNER, Math.max(0, end - from.x))
  const x = fix(from.x)
  return `M${x} ${fix(from.y + 6)}V${fix(to.y - corner)}Q${x} ${fix(to.y)} ${fix(from.x + corner)} ${fix(to.y)}H${fix(end)}`
}

function fix(n: number): string {
  return n.toFixed(1)
}
