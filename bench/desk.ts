/**
 * How fast the desk answers: `npx tsx bench/desk.ts --case PATH [--clients 8] [--requests 40]`. A process of its own serves
 * the case; clients ask for every view with other filters, days and records each time; then a browser, where one is found, opens it (build
 * it before: `npm run build`). Prints times at the 50th and 95th of a hundred and the memory of the server, and writes
 * bench/out/desk.json. `npx tsx bench/store.ts --claims 1000000 --case PATH` makes a case to ask.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type RunningDesk, startDesk } from '@sayso/server'
import { browseDesk } from './browse-desk.ts'
import { makeChance } from './chance.ts'
import { type Figure, showNumber, writeFigures } from './figures.ts'

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    clients: { type: 'string', default: '8' },
    requests: { type: 'string', default: '40' },
    serve: { type: 'boolean', default: false },
  },
})
/** Where `npm run build` puts the desk. */
const PAGES = fileURLToPath(new URL('../dist/web', import.meta.url))

if (values.case === undefined) throw new Error('bench-case-missing: --case PATH was expected')
if (values.serve) await serve(values.case)
else await measure(values.case)

type Served = Pick<RunningDesk, 'token' | 'port' | 'url'>

/** Runs in the child: opens the desk, says where, and how much memory it holds when it is asked. */
async function serve(path: string): Promise<void> {
  const { token, port, url } = await startDesk({
    path,
    actor: 'bench',
    now: () => new Date().toISOString(),
    version: 'bench',
    listen: '127.0.0.1',
    port: 0,
    hosts: [],
    password: null,
    uploadLimitBytes: 1,
    pages: existsSync(PAGES) ? PAGES : null,
    reader: null,
    hand: null,
    network: {
      userAgent: 'Sayso/bench',
      proxy: null,
      timeoutMs: 1000,
      maxBytes: 1,
      gapMs: 1000,
      tries: 1,
      robots: true,
    },
    log: (text) => process.stderr.write(text),
  })
  process.on('message', () => process.send?.(process.memoryUsage.rss()))
  process.send?.({ token, port, url } satisfies Served)
}

async function measure(path: string): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['--serve', '--case', path], { execArgv: ['--import', 'tsx'] })
  try {
    const [served] = (await once(child, 'message')) as [Served]
    const desk = makeAsker(served)
    const samples = await findSamples(desk)
    const chance = makeChance(11)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!
    const { claims } = await desk('/api/status')
    const size = `${claims.toLocaleString('en')} claims, ${values.clients} clients`
    const figures: Figure[] = []
    const report = (what: string, value: number, unit: string) => {
      figures.push({ bench: 'web', size, what, value, unit })
      console.log(`${what.padEnd(44)}${showNumber(value).padStart(10)} ${unit}`)
    }
    for (const [name, path] of makePaths(samples, pick)) {
      const { median, p95 } = await time(desk, path)
      report(`${name}: median`, median, 'ms')
      report(`${name}: p95`, p95, 'ms')
    }
    report('memory of the server', (await readMemory(child)) / 1e6, 'MB')
    for (const [what, value, unit] of await browseDesk(served.url)) report(what, value, unit)
    writeFigures('bench/out/desk.json', figures)
  } finally {
    child.kill()
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what a bench asks for it looks into
type Asker = (path: string) => Promise<any>

function makeAsker({ token, port }: Served): Asker {
  return async (path) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } })
    if (!response.ok) throw new Error(`bench-refused: ${path} gave ${response.status} ${await response.text()}`)
    return response.json()
  }
}

interface Samples {
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly days: readonly string[]
  readonly publishers: readonly string[]
  readonly words: readonly string[]
}

async function findSamples(ask: Asker): Promise<Samples> {
  const [claims, most, documents, status, publishers] = [
    (await ask('/api/claims?limit=200&sort=newest')).items,
    (await ask('/api/claims?limit=200&sort=documents')).items,
    (await ask('/api/documents?limit=200')).items,
    await ask('/api/status'),
    (await ask('/api/publishers?limit=50')).items,
  ]
  const [first, last] = [Date.parse(status.publishedFrom), Date.parse(status.publishedTo)]
  const days = Array.from({ length: 30 }, (_, index) =>
    new Date(first + ((last - first) * index) / 29).toISOString().slice(0, 10),
  )
  return {
    claims: [...claims, ...most].map((row: { id: string }) => row.id),
    documents: documents.map((row: { id: string }) => row.id),
    days,
    publishers: publishers.map((row: { publisher: string }) => row.publisher),
    words: claims.flatMap((row: { headline: { text: string } }) => row.headline.text.split(/\W+/).filter(Boolean)),
  }
}

/** A view and what makes a request of it, another one each time. */
function makePaths(
  { claims, documents, days, publishers, words }: Samples,
  pick: <T>(from: readonly T[]) => T,
): readonly (readonly [string, () => string])[] {
  const encode = encodeURIComponent
  const sorts = ['inflation', 'documents', 'newest', 'width', 'denials']
  return [
    ['status', () => '/api/status'],
    ['overview', () => `/api/overview?as_of=${pick(days)}`],
    ['claims', () => `/api/claims?sort=${pick(sorts)}`],
    ['claims on a day', () => `/api/claims?sort=${pick(sorts)}&as_of=${pick(days)}`],
    ['claims of a publisher', () => `/api/claims?publisher=${encode(pick(publishers))}&sort=${pick(sorts)}`],
    ['claims by words', () => `/api/claims?q=${encode(`${pick(words)} ${pick(words)}`)}`],
    ['inflated claims', () => `/api/claims?inflated=true&from=${pick(days)}`],
    ['one claim', () => `/api/claims/${pick(claims)}`],
    ['days of a claim', () => `/api/claims/${pick(claims)}/days`],
    ['documents', () => `/api/documents?to=${pick(days)}`],
    ['one document', () => `/api/documents/${pick(documents)}`],
    ['origins', () => '/api/origins?sort=holder'],
    ['origins on a day', () => `/api/origins?as_of=${pick(days)}`],
    ['sources on a day', () => `/api/sources?as_of=${pick(days)}`],
    ['publishers on a day', () => `/api/publishers?as_of=${pick(days)}`],
    ['flow of 500', () => `/api/flow?from=${pick(days)}`],
    ['timeline', () => `/api/timeline?from=${pick(days)}`],
    ['search', () => `/api/search?q=${encode(pick(words))}`],
    ['a record', () => `/api/records/${pick(claims)}`],
    ['journal', () => `/api/journal?since=${Math.floor(documents.length / 2)}`],
  ]
}

/** Clients that ask one after the other, all at once; the first request of a view is thrown away. */
async function time(ask: Asker, path: () => string): Promise<{ readonly median: number; readonly p95: number }> {
  const [clients, requests] = [Number(values.clients), Number(values.requests)]
  await ask(path())
  const times: number[] = []
  const client = async () => {
    for (let count = 0; count < requests; count++) {
      const started = performance.now()
      await ask(path())
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!
  return { median: at(0.5), p95: at(0.95) }
}

async function readMemory(child: ChildProcess): Promise<number> {
  child.send('memory')
  return ((await once(child, 'message')) as [number])[0]
}
