import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from '../../packages/core/src/model/index.ts'
import {
  findDerivations,
  findPlaceNames,
  findPublishers,
  makeHolderBook,
  profileSpeakers,
  traceGroup,
} from '../../packages/core/src/trace/index.ts'
import { readGoldGroups } from './gold-input.ts'
import { readCase } from './read-case.ts'

/**
 * `npx tsx eval/trace/run.ts [CASES]`: traces the true mentions of each case and scores what comes out.
 *
 * Mean of the eight on 25 November 2026: origin .668, chain .66 / .60 / .48, the truth inside .83 of the intervals of mean width
 * 1.25, error of the middle .74 where publishers err by 4.63, denying .16, declining .19, derivations .74 with .91 of the ways
 * right. The weights of origins are those of the groups that the product makes.
 */
const cases = process.argv[2] ?? 'ADEGHIJK'
const shared = process.env.SAYSO_SHARED ?? '../shared'
const folder = mkdtempSync(join(tmpdir(), 'sayso-trace-'))
const rows: Record<string, number>[] = []

for (const id of cases) {
  const gold = readCase(`${shared}/data/cases/${id}`)
  const documents = [...gold.documents.values()]
  const groups = readGoldGroups(gold)
  const echoes = documents.flatMap((one) => findDerivations(one, documents))
  const all = [...groups.values()].flat()
  const profiles = all.flatMap(({ claim, document }) => profileSpeakers(claim, document))
  const plain = documents.map((one) => one.document)
  const book = makeHolderBook(profiles, findPlaceNames(plain), findPublishers(plain))
  const urls = new Map<string, Document>(documents.map((one) => [one.document.id, one.document]))
  const lines: unknown[] = []
  const derived = new Map<string, string>(echoes.map((echo) => [`${echo.document} ${echo.from}`, echo.how]))
  for (const [group, claims] of groups) {
    const { chains, origins, count } = traceGroup({ group, claims, echoes, book })
    const names = new Map(origins.map((origin) => [origin.id, origin.holder]))
    claims.forEach(({ claim, document }) => {
      const chain = chains.find((one) => one.claim === claim.id)!
      lines.push({
        kind: 'claim', url: document.url, publishedAt: document.publishedOn, start: claim.anchor.start, end: claim.anchor.end, group,
        stance: claim.stance, value: claim.value?.value ?? null, source: claim.source?.text ?? null, origins: chain.origins,
        chain: chain.links.map((link) => link.name), holders: chain.origins.map((origin) => names.get(origin)), why: chain.reasons[0]?.words, doubt: chain.doubt,
      }) // biome-ignore format: as score_case.py lists them
      if (chain.repeats !== null) {
        const to = claims.find((one) => one.claim.id === chain.repeats)!
        const key = `${document.id} ${to.document.id}`
        if (!derived.has(key) && to.document.id !== document.id) derived.set(key, chain.how ?? 'cites')
      }
    })
    lines.push({ kind: 'group', id: group, independent: [count.low, count.high], denying: count.denying.length, declining: count.declining.length, affirming: count.affirming.map((one) => names.get(one)), denies: count.denying.map((one) => names.get(one)), declines: count.declining.map((one) => names.get(one)) }) // biome-ignore format: one line
  }
  for (const [key, how] of derived) {
    const [document, from] = key.split(' ').map((one) => urls.get(one)!)
    lines.push({ kind: 'derivation', url: document!.url, publishedAt: document!.publishedOn, from: from!.url, how })
  }
  const file = process.env.OUT === undefined ? join(folder, `${id}.jsonl`) : join(process.env.OUT, `${id}.jsonl`)
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  const s = JSON.parse(
    execFileSync('python3', [`${shared}/tools/score_case.py`, `${shared}/data/cases/${id}`, file, '--json'], {
      encoding: 'utf8',
    }),
  )
  rows.push({
    origin: s.origin.f1, 'origin p': s.origin.p, 'origin r': s.origin.r, farthest: s.chain.farthest, nearest: s.chain.nearest, between: s.chain.between,
    inside: s.independent.inside, width: s.independent.mean_width, error: s.independent.mean_abs_error, publishers: s.independent['if counting publishers'],
    denying: s.independent.denying, declining: s.independent.declining, 'deriv F': s.derivation.f1, 'deriv p': s.derivation.p, how: s.derivation.how,
  }) // biome-ignore format: columns of the table
}

const columns = Object.keys(rows[0]!)
console.log(['case', ...columns].join('\t'))
rows.forEach((row, index) => {
  console.log([cases[index], ...columns.map((column) => row[column]!.toFixed(2))].join('\t'))
})
console.log(
  [
    'mean',
    ...columns.map((column) => (rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length).toFixed(3)),
  ].join('\t'),
)
