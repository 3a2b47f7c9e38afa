/** Values that share one scale. */
const BLOCK = 32
/** Bytes of a block: its scale in 16 bits, then two values a byte. */
const BLOCK_BYTES = 2 + BLOCK / 2

/** Looks up the vectors of pieces, one after the other: `[ids.length * hidden]`. */
export type LookUpWords = (ids: readonly number[]) => Float32Array

/**
 * Reads words.bin, which both models share: the vector of each piece in 4 bits, as it was published. A block is a scale (IEEE
 * half, little-endian) and 16 bytes; the low half of byte k, less 8, times the scale is value k, the high half value 16 + k.
 * Throws where the bytes are no whole number of rows of `hidden` values.
 */
export function readWords(bytes: Uint8Array, hidden: number): LookUpWords {
  const blocks = hidden / BLOCK
  const rowBytes = blocks * BLOCK_BYTES
  if (bytes.length === 0 || bytes.length % rowBytes !== 0)
    throw new Error(`${bytes.length} bytes were found; a multiple of ${rowBytes} was expected, one row a piece`)
  return (ids) => {
    const vectors = new Float32Array(ids.length * hidden)
    let to = 0
    for (const id of ids)
      for (let block = 0, at = id * rowBytes; block < blocks; block++, at += BLOCK_BYTES, to += BLOCK) {
        const scale = toHalf(bytes[at]! | (bytes[at + 1]! << 8))
        for (let k = 0; k < BLOCK / 2; k++) {
          const two = bytes[at + 2 + k]!
          vectors[to + k] = ((two & 15) - 8) * scale
          vectors[to + BLOCK / 2 + k] = ((two >> 4) - 8) * scale
        }
      }
    return vectors
  }
}

/** IEEE 754 binary16. */
function toHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
}
