import sharp from 'sharp'

/** Levels of grey, of 255, that smoothed edges of letters may differ by. */
const SMOOTHED = 60

/** How many pixels of two pictures of one size look different. */
export async function countDifferent(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((picture) => sharp(picture).greyscale().raw().toBuffer()))
  return one!.reduce((sum, level, at) => sum + Number(Math.abs(level - other![at]!) > SMOOTHED), 0)
}
