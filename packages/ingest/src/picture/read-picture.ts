import { createHash } from 'node:crypto'
import type { Medium, Note } from '@sayso/core'
import sharp from 'sharp'
import phash from 'sharp-phash'
import { type Draft, draftOf } from '../draft.ts'
import { beginsAs } from '../magic.ts'
import { Unreadable } from '../unreadable.ts'
import { decodeHeic } from './decode-heic.ts'
import { readExif } from './read-exif.ts'
import { type MoreTime, readWords, SMALLEST_SIDE } from './read-words.ts'

/**
 * The draft of a picture: the words that can be read in it, and what the camera and the agency wrote into it. Drawings
 * (SVG) are no pictures here: nothing is rendered. Throws Unreadable.
 */
export async function readPicture(bytes: Uint8Array, moreTime: MoreTime): Promise<Draft> {
  if (beginsAs(bytes) !== 'picture') {
    throw new Unreadable('picture-unknown', 'is no JPEG, PNG, WebP, AVIF or HEIC picture; such a picture was expected')
  }
  const exif = await readExif(bytes)
  const notes: Note[] = [...exif.notes]
  const picture = isHeic(bytes) ? await decodeHeic(bytes) : bytes
  const looked = await look(picture)
  const large = Math.min(looked.width, looked.height) >= SMALLEST_SIDE
  const found = large ? await readWords(picture, moreTime) : null
  if (found !== null) notes.push(...found.notes)
  const medium: Medium = {
    id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    url: null,
    caption: exif.caption,
    likeness: looked.likeness,
    ...(exif.takenAt === null ? {} : { takenAt: exif.takenAt }),
    ...(exif.takenIn === null ? {} : { takenIn: exif.takenIn }),
  }
  return {
    ...draftOf(found?.text ?? ''),
    title: exif.title,
    byline: exif.artist,
    media: [medium],
    credits: exif.credits,
    notes,
  }
}

/** Pixels of one picture; the largest cameras make a hundred million. */
const MOST_PIXELS = 120_000_000

interface Looked {
  readonly width: number
  readonly height: number
  /** 64 signs of 0 and 1. */
  readonly likeness: string
}

async function look(bytes: Uint8Array): Promise<Looked> {
  try {
    const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const
    const { width, height } = await sharp(bytes, options).metadata()
    return { width, height, likeness: await phash(Buffer.from(bytes), options) }
  } catch (error) {
    const message = (error as Error).message
    if (/pixel limit/i.test(message)) {
      throw new Unreadable('picture-too-large', `has more than ${MOST_PIXELS} pixels; scale it down`)
    }
    throw new Unreadable(
      'picture-broken',
      `cannot be read as a picture (${message.slice(0, 120)}). Fetch or save it again`,
    )
  }
}

/** HEIC by its brand; AVIF lies in the same container and is read like the others. */
function isHeic(bytes: Uint8Array): boolean {
  return /^ftyp(?:hei|mif1)/.test(new TextDecoder('latin1').decode(bytes.subarray(4, 12)))
}
