/**
 * Every bench, one after the other, in one table: `npm run bench`, or some of them: `npm run bench -- line store web`.
 * Writes bench/out/bench.json (`--out FILE` elsewhere); `--compare FILE` prints what an earlier run measured beside it.
 * The sizes are options; see bench/README.md for what they take.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figure, readFigures, showNumber, writeFigures } from './figures.ts'

const BENCHES = ['line', 'store', 'web'] as const
type Bench = (typeof BENCHES)[number]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '70,210' },
    input: { type: 'string', default: 'html' },
    claims: { type: 'string', default: '20000' },
    case: { type: 'string' },
    clients: { type: 'string', default: '8' },
    requests: { type: 'string', default: '40' },
    out: { type: 'string', default: 'bench/out/bench.json' },
    compare: { type: 'string' },
  },
})
const unknown = positionals.find((name) => !BENCHES.includes(name as Bench))
if (unknown !== undefined) {
  console.error(`bench-unknown: there is no bench "${unknown}"; some of ${BENCHES.join(', ')} were expected.`)
  process.exit(2)
}
if (values.compare !== undefined && !existsSync(values.compare)) {
  console.error(`bench-nothing-to-compare: ${values.compare} is not there; the JSON of an earlier run was expected.`)
  process.exit(2)
}
const asked = positionals.length > 0 ? (positionals as Bench[]) : BENCHES
const before = values.compare === undefined ? [] : readFigures(values.compare)
const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
try {
  const figures = asked.flatMap(runOne)
  writeFigures(values.out, figures)
  printTable(figures)
  console.log(`\nwritten to ${values.out}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function runOne(bench: Bench): readonly Figure[] {
  if (bench === 'line') return runFile('line', ['--documents', values.documents, '--input', values.input])
  const made = join(folder, 'store.sayso')
  if (bench === 'store') return runFile('store', ['--claims', values.claims, '--case', made])
  const asks = ['--clients', values.clients, '--requests', values.requests]
  if (values.case !== undefined) return runFile('desk', ['--case', values.case, ...asks])
  // The desk is asked about the case that the store's bench made.
  if (!existsSync(made)) runFile('store', ['--claims', values.claims, '--case', made, '--queries', '0'])
  return runFile('desk', ['--case', made, ...asks])
}

/** Runs a bench in a process of its own and gives what it wrote; what it prints goes to standard error. */
function runFile(name: string, options: readonly string[]): readonly Figure[] {
  console.error(`\n${name} ${options.join(' ')}`)
  const script = new URL(`./${name}.ts`, import.meta.url).pathname
  const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
    stdio: ['ignore', 2, 'inherit'],
  })
  if (status !== 0) throw new Error(`bench-failed: ${name} ended with ${status ?? signal}; its output above says why.`)
  return readFigures(`bench/out/${name}.json`)
}

function printTable(figures: readonly Figure[]): void {
  const nameOf = ({ bench, size, what }: Figure) => `${bench}, ${size}: ${what}`
  const earlier = new Map(before.map((figure) => [nameOf(figure), figure.value]))
  const width = Math.max(...figures.map((figure) => nameOf(figure).length)) + 2
  if (before.length > 0)
    console.log(`${''.padEnd(width)}${'before'.padStart(12)}${'now'.padStart(12)}${'now/before'.padStart(12)}`)
  for (const figure of figures) {
    const was = earlier.get(nameOf(figure))
    const then = before.length === 0 ? '' : was === undefined ? '-'.padStart(12) : showNumber(was).padStart(12)
    const ratio = was === undefined || was === 0 ? '' : (figure.value / was).toFixed(2).padStart(12)
    console.log(`${nameOf(figure).padEnd(width)}${then}${showNumber(figure.value).padStart(12)}${ratio} ${figure.unit}`)
  }
}
