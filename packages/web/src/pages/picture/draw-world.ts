import {
  type GeoPath,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-50m.json'
import type { PlaceRow } from '../../api/records.ts'
import { type Box, joinBoxes } from './map-view.ts'

type Area = PlaceRow['area']
type Shape = GeoJSON.Feature | GeoJSON.Polygon

/** The world as paths of an SVG, in a drawing `WORLD_WIDTH` wide. */
export interface World {
  readonly land: string
  readonly borders: string
  /** In the order of the areas asked for; null for a country that is not on the map. */
  readonly areas: readonly ({ readonly path: string; readonly box: Box } | null)[]
  readonly whole: Box
  /** In the middle. */
  readonly unitsPerKm: number
}

export const WORLD_WIDTH = 1000
/** Length of a degree on the ground. */
const DEGREE_KM = 111.2
const EARTH_RADIUS_KM = 6371

const COUNTRIES = feature(world, world.objects.countries).features
const LAND = feature(world, world.objects.land)
const BORDERS = mesh(world, world.objects.countries, (one, other) => one !== other)

/** Draws the world with the areas in its middle, both by equal-area projections: what is large in the drawing is large. */
export function drawWorld(areas: readonly Area[]): World {
  const shapes = areas.map(shapeOf)
  const projection = chooseProjection(shapes.flatMap((shape) => (shape === null ? [] : [geoCentroid(shape)])))
  projection.fitWidth(WORLD_WIDTH, { type: 'Sphere' })
  const path = geoPath(projection)
  return {
    land: path(LAND) ?? '',
    borders: path(BORDERS) ?? '',
    areas: shapes.map((shape) => (shape === null ? null : { path: path(shape) ?? '', box: boxOf(path, shape) })),
    whole: boxOf(path, { type: 'Sphere' }),
    unitsPerKm: projection.scale() / EARTH_RADIUS_KM,
  }
}

/** Farther from the middle than this a projection from one point would bend the lands too much. */
const NEAR_RADIANS = 1.1
/** How much of the sphere is drawn around one point. */
const SEEN_DEGREES = 115

/** From one point where all lies around it, else the whole world. */
function chooseProjection(centres: readonly (readonly [number, number])[]) {
  const [longitude, latitude] = middleOf(centres)
  const near =
    centres.length > 0 && centres.every((each) => geoDistance([...each], [longitude, latitude]) < NEAR_RADIANS)
  return near
    ? geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(SEEN_DEGREES)
    : geoEqualEarth().rotate([-longitude, 0])
}

/** The box around those areas that are drawn; the whole where none is. */
export function boxAround({ areas, whole }: World): Box {
  const boxes = areas.flatMap((area) => (area === null ? [] : [area.box]))
  return boxes.length === 0 ? whole : joinBoxes(boxes)
}

function shapeOf(area: Area): Shape | null {
  if (area.kind === 'country') return COUNTRIES.find(({ id }) => id === area.code) ?? null
  return geoCircle()
    .center([area.longitude, area.latitude])
    .radius(area.radiusKm / DEGREE_KM)()
}

function boxOf(path: GeoPath, shape: Shape | { readonly type: 'Sphere' }): Box {
  const [[left, top], [right, bottom]] = path.bounds(shape)
  return { left, top, width: right - left, height: bottom - top }
}

/** The point of the sphere between others; degrees. No mean of numbers: 179° and -179° meet at 180°. */
function middleOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  let [x, y, z] = [0, 0, 0]
  for (const [longitude, latitude] of points.map(([a, b]) => [(a * Math.PI) / 180, (b * Math.PI) / 180] as const)) {
    x += Math.cos(latitude) * Math.cos(longitude)
    y += Math.cos(latitude) * Math.sin(longitude)
    z += Math.sin(latitude)
  }
  const degrees = 180 / Math.PI
  return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees]
}
