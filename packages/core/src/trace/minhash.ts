import type { Word } from '../text/words.ts'

/** Words in a shingle: four find a copied clause and are seldom shared by chance. */
const SHINGLE_WORDS = 4
/** Values in a sketch; with 16 bands of 4 two texts of resemblance .5 meet in a band two times of three, of .7 nearly always. */
const SKETCH_SIZE = 64
const ROWS_PER_BAND = 4

/**
 * The hashes of every run of four words, without repeats, ascending. A text of fewer words is one shingle; no words, none.
 *
 * @example shingleWords(findWords('one two three four five')).length // 2
 */
export function shingleWords(words: readonly Word[]): Uint32Array {
  const hashes = words.map((word) => hashText(word.norm))
  const size = Math.min(SHINGLE_WORDS, hashes.length)
  const shingles = new Set<number>()
  for (let at = 0; size > 0 && at + size <= hashes.length; at++) {
    let hash = 0
    for (let word = at; word < at + size; word++) hash = mixHash(hash ^ hashes[word]!)
    shingles.add(hash)
  }
  return Uint32Array.from(shingles).sort()
}

/**
 * The least value of 64 hash functions over the shingles: the share of equal places in two sketches estimates the share of
 * shingles that two texts have in common. All places hold 4294967295 where there are no shingles.
 */
export function sketchShingles(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(SKETCH_SIZE).fill(0xffffffff)
  for (const shingle of shingles) {
    // Two independent hashes make all 64 (Kirsch and Mitzenmacher): one multiplication less for each.
    const step = mixHash(shingle ^ 0x9e3779b9) | 1
    let value = mixHash(shingle)
    for (let place = 0; place < SKETCH_SIZE; place++) {
      value = (value + step) >>> 0
      if (value < sketch[place]!) sketch[place] = value
    }
  }
  return sketch
}

/** The keys of a sketch's bands: two texts that share one are worth comparing. Empty for a text without words. */
export function bandKeys(sketch: Uint32Array): string[] {
  if (sketch[0] === 0xffffffff && sketch[1] === 0xffffffff) return []
  const keys: string[] = []
  for (let band = 0; band * ROWS_PER_BAND < sketch.length; band++) {
    let hash = band + 1
    for (let row = 0; row < ROWS_PER_BAND; row++) hash = mixHash(hash ^ sketch[band * ROWS_PER_BAND + row]!)
    keys.push(`${band.toString(36)}.${hash.toString(36)}`)
  }
  return keys
}

/** The share of the shingles of `part` that `whole` has too, between 0 and 1; 0 where `part` is empty. */
export function shareContained(part: Uint32Array, whole: Uint32Array): number {
  let both = 0
  for (let a = 0, b = 0; a < part.length && b < whole.length; ) {
    const left = part[a]!
    const right = whole[b]!
    if (left === right) both++
    if (left <= right) a++
    if (right <= left) b++
  }
  return part.length === 0 ? 0 : both / part.length
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 code units, mixed). The same on any machine. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixHash(hash)
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mixHash(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
