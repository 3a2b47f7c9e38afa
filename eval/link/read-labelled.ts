import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type CaseVocabulary,
  type ClaimProfile,
  countVocabulary,
  type Document,
  type Id,
  linkKeys,
  type PairHint,
} from '@sayso/core'
import { addInputs, createCase, findReader, type OpenCase } from '@sayso/engine'
import { alignClaims } from '../../packages/engine/src/line/align-claims.ts'

interface GoldMention {
  readonly id: string
  readonly doc: string
  readonly claim: string
  readonly quote: string
  readonly value: number | null
}

/** A case as linking sees it, with what is truly the same. */
export interface LabelledCase {
  readonly profiles: readonly ClaimProfile[]
  readonly vocabulary: CaseVocabulary
  /** Pairs that share a key which few hold, or stand opposite each other in a copy: what the product scores. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly hint: PairHint }[]
  /**
   * The true claim of each profile: its id where a gold mention was matched to it, `null` where it carries no claim of the
   * gold, `undefined` where it overlaps a gold mention that another claim was matched to, so that nobody knows.
   */
  readonly truth: readonly (string | null | undefined)[]
  /** True claim by gold mention, and the profile that was matched to it. */
  readonly mentions: readonly { readonly claim: string; readonly profile: number | null; readonly language: string }[]
}

/** Holders of a key above which the product does not follow it (`MOST_HOLDERS` in link-stage.ts). */
const MOST_HOLDERS = 48

/** Runs the product over a case of the development data and lays its truth beside what was found. */
export async function readLabelled(folder: string): Promise<LabelledCase> {
  const place = await mkdtemp(join(tmpdir(), 'sayso-link-'))
  const reader = await findReader({ folder: process.env.SAYSO_MODEL ?? 'models', workers: 0 })
  const open = await createCase(
    join(place, 'c.sayso'),
    { title: folder, language: 'en' },
    { reader, actor: 'eval', now: () => '2026-01-01T00:00:00.000Z' },
  )
  try {
    await addInputs(open, [join(folder, 'documents.jsonl')], {})
    return await label(open, folder)
  } finally {
    await open.close()
    rmSync(place, { recursive: true, force: true })
  }
}

async function label(open: OpenCase, folder: string): Promise<LabelledCase> {
  const claims: Id[] = []
  for await (const record of open.store.stream('claim')) claims.push(record.claim.id)
  const profiles = (await open.store.readProfiles(claims)).map(({ profile }) => profile as ClaimProfile)
  const indexById = new Map(profiles.map((profile, index) => [profile.claim, index]))
  const vocabulary = countVocabulary(profiles)
  const documents: Document[] = []
  for await (const document of open.store.stream('document')) documents.push(document)
  const readings = new Map(
    (await open.store.readReadings(documents.map(({ id }) => id))).map((reading) => [reading.document, reading]),
  )
  const byId = new Map(documents.map((document) => [document.id, document]))
  const echoByPair = new Map<string, number>()
  const aligned = new Set<string>()
  for await (const echo of open.store.stream('echo')) {
    echoByPair.set(keyOf(echo.document, echo.from), echo.score)
    const side = (id: Id) => ({ document: byId.get(id)!, reading: readings.get(id)! })
    for (const [a, b] of alignClaims(side(echo.document), side(echo.from))) aligned.add(keyOf(a.id, b.id))
  }
  const holders = new Map<string, number[]>()
  profiles.forEach((profile, index) => {
    for (const key of linkKeys(profile, vocabulary)) holders.set(key, [...(holders.get(key) ?? []), index])
  })
  const found = new Set<string>()
  for (const list of holders.values())
    if (list.length <= MOST_HOLDERS) for (const a of list) for (const b of list) if (a < b) found.add(`${a} ${b}`)
  for (const pair of aligned) {
    const [a, b] = pair.split(' ').map((id) => indexById.get(id)!) as [number, number]
    found.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  const pairs = [...found].map((pair) => {
    const [a, b] = pair.split(' ').map(Number) as [number, number]
    const hint = {
      echo: echoByPair.get(keyOf(profiles[a]!.document, profiles[b]!.document)) ?? 0,
      aligned: aligned.has(keyOf(profiles[a]!.claim, profiles[b]!.claim)),
    }
    return { a, b, hint }
  })
  return { profiles, vocabulary, pairs, ...matchGold(folder, documents, profiles) }
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Pairs claims and gold mentions one to one, best overlap first, as score_case.py does. */
function matchGold(
  folder: string,
  documents: readonly Document[],
  profiles: readonly ClaimProfile[],
): Pick<LabelledCase, 'truth' | 'mentions'> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { mentions: GoldMention[] }
  const lines = readFileSync(join(folder, 'documents.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; url: string; published_at: string })
  const documentOf = new Map(
    lines.map((line) => [
      line.id,
      documents.find((document) => document.url === line.url && document.publishedOn === line.published_at)!,
    ]),
  )
  const truth: (string | null | undefined)[] = profiles.map(() => null)
  const candidates: { mention: number; profile: number; overlap: number; value: boolean }[] = []
  gold.mentions.forEach((mention, index) => {
    const document = documentOf.get(mention.doc)!
    const start = document.text.indexOf(mention.quote)
    const end = start + mention.quote.length
    profiles.forEach((profile, at) => {
      if (profile.document !== document.id) return
      const both = Math.min(end, profile.end) - Math.max(start, profile.start)
      if (both <= 0) return
      truth[at] = undefined
      const length = profile.end - profile.start
      if (both < 0.5 * Math.min(end - start, length) || length > 3 * (end - start) + 40) return
      const union = Math.max(end, profile.end) - Math.min(start, profile.start)
      candidates.push({
        mention: index,
        profile: at,
        overlap: Math.round((100 * both) / union) / 100,
        value: profile.value === mention.value,
      })
    })
  })
  candidates.sort((x, y) => y.overlap - x.overlap || Number(y.value) - Number(x.value) || x.mention - y.mention)
  const profileOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { mention, profile } of candidates) {
    if (profileOf.has(mention) || taken.has(profile)) continue
    profileOf.set(mention, profile)
    taken.add(profile)
    truth[profile] = gold.mentions[mention]!.claim
  }
  const mentions = gold.mentions.map((mention, index) => ({
    claim: mention.claim,
    profile: profileOf.get(index) ?? null,
    language: documentOf.get(mention.doc)!.language,
  }))
  return { truth, mentions }
}
