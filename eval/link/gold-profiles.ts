import { readFileSync } from 'node:fs'
import type { Claim, Document, Facet, Reading, Stance } from '@sayso/core'
import { type ClaimProfile, makeAnchor, makeId, profileClaim } from '@sayso/core'

interface GoldMention {
  readonly id: string
  readonly doc: string
  readonly claim: string
  readonly quote: string
  readonly stance: Stance
  readonly value: number | null
  readonly speaker: string | null
}
interface GoldCase {
  readonly claims: readonly { readonly id: string; readonly kind: Facet; readonly unit: string | null }[]
  readonly mentions: readonly GoldMention[]
}

/** One true mention as linking would see it, with the claim it truly carries. */
export interface GoldProfile {
  readonly profile: ClaimProfile
  readonly claim: string
  readonly mention: string
}

/** Profiles of a case's true mentions, made from its gold file: what attribute would give if it found each. */
export function readGoldProfiles(folder: string, read: (doc: Document) => Reading): GoldProfile[] {
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as GoldCase
  const lines = readFileSync(`${folder}/documents.jsonl`, 'utf8').split('\n').filter(Boolean)
  const docs = new Map(lines.map((line) => [JSON.parse(line).id as string, toDocument(JSON.parse(line))]))
  const readings = new Map([...docs].map(([id, doc]) => [id, read(doc)]))
  return gold.mentions.map((mention) => {
    const doc = docs.get(mention.doc)!
    const start = doc.text.indexOf(mention.quote)
    const claim = toClaim(doc, start, mention)
    return { profile: profileClaim(claim, doc, readings.get(mention.doc)!), claim: mention.claim, mention: mention.id }
  })
}

export function toDocument(line: Record<string, unknown>): Document {
  const url = String(line.url)
  return {
    kind: 'document',
    id: makeId('document', String(line.id), url),
    page: makeId('page', url),
    capture: makeId('capture', url),
    url,
    publisher: line.publisher as string,
    publisherKind: line.publisher_kind as Document['publisherKind'],
    country: line.country as string,
    language: line.language as string,
    publishedOn: line.published_at as string,
    capturedAt: null,
    title: line.title as string,
    byline: line.byline as string | null,
    dateline: null,
    text: line.text as string,
    links: (line.links as string[]).map((link) => ({ url: link, start: null, end: null })),
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.jsonl.v1',
  }
}

function toClaim(doc: Document, start: number, mention: GoldMention): Claim {
  const end = start + mention.quote.length
  return {
    kind: 'claim',
    id: makeId('claim', doc.id, start, end, mention.id),
    anchor: makeAnchor(doc, start, end),
    // The facet of a case's own claims is its author's habit: a number is a number everywhere, the rest is left unlearnt.
    facet: mention.value === null ? 'event' : 'number',
    stance: mention.stance,
    hedge: null,
    attribution: null,
    source:
      mention.speaker === null
        ? null
        : { start: 0, end: 0, text: mention.speaker, name: mention.speaker, entity: null, unnamed: false },
    via: [],
    value:
      mention.value === null
        ? null
        : { start, end, value: mention.value, low: mention.value, high: mention.value, unit: null, rounding: 'exact' },
    happened: null,
    saidOn: null,
    places: [],
    method: 'gold.v1',
  }
}
