/** Tables of planes: a near neighbour missed by one is found by another. */
const TABLES = 10
/**
 * Bits of a key. A short one finds far neighbours in a small case; in a large one it is held by too many and is passed over,
 * and the longer ones of the same table take its place (LSH Forest: Bawa, Condie, Ganesan 2005).
 */
const DEPTHS = [5, 8, 11, 14, 17]
const MOST_BITS = DEPTHS.at(-1)!

/**
 * Blocking keys of a vector: the sides of random planes on which it lies (Charikar 2002). Vectors that point the same way
 * share keys, whatever the language of the words.
 */
export function vectorKeys(vector: Int8Array): string[] {
  const planes = planesFor(vector.length)
  const keys: string[] = []
  for (let table = 0; table < TABLES; table++) {
    let bits = ''
    for (let bit = 0; bit < MOST_BITS; bit++) {
      const from = (table * MOST_BITS + bit) * vector.length
      let sum = 0
      for (let at = 0; at < vector.length; at++) sum += planes[from + at]! * vector[at]!
      bits += sum >= 0 ? '1' : '0'
    }
    for (const depth of DEPTHS) keys.push(`h${table} ${bits.slice(0, depth)}`)
  }
  return keys
}

const planesByWidth = new Map<number, Float32Array>()

/** The same planes on every machine: normal numbers from a fixed seed. */
function planesFor(width: number): Float32Array {
  let planes = planesByWidth.get(width)
  if (planes === undefined) {
    const random = makeRandom(SEED)
    planes = Float32Array.from({ length: TABLES * MOST_BITS * width }, () => {
      // The sum of four even numbers is near enough to normal for a plane.
      return random() + random() + random() + random() - 2
    })
    planesByWidth.set(width, planes)
  }
  return planes
}

const SEED = 20_271_105

/** mulberry32: even numbers in [0, 1), the same from the same seed. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
