import { mkdirSync, writeFileSync } from 'node:fs'
import { FEATURE_NAMES } from '@sayso/core'
import { caseFolder, casesToLearnFrom } from '../case-folder.ts'
import { readLabelled, UNKNOWN } from './read-labelled.ts'

/**
 * Writes the pairs that the product would score in each case, with their features and whether they are truly the same, for
 * training/link/train_scorer.py; -1 where nobody knows, or neither claim is in the gold.
 *
 * usage: npx tsx eval/link/pairs.ts [CASES]   (writes eval/out/pairs/NAME.csv, and NAME.json for evaluate.ts)
 */
mkdirSync('eval/out/pairs', { recursive: true })
for (const name of process.argv[2] ?? casesToLearnFrom()) {
  const labelled = await readLabelled(caseFolder(name)!)
  const { profiles, pairs, truth } = labelled
  const rows = [['a', 'b', 'same', ...FEATURE_NAMES].join(',')]
  for (const { a, b, features } of pairs) {
    const [first, second] = [truth[a], truth[b]]
    const known = first !== undefined && second !== undefined && (first !== null || second !== null)
    const same = known ? Number(first === second) : -1
    rows.push([a, b, same, ...Array.from(features, (value) => +value.toFixed(4))].join(','))
  }
  writeFileSync(`eval/out/pairs/${name}.csv`, rows.join('\n'))
  writeFileSync(
    `eval/out/pairs/${name}.json`,
    JSON.stringify({ ...labelled, pairs: undefined, truth: truth.map((one) => (one === undefined ? UNKNOWN : one)) }),
  )
  console.log(`${name}: ${profiles.length} claims, ${pairs.length} pairs scored`)
}
