import { existsSync, readFileSync } from 'node:fs'
import { groupClaims, JOIN_THRESHOLD, leastScoreOf, type Scorer, scoreFeatures } from '@sayso/core'
import shipped from '../../packages/core/src/link/scorer.json' with { type: 'json' }
import type { LabelledCase } from './read-labelled.ts'

/**
 * B-cubed F1 of grouping over the gold mentions, as score_case.py counts, with a scorer that has not seen the case
 * (eval/out/scorers/NAME.json) where there is one. Behind it precision and recall, and the precision where claims that carry
 * none of the gold count too: what a reader of the group meets that does not belong there.
 *
 * usage: npx tsx eval/link/evaluate.ts [ADEGHIJK] [threshold ...]
 */
const names = [...(process.argv[2] ?? 'ADEGHIJK')]
const thresholds = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [JOIN_THRESHOLD]
const sums = thresholds.map(() => ({ f1: 0, clean: 0 }))
for (const name of names) {
  const { profiles, mentions, truth } = JSON.parse(readFileSync(`eval/out/pairs/${name}.json`, 'utf8')) as Omit<
    LabelledCase,
    'pairs' | 'pairsByWords'
  >
  const path = `eval/out/scorers/${name}.json`
  const unseen = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Scorer) : null
  const rows = readFileSync(`eval/out/pairs/${name}.csv`, 'utf8').split('\n').slice(1)
  const links = rows.flatMap((row) => {
    const [a, b, , , ...features] = row.split(',').map(Number)
    const values = Float64Array.from(features)
    const score = scoreFeatures(values, unseen ?? shipped, leastScoreOf(values))
    return score === null ? [] : [{ a: profiles[a!]!.claim, b: profiles[b!]!.claim, score }]
  })
  const figures = thresholds.map((threshold, at) => {
    const groupOf = new Map(
      groupClaims(profiles, links, undefined, threshold).flatMap((group, index) =>
        group.map((claim) => [claim, `g${index}`]),
      ),
    )
    const labels = mentions.map(({ profile }, index) =>
      profile === null ? `alone${index}` : groupOf.get(profiles[profile]!.claim)!,
    )
    const strays = profiles.filter((_, index) => truth[index] === null).map(({ claim }) => groupOf.get(claim)!)
    const claims = mentions.map(({ claim }) => claim)
    const { f1, p, r } = countBCubed(labels, claims, [])
    const { p: clean } = countBCubed(labels, claims, strays)
    sums[at]!.f1 += f1 / names.length
    sums[at]!.clean += clean / names.length
    return `${threshold}: ${f1.toFixed(3)} (${p.toFixed(2)}/${r.toFixed(2)}, ${clean.toFixed(2)})`
  })
  console.log(name, unseen ? 'unseen' : 'SEEN', figures.join('  '))
}
console.log(
  'mean',
  sums.map(({ f1, clean }, at) => `${thresholds[at]}: ${f1.toFixed(4)} (${clean.toFixed(3)})`).join('  '),
)

/** B-cubed (Bagga and Baldwin 1998); strays, by the group in which each stands, belong nowhere. */
function countBCubed(
  found: readonly string[],
  gold: readonly string[],
  strays: readonly string[],
): { f1: number; p: number; r: number } {
  let p = 0
  let r = 0
  for (const [at, label] of found.entries()) {
    const together = [...found, ...strays].filter((other) => other === label).length
    const truly = gold.filter((other) => other === gold[at]).length
    const both = found.filter((other, index) => other === label && gold[index] === gold[at]).length
    p += both / together
    r += both / truly
  }
  p /= found.length
  r /= found.length
  return { f1: (2 * p * r) / (p + r), p, r }
}
