import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type ClaimGroup, type Facet, groupClaims, readPublished } from '@sayso/core'
import { findPlaceNames, findPublishers, makeHolderBook, profileSpeakers } from '../../packages/core/src/trace/index.ts'
import { readMembers } from '../../packages/core/src/trace/members.ts'
import { traceClaims } from '../../packages/core/src/trace/trace-claims.ts'
import { weighOrigins } from '../../packages/core/src/trace/weigh-origins.ts'
import { measureBelonging } from '../../packages/engine/src/line/measure-belonging.ts'
import { caseFolder, casesToLearnFrom } from '../case-folder.ts'
import { matchGold } from '../link/read-labelled.ts'
import { type ExportedCase, readExported } from './read-exported.ts'

/**
 * Writes who stands behind each group that the product made of the true claims, and whether each is an origin of its own, for
 * training/link/fit_origins.py: `npx tsx eval/trace/holders.ts [CASES]` after `npm run eval -- cases`, writes eval/out/holders.jsonl. JOIN=.05
 * groups the claims anew at another threshold first.
 */
mkdirSync('eval/out', { recursive: true })
const rows: unknown[] = []
for (const id of process.argv[2] ?? casesToLearnFrom()) {
  const path = `eval/out/cases/${id}.jsonl`
  if (existsSync(path)) rows.push(...listGroups(id, regroup(readExported(path))))
}
writeFileSync('eval/out/holders.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
console.log(`${rows.length} groups`)

function regroup(exported: ExportedCase): ExportedCase {
  if (process.env.JOIN === undefined) return exported
  const members = [...exported.claims.values()].map(({ claim, document, wording }) => ({
    claim: claim.id,
    document: document.id,
    facet: claim.facet,
    wording,
    publishedAtMs: readPublished(document.publishedOn)?.startMs ?? null,
  }))
  const facets = new Map(members.map(({ claim, facet }) => [claim, facet]))
  const groups = groupClaims(members, exported.links, undefined, Number(process.env.JOIN)).map((claims): ClaimGroup => {
    const counts = new Map<Facet, number>()
    for (const claim of claims) counts.set(facets.get(claim)!, (counts.get(facets.get(claim)!) ?? 0) + 1)
    const [facet] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
    return { kind: 'group', id: claims[0]!, facet, claims, headline: claims[0]!, method: 'link.again.v1' }
  })
  return { ...exported, groups }
}

function listGroups(id: string, exported: ExportedCase): unknown[] {
  const folder = caseFolder(id)!
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8'))
  const claims = [...exported.claims.values()]
  const profiles = claims.map(({ claim, document }) => ({
    document: document.id,
    start: claim.anchor.start,
    end: claim.anchor.end,
    value: claim.value?.value ?? null,
  }))
  const { mentions } = matchGold(folder, exported.documents, profiles as never)
  const mentionOf = new Map<string, (typeof gold.mentions)[number]>()
  mentions.forEach(({ profile }, index) => {
    if (profile !== null) mentionOf.set(claims[profile]!.claim.id, gold.mentions[index])
  })
  const book = makeHolderBook(
    claims.flatMap(({ claim, document }) => profileSpeakers(claim, document)),
    findPlaceNames(exported.documents),
    findPublishers(exported.documents),
  )
  return [...votes(gold.mentions, mentionOf, exported)].map(([claim, group]) => {
    const belonging = measureBelonging(
      [group.claims.map((one) => ({ claim: one, wording: exported.claims.get(one)!.wording }))],
      exported.links,
    )
    const members = readMembers(
      group.claims.map((one) => ({ ...exported.claims.get(one)!, belonging: belonging.get(one)! })),
      book,
    )
    const last = [...traceClaims(members, { echoes: exported.echoes }, book)].at(-1)!
    const sides = Object.fromEntries(
      (['affirms', 'denies', 'declines'] as const).map((side) => {
        const seen = new Set<string>()
        const weighed = weighOrigins({ facet: group.facet, members, ...last }, side)
        return [
          side,
          weighed.map(({ holder, features }) => {
            const origins = members
              .filter((member, index) => member.side === side && last.traced[index]!.holders.includes(holder))
              .map((member) => mentionOf.get(member.claim.id))
              .filter((mention) => mention?.claim === claim && sideOf(mention.stance) === side)
              .flatMap((mention) => mention.origins as string[])
            const fresh = origins.filter((origin) => !seen.has(origin))
            for (const origin of origins) seen.add(origin)
            return { features, own: fresh.length > 0 }
          }),
        ]
      }),
    )
    const independence = gold.independence.find((one: { claim: string }) => one.claim === claim)
    const truth = {
      affirms: independence?.affirming.length ?? 0,
      denies: independence?.denying?.length ?? 0,
      declines: independence?.declining?.length ?? 0,
    }
    return { case: id, claim, group: group.id, sides, truth }
  })
}

/** For each true claim the group that holds most of its mentions. */
function votes(
  mentions: readonly { id: string; claim: string }[],
  mentionOf: ReadonlyMap<string, { claim: string }>,
  { groups }: ExportedCase,
) {
  const counts = new Map<string, Map<string, number>>()
  for (const group of groups)
    for (const member of group.claims) {
      const claim = mentionOf.get(member)?.claim
      if (claim === undefined) continue
      const own = counts.get(claim) ?? new Map<string, number>()
      counts.set(claim, own.set(group.id, (own.get(group.id) ?? 0) + 1))
    }
  const byId = new Map(groups.map((group) => [group.id, group]))
  return new Map(
    [...new Set(mentions.map(({ claim }) => claim))].flatMap((claim) => {
      const best = [...(counts.get(claim) ?? [])].sort((a, b) => b[1] - a[1])[0]
      return best === undefined ? [] : [[claim, byId.get(best[0])!] as const]
    }),
  )
}

function sideOf(stance: string): string {
  return stance === 'denies'
    ? 'denies'
    : stance === 'declines-to-confirm'
      ? 'declines'
      : stance === 'questions'
        ? 'questions'
        : 'affirms'
}
