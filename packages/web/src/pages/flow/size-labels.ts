/** CSS pixels of a name that can be read, and of one that is not shown any more. */
const WANTED_PX = 12
export const LEAST_PX = 9
/** Units of the drawing from one origin to the next, and from one lane to the next. */
const ORIGIN_ROW = 21
const LANE_ROW = 32
/** CSS pixels that the name of a day takes, with what parts it from the next. */
const DAY_PX = 64

/** Sizes of letters in units of the drawing. */
interface LabelSizes {
  readonly lane: number
  readonly origin: number
  readonly day: number
  /** One day in this many is named. */
  readonly everyDay: number
}

/** How large names are drawn, so that they can be read as near as the drawing is looked at and do not run into each other. */
export function sizeLabels(zoom: number, dayApart: number): LabelSizes {
  const size = WANTED_PX / zoom
  return {
    lane: Math.min(size, LANE_ROW),
    origin: Math.min(size, ORIGIN_ROW),
    day: size,
    everyDay: Math.max(1, Math.ceil(DAY_PX / (dayApart * zoom))),
  }
}
