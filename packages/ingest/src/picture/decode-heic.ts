import sharp from 'sharp'
import { Unreadable } from '../unreadable.ts'

/** Pixels of one picture that are unpacked: 50 million take 200 MB, and no phone takes more. */
const MOST_PIXELS = 50_000_000

/**
 * A HEIC picture as PNG, upright, since the other readers have no decoder for it. Throws Unreadable where it cannot be
 * decoded or is too large.
 */
export async function decodeHeic(bytes: Uint8Array): Promise<Uint8Array> {
  // Loaded when the first such picture comes: most cases hold none, and it takes two megabytes.
  const { default: libheif } = await import('libheif-js/wasm-bundle.js')
  const [image] = decodeAll(() => new libheif.HeifDecoder().decode(bytes))
  if (image === undefined) throw broken('it holds no picture')
  try {
    const [width, height] = [image.get_width(), image.get_height()]
    if (!(width > 0 && height > 0)) throw broken('it has no size')
    if (width * height > MOST_PIXELS)
      throw new Unreadable('picture-too-large', `has more than ${MOST_PIXELS} pixels; scale it down`)
    const data = new Uint8ClampedArray(width * height * 4)
    const drawn = await new Promise<object | null>((resolve) => image.display({ data, width, height }, resolve))
    if (drawn === null) throw broken('its pixels cannot be unpacked')
    return await sharp(data, { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 1 })
      .toBuffer()
  } finally {
    image.free()
  }
}

function decodeAll<T>(decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error))
  }
}

function broken(reason: string): Unreadable {
  return new Unreadable(
    'picture-broken',
    `is named HEIC and cannot be decoded (${reason.slice(0, 120)}). Save it as JPEG and hand that in`,
  )
}
