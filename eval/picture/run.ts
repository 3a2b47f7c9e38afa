import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { exportKept, readCase } from '../cases/score-case.ts'

/**
 * Scores the picture of the cases whose truth is known, prints each, the mean and the sum over all cells, and holds them
 * against floors.json. Nothing of the picture is learnt, but its word lists and thresholds were set looking at these four
 * cases, and there is no other case with a known picture: the figures are no measure of a case unseen. With `kept` the
 * cases read in the run before are opened again, and their pictures alone made anew: for changes to the picture that touch no reading.
 *
 * usage: npx tsx eval/picture/run.ts [ADEH] [kept]
 */
const CASES = '../shared/data/cases'
const SCORER = '../shared/tools/score_picture.py'
const names = [...(process.argv[2] ?? 'ADEH')]
const kept = process.argv[3] === 'kept'

if (!existsSync(CASES)) {
  console.log(`skipped: ${CASES} is not here; the cases are kept outside the project`)
  process.exit(0)
}
mkdirSync('eval/out/picture', { recursive: true })

/** What score_picture.py prints. */
interface Score {
  readonly cells: number
  readonly proposed: number
  readonly found: number
  readonly value: number
  readonly date: number
  readonly origins: number
  readonly extra: number
}
const MEASURES = ['found', 'value', 'date', 'origins', 'extra'] as const
type Row = Readonly<Record<(typeof MEASURES)[number], number>>

const scores = new Map<string, Score>()
for (const name of names) {
  const out = `eval/out/picture/${name}.jsonl`
  const at = `eval/out/picture/${name}.sayso`
  if (!(kept && existsSync(at))) {
    rmSync(at, { force: true, recursive: true })
    await readCase(`${CASES}/${name}`, at)
  }
  await exportKept(at, out)
  const args = [SCORER, `${CASES}/${name}/picture.json`, out, '--json']
  scores.set(name, JSON.parse(execFileSync('python3', args, { encoding: 'utf8' })) as Score)
}

/** `extra` is told in proposed cells beyond the truth for each true cell. */
const rows = new Map<string, Row>(
  [...scores].map(([name, score]) => [name, { ...score, extra: score.extra / score.cells }]),
)
const all = [...scores.values()]
const cells = sum(all, ({ cells }) => cells)
const found = sum(all, (score) => score.found * score.cells)
rows.set(
  'mean',
  toRow((measure) => sum([...rows.values()], (row) => row[measure]) / scores.size),
)
rows.set('pooled', {
  ...toRow((measure) => sum(all, (score) => (score[measure] ?? 0) * score.found * score.cells) / found),
  found: found / cells,
  extra: sum(all, ({ extra }) => extra) / cells,
})
console.log(['measure'.padEnd(10), ...[...rows.keys()].map((name) => name.padStart(8))].join(''))
for (const measure of MEASURES)
  console.log([measure.padEnd(10), ...[...rows.values()].map((row) => row[measure].toFixed(3).padStart(8))].join(''))

const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Row
if (names.join('') === 'ADEH') {
  for (const measure of MEASURES) {
    const [reached, floor] = [rows.get('mean')![measure], floors[measure]]
    if (measure === 'extra' ? reached <= floor : reached >= floor) continue
    console.error(
      `${measure}: ${reached.toFixed(3)} does not hold the floor ${floor}. Find what was lost, or change it with a reason.`,
    )
    process.exitCode = 1
  }
}

function toRow(of: (measure: (typeof MEASURES)[number]) => number): Row {
  return Object.fromEntries(MEASURES.map((measure) => [measure, of(measure)])) as unknown as Row
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
