/** Reads a stream by lines and by lengths, holding no more than what was asked for. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array()

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]()
  }

  /** The next line without its end, as Latin-1; cut where it is longer than the limit; null at the end. */
  async line(maxBytes: number): Promise<string | null> {
    const parts: Uint8Array[] = []
    let sizeBytes = 0
    for (;;) {
      if (this.chunk.length === 0 && !(await this.fill())) break
      const end = this.chunk.indexOf(10)
      const part = end < 0 ? this.chunk : this.chunk.subarray(0, end)
      if (sizeBytes < maxBytes) parts.push(part)
      sizeBytes += part.length
      this.chunk = this.chunk.subarray(end < 0 ? this.chunk.length : end + 1)
      if (end >= 0) return textOf(parts)
    }
    return sizeBytes === 0 ? null : textOf(parts)
  }

  /** The next bytes; null where fewer are left. */
  async take(length: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = []
    let left = length
    while (left > 0) {
      if (this.chunk.length === 0 && !(await this.fill())) return null
      const part = this.chunk.subarray(0, left)
      parts.push(part)
      left -= part.length
      this.chunk = this.chunk.subarray(part.length)
    }
    return Buffer.concat(parts)
  }

  /** Steps over the next bytes; false where fewer are left. */
  async skip(length: number): Promise<boolean> {
    let left = length
    while (left > 0) {
      if (this.chunk.length === 0 && !(await this.fill())) return false
      const part = Math.min(left, this.chunk.length)
      left -= part
      this.chunk = this.chunk.subarray(part)
    }
    return true
  }

  private async fill(): Promise<boolean> {
    const next = await this.iterator.next()
    if (next.done) return false
    this.chunk = next.value
    return true
  }
}

function textOf(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('latin1').replace(/\r$/, '')
}
