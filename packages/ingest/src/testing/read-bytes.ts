import type { Document } from '@sayso/core'
import { findInputs } from '../find-inputs.ts'
import type { ReadItem, ReadOptions } from '../item.ts'
import { readInput } from '../read-input.ts'

/** All items that ingest reads from bytes under a file name; for tests. */
export async function readBytes(
  file: string,
  bytes: string | Uint8Array,
  options: ReadOptions = {},
): Promise<readonly ReadItem[]> {
  const chunk = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const items: ReadItem[] = []
  const open = async function* (): AsyncIterable<Uint8Array> {
    // Two chunks, so that every test crosses a border between chunks.
    yield chunk.subarray(0, chunk.length >> 1)
    yield chunk.subarray(chunk.length >> 1)
  }
  for await (const item of readInput({ ok: true, file, open }, options)) items.push(item)
  return items
}

/** All items under paths; for tests. */
export async function readPaths(paths: readonly string[], options: ReadOptions = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for await (const input of findInputs(paths)) for await (const item of readInput(input, options)) items.push(item)
  return items
}

/** The only document of bytes; throws where there is another number of them. */
export async function readOne(file: string, bytes: string | Uint8Array, options: ReadOptions = {}): Promise<Document> {
  return only(await readBytes(file, bytes, options))
}

/** The only document of a file; throws where there is another number of them. */
export async function readFile(path: string): Promise<Document> {
  return only(await readPaths([path]))
}

function only(items: readonly ReadItem[]): Document {
  const [item] = items
  if (items.length !== 1 || item === undefined) throw new Error(`expected one item, found ${items.length}`)
  if (!item.ok) throw new Error(`${item.code}: ${item.message}`)
  return item.document
}
