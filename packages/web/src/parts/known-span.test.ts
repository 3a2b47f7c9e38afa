import { expect, test } from 'vitest'
import { roundSpan } from './known-span.ts'

test('a span is no more precise than what is known', () => {
  expect(roundSpan({ from: '1974-01-01', to: '1974-12-31' })).toEqual({ from: '1974', to: '1974' })
  expect(roundSpan({ from: '2027-06-01', to: '2027-06-30' })).toEqual({ from: '2027-06', to: '2027-06' })
  expect(roundSpan({ from: '2028-02-01', to: '2028-02-29' })).toEqual({ from: '2028-02', to: '2028-02' })
})

test('days stay days, and an open end stays open', () => {
  for (const span of [
    { from: '2027-10-24', to: '2027-10-29' },
    { from: '2027-11-01', to: '2027-11-01' },
    { from: '2028-02-01', to: '2028-02-28' },
    { from: '1988', to: null },
    { from: null, to: '2027-06-30' },
  ])
    expect(roundSpan(span)).toEqual(span)
})
