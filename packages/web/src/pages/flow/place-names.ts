import { type FlowPlaces, ORIGINS_X, ROW } from './place-flow.ts'

/** How near a drawing is looked at, and where: pixels for each unit, where its zero stands, and the size of the box. */
export interface Sight {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  readonly width: number
  readonly height: number
}

export interface Name {
  readonly kind: 'lane' | 'origin' | 'day'
  readonly text: string
  /** CSS pixels in the box: the right end at half height; of a day the middle. */
  readonly x: number
  readonly y: number
  /** CSS pixels. */
  readonly size: number
}

export interface Named {
  readonly places: FlowPlaces
  /** The name of an origin by its id. */
  readonly holders: ReadonlyMap<string, string>
  readonly sayDay: (day: string) => string
  /** Width of a text in CSS pixels at a size. */
  readonly measure: (text: string, size: number) => number
}

/** CSS pixels of a name where there is room, and of the smallest that can be read. */
const WANTED_PX = 12
export const LEAST_PX = 9.5
/** Between a name and what it names, and between it and the edge of the box. */
const GAP_PX = 12
const EDGE_PX = 6
/** Widths: of a name at most, of one that is cut at least, of a day with what parts it from the next. */
export const MOST_PX = 200
const FEWEST_PX = 60
const DAY_PX = 64
/** A day stands so far above the first lane. */
const DAY_UNITS = 18
/** Where the lanes begin, in units of the drawing. */
export const LANES_X = -20

/**
 * The names of lanes, origins and days that can be read from where a drawing is looked at: never smaller than can be read, none
 * upon another of its kind. Those of lanes and days stay in sight where what they name begins outside.
 */
export function placeNames(named: Named, sight: Sight): readonly Name[] {
  return [...placeOrigins(named, sight), ...placeLanes(named, sight), ...placeDays(named, sight)]
}

function placeLanes({ places, measure }: Named, sight: Sight): readonly Name[] {
  const begin = toX(LANES_X, sight) - GAP_PX
  // Up to the origins, where these have their names.
  const room = roomOfOrigins(sight) === null ? MOST_PX : (LANES_X - ORIGINS_X) * sight.zoom - 2 * GAP_PX
  const rows = places.lanes.map(({ publisher, top, height }) => ({
    text: publisher ?? '–',
    y: toY(top + height / 2, sight),
  }))
  return dropCrowded(rows, WANTED_PX, sight).map(({ text, y }) => {
    const cut = cutTo(text, { room, size: WANTED_PX, measure })
    return {
      kind: 'lane',
      text: cut,
      x: Math.max(begin, EDGE_PX + measure(cut, WANTED_PX)),
      y,
      size: WANTED_PX,
    }
  })
}

function placeOrigins({ places, holders, measure }: Named, sight: Sight): readonly Name[] {
  const size = Math.min(WANTED_PX, Math.max(LEAST_PX, ROW * sight.zoom - 1))
  const x = toX(ORIGINS_X, sight) - GAP_PX
  const room = roomOfOrigins(sight)
  if (room === null) return []
  const rows = places.nodes.flatMap(({ id, y }) => {
    const holder = holders.get(id)
    return holder === undefined ? [] : [{ text: holder, y: toY(y, sight) }]
  })
  return dropCrowded(rows, size, sight).map(({ text, y }) => ({
    kind: 'origin',
    text: cutTo(text, { room, size, measure }),
    x,
    y,
    size,
  }))
}

/** Null where it is too little for names. */
function roomOfOrigins(sight: Sight): number | null {
  const room = toX(ORIGINS_X, sight) - GAP_PX - EDGE_PX
  return room < FEWEST_PX ? null : room
}

function placeDays({ places, sayDay }: Named, sight: Sight): readonly Name[] {
  const apart = places.days.length < 2 ? Number.POSITIVE_INFINITY : places.days[1]!.x - places.days[0]!.x
  const every = Math.max(1, Math.ceil(DAY_PX / (apart * sight.zoom)))
  const y = Math.max(toY(-DAY_UNITS, sight), EDGE_PX + WANTED_PX / 2)
  return places.days
    .filter((_, index) => index % every === 0)
    .map(({ x, day }): Name => ({ kind: 'day', text: sayDay(day), x: toX(x, sight), y, size: WANTED_PX }))
    .filter(({ x }) => x > 0 && x < sight.width)
}

/** Rows in sight from above to below, without those that the one before would run into. */
function dropCrowded<T extends { readonly y: number }>(
  rows: readonly T[],
  size: number,
  { height }: Sight,
): readonly T[] {
  let last = Number.NEGATIVE_INFINITY
  return [...rows]
    .sort((a, b) => a.y - b.y)
    .filter(({ y }) => {
      if (y < 0 || y > height || y - last < size) return false
      last = y
      return true
    })
}

interface Room {
  readonly room: number
  readonly size: number
  readonly measure: Named['measure']
}

/** As many letters of a name as there is room for. */
function cutTo(text: string, { room, size, measure }: Room): string {
  const most = Math.min(MOST_PX, Math.max(FEWEST_PX, room))
  if (measure(text, size) <= most) return text
  const letters = [...text]
  let [fits, tooMany] = [0, letters.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (measure(`${letters.slice(0, middle).join('')}…`, size) <= most) fits = middle
    else tooMany = middle
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`
}

function toX(x: number, { zoom, pan }: Sight): number {
  return pan.x + x * zoom
}

function toY(y: number, { zoom, pan }: Sight): number {
  return pan.y + y * zoom
}

/** Room that names take beside the drawing when all of it is shown, in CSS pixels. */
const AROUND = { top: 34, right: 16, bottom: 16 }
/** Nearer than this nothing is shown at first, farther than this a long case would be a line. */
const NEAREST = 1.25
const FARTHEST = 0.4

/** From where a whole drawing is seen with its names; a long one from its beginning, as high as the box. */
export function seeWhole(
  { places, holders, measure }: Named,
  { width, height }: Pick<Sight, 'width' | 'height'>,
): Sight {
  const widest = (names: Iterable<string | null>) =>
    Math.min(MOST_PX, Math.max(0, ...[...names].map((name) => measure(name ?? '', WANTED_PX)))) + GAP_PX + EDGE_PX
  const left = widest(holders.values())
  const tall = (height - AROUND.top - AROUND.bottom) / places.height
  const wide = (width - left - AROUND.right) / (places.width - ORIGINS_X)
  const zoom = Math.min(NEAREST, tall, wide)
  if (zoom >= FARTHEST) return { zoom, pan: { x: left - ORIGINS_X * zoom, y: AROUND.top }, width, height }
  const near = Math.min(1, tall)
  const lanes = widest(places.lanes.map(({ publisher }) => publisher))
  return { zoom: near, pan: { x: lanes - LANES_X * near, y: AROUND.top }, width, height }
}
