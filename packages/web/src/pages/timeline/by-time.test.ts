import { expect, it } from 'vitest'
import type { TimelineRow } from '../../api/records.ts'
import { roundSpan } from '../../parts/known-span.ts'
import { daysDrawn, foldSameWords, groupByTime, whenByClock } from './by-time.ts'

it('orders the times of a clock and puts what it says nothing of last', () => {
  const days = groupByTime(
    [row('a', '2027-11-05', null), row('b', '2027-11-03', month), row('c', '2027-11-05', null)],
    'said',
  )
  expect(days.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
    ['2027-11-03', ['b']],
    ['2027-11-05', ['a', 'c']],
  ])
  expect(
    groupByTime([row('a', '2027-11-05', null), row('b', null, month)], 'happened').map(({ when }) => when),
  ).toEqual([{ from: '2027-10', to: '2027-10' }, null])
})

it('puts a year, a month and days apart, though they begin on one day', () => {
  const times = [year, { from: '2027-01-01', to: '2027-01-31' }, day('2027-01-01'), { from: '2027', to: null }]
  const rows = times.map((happened, index) => row(`c${index}`, null, happened))
  expect(groupByTime(rows, 'happened').map(({ key }) => key)).toEqual(['2027', '2027_', '2027-01', '2027-01-01'])
})

it('takes the day by the clock of UTC', () => {
  expect(whenByClock(row('a', '2027-11-09T20:20:00-05:00', null), 'said')).toEqual(day('2027-11-10'))
})

it('draws a claim on the days that it may be of, and not where only a month or a year is known', () => {
  expect(daysDrawn(day('2027-11-05'))).toEqual(['2027-11-05'])
  expect(daysDrawn({ from: '2027-10-31', to: '2027-11-02' })).toEqual(['2027-10-31', '2027-11-01', '2027-11-02'])
  expect(daysDrawn({ from: '2027-11-05', to: null })).toEqual(['2027-11-05'])
  for (const vague of [year, month, { from: '2027-10-01', to: '2027-11-02' }, { from: '1988', to: null }])
    expect(daysDrawn(roundSpan(vague))).toEqual([])
})

it('tells words once that carry several claims, and apart what another report says in the same words', () => {
  const [a, b, c] = [row('a', null, null), { ...row('b', null, null), facet: 'number' as const }, row('c', null, null)]
  const elsewhere = { ...c, words: { ...c.words, document: 'other' } }
  expect(foldSameWords([a, elsewhere, b])).toEqual([
    { first: a, also: [b] },
    { first: elsewhere, also: [] },
  ])
})

const year = { from: '2027-01-01', to: '2027-12-31' }
const month = { from: '2027-10-01', to: '2027-10-31' }
const day = (iso: string) => ({ from: iso, to: iso })

function row(id: string, saidOn: string | null, happened: TimelineRow['happened']): TimelineRow {
  return {
    kind: 'timeline-row',
    id,
    short: id,
    group: null,
    facet: 'event',
    stance: 'asserts',
    source: null,
    value: null,
    words: { text: '', language: 'en', document: 'd', publisher: null, publishedOn: null },
    happened,
    saidOn,
    learnedOn: null,
    learnedAssumed: true,
  }
}
