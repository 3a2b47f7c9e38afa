import { expect, test } from 'vitest'
import { toUtc } from './to-utc.ts'

test('tells moments by one clock, so that the earlier report has the earlier time', () => {
  expect(toUtc('2024-10-22T09:10:00+09:00')).toBe('2024-10-22T00:10:00.000Z')
  expect(toUtc('2024-10-22T06:40:00Z')).toBe('2024-10-22T06:40:00.000Z')
  expect(toUtc('2024-10-22T01:30+03:00')).toBe('2024-10-21T22:30:00.000Z')
})

test('knows no moment where there is no zone, no time or no date', () => {
  for (const iso of ['2024-10-22T09:10', '2024-10-22', '2024-10', 'undatedT00:00Z']) expect(toUtc(iso)).toBeNull()
})
