import type { Medium, Note } from '@sayso/core'
import exifr from 'exifr'
import { noteOf } from '../draft.ts'

/** What camera, agency and program wrote into a picture. */
interface Exif {
  readonly title: string | null
  readonly caption: string | null
  readonly artist: string | null
  readonly credits: readonly string[]
  /** ISO 8601, with the zone where the camera wrote one. */
  readonly takenAt: string | null
  readonly takenIn: Medium['takenIn'] | null
  readonly notes: readonly Note[]
}

/** Reads EXIF and IPTC; nothing in a picture is sure, and what is broken is left out. */
export async function readExif(bytes: Uint8Array): Promise<Exif> {
  const tags = await parse(bytes)
  const word = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = Array.isArray(tags[name]) ? tags[name][0] : tags[name]
      if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, LONGEST)
    }
    return null
  }
  const takenAt = timeOf(word('DateTimeOriginal', 'CreateDate'), word('OffsetTimeOriginal', 'OffsetTime'))
  const takenIn = placeOf(tags)
  const credits = ['Credit', 'Source'].flatMap((name) => word(name) ?? [])
  const camera = [word('Make'), word('Model')].filter((part) => part !== null).join(' ')
  return {
    title: word('Headline', 'ObjectName'),
    caption: word('Caption', 'ImageDescription'),
    artist: word('Byline', 'Artist'),
    credits: [...new Set(credits)],
    takenAt,
    takenIn,
    notes: noteTaken({ takenAt, takenIn, camera }),
  }
}

/** Code units of one tag that are kept. */
const LONGEST = 2000

async function parse(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  try {
    const options = { tiff: true, exif: true, gps: true, iptc: true, xmp: false, icc: false, reviveValues: false }
    return ((await exifr.parse(bytes, options)) as Record<string, unknown> | undefined) ?? {}
  } catch {
    return {}
  }
}

function timeOf(time: string | null, zone: string | null): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(time ?? '')
  if (!match) return null
  const offset = zone !== null && /^[+-]\d\d:\d\d$/.test(zone) ? zone : ''
  return `${match[1]}-${match[2]}-${match[3]}T${match[4]}${offset}`
}

function placeOf(tags: Readonly<Record<string, unknown>>): Exif['takenIn'] {
  const { latitude, longitude } = tags
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const fits = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return fits && (latitude !== 0 || longitude !== 0) ? { latitude: round(latitude), longitude: round(longitude) } : null
}

/** A millionth of a degree is a hand's breadth. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}

function noteTaken({
  takenAt,
  takenIn,
  camera,
}: Pick<Exif, 'takenAt' | 'takenIn'> & { readonly camera: string }): readonly Note[] {
  if (takenAt === null && takenIn === null) return []
  const when = takenAt === null ? '' : ` at ${takenAt}`
  const where = takenIn ? ` at latitude ${takenIn.latitude}, longitude ${takenIn.longitude}` : ''
  const what = camera === '' ? '' : ` by a ${camera}`
  return [
    noteOf('picture-taken', `The picture says that it was taken${when}${where}${what}; such tags are easily changed.`),
  ]
}
