import { existsSync, readFileSync } from 'node:fs'
import { type CaseVocabulary, groupClaims, JOIN_THRESHOLD, scorePair } from '@sayso/core'
import type { LabelledCase } from './read-labelled.ts'

/**
 * B-cubed F1 of grouping over the gold mentions, as score_case.py counts, with a scorer that has not seen the case
 * (eval/out/scorers/NAME.json) where there is one.
 *
 * usage: npx tsx eval/link/evaluate.ts [ADEGHIJK] [threshold ...]
 */
const names = [...(process.argv[2] ?? 'ADEGHIJK')]
const thresholds = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [JOIN_THRESHOLD]
const sums = thresholds.map(() => 0)
for (const name of names) {
  const saved = JSON.parse(readFileSync(`eval/out/pairs/${name}.json`, 'utf8'))
  const labelled = saved as LabelledCase
  const vocabulary: CaseVocabulary = {
    sentences: saved.vocabulary.sentences,
    sentencesByTerm: new Map(saved.vocabulary.sentencesByTerm),
  }
  const path = `eval/out/scorers/${name}.json`
  const scorer = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  const { profiles, pairs } = labelled
  const links = pairs.flatMap(({ a, b, hint }) => {
    const found = scorePair(profiles[a]!, profiles[b]!, hint, vocabulary, scorer)
    return found === null ? [] : [{ a: profiles[a]!.claim, b: profiles[b]!.claim, score: found.score }]
  })
  const figures = thresholds.map((threshold, at) => {
    const groupOf = new Map(
      groupClaims(profiles, links, undefined, threshold).flatMap((group, index) =>
        group.map((claim) => [claim, `g${index}`]),
      ),
    )
    const labels = labelled.mentions.map(({ profile }, index) =>
      profile === null ? `alone${index}` : groupOf.get(profiles[profile]!.claim)!,
    )
    const { f1, p, r } = countBCubed(
      labels,
      labelled.mentions.map(({ claim }) => claim),
    )
    sums[at]! += f1
    return `${threshold}: ${f1.toFixed(3)} (${p.toFixed(2)}/${r.toFixed(2)})`
  })
  console.log(name, scorer ? 'unseen' : 'SEEN', figures.join('  '))
}
console.log('mean', sums.map((sum, at) => `${thresholds[at]}: ${(sum / names.length).toFixed(4)}`).join('  '))

/** B-cubed (Bagga and Baldwin 1998). */
function countBCubed(found: readonly string[], gold: readonly string[]): { f1: number; p: number; r: number } {
  let p = 0
  let r = 0
  for (const [at, label] of found.entries()) {
    const together = found.filter((other) => other === label).length
    const truly = gold.filter((other) => other === gold[at]).length
    const both = found.filter((other, index) => other === label && gold[index] === gold[at]).length
    p += both / together
    r += both / truly
  }
  p /= found.length
  r /= found.length
  return { f1: (2 * p * r) / (p + r), p, r }
}
