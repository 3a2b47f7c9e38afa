import { describe, expect, it } from 'vitest'
import { lacksZone, parsePublishedOn } from './published-on.ts'

describe('parsePublishedOn', () => {
  it.each([
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T10:00', '2024-05-03T10:00'],
    ['2024-05-03 10:00:07', '2024-05-03T10:00:07'],
    ['2024-05-03T10:00:07.123456Z', '2024-05-03T10:00:07.123Z'],
    ['2024-05-03T10:00:00+0200', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03T10:00 -05', '2024-05-03T10:00-05:00'],
    ['20240503', '2024-05-03'],
    ['Tue, 22 Oct 2024 10:00:00 GMT', '2024-10-22T10:00:00Z'],
    ['Oct. 22, 2024', '2024-10-22'],
    ['Published October 22nd, 2024 at 4:10 pm', '2024-10-22T16:10'],
    ['22. Oktober 2024, 14.05 Uhr', '2024-10-22'],
    ['22 октября 2024, 14:05', '2024-10-22T14:05'],
    ['5 листопада 2027', '2027-11-05'],
    ['2027년 11월 5일', '2027-11-05'],
    ['22.10.2024 14:05', '2024-10-22T14:05'],
    ['22/10/2024', '2024-10-22'],
    ['1729591200', '2024-10-22T10:00:00Z'],
    ['1729591200000', '2024-10-22T10:00:00Z'],
    ['May 2024', '2024-05'],
  ])('reads %s as %s', (found, expected) => {
    expect(parsePublishedOn(found)).toBe(expected)
  })

  it.each(['03/04/2024', '2024-13-01', '2023-02-29', 'yesterday', '', 'the 5th of May', '12:30', '0'])(
    'takes %j for no date',
    (found) => {
      expect(parsePublishedOn(found)).toBeNull()
    },
  )

  it('says where a time lacks its zone', () => {
    expect(lacksZone('2024-05-03T10:00')).toBe(true)
    expect(lacksZone('2024-05-03T10:00Z')).toBe(false)
    expect(lacksZone('2024-05-03T10:00+02:00')).toBe(false)
    expect(lacksZone('2024-05-03')).toBe(false)
  })
})
