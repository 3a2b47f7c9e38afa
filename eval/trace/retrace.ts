import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  findModels,
  findPlaceNames,
  findPublishers,
  makeHolderBook,
  profileSpeakers,
  traceGroup,
} from '../../packages/core/src/trace/index.ts'
import { measureBelonging } from '../../packages/engine/src/line/measure-belonging.ts'
import { readExported } from './read-exported.ts'

/**
 * Traces again what `eval/cases/run.ts` exported, with the groups as they were, and scores it: trace alone, on what the
 * stages before it really give. `npx tsx eval/trace/retrace.ts [CASES]`
 */
const shared = process.env.SAYSO_SHARED ?? '../shared'
const folder = mkdtempSync(join(tmpdir(), 'sayso-retrace-'))
const rows: Record<string, number>[] = []
const done: string[] = []

for (const id of process.argv[2] ?? 'ADEGHIJK') {
  const exported = `eval/out/cases/${id}.jsonl`
  if (!existsSync(exported)) continue
  done.push(id)
  const { lines, documents, claims, echoes, links } = readExported(exported)
  const profiles = [...claims.values()].flatMap(({ claim, document }) => profileSpeakers(claim, document))
  const book = makeHolderBook(profiles, findPlaceNames(documents), findPublishers(documents))
  const models = findModels(new Map(documents.map((document) => [document.id, document])), echoes)
  const out: unknown[] = lines.filter((line) => line.kind === 'derivation')
  for (const group of lines.filter((line) => line.kind === 'group')) {
    const belonging = measureBelonging(
      [(group.claims as string[]).map((claim) => ({ claim, wording: claims.get(claim)?.wording ?? null }))],
      links,
    )
    const members = (group.claims as string[]).flatMap((claim) => {
      const member = claims.get(claim)
      return member === undefined ? [] : [{ ...member, belonging: belonging.get(claim)! }]
    })
    const { chains, origins, count } = traceGroup({
      group: group.id,
      facet: group.facet,
      claims: members,
      echoes,
      models,
      book,
    })
    const names = new Map(origins.map((origin) => [origin.id, origin.holder]))
    const byClaim = new Map(chains.map((chain) => [chain.claim, chain]))
    for (const { claim } of members) {
      const line = lines.find((one) => one.kind === 'claim' && one.id === claim.id)
      const chain = byClaim.get(claim.id)!
      out.push({ ...line, origins: chain.origins, chain: chain.links.map((link) => link.name), holders: chain.origins.map((one) => names.get(one)), doubt: chain.doubt, why: chain.reasons[0]?.words }) // biome-ignore format: one line
    }
    out.push({ ...group, independent: [count.low, count.high], denying: count.denying.length, declining: count.declining.length }) // biome-ignore format: one line
  }
  const file = join(process.env.OUT ?? folder, `${id}.jsonl`)
  writeFileSync(file, out.map((line) => JSON.stringify(line)).join('\n'))
  const s = JSON.parse(execFileSync('python3', [`${shared}/tools/score_case.py`, `${shared}/data/cases/${id}`, file, '--json'], { encoding: 'utf8' })) // biome-ignore format: one line
  rows.push({
    found: s.found, grouping: s.grouping.f1, source: s.source, origin: s.origin.f1, 'origin p': s.origin.p, farthest: s.chain.farthest, nearest: s.chain.nearest, between: s.chain.between,
    inside: s.independent.inside, width: s.independent.mean_width, error: s.independent.mean_abs_error, denying: s.independent.denying, declining: s.independent.declining,
  }) // biome-ignore format: columns of the table
}

const columns = Object.keys(rows[0] ?? {})
console.log(['case', ...columns].join('\t'))
rows.forEach((row, index) => {
  console.log([done[index], ...columns.map((column) => row[column]!.toFixed(2))].join('\t'))
})
console.log(['mean', ...columns.map((column) => (rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length).toFixed(3))].join('\t')) // biome-ignore format: one line
