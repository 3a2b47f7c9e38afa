import { expect, test } from 'vitest'
import { Briefing, HeldClaim } from '../model/briefing.ts'
import { makeId } from '../model/id.ts'
import { layOutBriefing } from './lay-out-briefing.ts'
import { renderBriefingHtml } from './render-html.ts'

function claimOf(exact: string): HeldClaim {
  const anchor = { document: makeId('document', exact), start: 0, end: exact.length, exact, prefix: '', suffix: '' }
  return HeldClaim.parse({
    words: { page: makeId('page', exact), anchor, facet: 'event' },
    group: makeId('group', exact),
    language: 'en',
    stance: 'asserts',
    publisher: 'Corvane Wire',
    url: null,
    chain: ['Corvane Wire'],
    happened: null,
    saidOn: '2031-03-04',
    learnedOn: null,
    low: 1,
    high: 1,
    holders: ['Corvane Wire'],
    deniers: [],
    decliners: [],
    documents: 1,
    publishers: 1,
    cautions: [],
    hash: '0'.repeat(64),
  })
}

test('the words of a source stand between one pair of quotation marks', () => {
  const claims = ['"They will go to the front,"', 'men want breakfast."', 'Troops are “there”, they say'].map(claimOf)
  const briefing = Briefing.parse({
    title: 'T',
    language: 'en',
    tlp: 'AMBER',
    parts: [{ heading: '', sentences: claims.map(({ words }) => ({ text: 'Said.', claims: [words] })) }],
  })
  const page = layOutBriefing({ briefing, claims, about: [], notices: [], upTo: null })
  expect(page.sources.map(({ words }) => words)).toEqual([
    'They will go to the front,',
    'men want breakfast.',
    'Troops are “there”, they say',
  ])
  expect(renderBriefingHtml(page)).toContain('counter(page)')
})
