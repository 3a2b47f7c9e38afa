import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Capture, Document } from '@sayso/core'
import fc from 'fast-check'
import type { ReadItem } from '../item.ts'
import { mutate, mutations } from './mutate.ts'
import { readBytes } from './read-bytes.ts'

/** What a run of mutations came to; a broken law is thrown with the seed that repeats it. */
interface Torture {
  readonly runs: number
  readonly documents: number
  readonly refusals: number
  /** The slowest input, in milliseconds of the processor. */
  readonly slowestMs: number
}

interface TortureOptions {
  readonly runs: number
  readonly seed: number
  /** What is mutated; pages, texts and JSON Lines where absent. */
  readonly inputs?: readonly ValidInput[]
  /** Longest time of the processor that one may take, in milliseconds. */
  readonly longestMs?: number
}

/**
 * Mutates valid pages, texts and JSON Lines at random and reads them. Throws where anything is thrown, takes longer than
 * LONGEST_MS, or breaks a law: well-formed text, offsets within it, records that their schemas accept, the same records
 * for the same bytes.
 *
 * @param also run on every document that is read; throws where a law of its own is broken
 */
export async function tortureIngest(
  { runs, seed, inputs = validInputs(), longestMs = LONGEST_MS }: TortureOptions,
  also: (document: Document) => void = () => {},
): Promise<Torture> {
  let documents = 0
  let refusals = 0
  let slowestMs = 0
  const property = fc.asyncProperty(anyOf(inputs), mutations, async ({ file, bytes }, changes) => {
    const mutated = mutate(bytes, changes)
    const before = process.cpuUsage()
    const items = await readBytes(file, mutated)
    const { user, system } = process.cpuUsage(before)
    const tookMs = (user + system) / 1000
    slowestMs = Math.max(slowestMs, tookMs)
    if (tookMs > longestMs) throw new Error(`${file} of ${mutated.length} bytes took ${Math.round(tookMs)} ms`)
    if (items.length === 0) throw new Error(`${file} gave neither a document nor a refusal`)
    for (const item of items) {
      checkItem(item)
      if (item.ok) {
        documents++
        also(item.document)
      } else refusals++
    }
    if (changes.length === 1 && told(await readBytes(file, mutated)) !== told(items)) {
      throw new Error(`${file} read twice gave other records`)
    }
  })
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true })
  return { runs, documents, refusals, slowestMs }
}

/** Each kind of file as often as any other, however many files there are of it. */
function anyOf(inputs: readonly ValidInput[]): fc.Arbitrary<ValidInput> {
  const kinds = [...new Set(inputs.map(({ file }) => extname(file)))]
  return fc.oneof(...kinds.map((kind) => fc.constantFrom(...inputs.filter(({ file }) => extname(file) === kind))))
}

/** Whether a file that never ends runs first out of time or out of memory is chance; that it is given up is not. */
function told(items: readonly ReadItem[]): string {
  return JSON.stringify(items.map((item) => (!item.ok && /^reading-too-/.test(item.code) ? 'given up' : item)))
}

/** Of the processor, so that a busy machine is no hang. A page of some 10 kB takes a few, the first one loads tables. */
const LONGEST_MS = 5000

function checkItem(item: ReadItem): void {
  if (!item.ok) {
    if (!/^[a-z]+(?:-[a-z]+)+$/.test(item.code)) throw new Error(`the code ${item.code} cannot be read`)
    if (item.code === 'read-failed') throw new Error(item.message)
    return
  }
  Capture.parse(item.capture)
  const document = Document.parse(item.document)
  const { text, links, notes, dateline } = document
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/.test(text)) {
    throw new Error('the text is not well-formed')
  }
  for (const { start, end } of [...links, ...notes]) {
    if (start === null || end === null) continue
    if (start >= end || end > text.length) throw new Error(`offsets ${start}-${end} in ${text.length} code units`)
  }
  if (dateline !== null && !text.startsWith(dateline)) throw new Error(`the text does not open with ${dateline}`)
  for (const field of [document.title, document.byline, document.publisher]) {
    if (field !== null && field.trim() === '') throw new Error('a field holds nothing but blanks')
  }
}

/**
 * The files of fixtures/capture by their folder, which is named after their kind; a packed one also unpacked, for gzip refuses a
 * changed byte before any reader sees it.
 */
export function captureInputs(): Readonly<Record<string, readonly ValidInput[]>> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../../../../fixtures/capture')
  const read = (kind: string): readonly ValidInput[] =>
    readdirSync(join(root, kind))
      .filter((file) => file !== 'expected.json')
      .sort()
      .flatMap((file) => withUnpacked(file, new Uint8Array(readFileSync(join(root, kind, file)))))
  return Object.fromEntries(
    readdirSync(root)
      .sort()
      .map((kind) => [kind, read(kind)]),
  )
}

function withUnpacked(file: string, bytes: Uint8Array): readonly ValidInput[] {
  const packed = { file, bytes }
  return file.endsWith('.gz')
    ? [packed, { file: file.slice(0, -3), bytes: new Uint8Array(gunzipSync(bytes)) }]
    : [packed]
}

interface ValidInput {
  readonly file: string
  readonly bytes: Uint8Array
}

function validInputs(): readonly ValidInput[] {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../fixtures/ingest')
  const pages = readdirSync(folder)
    .sort()
    .map((name) => ({ file: `${name}.html`, bytes: new Uint8Array(readFileSync(join(folder, name, 'source.html'))) }))
  const texts = Object.entries(TEXTS).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))
  return [...pages, ...texts]
}

const TEXTS: Readonly<Record<string, string>> = {
  'wire.txt': `ORLEN, Nov. 5 (HPA) -- The bridge at Orlen is safe and will open again within a week,
the transport minister said on Tuesday in Terenov, where the cabinet had met.

“Nobody has found a crack,” she told reporters. ‘Nobody will.’
 Officials counted 1,500 lorries a day on the detour, the council said in a note.

AFP contributed reporting.`,
  'titled.md': `---
title: "Міст під Орленом"
date: 2027-11-03
---
By Lena Prowse

The **mayor** [said so](https://a.example/1 "x") of \`x\`, and *nobody* ~~denied~~ it.

![A pier](https://a.example/p.jpg)

> Ein Zitat \\*hier\\*

1. first
2. second`,
  'lines.jsonl': `{"id":"d1","url":"https://a.example/1","publisher":"A","publisher_kind":"agency","language":"en","published_at":"2027-11-05T09:00:00+02:00","title":"T","byline":"AFP","text":"The min\\u200bister said \\"no\\".\\n\\nNobody 😀 denied it.","links":["https://b.example",{"url":"https://c.example","start":4,"end":9}],"media":[{"id":"m1","caption":"c"}]}
{"id":"d2","text":"다리는 안전하다고 장관이 밝혔다.","language":"ko","captured_at":"2027-11-05T09:00:00Z"}
{"id":"d3","text":"«Мост исправен», — сказал он.","published_at":1762300000}`,
}
