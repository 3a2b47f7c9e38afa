/** A line with its end as it stands, or a portion of a long one. */
interface RawLine {
  readonly bytes: Uint8Array
  /** Whether it begins a line; false for the further portions of a long one. */
  readonly begins: boolean
}

/** Lines longer than this, in bytes, come in portions, so that none has to be held whole. */
const PORTION = 64 * 1024

/** Splits a stream after each LF and keeps every byte. */
export async function* rawLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let pending: Uint8Array = new Uint8Array()
  let begins = true
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const bytes = join(pending, chunk.subarray(from, end + 1))
      yield { bytes, begins }
      pending = new Uint8Array()
      begins = true
      from = end + 1
    }
    pending = join(pending, chunk.subarray(from))
    if (pending.length > PORTION) {
      yield { bytes: pending, begins }
      pending = new Uint8Array()
      begins = false
    }
  }
  if (pending.length > 0) yield { bytes: pending, begins }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.length === 0 ? b : Buffer.concat([a, b])
}
