import type { Listing } from '@sayso/core'
import {
  type Fetcher,
  FetchRefused,
  type FetchSettings,
  Losses,
  openFetcher,
  type ReadItem,
  type ReadOptions,
  type Refusal,
  readFetched,
  type UrlRow,
} from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import type { AddEvents, AddSummary } from './add-inputs.ts'
import { deriveCase } from './derive-case.ts'
import { openLedger } from './fetch-ledger.ts'
import { type Acknowledgement, keepItems, refusalOf } from './keep-items.ts'

export interface FetchRequest {
  /** Addresses to fetch, and what stands in the place of rows that could not be read. */
  readonly rows: readonly (UrlRow | Refusal)[]
  readonly settings: FetchSettings
  readonly options: ReadOptions
}

export interface FetchSummary extends AddSummary {
  /** Rows that a run over the same list, cut off, had brought in already. */
  readonly before: number
  /** Rows whose address stands in the list already. */
  readonly repeated: number
}

/** Hosts asked at the same time; each is asked for one page after the other. */
const HOSTS_AT_ONCE = 6

/**
 * Fetches pages into the case and runs the line over what is new. Each is acknowledged once it is on disk; one that is
 * refused never stops the run. A run over a list that was cut off goes on where it stopped.
 */
export async function fetchInputs(
  open: OpenCase,
  { rows, settings, options }: FetchRequest,
  events: AddEvents = {},
): Promise<FetchSummary> {
  const summary = openSummary(events)
  const losses = new Losses()
  const ledger = await openLedger(
    open,
    rows.map((row) => (row.ok ? row.url : '')),
  )
  const fetcher = openFetcher(settings)
  const seen = new Set<string>()
  const [queues, counts] = [new Map<string, number[]>(), { before: 0, repeated: 0, done: 0 }]
  rows.forEach((row, at) => {
    if (!row.ok) summary.acknowledge(refusalOf(row))
    else if (ledger.isDone(at)) counts.before++
    else if (seen.has(row.url)) counts.repeated++
    else {
      seen.add(row.url)
      const host = URL.canParse(row.url) ? new URL(row.url).host : ''
      queues.set(host, [...(queues.get(host) ?? []), at])
    }
  })
  try {
    await runAtOnce([...queues.values()], HOSTS_AT_ONCE, async (queue) => {
      for (const at of queue) {
        const row = rows[at] as UrlRow
        const taken = await fetchRow(open, { fetcher, row, options, losses })
        for (const each of taken) summary.acknowledge(each)
        if (taken.some((each) => each.status !== 'refused')) await ledger.markDone(at)
        events.onProgress?.({ stage: 'ingest', done: ++counts.done, total: seen.size })
      }
    })
  } finally {
    await fetcher.close()
  }
  await ledger.finish()
  await deriveCase(open, events.onProgress)
  return { ...summary.count(), passedOver: losses.tell(), before: counts.before, repeated: counts.repeated }
}

/** Counts what is acknowledged, and hands it on. */
export function openSummary(events: AddEvents) {
  const counts = { added: 0, unchanged: 0, 'new-version': 0 }
  const refused: Acknowledgement[] = []
  return {
    acknowledge: (each: Acknowledgement) => {
      if (each.status === 'refused') refused.push(each)
      else counts[each.status]++
      events.onDocument?.(each)
    },
    count: (): Omit<AddSummary, 'passedOver'> => ({
      added: counts.added,
      unchanged: counts.unchanged,
      newVersions: counts['new-version'],
      refused,
    }),
  }
}

async function fetchRow(
  open: OpenCase,
  about: {
    readonly fetcher: Fetcher
    readonly row: UrlRow
    readonly options: ReadOptions
    readonly losses: Losses
  },
): Promise<readonly Acknowledgement[]> {
  const { fetcher, row, options, losses } = about
  const { url, file, line } = row
  const given: ReadOptions = {
    ...options,
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.published === null ? {} : { published: row.published }),
  }
  try {
    return await keepFetched(open, { fetched: await fetcher.fetchPage(url), given, listing: null, file, line, losses })
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error
    const reason = `${error.code}: ${placeOf(row)}${error.message}${await heldVersion(open, url, error)}.`
    return [{ url, id: null, status: 'refused', reason, file, line }]
  }
}

/** Reads an answer and keeps what it holds; says what became of each, and notes what was left unread in it. */
export async function keepFetched(
  open: OpenCase,
  about: {
    readonly fetched: Awaited<ReturnType<Fetcher['fetchPage']>>
    readonly given: ReadOptions
    readonly listing: Listing | null
    readonly file: string
    readonly line: number | null
    readonly losses: Losses
  },
): Promise<readonly Acknowledgement[]> {
  const { fetched, given, listing, file, line, losses } = about
  const items: ReadItem[] = []
  for await (const item of readFetched(fetched, given, listing)) {
    if (item.ok) losses.note(item.file, item.document.notes)
    if (!item.ok && item.passedOver) losses.passOver(item.message)
    else items.push(item)
  }
  const documents = items.filter((item) => item.ok)
  const outcomes = await keepItems(open, documents, given)
  return items.map((item) => ({
    ...(item.ok ? outcomes.get(item)! : refusalOf(item)),
    file,
    line: line ?? item.line ?? null,
  }))
}

function placeOf({ file, line }: UrlRow): string {
  return line === null ? '' : `${file}, line ${line}: `
}

/** That a page is gone says the more where the case holds what stood there. */
async function heldVersion(open: OpenCase, url: string, error: FetchRefused): Promise<string> {
  if (error.code !== 'fetch-gone') return ''
  const held = (await open.store.findDocumentsByUrl([url])).at(-1)
  return held === undefined ? '' : `. The case holds what stood there: sayso show ${held.id.slice(0, 8)}`
}

async function runAtOnce<T>(items: readonly T[], limit: number, run: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
}
