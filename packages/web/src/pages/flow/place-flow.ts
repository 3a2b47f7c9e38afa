import type { FlowView } from '../../api/records.ts'

/** What the placing of a flow needs of it. */
export type Flow = Pick<FlowView, 'lanes' | 'items' | 'origins'>

export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface LanePlace {
  readonly publisher: string | null
  readonly top: number
  readonly height: number
}

export interface FlowPlaces {
  readonly nodes: readonly Placed[]
  readonly lanes: readonly LanePlace[]
  /** Days written above: their place and their date. */
  readonly days: readonly { readonly x: number; readonly day: string }[]
  readonly width: number
  readonly height: number
}

const DAY_MS = 86_400_000
const LANE_GAP = 14
/** Units of the drawing from one row of a lane to the next, and from one origin to the next. */
export const ROW = 22
/** Documents of one lane that are nearer than this stand in different rows of it. */
const APART = 26
/** Names of publishers stand between the lanes and the origins, those of origins at their left: see `place-names.ts`. */
export const ORIGINS_X = -340
const FEWEST_ORIGINS = 12
const MIN_DAY = 60
const MIN_WIDTH = 1100
const MOST_WIDTH = 24_000

/** Places documents along time, publishers as lanes, origins at the left of the first day. Takes as long as there are documents. */
export function placeFlow({ lanes, items, origins }: Flow): FlowPlaces {
  const times = items.map(({ publishedOn }) => (publishedOn ? Date.parse(publishedOn) : Number.NaN))
  const known = times.filter((at) => !Number.isNaN(at))
  const from = known.length === 0 ? 0 : Math.floor(min(known) / DAY_MS) * DAY_MS
  const to = known.length === 0 ? DAY_MS : max(known) + DAY_MS
  const count = Math.max(1, Math.round((to - from) / DAY_MS))
  const perDay = Math.min(
    MOST_WIDTH / count,
    Math.max(MIN_DAY, MIN_WIDTH / count, Math.sqrt(items.length / count) * 36),
  )
  const toX = (at: number) => (Number.isNaN(at) ? -80 : ((at - from) / DAY_MS) * perDay)
  const rowsOfLane = lanes.map((): number[] => [])
  const placed = items.map((item, index) => {
    const x = toX(times[index]!)
    const rows = rowsOfLane[item.lane] ?? []
    const free = rows.findIndex((last) => x - last >= APART)
    const row = free < 0 ? rows.length : free
    rows[row] = x
    return { id: item.id, x, lane: item.lane, row }
  })
  const tops: number[] = []
  let height = 0
  for (const rows of rowsOfLane) {
    tops.push(height)
    height += Math.max(1, rows.length) * ROW + LANE_GAP
  }
  const nodes: Placed[] = placed.map(({ id, x, lane, row }) => ({ id, x, y: (tops[lane] ?? 0) + row * ROW + ROW / 2 }))
  const yOf = new Map(nodes.map(({ id, y }) => [id, y]))
  return {
    nodes: [...nodes, ...placeOrigins(origins, yOf, height)],
    lanes: lanes.map(({ publisher }, lane) => ({
      publisher,
      top: tops[lane]!,
      height: Math.max(1, rowsOfLane[lane]!.length) * ROW,
    })),
    days: listDays(from, count, perDay),
    width: count * perDay,
    height,
  }
}

/** Each origin beside the middle of what rests on it, none upon another: as many as there is room for, the first ones. */
function placeOrigins(origins: Flow['origins'], yOf: ReadonlyMap<string, number>, height: number): readonly Placed[] {
  const wanted = origins
    .slice(0, Math.max(FEWEST_ORIGINS, Math.floor(height / ROW)))
    .map(({ id, documents }) => {
      const ys = documents.flatMap((document) => yOf.get(document) ?? [])
      return { id, y: ys.length === 0 ? 0 : ys.reduce((sum, y) => sum + y, 0) / ys.length }
    })
    .sort((a, b) => a.y - b.y)
  let last = Number.NEGATIVE_INFINITY
  return wanted.map(({ id, y }, index) => {
    // Room is left for those below.
    last = Math.max(Math.min(y, height - (wanted.length - index) * ROW), last + ROW)
    return { id, x: ORIGINS_X, y: last }
  })
}

function listDays(from: number, count: number, perDay: number): FlowPlaces['days'] {
  const every = Math.max(1, Math.ceil(70 / perDay))
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => ({
    x: index * every * perDay,
    day: new Date(from + index * every * DAY_MS).toISOString().slice(0, 10),
  }))
}

function min(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
}

function max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
}
