import { createHash } from 'node:crypto'
import {
  type Capture,
  type Claim,
  type ClaimLink,
  type Document,
  type Echo,
  type Facet,
  groupIdOf,
  type Id,
  type Judgement,
  linkIdOf,
  makeAnchor,
  makeId,
  type Origin,
  type Reading,
  type Stance,
} from '@sayso/core'
import type { CapturedDocument } from '../contract.ts'
import type { DerivedGroup } from '../derived.ts'
import type { GroupDay } from '../group-day.ts'

const METHOD = 'test.records.v1'

export interface DocumentSketch {
  readonly url?: string | null
  readonly publisher?: string | null
  readonly language?: string
  readonly publishedOn?: string | null
  readonly title?: string | null
  readonly text: string
}

/** A document and its capture from a few words: the bytes are the text. */
export function makeCaptured(sketch: DocumentSketch): CapturedDocument {
  const url = sketch.url ?? null
  const bytes = new TextEncoder().encode(sketch.text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const address = url ?? `file-of-${sketch.publisher ?? 'nobody'}`
  const capture: Capture = {
    kind: 'capture',
    id: makeId('capture', sha256, address),
    sha256,
    sizeBytes: bytes.length,
    mediaType: 'text/plain',
    address,
    capturedAt: null,
  }
  const document: Document = {
    kind: 'document',
    id: makeId('document', capture.id, null),
    page: makeId('page', url ?? capture.id),
    capture: capture.id,
    url,
    publisher: sketch.publisher ?? null,
    publisherKind: 'newspaper',
    country: null,
    language: sketch.language ?? 'en',
    publishedOn: sketch.publishedOn ?? null,
    capturedAt: null,
    title: sketch.title ?? null,
    byline: null,
    dateline: null,
    text: sketch.text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: METHOD,
  }
  return { capture, bytes, document }
}

export interface ClaimSketch {
  readonly words: string
  readonly facet?: Facet
  readonly stance?: Stance
  readonly source?: string
}

/** A claim on words that stand in the document. */
export function makeClaim(document: Document, sketch: ClaimSketch): Claim {
  const start = document.text.indexOf(sketch.words)
  if (start < 0) throw new Error(`"${sketch.words}" is not in the text`)
  const facet = sketch.facet ?? 'event'
  const at = sketch.source ? document.text.indexOf(sketch.source) : 0
  return {
    kind: 'claim',
    id: makeId('claim', document.id, start, start + sketch.words.length, facet),
    anchor: makeAnchor(document, start, start + sketch.words.length),
    facet,
    stance: sketch.stance ?? 'asserts',
    hedge: null,
    attribution: null,
    source: sketch.source
      ? {
          start: at,
          end: at + sketch.source.length,
          text: sketch.source,
          name: sketch.source,
          entity: null,
          unnamed: false,
        }
      : null,
    via: [],
    value: null,
    happened: null,
    saidOn: document.publishedOn,
    places: [],
    method: METHOD,
  }
}

/** A reading of one sentence with these claims. */
export function makeReading(document: Document, claims: readonly Claim[], method = METHOD): Reading {
  return {
    kind: 'reading',
    document: document.id,
    sentences: [
      { kind: 'sentence', document: document.id, index: 0, paragraph: 0, start: 0, end: document.text.length },
    ],
    quotations: [],
    mentions: [],
    aliases: [],
    attributions: [],
    claims,
    vectors: {},
    notes: [],
    method,
  }
}

export function makeLink(one: Id, other: Id, score = 0.9, relation: ClaimLink['relation'] = 'same'): ClaimLink {
  const [a, b] = one < other ? [one, other] : [other, one]
  return {
    kind: 'link',
    id: linkIdOf(a, b),
    a,
    b,
    relation,
    score,
    reasons: [{ rule: 'test', words: 'as the test says', weight: null }],
    method: METHOD,
  }
}

export function makeEcho(document: Id, from: Id): Echo {
  return {
    kind: 'echo',
    id: makeId('echo', document, from),
    document,
    from,
    how: 'verbatim',
    score: 1,
    doubt: false,
    reasons: [],
    method: METHOD,
  }
}

export function makeOrigin(holder: string): Origin {
  return {
    kind: 'origin',
    id: makeId('origin', holder),
    originKind: 'statement',
    holder,
    entity: null,
    metBy: null,
    method: METHOD,
  }
}

export interface GroupSketch {
  readonly claims: readonly Id[]
  readonly affirming?: readonly Id[]
  readonly denying?: readonly Id[]
  readonly days: readonly (Partial<GroupDay> & { readonly day: string })[]
  readonly facet?: Facet
}

/** A group of claims with a chain each, headed by the first, counted as the days say. */
export function makeGroup(sketch: GroupSketch): DerivedGroup {
  const days = sketch.days.map((day) => ({
    documents: 1,
    publishers: 1,
    low: 1,
    high: 1,
    denying: 0,
    declining: 0,
    ...day,
  }))
  const last = days.at(-1)!
  const id = groupIdOf(sketch.claims[0]!)
  const affirming = sketch.affirming ?? []
  return {
    group: {
      kind: 'group',
      id,
      facet: sketch.facet ?? 'event',
      claims: sketch.claims,
      headline: sketch.claims[0]!,
      method: METHOD,
    },
    count: {
      kind: 'count',
      group: id,
      low: last.low,
      high: last.high,
      affirming,
      doubtful: [],
      denying: sketch.denying ?? [],
      declining: [],
      documents: last.documents,
      publishers: last.publishers,
      reasons: [],
      method: METHOD,
    },
    chains: sketch.claims.map((claim) => ({
      kind: 'chain',
      claim,
      links: [],
      origins: affirming,
      repeats: null,
      how: null,
      doubt: false,
      circle: false,
      reasons: [],
      method: METHOD,
    })),
    days: { said: days },
  }
}

export interface JudgementSketch {
  readonly by?: string
  readonly why?: string
  readonly takesBack?: Id
}

/** A judgement that some words of a document carry another stance. */
export function makeJudgement(document: Document, words: string, sketch: JudgementSketch = {}): Judgement {
  const start = document.text.indexOf(words)
  const by = sketch.by ?? 'ada'
  const why = sketch.why ?? 'the words say so'
  return {
    kind: 'judgement',
    id: makeId('judgement', document.id, words, by, why, sketch.takesBack ?? null),
    ruling: 'stance',
    about: sketch.takesBack
      ? []
      : [{ page: document.page, anchor: makeAnchor(document, start, start + words.length), facet: null }],
    value: sketch.takesBack ? null : 'denies',
    by,
    at: '2024-10-22T12:00:00Z',
    why,
    takesBack: sketch.takesBack ?? null,
  }
}
