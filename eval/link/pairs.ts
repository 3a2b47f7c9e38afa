import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { FEATURE_NAMES } from '@sayso/core'
import { caseFolder, casesToLearnFrom, MIXES } from '../case-folder.ts'
import { mixCases } from '../mix-cases.ts'
import { type LabelledCase, type PlacedPair, readLabelled, UNKNOWN } from './read-labelled.ts'

/**
 * Writes the pairs that the product would score in each case, with their features and whether they are truly the same, for
 * training/link/train_scorer.py; -1 where nobody knows, or neither claim is in the gold. Of several cases in one, named by all
 * their letters, it writes what is the same and a tenth of what is not, to learn how events differ.
 *
 * usage: npx tsx eval/link/pairs.ts [CASE ...]   (writes eval/out/pairs/NAME.csv, eval/out/pairs-by-words/NAME.csv for what rules read, and NAME.json for evaluate.ts)
 */
const OUT = 'eval/out/pairs'
const BY_WORDS = 'eval/out/pairs-by-words'
/** Of a mixture, so many pairs that are not the same for one that is written. */
const SAMPLED = 10
/** What a pair of a mixture counts: its cases are learned from by themselves too. */
const OF_A_MIXTURE = 0.5

for (const folder of [OUT, BY_WORDS]) mkdirSync(folder, { recursive: true })
const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : [...casesToLearnFrom(), ...MIXES]) {
  const mixed = name.length > 1
  const folder = mixed ? mixCases([...name], `eval/out/mixed/${name}`) : caseFolder(name)!
  const { pairs, pairsByWords, ...labelled } = await readLabelled(folder)
  if (mixed) rmSync(folder, { recursive: true })
  writePairs(`${OUT}/${name}.csv`, pairs, labelled, mixed)
  writePairs(`${BY_WORDS}/${name}.csv`, pairsByWords, labelled, mixed)
  const truth = labelled.truth.map((one) => (one === undefined ? UNKNOWN : one))
  writeFileSync(`${OUT}/${name}.json`, JSON.stringify({ ...labelled, truth }))
  console.log(`${name}: ${labelled.profiles.length} claims, ${pairs.length} pairs scored`)
}

function writePairs(
  path: string,
  pairs: readonly PlacedPair[],
  { truth }: Pick<LabelledCase, 'truth'>,
  mixed: boolean,
): void {
  const rows = [['a', 'b', 'same', 'weight', ...FEATURE_NAMES].join(',')]
  for (const [index, { a, b, features }] of pairs.entries()) {
    const [first, second] = [truth[a], truth[b]]
    const known = first !== undefined && second !== undefined && (first !== null || second !== null)
    const same = known ? Number(first === second) : -1
    if (mixed && same !== 1 && index % SAMPLED !== 0) continue
    const weight = mixed ? OF_A_MIXTURE * (same === 1 ? 1 : SAMPLED) : 1
    rows.push([a, b, same, weight, ...Array.from(features, (value) => +value.toFixed(4))].join(','))
  }
  writeFileSync(path, rows.join('\n'))
}
