/**
 * How fast the line runs by rules, from pages or document lines to counted origins, and how that grows:
 * `npx tsx bench/line.ts [--documents 250,1000] [--input html|jsonl]`. Each size runs in a process of its own. Prints what it
 * measured and writes bench/out/line.json; KEEP=1 keeps the case.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figure, showNumber, writeFigures } from './figures.ts'
import { type MadeDocument, makeDocuments } from './rewrite-cases.ts'
import type { LineRun } from './run-line.ts'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '250,1000' },
    input: { type: 'string', default: 'html' },
  },
})
const SIZES = values.documents.split(',').map(Number)
/** Documents that are added one by one to the case when it stands. */
const SINGLES = 5
const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))

try {
  const runs = []
  for (const size of SIZES) runs.push(await runSize(size))
  const figures = [...runs.flatMap(describeRun), ...describeGrowth(runs)]
  for (const { size, what, value, unit } of figures)
    console.log(`${size.padEnd(34)}${what.padEnd(36)}${showNumber(value).padStart(10)} ${unit}`)
  writeFigures('bench/out/line.json', figures)
} finally {
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true })
}

async function runSize(size: number): Promise<LineRun> {
  const input = join(folder, `${size}`)
  await writeInputs(input, size)
  const child = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      new URL('./run-line.ts', import.meta.url).pathname,
      input,
      join(folder, `${size}.sayso`),
      `${size}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e8 },
  )
  if (child.status !== 0) throw new Error(`the run over ${size} documents ended with ${child.status ?? child.signal}`)
  return JSON.parse(child.stdout) as LineRun
}

/** The documents of one size under `path`/all, and those to be added one by one beside them. */
async function writeInputs(path: string, size: number): Promise<void> {
  mkdirSync(join(path, 'all'), { recursive: true })
  mkdirSync(join(path, 'single'))
  const lines = values.input === 'html' ? null : createWriteStream(join(path, 'all', 'documents.jsonl'))
  let at = 0
  for (const doc of makeDocuments(size + SINGLES)) {
    if (at >= size) writeFileSync(join(path, 'single', `${at - size}.jsonl`), `${JSON.stringify(doc)}\n`)
    else if (lines === null) writeFileSync(join(path, 'all', `${at}.html`), makePage(doc))
    else if (!lines.write(`${JSON.stringify(doc)}\n`))
      await new Promise((resolve) => lines.once('drain', () => resolve(null)))
    at++
  }
  if (lines !== null) await new Promise((resolve) => lines.end(resolve))
}

function makePage(doc: MadeDocument): string {
  const quote = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const menu = Array.from({ length: 40 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('')
  return `<!doctype html><html lang="${doc.language}"><head><meta charset="utf-8"><title>${quote(doc.title)}</title>
<link rel="canonical" href="${doc.url}"><meta property="og:site_name" content="${quote(doc.publisher)}">
<meta property="article:published_time" content="${doc.published_at}"></head>
<body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>${quote(doc.title)}</h1>
${doc.text
  .split('\n\n')
  .map((paragraph) => `<p>${quote(paragraph)}</p>`)
  .join('\n')}
${doc.links.map((link) => `<p><a href="${link}">first reported here</a></p>`).join('')}</article>
<aside><ul>${menu}</ul></aside></main><footer><p>All rights reserved.</p></footer></body></html>`
}

function describeRun(run: LineRun): readonly Figure[] {
  const rows: (readonly [string, number, string])[] = [
    ['the line', run.documents / run.seconds, 'documents/s'],
    ['wall clock', run.seconds, 's'],
    ['processor', run.processorSeconds, 's'],
    ...Object.entries(run.stageSeconds).map(([stage, seconds]) => [`  ${stage}`, seconds, 's'] as const),
    ['link and trace of a document', (linkAndTrace(run) / run.documents) * 1000, 'ms'],
    ['claims', run.claims, 'claims'],
    ['groups', run.groups, 'groups'],
    ['memory at most', run.memoryMb, 'MB'],
    ['case on disk', run.diskMb, 'MB'],
    ['one more document, median', median(run.singleMs), 'ms'],
    ['  beside its attribution', median(run.singleBesideMs), 'ms'],
  ]
  const size = `${run.documents.toLocaleString('en')} documents`
  return rows.map(([what, value, unit]) => ({ bench: 'line', size, what, value, unit }))
}

/** The power of the number of documents with which the time grows, from the smallest size to the largest. */
function describeGrowth(runs: readonly LineRun[]): readonly Figure[] {
  const [first, last] = [runs[0]!, runs.at(-1)!]
  if (first.documents === last.documents) return []
  const exponent = (of: (run: LineRun) => number) =>
    Math.log(of(last) / of(first)) / Math.log(last.documents / first.documents)
  const size = `${first.documents.toLocaleString('en')} to ${last.documents.toLocaleString('en')} documents`
  return [
    { bench: 'line', size, what: 'growth of the whole line', value: exponent((run) => run.seconds), unit: 'exponent' },
    { bench: 'line', size, what: 'growth of link and trace', value: exponent(linkAndTrace), unit: 'exponent' },
  ]
}

function linkAndTrace(run: LineRun): number {
  return ['trace', 'link', 'group'].reduce((sum, stage) => sum + (run.stageSeconds[stage] ?? 0), 0)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
