import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ComparedPair,
  claimWording,
  comparePassages,
  type Document,
  type Id,
  type PairFeatures,
  type PassageClaim,
  type WeighedPassage,
  wordingOf,
} from '@sayso/core'
import { addInputs, createCase, findReader, type OpenCase } from '@sayso/engine'
import { pairPassages } from '../../packages/engine/src/line/pair-passages.ts'
import { PassageCache } from '../../packages/engine/src/line/passage-cache.ts'
import { readVocabulary } from '../../packages/engine/src/line/vocabulary.ts'

interface GoldMention {
  readonly id: string
  readonly doc: string
  readonly claim: string
  readonly quote: string
  readonly value: number | null
}

/** A claim with where it stands. */
export interface PlacedClaim extends PassageClaim {
  readonly document: Id
  readonly language: string
  readonly publishedAtMs: number | null
  readonly wording: string | null
  /** The text before its words, its words, and the text behind them: what a reader of pairs is shown. */
  readonly context: readonly [string, string, string]
}

/** Two claims, by their places among the profiles, with what they have in common. */
export interface PlacedPair {
  readonly a: number
  readonly b: number
  readonly features: PairFeatures
}

/** A case as linking sees it, with what is truly the same. */
export interface LabelledCase {
  readonly profiles: readonly PlacedClaim[]
  /** Pairs of claims whose passages share keys that few hold, or stand opposite each other in a copy: what the product scores. */
  readonly pairs: readonly PlacedPair[]
  /** The same pairs as rules read them, without vectors. */
  readonly pairsByWords: readonly PlacedPair[]
  /**
   * The true claim of each profile: its id where a gold mention was matched to it, `null` where it carries no claim of the
   * gold, `undefined` where it overlaps a gold mention that another claim was matched to, so that nobody knows.
   */
  readonly truth: readonly (string | null | undefined)[]
  /** True claim by gold mention, and the profile that was matched to it. */
  readonly mentions: readonly { readonly claim: string; readonly profile: number | null; readonly language: string }[]
}

/** Units of text kept before a claim and behind it. */
const BEFORE = 200
const BEHIND = 120

/** Stands for `undefined` in what is written as JSON. */
export const UNKNOWN = '?'

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
  const documents: Document[] = []
  for await (const document of open.store.stream('document')) documents.push(document)
  const { vocabulary } = await readVocabulary(open)
  const { passages, documentPairs } = await pairPassages(
    {
      open,
      vocabulary,
      cache: new PassageCache(open.store, vocabulary),
      newPassages: new Set(),
      waiting: new Set(),
      lookedAt: null,
    },
    documents.map(({ id }) => id),
  )
  const textOf = new Map(documents.map(({ id, text }) => [id, text]))
  const profiles = passages.flatMap((passage) => {
    const { document, language, publishedAtMs, claims } = passage
    const text = textOf.get(document)!
    const wording = wordingOf(passage)
    return claims.map((claim, at) => ({
      ...claim,
      document,
      language,
      publishedAtMs,
      wording: wording === null ? null : claimWording(wording, at),
      context: [
        text.slice(Math.max(0, claim.start - BEFORE), claim.start),
        text.slice(claim.start, claim.end),
        text.slice(claim.end, claim.end + BEHIND),
      ] as const,
    }))
  })
  const indexById = new Map(profiles.map((profile, index) => [profile.claim, index]))
  const place = ({ a, b, features }: ComparedPair) => ({
    a: indexById.get(a.claim.claim)!,
    b: indexById.get(b.claim.claim)!,
    features,
  })
  const pairs = documentPairs.flatMap(({ pairs, hint }) => comparePassages(pairs, hint).map(place))
  const pairsByWords = documentPairs.flatMap(({ pairs, hint }) =>
    comparePassages(
      pairs.map(([first, second]) => [withoutVectors(first), withoutVectors(second)] as const),
      hint,
    ).map(place),
  )
  return { profiles, pairs, pairsByWords, ...matchGold(folder, documents, profiles) }
}

function withoutVectors(passage: WeighedPassage): WeighedPassage {
  return { ...passage, claims: passage.claims.map((claim) => ({ ...claim, vector: null })) }
}

/** Pairs claims and gold mentions one to one, best overlap first, then the same value as score_case.py does, then the same question. */
export function matchGold(
  folder: string,
  documents: readonly Document[],
  profiles: readonly PlacedClaim[],
): Pick<LabelledCase, 'truth' | 'mentions'> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    mentions: GoldMention[]
    claims: { id: string; kind: string }[]
  }
  const kinds = new Map(gold.claims.map(({ id, kind }) => [id, kind]))
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
  const candidates: { mention: number; profile: number; overlap: number; value: boolean; facet: number }[] = []
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
        facet: likenessOf(profile.facet, kinds.get(mention.claim)!),
      })
    })
  })
  candidates.sort(
    (x, y) => y.overlap - x.overlap || Number(y.value) - Number(x.value) || y.facet - x.facet || x.mention - y.mention,
  )
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

/** Of claims with the same words that which answers the same question is meant, at least that which is a number or is none. */
function likenessOf(facet: string, kind: string): number {
  return facet === kind ? 2 : Number((facet === 'number') === (kind === 'number'))
}
