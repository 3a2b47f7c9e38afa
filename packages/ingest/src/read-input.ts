import { basename } from 'node:path'
import { collect, collectCutOff, unpack } from './bytes.ts'
import { type Input, MAX_BYTES, type OpenInput, type ReadItem, type ReadOptions, refuse } from './item.ts'
import { type ContainerKind, type Kind, withoutGz } from './kind.ts'
import { readLines } from './read-lines.ts'
import { readWhole } from './read-whole.ts'
import { refuseRead } from './refusals.ts'
import type { Source } from './source.ts'
import { isContainer, splitSource } from './split/split-source.ts'
import { tellKind } from './tell-kind.ts'

/**
 * All that one input holds: one document of a page or text, one a line of JSON Lines, one of each part of a container
 * and of what it holds in turn. Streams and containers are never held whole. What cannot be read comes as a refusal with
 * its place; nothing is thrown.
 *
 * @example for await (const input of findInputs(paths)) for await (const item of readInput(input)) …
 */
export async function* readInput(input: Input, options: ReadOptions = {}): AsyncIterable<ReadItem> {
  if (!input.ok) {
    yield input
    return
  }
  yield* readSource(sourceOf(input, options), options)
}

function sourceOf(input: OpenInput, options: ReadOptions): Source {
  const stream = input.file === '-'
  return {
    file: input.file,
    name: stream ? null : input.file,
    documentKind: null,
    open: input.open,
    reopens: input.path !== undefined,
    path: input.path ?? null,
    address: options.url ?? (stream ? null : basename(withoutGz(input.file))),
    capturedAt: options.capturedAt ?? null,
    headers: [],
    container: null,
    depth: 0,
  }
}

/** As `readInput`, of bytes whose source is told already. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ReadItem> {
  try {
    const chunks = unpack(source.open())
    const { kind, all, close } = await tellSource(source, chunks)
    if (options.url !== undefined && (isContainer(kind) || kind === 'mail' || kind === 'msg')) {
      await close()
      yield refuse(
        source.file,
        'url-for-many',
        `${source.file} holds several documents; an address names one. Leave --url out.`,
      )
    } else if (kind === 'json-lines' && source.documentKind === null) yield* readLines(source, all, options)
    else if (isContainer(kind) && source.reopens) {
      await close()
      yield* readParts(splitSource(source, kind, options), options)
    } else if (isContainer(kind)) yield* readStreamed(source, kind, all, options)
    else {
      const bytes = await collect(all, options.maxBytes ?? MAX_BYTES)
      const item = await readWhole(source, kind, bytes, options)
      yield item
      if (item.ok) yield* readParts(splitSource(reopened(source, bytes), kind, options), options)
    }
  } catch (error) {
    yield refuseRead(source.file, error, options)
  }
}

/** A container that comes once. Where it is cut off, what was whole is read, and told once that it broke off. */
async function* readStreamed(
  source: Source,
  kind: ContainerKind,
  all: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const { bytes, cutOff } = await collectCutOff(all, options.maxBytes ?? MAX_BYTES)
  let told = cutOff === null
  for await (const item of readParts(splitSource(reopened(source, bytes), kind, options), options)) {
    if (!item.ok && item.file === source.file && !item.passedOver) told = true
    yield item
  }
  if (!told) yield refuseRead(source.file, cutOff, options)
}

async function* readParts(parts: AsyncIterable<ReadItem | Source>, options: ReadOptions): AsyncGenerator<ReadItem> {
  for await (const part of parts) {
    if ('ok' in part) yield part
    else yield* readSource(part, options)
  }
}

function reopened(source: Source, bytes: Uint8Array): Source {
  return { ...source, open: () => once(bytes), reopens: true }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Bytes looked at to tell what they are. */
const HEAD = 8192
const LEAST_HEAD = 16

interface Told {
  readonly kind: Kind
  readonly all: AsyncIterable<Uint8Array>
  /** Lets go of bytes that are to be opened again. */
  readonly close: () => Promise<void>
}

async function tellSource(source: Source, chunks: AsyncIterable<Uint8Array>): Promise<Told> {
  if (source.documentKind !== null) return { kind: source.documentKind, all: chunks, close: async () => {} }
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  // A stream may pause after its first line, which must be read then: no more is waited for than tells a kind apart.
  while (head.length < LEAST_HEAD) {
    const next = await iterator.next()
    if (next.done) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  return {
    kind: tellKind(source.name, head.subarray(0, HEAD)),
    all: prepend(head, iterator),
    close: async () => {
      await iterator.return?.()
    },
  }
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
