import { describe, expect, it } from 'vitest'
import { makeAnchor } from '../model/anchor.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { groupIdOf } from '../model/group.ts'
import { makeId } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import { linkKeys } from './link-keys.ts'
import { makeGroup } from './make-group.ts'
import { profileClaim } from './profile-claim.ts'
import { scorePair } from './score-pair.ts'
import { countVocabulary } from './vocabulary.ts'

function docOf(name: string, text: string, language = 'en', publishedOn = '2027-11-05T10:00:00Z'): Document {
  return {
    kind: 'document',
    id: makeId('document', name),
    page: makeId('page', name),
    capture: makeId('capture', name),
    url: null,
    publisher: name,
    publisherKind: null,
    country: null,
    language,
    publishedOn,
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.text.v1',
  }
}
function claimOf(doc: Document, stance: Claim['stance'] = 'asserts'): Claim {
  return {
    kind: 'claim',
    id: makeId('claim', doc.id, stance),
    anchor: makeAnchor(doc, 0, doc.text.length),
    facet: 'event',
    stance,
    hedge: null,
    attribution: null,
    source: null,
    via: [],
    value: null,
    happened: null,
    saidOn: null,
    places: [],
    method: 'attribute.rules.v1',
  }
}
function profileOf(doc: Document) {
  const sentences = [
    { kind: 'sentence', document: doc.id, index: 0, paragraph: 0, start: 0, end: doc.text.length },
  ] as const
  const reading: Reading = {
    kind: 'reading',
    document: doc.id,
    sentences,
    quotations: [],
    mentions: [],
    aliases: [],
    attributions: [],
    claims: [],
    vectors: {},
    notes: [],
    method: 'attribute.rules.v1',
  }
  return profileClaim(claimOf(doc), doc, reading)
}

const ferry = profileOf(docOf('Velm Post', 'Two barges loaded with grain sank off the pier at Ostry on Monday.'))
const copy = profileOf(docOf('Tarn News', 'Two barges loaded with grain sank off the pier at Ostry on Monday.'))
const other = profileOf(docOf('Arvo Daily', 'Parliament voted for the budget after a night of speeches.'))
const russian = profileOf(docOf('Вельм', 'Баржи затонули у причала в Остры.', 'ru'))
const vocabulary = countVocabulary([ferry, copy, other, russian])
const none = { echo: 0, aligned: false }

describe('linking', () => {
  it('finds a copy likelier than anything else, and says which words it shares', () => {
    const found = scorePair(ferry, copy, none, vocabulary)!
    expect(found.score).toBeGreaterThan(scorePair(ferry, other, none, vocabulary)?.score ?? 0)
    expect(found.reasons.map(({ rule }) => rule)).toContain('shared-words')
  })

  it('does not mind which of the two comes first', () => {
    expect(scorePair(copy, ferry, none, vocabulary)?.score).toBe(scorePair(ferry, copy, none, vocabulary)?.score)
  })

  it('gives two claims about one thing a key in common, and claims about different things none', () => {
    const keys = new Set(linkKeys(ferry, vocabulary))
    expect(linkKeys(copy, vocabulary).some((key) => keys.has(key))).toBe(true)
    expect(linkKeys(other, vocabulary).filter((key) => keys.has(key))).toEqual([])
  })

  it('hears a name across scripts', () => {
    expect(ferry.names.some((name) => russian.names.includes(name))).toBe(true)
  })
})

describe('makeGroup', () => {
  it('heads a group with the shortest complete mention by the earliest affirmer, in the reader’s language', () => {
    const denial = docOf('Embassy', 'No barges of ours have ever sunk.', 'en', '2027-11-04')
    const first = docOf('Вельм', 'Две баржи затонули у причала в Остры.', 'ru', '2027-11-05')
    const second = docOf('Velm Post', 'Two barges sank off the pier at Ostry.', 'en', '2027-11-06')
    const members = [denial, first, second].map((document, index) => ({
      claim: claimOf(document, index === 0 ? 'denies' : 'asserts'),
      document,
    }))
    const group = makeGroup(members, 'en')
    expect(group.headline).toBe(members[2]!.claim.id)
    expect(group.id).toBe(groupIdOf(members[0]!.claim.id))
    expect(makeGroup(members, 'de').headline).toBe(members[1]!.claim.id)
  })
})
