import { mkdirSync, writeFileSync } from 'node:fs'
import { FEATURE_NAMES, findPairFeatures } from '@sayso/core'
import { readLabelled } from './read-labelled.ts'

/**
 * Writes the pairs that the product would score in each case, with their features and whether they are truly the same, for
 * training/link/train_scorer.py. Pairs that nobody knows are left out, as are those of two claims outside the gold.
 *
 * usage: npx tsx eval/link/pairs.ts [ADEGHIJK]   (writes eval/out/pairs/NAME.csv, and NAME.json for evaluate.ts)
 */
const CASES = '../shared/data/cases'
mkdirSync('eval/out/pairs', { recursive: true })
for (const name of process.argv[2] ?? 'ADEGHIJK') {
  const labelled = await readLabelled(`${CASES}/${name}`)
  const { profiles, pairs, truth, vocabulary } = labelled
  const rows = [['a', 'b', 'same', ...FEATURE_NAMES].join(',')]
  for (const { a, b, hint } of pairs) {
    const [first, second] = [truth[a], truth[b]]
    if (first === undefined || second === undefined || (first === null && second === null)) continue
    const features = findPairFeatures(profiles[a]!, profiles[b]!, hint, vocabulary)
    rows.push(
      [a, b, Number(first === second), ...FEATURE_NAMES.map((feature) => +features[feature].toFixed(4))].join(','),
    )
  }
  writeFileSync(`eval/out/pairs/${name}.csv`, rows.join('\n'))
  const { sentences, sentencesByTerm } = vocabulary
  writeFileSync(
    `eval/out/pairs/${name}.json`,
    JSON.stringify({
      ...labelled,
      truth: truth.map((one) => one ?? null),
      vocabulary: { sentences, sentencesByTerm: [...sentencesByTerm] },
    }),
  )
  console.log(
    `${name}: ${profiles.length} claims, ${pairs.length} pairs scored, ${rows.length - 1} with a known answer`,
  )
}
