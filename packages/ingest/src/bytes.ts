import { createGunzip, type Gunzip } from 'node:zlib'

/** Thrown when more bytes come than the limit allows; caught where the refusal is written. */
export class TooLarge extends Error {}

/** Whether it was thrown because packed bytes end too early. */
export function isPackedCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
}

/** All chunks as one array. Throws TooLarge past the limit, which also ends a gzip bomb early. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of chunks) {
    sizeBytes += chunk.length
    if (sizeBytes > maxBytes) throw new TooLarge()
    parts.push(chunk)
  }
  return parts.length === 1 ? parts[0]! : join(parts, sizeBytes)
}

/** All chunks up to where packed bytes end too early, and the error of that; null where they are whole. */
export async function collectCutOff(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly cutOff: unknown }> {
  let cutOff: unknown = null
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks
    } catch (error) {
      if (!isPackedCutOff(error)) throw error
      cutOff = error
    }
  }
  const bytes = await collect(whole(), maxBytes)
  return { bytes, cutOff }
}

/** The chunks unpacked where they begin with the two bytes of gzip, else as they are: names do not decide. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let sizeBytes = 0
  while (sizeBytes < 2) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    sizeBytes += next.value.length
  }
  const head = join(first, sizeBytes)
  const all = chain(head, iterator)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(all)
  else yield* all
}

/** Its end is told once all was unpacked: told with the last bytes, an early end would take with it what they hold. */
async function feed(chunks: AsyncIterable<Uint8Array>, unzip: Gunzip): Promise<void> {
  try {
    for await (const chunk of chunks) {
      await new Promise<void>((resolve) => unzip.write(chunk, () => resolve()))
      if (unzip.destroyed) return
    }
    unzip.end()
  } catch (error) {
    unzip.destroy(error as Error)
  }
}

/**
 * Read by hand, for a loop over a stream that fails drops what stood ready in it: of packed bytes that end too early
 * all is given that was unpacked before.
 */
async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const unzip = createGunzip()
  let ended = false
  let failed: unknown = null
  let wake = () => {}
  unzip.on('readable', () => wake())
  unzip.on('error', (error) => {
    failed = error
    wake()
  })
  unzip.on('close', () => {
    ended = true
    wake()
  })
  void feed(chunks, unzip)
  try {
    for (;;) {
      const portion = unzip.read() as Uint8Array | null
      if (portion !== null) yield portion
      else if (failed !== null) throw failed
      else if (ended) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    unzip.destroy()
  }
}

async function* chain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  if (head.length > 0) yield head
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

function join(parts: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const all = new Uint8Array(sizeBytes)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** One line of a stream: its bytes without the line end, or null where it is longer than the limit. */
interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Splits a stream at LF (a CR before it belongs to the line end), holding one line at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<ByteLine> {
  let pending: Uint8Array[] = []
  let pendingBytes = 0
  let number = 1
  const take = (): ByteLine => {
    const line = { number: number++, bytes: pendingBytes > maxBytes ? null : trimCr(join(pending, pendingBytes)) }
    pending = []
    pendingBytes = 0
    return line
  }
  const keep = (part: Uint8Array): void => {
    pendingBytes += part.length
    if (pendingBytes > maxBytes) pending = []
    else pending.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10, from); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (pendingBytes > 0) yield take()
}

function trimCr(line: Uint8Array): Uint8Array {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line
}
