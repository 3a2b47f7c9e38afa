/** Values of a vector of length 1 are kept in 8 bits: 127 stands for 1. */
const UNIT = 127

/** A vector as it is kept: two hexadecimal digits a value. */
export function decodeVector(text: string): Int8Array {
  const vector = new Int8Array(text.length / 2)
  for (let at = 0; at < vector.length; at++) vector[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16)
  return vector
}

/** The cosine of two vectors, -1 to 1. */
export function compareVectors(a: Int8Array, b: Int8Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum / (UNIT * UNIT)
}
