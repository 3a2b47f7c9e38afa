import { mkdirSync, writeFileSync } from 'node:fs'
import { countVocabulary, type Document, FEATURE_NAMES, findPairFeatures, type Reading, segment } from '@sayso/core'
import { readGoldProfiles } from './gold-profiles.ts'

/**
 * Writes every pair of true mentions of each case with its features, for training/link/train_scorer.py.
 *
 * usage: npx tsx eval/link/pairs.ts ADEGHIJK   (writes eval/out/pairs/NAME.csv)
 */
const CASES = '../shared/data/cases'

function read(doc: Document): Reading {
  return {
    kind: 'reading',
    document: doc.id,
    ...segment(doc),
    mentions: [],
    aliases: [],
    attributions: [],
    claims: [],
    notes: [],
    method: 'gold.v1',
  }
}

mkdirSync('eval/out/pairs', { recursive: true })
for (const name of process.argv[2] ?? 'ADEGHIJK') {
  const gold = readGoldProfiles(`${CASES}/${name}`, read)
  const vocabulary = countVocabulary(gold.map(({ profile }) => profile))
  const rows = [['a', 'b', 'same', ...FEATURE_NAMES].join(',')]
  for (const [i, a] of gold.entries())
    for (const [j, b] of gold.entries()) {
      if (j <= i) continue
      const features = findPairFeatures(a.profile, b.profile, { echo: 0, aligned: false }, vocabulary)
      rows.push(
        [i, j, Number(a.claim === b.claim), ...FEATURE_NAMES.map((feature) => +features[feature].toFixed(4))].join(','),
      )
    }
  writeFileSync(`eval/out/pairs/${name}.csv`, rows.join('\n'))
  console.log(`${name}: ${rows.length - 1} pairs of ${gold.length} mentions`)
}
