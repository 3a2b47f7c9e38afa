/**
 * Reads a great many mutations of valid inputs and says what came of it: `npm run torture -- [RUNS] [SEED] [KIND]`.
 * 100,000 runs where none are named; of pages, texts and JSON Lines, or of the files of one kind in fixtures/capture. Ends with status 1 and the seed that repeats it where a law is broken.
 */
import { captureInputs, tortureIngest } from '../packages/ingest/src/testing/torture.ts'

const runs = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const kind = process.argv[4]
const kinds = captureInputs()
if (kind !== undefined && !Object.hasOwn(kinds, kind)) {
  console.error(`"${kind}" is no kind; one of these was expected: ${Object.keys(kinds).join(', ')}.`)
  process.exit(2)
}
const inputs = kind === undefined ? undefined : kinds[kind]
/** Runs of one portion, after which the count is told. */
const PORTION = 5000

const startedMs = performance.now()
let documents = 0
let refusals = 0
let slowestMs = 0
for (let done = 0; done < runs; done += PORTION) {
  const portion = await tortureIngest({
    runs: Math.min(PORTION, runs - done),
    seed: seed + done,
    ...(inputs === undefined ? {} : { inputs, longestMs: 15_000 }),
  })
  documents += portion.documents
  refusals += portion.refusals
  slowestMs = Math.max(slowestMs, portion.slowestMs)
  const seconds = Math.round((performance.now() - startedMs) / 1000)
  console.error(`${Math.min(runs, done + PORTION)} of ${runs} mutations, ${seconds} s`)
}
console.log(JSON.stringify({ runs, seed, documents, refusals, slowestMs: Math.round(slowestMs) }))
