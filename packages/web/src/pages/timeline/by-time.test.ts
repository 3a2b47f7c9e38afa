import { expect, it } from 'vitest'
import type { TimelineRow } from '../../api/records.ts'
import { groupByDay } from './by-day.ts'

it('orders the days of a clock and puts what it says nothing of last', () => {
  const days = groupByDay(
    [row('a', '2027-11-05', null), row('b', '2027-11-03', '2027-10'), row('c', '2027-11-05', null)],
    'said',
  )
  expect(days.map(({ day, rows }) => [day, rows.map(({ id }) => id)])).toEqual([
    ['2027-11-03', ['b']],
    ['2027-11-05', ['a', 'c']],
  ])
  expect(
    groupByDay([row('a', '2027-11-05', null), row('b', null, '2027-10')], 'happened').map(({ day }) => day),
  ).toEqual(['2027-10', null])
})

function row(id: string, saidOn: string | null, happened: string | null): TimelineRow {
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
    happened: happened ? { from: happened, to: null } : null,
    saidOn,
    learnedOn: null,
    learnedAssumed: true,
  }
}
