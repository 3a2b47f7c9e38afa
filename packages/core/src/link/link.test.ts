import { describe, expect, it } from 'vitest'
import { makeAnchor } from '../model/anchor.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { groupIdOf } from '../model/group.ts'
import { makeId } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import { comparePassages } from './compare-passages.ts'
import { explainPair } from './explain-pair.ts'
import { findPassages } from './find-passages.ts'
import { linkKeys } from './link-keys.ts'
import { type HeadlineCandidate, makeGroup } from './make-group.ts'
import { FEATURE_NAMES } from './pair-features.ts'
import type { Passage } from './passage.ts'
import { leastScoreOf, scorePairs } from './score-pairs.ts'
import { countVocabulary } from './vocabulary.ts'
import { type WeighedPassage, weighPassage } from './weighed-passage.ts'

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
function passageOf(doc: Document): Passage {
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
    claims: [claimOf(doc)],
    vectors: {},
    notes: [],
    method: 'attribute.rules.v1',
  }
  return findPassages(doc, reading)[0]!
}

const ferry = passageOf(docOf('Velm Post', 'Two barges loaded with grain sank off the pier at Ostry on Monday.'))
const copy = passageOf(docOf('Tarn News', 'Two barges loaded with grain sank off the pier at Ostry on Monday.'))
const other = passageOf(docOf('Arvo Daily', 'Parliament voted for the budget after a night of speeches.'))
const russian = passageOf(docOf('Вельм', 'Баржи затонули у причала в Остры.', 'ru'))
const vocabulary = countVocabulary([ferry, copy, other, russian])
const hint = { echo: 0, isAligned: () => false }
const weighed = (passage: Passage) => weighPassage(passage, vocabulary)
const scoreOf = (a: Passage, b: Passage) => scorePairs([[weighed(a), weighed(b)]], hint)[0]?.score ?? 0
const keysOf = (passage: Passage) => linkKeys(passage, vocabulary).map(({ key }) => key)

describe('linking', () => {
  it('finds a copy likelier than anything else, and says which words it shares', () => {
    expect(scoreOf(ferry, copy)).toBeGreaterThan(scoreOf(ferry, other))
    const [compared] = comparePassages([[weighed(ferry), weighed(copy)]], hint)
    expect(explainPair(compared!, vocabulary).map(({ rule }) => rule)).toContain('shared-words')
  })

  it('does not mind which of the two comes first', () => {
    expect(scoreOf(copy, ferry)).toBe(scoreOf(ferry, copy))
  })

  it('gives two claims about one thing a key in common, and claims about different things none', () => {
    const keys = new Set(keysOf(ferry))
    expect(keysOf(copy).some((key) => keys.has(key))).toBe(true)
    expect(keysOf(other).filter((key) => keys.has(key))).toEqual([])
  })

  it('weighs a match against the other matches in the same document', () => {
    const near = passageOf(docOf('Tarn Late News', 'Two barges sank at Ostry.'))
    const pairs = comparePassages(
      [copy, near].map((theirs) => [weighed(ferry), weighed({ ...theirs, document: 'd1' })]),
      hint,
    )
    const [best, gap] = ['best', 'gap'].map((name) => FEATURE_NAMES.indexOf(name as never)) as [number, number]
    expect(pairs.map(({ features }) => [features[best], features[gap]! > 0])).toEqual([
      [1, true],
      [0.5, false],
    ])
  })

  it('looks at what else the two documents have in common, and never at the two sentences themselves', () => {
    const silent = (publisher: string) => passageOf(docOf(publisher, 'The ministry declined to comment.'))
    const [ours, theirs, strange] = ['Velm Bote', 'Tarn Bote', 'Arvo Bote'].map(silent) as [Passage, Passage, Passage]
    const within = (document: string, ...passages: Passage[]) => passages.map((one) => weighed({ ...one, document }))
    const compare = (a: WeighedPassage[], b: WeighedPassage[]) =>
      comparePassages(
        a.flatMap((first) => b.map((second) => [first, second] as const)),
        hint,
      )[0]!.features
    const [elsewhere, shared, matches] = (['elsewhere', 'sharedElsewhere', 'matches'] as const).map((name) =>
      FEATURE_NAMES.indexOf(name),
    ) as [number, number, number]
    const alone = compare(within('d1', ours), within('d2', theirs))
    const alike = compare(within('d1', ours, ferry), within('d2', theirs, copy))
    const unlike = compare(within('d1', ours, ferry), within('d3', strange, other))
    expect([alone[elsewhere], alone[shared], alone[matches]]).toEqual([0, 0, 1])
    expect(alike[elsewhere]).toBeGreaterThan(unlike[elsewhere]!)
    expect(alike[shared]).toBeGreaterThan(unlike[shared]!)
    expect(alike[matches]).toBe(2)
  })

  it('links what stands in one report only where it surely says the same', () => {
    const leastOf = (other: Passage) =>
      leastScoreOf(comparePassages([[weighed(ferry), weighed(other)]], hint)[0]!.features)
    expect(leastOf({ ...copy, document: ferry.document })).toBeGreaterThan(0.5)
    expect(leastOf(copy)).toBeLessThan(0.5)
  })

  it('does not link two claims for a small figure alone', () => {
    const counted = (text: string, direction: readonly number[]) => {
      const passage = weighed(passageOf(docOf(text, text)))
      const [only] = passage.claims
      const claim = { ...only!.claim, facet: 'number' as const, value: 2 }
      return {
        ...passage,
        claims: [{ ...only!, claim, vector: Int8Array.from(direction), measured: 'things' as const }],
      }
    }
    const flags = counted('The photograph shows two flags.', [90, 10, 0, 0])
    const officers = counted('It was read by two officers.', [40, 81, 0, 0])
    const banners = counted('In the photograph there are two banners.', [88, 14, 0, 0])
    expect(scorePairs([[flags, officers]], { echo: 1, isAligned: () => false })).toEqual([])
    expect(scorePairs([[flags, banners]], { echo: 1, isAligned: () => false })).toHaveLength(1)
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

  it('heads a group in the language of the reader, even with a sentence that belongs less', () => {
    const member = (text: string, language: string, belonging: number): HeadlineCandidate => {
      const document = docOf(text, text)
      return { claim: claimOf(document), document: { ...document, language }, belonging }
    }
    const russian = member('Речь идёт о батальоне до пятисот человек.', 'ru', 1)
    const loose = member('its size is put at anything up to 500 men', 'en', 1)
    const english = member('The unit is about the size of a battalion.', 'en', 0.7)
    expect(makeGroup([russian, loose, english], 'en').headline).toBe(english.claim.id)
    expect(makeGroup([russian, loose, english], 'ru').headline).toBe(russian.claim.id)
  })

  it('does not head a group with words that break off', () => {
    const [broken, whole] = [
      'Two barges sank off the pier at Ostry, and that',
      'Two barges with grain sank off the pier at Ostry on Monday.',
    ].map((text) => {
      const document = docOf(text, text)
      return { claim: claimOf(document), document: { ...document, publisher: 'Velm Post' } }
    }) as [{ claim: Claim; document: Document }, { claim: Claim; document: Document }]
    expect(makeGroup([broken, whole], 'en').headline).toBe(whole.claim.id)
  })
})
