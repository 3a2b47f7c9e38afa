import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute } from '../attribute/index.ts'
import type { Cell } from '../model/cell.ts'
import type { Document } from '../model/document.ts'
import { makeId } from '../model/id.ts'
import { segment } from '../segment/index.ts'
import type { PictureClaim } from './picture-claim.ts'
import { proposeCells } from './propose-cells.ts'

/** Claims of invented reports, one publisher each; all claims of one facet count as one question. */
function claimsOf(texts: readonly string[], language = 'en'): PictureClaim[] {
  return texts.flatMap((text, index) => {
    const document = documentOf(text, index, language)
    const segmented = segment(document)
    const { claims } = attribute(document, segmented)
    return claims.map((claim): PictureClaim => {
      const { start, end } = claim.anchor
      const sentence = segmented.sentences.find((each) => each.start <= start && each.end > start)
      return { claim, group: makeId('group', claim.facet), document, sentence: sentence ?? { start, end } }
    })
  })
}

function documentOf(text: string, index: number, language: string): Document {
  return {
    kind: 'document',
    id: makeId('document', text, index),
    page: makeId('page', text, index),
    capture: makeId('capture', text, index),
    url: null,
    publisher: `Paper ${index}`,
    publisherKind: null,
    country: null,
    language,
    publishedOn: `2027-11-0${1 + (index % 9)}`,
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.jsonl.v1',
  }
}

const REPORTS = [
  'The ministry said some 1,800 Ostrian soldiers had landed at Port Velm. Five people were killed near the bridge.',
  'Some 1,800 Ostrian soldiers are in Varland, the ministry said. They attack in small groups, a captain said.',
  'A general put the number of Ostrian soldiers at 2,600. The Ostrian soldiers attack in small groups at the bridge.',
  'The Ostrian soldiers landed at Port Velm on 2 November. Five people were killed near the bridge, doctors said.',
]

const propose = (claims: readonly PictureClaim[]) => proposeCells(claims, { language: 'en' })
const find = (cells: readonly Cell[], attribute: Cell['attribute'], best: number | null = null) =>
  cells.find((cell) => cell.attribute === attribute && (best === null || cell.figure?.best === best))

describe('the cells of a picture', () => {
  const cells = propose(claimsOf(REPORTS))

  test('keep rival numbers of one subject apart, each from the day it was first said', () => {
    expect(find(cells, 'strength', 1800)).toMatchObject({ subject: 'Ostrian soldiers', from: '2027-11-01' })
    expect(find(cells, 'strength', 2600)).toMatchObject({ subject: 'Ostrian soldiers', from: '2027-11-03' })
  })

  test('tell the dead from the living', () => {
    expect(find(cells, 'casualties', 5)?.subject).toMatch(/^dead/)
    expect(find(cells, 'strength', 5)).toBeUndefined()
  })

  test('name a tactic by the words that told it', () => {
    expect(find(cells, 'tactic')?.reasons[0]).toMatchObject({
      rule: 'vocabulary',
      words: expect.stringMatching(/small groups/),
    })
  })

  test('point at claims that affirm, never at those that deny', () => {
    const denied = propose(claimsOf(['The envoy denied that 1,800 Ostrian soldiers had landed at Port Velm.']))
    expect(denied.flatMap((cell) => cell.affirming)).toEqual([])
  })

  test.each([
    ['de', 'Bei dem Angriff wurden 14 Menschen getötet.', 'casualties', 14],
    ['ru', 'В страну прибыли 1800 солдат, сообщило министерство.', 'strength', 1800],
    ['uk', 'До країни прибули 1800 солдатів, повідомило міністерство.', 'strength', 1800],
    ['ko', '국방부는 병력 1800명이 도착했다고 밝혔다.', 'strength', 1800],
  ] as const)('%s: %s', (language, text, attribute, best) => {
    // A number must be carried by two publishers, or stand in words that others of its language use.
    expect(find(proposeCells(claimsOf([text, text], language), { language }), attribute, best)).toBeDefined()
  })
})

test('the order of claims changes nothing', () => {
  const claims = claimsOf(REPORTS)
  const cells = propose(claims)
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
      expect(propose(shuffled)).toEqual(cells)
    }),
    { numRuns: 20 },
  )
})

test('a cell is made of the claims given and of nothing else', () => {
  const claims = claimsOf(REPORTS)
  fc.assert(
    fc.property(fc.subarray(claims), (some) => {
      const ids = new Set(some.map(({ claim }) => claim.id))
      const text = some.map(({ document }) => document.text).join(' ')
      for (const cell of propose(some)) {
        for (const id of [...cell.affirming, ...cell.others]) expect(ids.has(id)).toBe(true)
        if (cell.figure === null && cell.attribute !== 'place') expect(text).toContain(cell.words.replace(/ …$/, ''))
      }
    }),
    { numRuns: 50 },
  )
})

test('a case of one report has a picture: nothing else could carry it', () => {
  const one = [
    'The spy agency said 1,500 Ostrian special forces were training in Varland. A ministry said Varland may pay Ostria money in exchange for the troops.',
  ]
  const cells = propose(claimsOf(one))
  expect(find(cells, 'strength', 1_500)?.subject).toMatch(/forces/)
  expect(find(cells, 'training')).toBeDefined()
  expect(find(cells, 'exchange')).toBeDefined()
})

test('a news agency is no place where something is, however its words stand', () => {
  const text = (paper: string) =>
    `A report that Ostrian soldiers had arrived was carried on Monday by ${paper}. Ostrian soldiers arrived at Port Velm on Monday.`
  const cells = propose(
    claimsOf(
      ["Varland's Velinform news agency", 'the newspaper Velm Dispatch', "Varland's Velinform news agency"].map(text),
    ),
  )
  expect(cells.filter(({ attribute }) => attribute === 'place').map(({ words }) => words)).toEqual([
    expect.stringMatching(/^Port Velm/),
  ])
})

test('a subject is a noun, also where its adjective is quoted', () => {
  const [cell] = propose(claimsOf(['Varland sent a “large-scale” troop deployment to the war against Ostria.']))
  expect(cell?.subject).toMatch(/^troop deployment/)
})

test("somebody's age is no count of the dead", () => {
  const cells = propose(
    claimsOf(['Private Orlov, 27, was killed near the bridge. He was 27 when he died, his mother said.']),
  )
  expect(find(cells, 'casualties')).toBeUndefined()
})

test('a value is dated by its reports where two of those that date it agree, and by one alone where there is no other', () => {
  const landed = (when: string) => `Some 1,800 Ostrian soldiers landed at Port Velm${when}, the ministry said.`
  const dated = (...when: readonly string[]) => find(propose(claimsOf(when.map(landed))), 'strength', 1800)
  const PLAIN = ['', '', '', '', '']
  expect(dated(' on 30 October', ' on 30 October', ...PLAIN)).toMatchObject({ from: '2027-10-30', dated: 'event' })
  expect(dated(' on 30 October', ' on 29 October', ' on 28 October')).toMatchObject({ dated: 'first said' })
  expect(dated(' on 30 October', '')).toMatchObject({ dated: 'first said' })
  expect(dated(' on 30 October')).toMatchObject({ from: '2027-10-30', dated: 'event' })
})

test('two people at the door are no strength, and the number of a store counts nothing', () => {
  const cells = propose(
    claimsOf([
      'Two Ostrian soldiers came to the door. Store number 41 burned at Port Velm; 41 Ostrian soldiers landed.',
      'Two Ostrian soldiers came to the door. Store number 41 burned at Port Velm; 41 Ostrian soldiers landed.',
    ]),
  )
  expect(find(cells, 'strength', 2)).toBeUndefined()
  expect(find(cells, 'strength', 41)?.affirming).toHaveLength(2)
})

test('those who are held are a status, and what is in the air is no equipment', () => {
  const text =
    'Four managers of the works at Port Velm have been detained. They measured 340 micrograms of nitrogen dioxide.'
  const cells = propose(claimsOf([text, text]))
  expect(find(cells, 'status', 4)).toMatchObject({ figure: { unit: 'detained' } })
  expect(find(cells, 'status', 340)?.subject).toMatch(/^nitrogen dioxide/)
  expect(cells.filter(({ attribute }) => attribute === 'strength' || attribute === 'equipment')).toEqual([])
})

test('a unit is told in the language of the reader, where a claim has it', () => {
  const german = claimsOf(['An der Front stehen 31 Drohnen.', 'An der Front stehen 31 Drohnen.'], 'de')
  const english = claimsOf(['There are 31 drones at the front.'])
  expect(find(propose([...german, ...english]), 'equipment', 31)?.figure?.unit).toBe('drones')
})

test('a place holds from the first day on which anybody puts something there, and an adjective is no place', () => {
  const cells = propose(
    claimsOf([
      'The battery was moved to Port Velm. The Ostrian flags were shown on the ground.',
      'The battery stood at Port Velm on 30 October. The Ostrian flags were moved on the ground.',
      'The battery was seen at Port Velm on 2 November. The battery was moved to Port Velm.',
    ]),
  )
  const places = cells.filter(({ attribute }) => attribute === 'place')
  expect(new Set(places.map(({ words, from }) => `${words.slice(0, 9)} ${from}`))).toEqual(
    new Set(['Port Velm 2027-10-30']),
  )
})

test('what is shown for a question is said in words that tell it', () => {
  const [cell] = propose(
    claimsOf([
      'The Ostrian soldiers crossed the river.',
      'The Ostrian soldiers crossed the river.',
      'The Ostrian soldiers of Captain Orlov, at the river with the Ostrian flag, like the river.',
    ]),
  ).filter(({ attribute }) => attribute === 'movement')
  expect(cell?.words).toBe('The Ostrian soldiers crossed the river')
})
