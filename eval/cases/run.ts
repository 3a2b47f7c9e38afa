import { mkdirSync, readFileSync } from 'node:fs'
import { caseFolder, DEVELOPMENT, MIXES } from '../case-folder.ts'
import { mixCases } from '../mix-cases.ts'
import { type CaseScore, exportOf, scoreExport } from './score-case.ts'

/**
 * Runs the product over the development cases, prints the scores of each, their means and the baselines, and holds the means
 * against floors.json. The scorers of links and of speakers were trained on these eight: what they do on a
 * case unseen is in eval/link/evaluate.ts and `training/attribute/train_speakers.py ROWS --fold`.
 *
 * usage: npx tsx eval/cases/run.ts [ADEGHIJK]
 */
const names = [...(process.argv[2] ?? DEVELOPMENT)]

const missing = names.filter((name) => caseFolder(name) === null)
if (missing.length > 0) {
  console.log(`skipped: the cases ${missing.join(', ')} are not here; they are kept outside the project`)
  process.exit(0)
}
mkdirSync('eval/out/cases', { recursive: true })

type Row = Readonly<Record<string, number | null>>
const rows = new Map<string, Row>()
for (const name of names) {
  const out = `eval/out/cases/${name}.jsonl`
  const folder = caseFolder(name)!
  const seconds = await exportOf(folder, out)
  const [all, en, other] = [null, 'en', '-en'].map((language) => scoreExport(folder, out, language)) as [
    CaseScore,
    CaseScore,
    CaseScore,
  ]
  rows.set(name, { ...toRow(all, en, other), seconds })
}
const columns = Object.keys([...rows.values()][0]!)
rows.set(
  'mean',
  Object.fromEntries(columns.map((column) => [column, meanOf([...rows.values()].map((row) => row[column]!))])),
)
console.log(['measure'.padEnd(20), ...[...rows.keys()].map((name) => name.padStart(7))].join(''))
for (const column of columns)
  console.log(
    [
      column.padEnd(20),
      ...[...rows.values()].map((row) => (row[column] === null ? '-' : row[column]!.toFixed(3)).padStart(7)),
    ].join(''),
  )

const mean: Record<string, number | null> = { ...rows.get('mean')! }
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, number>
if (names.join('') === DEVELOPMENT) {
  // Half of the cases once more, as one case of unlike events.
  const mixed = mixCases([...MIXES[0]!], 'eval/out/cases/mixed')
  await exportOf(mixed, 'eval/out/cases/mixed.jsonl')
  const { grouping, independent } = scoreExport(mixed, 'eval/out/cases/mixed.jsonl', null)
  mean['grouping mixed'] = grouping.f1
  console.log(
    `${MIXES[0]} in one case: grouping ${grouping.f1.toFixed(3)}, inside ${independent!.inside.toFixed(3)}, error ${independent!.mean_abs_error.toFixed(3)}`,
  )
  for (const [measure, floor] of Object.entries(floors)) {
    if (mean[measure]! >= floor) continue
    console.error(
      `${measure}: ${mean[measure]!.toFixed(3)} is below the floor ${floor}. Find what was lost, or lower the floor with a reason.`,
    )
    process.exitCode = 1
  }
  // The count must err by less than half of what counting publishers errs.
  if (mean.error! > mean['error publishers']! / 2) {
    console.error(
      `error: ${mean.error!.toFixed(3)} is more than half of ${mean['error publishers']!.toFixed(3)}, which counting publishers gives.`,
    )
    process.exitCode = 1
  }
}

function toRow(all: CaseScore, en: CaseScore, other: CaseScore): Row {
  const { independent } = all
  const constant = Object.entries(independent ?? {}).find(([key]) => key.startsWith('if always'))?.[1] as
    | { inside: number; error: number }
    | undefined
  return {
    'found en': en.found,
    'found other': other.found,
    burden: all.burden,
    'source en': en.source ?? null,
    'source other': other.source ?? null,
    'stance en': en.stance?.accuracy ?? null,
    'stance macro': all.stance?.macro_f1 ?? null,
    value: all.value ?? null,
    'grouping en': en.grouping.f1,
    grouping: all.grouping.f1,
    origin: all.origin.f1,
    farthest: all.chain?.farthest ?? null,
    nearest: all.chain?.nearest ?? null,
    between: all.chain?.between ?? null,
    inside: independent?.inside ?? null,
    width: independent?.mean_width ?? null,
    error: independent?.mean_abs_error ?? null,
    'error publishers': independent ? (independent['if counting publishers'] as number) : null,
    'error documents': independent ? (independent['if counting documents'] as number) : null,
    'error constant': constant?.error ?? null,
    'inside constant': constant?.inside ?? null,
    denying: independent?.denying ?? null,
    declining: independent?.declining ?? null,
    'top real': all.top.hold_gold,
    'top covered': all.top.gold_covered,
    derivation: all.derivation?.f1 ?? null,
    how: all.derivation?.how ?? null,
  }
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null
}
