import { readFileSync } from 'node:fs'
import { attribute } from '../../packages/core/src/attribute/index.ts'
import type { Claim } from '../../packages/core/src/model/index.ts'
import { segment } from '../../packages/core/src/segment/index.ts'
import { toDocument } from './read-documents.ts'

/**
 * How well sentences are split into atomic claims: `score-mini-events.ts EVENTS.jsonl [LANGUAGE]`. A gold claim is found by a
 * claim that covers half of the shorter of the two; one to one, the same facet first, then the best overlap.
 */
const [path, language = 'en'] = process.argv.slice(2) as [string, string?]
interface GoldClaim {
  readonly id: string
  readonly words: string
  readonly stance: string
  readonly value: number | null
}
const events = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

let [gold, found, facetRight, stanceRight, values, valueRight, exported, sentences, bare, bareExported] = new Array(
  10,
).fill(0)
const confusion = new Map<string, number>()
for (const event of events) {
  const facetById = new Map<string, string>(
    event.claims.map((claim: { id: string; facet: string }) => [claim.id, claim.facet]),
  )
  event.sentences.forEach(
    (sentence: { language: string; text: string; claims: readonly GoldClaim[] }, index: number) => {
      if (sentence.language !== language) return
      const doc = toDocument({ id: `${event.id}-${index}`, language, text: sentence.text, published_at: '2027-11-01' })
      const { claims } = attribute(doc, segment(doc))
      sentences++
      exported += claims.length
      if (sentence.claims.length === 0) {
        bare++
        bareExported += claims.length
      }
      gold += sentence.claims.length
      for (const [want, claim] of pair(sentence, claims, facetById)) {
        const facet = facetById.get(want.id)!
        found++
        if (claim.facet === facet) facetRight++
        else
          confusion.set(`${facet} read as ${claim.facet}`, (confusion.get(`${facet} read as ${claim.facet}`) ?? 0) + 1)
        if (claim.stance === want.stance) stanceRight++
        if (want.value !== null) {
          values++
          if (claim.value?.value === want.value) valueRight++
        }
      }
    },
  )
}
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))
console.log({
  gold,
  found: share(found, gold),
  burden: share(exported, sentences),
  facet: share(facetRight, found),
  stance: share(stanceRight, found),
  value: share(valueRight, values),
  'claims in a sentence that carries none': share(bareExported, bare),
})
console.log([...confusion].sort((a, b) => b[1] - a[1]).slice(0, 20))

function pair(
  sentence: { readonly text: string; readonly claims: readonly GoldClaim[] },
  claims: readonly Claim[],
  facetById: ReadonlyMap<string, string>,
): [GoldClaim, Claim][] {
  const candidates = sentence.claims.flatMap((want) => {
    const start = sentence.text.indexOf(want.words)
    const end = start + want.words.length
    return claims.flatMap((claim) => {
      const { start: from, end: to } = claim.anchor
      const overlap = Math.min(end, to) - Math.max(start, from)
      if (overlap < 0.5 * Math.min(end - start, to - from) || to - from > 3 * (end - start) + 40) return []
      const union = Math.max(end, to) - Math.min(start, from)
      return [{ want, claim, rank: overlap / union + (claim.facet === facetById.get(want.id) ? 1 : 0) }]
    })
  })
  const wants = new Set<GoldClaim>()
  const taken = new Set<Claim>()
  const pairs: [GoldClaim, Claim][] = []
  for (const { want, claim } of candidates.sort((a, b) => b.rank - a.rank)) {
    if (wants.has(want) || taken.has(claim)) continue
    wants.add(want)
    taken.add(claim)
    pairs.push([want, claim])
  }
  return pairs
}
