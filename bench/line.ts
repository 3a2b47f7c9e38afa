/**
 * How fast the line runs by rules, from pages or document lines to counted origins, and how that grows:
 * `npx tsx bench/line.ts [--documents 250,1000] [--input html|jsonl]`. Each size runs in a process of its own. Prints a table and
 * writes bench/out/line.json, so that two commits can be compared.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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
  print(runs)
  mkdirSync('bench/out', { recursive: true })
  writeFileSync(
    'bench/out/line.json',
    `${JSON.stringify({ node: process.version, input: values.input, runs }, null, 2)}\n`,
  )
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

function print(runs: readonly LineRun[]): void {
  const stages = [...new Set(runs.flatMap((run) => Object.keys(run.stageSeconds)))]
  const rows: (readonly [string, (run: LineRun) => string])[] = [
    ['documents a second', (run) => (run.documents / run.seconds).toFixed(1)],
    ['seconds', (run) => run.seconds.toFixed(1)],
    ['processor seconds', (run) => run.processorSeconds.toFixed(1)],
    ...stages.map(
      (stage) => [`  ${stage}, seconds`, (run: LineRun) => (run.stageSeconds[stage] ?? 0).toFixed(1)] as const,
    ),
    ['link and trace a document, ms', (run) => ((linkAndTrace(run) / run.documents) * 1000).toFixed(1)],
    ['claims', (run) => run.claims.toLocaleString('en')],
    ['groups', (run) => run.groups.toLocaleString('en')],
    ['memory at most, MB', (run) => Math.round(run.memoryMb).toLocaleString('en')],
    ['case on disk, MB', (run) => Math.round(run.diskMb).toLocaleString('en')],
    ['one more document, median ms', (run) => median(run.singleMs).toFixed(0)],
  ]
  console.log(['', ...runs.map((run) => `${run.documents.toLocaleString('en')} documents`)].map(pad).join(''))
  for (const [label, show] of rows) console.log([label, ...runs.map(show)].map(pad).join(''))
  const [first, last] = [runs[0]!, runs.at(-1)!]
  if (runs.length > 1) {
    const exponent = (of: (run: LineRun) => number) =>
      (Math.log(of(last) / of(first)) / Math.log(last.documents / first.documents)).toFixed(2)
    console.log(
      `growth exponent: whole line ${exponent((run) => run.seconds)}, link and trace ${exponent(linkAndTrace)}`,
    )
  }
}

function linkAndTrace(run: LineRun): number {
  return ['trace', 'link', 'group'].reduce((sum, stage) => sum + (run.stageSeconds[stage] ?? 0), 0)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function pad(text: string, column: number): string {
  return column === 0 ? text.padEnd(34) : text.padStart(20)
}
