import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Document, makeId } from '../model/index.ts'
import { findDerivations } from './find-derivations.ts'
import type { TracedDocument } from './traced-document.ts'

function report(name: string, publishedOn: string, text: string, more: Partial<Document> = {}): TracedDocument {
  const id = makeId('document', name)
  let at = 0
  const sentences = text.split(/(?<=\.) /u).map((words, index) => {
    const start = text.indexOf(words, at)
    at = start + words.length
    return { kind: 'sentence' as const, document: id, index, paragraph: 0, start, end: at }
  })
  const document: Document = {
    kind: 'document',
    id,
    page: makeId('page', name),
    capture: makeId('capture', name),
    url: `https://${name}.example/`,
    publisher: name,
    publisherKind: 'newspaper',
    country: null,
    language: 'en',
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
    method: 'ingest.test.v1',
    ...more,
  }
  return { document, reading: { sentences } }
}

const TEXT =
  'Some 1,843 soldiers of the Saker Corps crossed the river at Kholmava on Monday. They carried rifles and wore borrowed uniforms. A second group of 2,617 men waits at the port of Maravesh.'
const wire = report('Corvane Wire', '2027-11-03T09:00:00Z', TEXT)
const copy = report('Merrin Ledger', '2027-11-03T15:00:00Z', TEXT)
const other = report(
  'Gardening',
  '2027-11-02T15:00:00Z',
  'Roses want pruning in March. Use clean shears and a steady hand.',
)

test('finds a copy without credit and says that it is word for word', () => {
  const [echo, ...rest] = findDerivations(copy, [wire, other, copy])
  expect(echo).toMatchObject({ from: wire.document.id, how: 'verbatim', doubt: false })
  expect(rest).toEqual([])
})

test('what came first was made from nothing', () => {
  expect(findDerivations(wire, [copy, other])).toEqual([])
})

test('a link is a citation, with the address as its reason', () => {
  const citing = report('Zapline', '2027-11-04T10:00:00Z', 'Nobody wants to talk about it. Read this.', {
    links: [{ url: wire.document.url!, start: null, end: null }],
  })
  const [echo] = findDerivations(citing, [wire, other])
  expect(echo).toMatchObject({ from: wire.document.id, how: 'cites' })
  expect(echo?.reasons[0]).toMatchObject({ rule: 'link', words: `links to ${wire.document.url}` })
})

test('the same numbers later without credit are an echo in doubt', () => {
  const laundered = report(
    'Standard',
    '2027-11-03T20:00:00Z',
    'Intelligence sources say 1,843 of them are here and 2,617 more stand at Maravesh. They belong to the Saker Corps.',
  )
  expect(findDerivations(laundered, [wire, other])[0]).toMatchObject({ how: 'cites-laundered', doubt: true })
})

test('the order of the candidates changes nothing', () => {
  const candidates = [wire, other, copy, report('Third', '2027-11-04T08:00:00Z', TEXT)]
  const own = report('Fourth', '2027-11-05T08:00:00Z', TEXT)
  const expected = findDerivations(own, candidates)
  fc.assert(
    fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
      expect(findDerivations(own, shuffled)).toEqual(expected)
    }),
  )
})

test('of two without a time one is the copy, never both', () => {
  const a = report('One', '2027-11', TEXT)
  const b = report('Two', '2027-11', TEXT)
  expect(findDerivations(a, [b]).length + findDerivations(b, [a]).length).toBe(1)
})
