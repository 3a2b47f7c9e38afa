import { describe, expect, it } from 'vitest'
import { findCredits } from './credits.ts'

const credits = (lastLine: string, byline: string | null = null) =>
  findCredits({ byline, text: `The bridge is safe, the minister said.\n\n${lastLine}` })

describe('findCredits', () => {
  it.each([
    ['AFP contributed reporting.', ['AFP']],
    ['AFP contributed to this report.', ['AFP']],
    ['AP and Reuters contributed to this report.', ['AP', 'Reuters']],
    ['(Reporting by Lena Prowse; editing by Colm Darrigan)', ['Lena Prowse']],
    ['(Reporting by Lena Prowse in Terenov and Pia Lindner; editing by Tom Farrow)', ['Lena Prowse', 'Pia Lindner']],
    ['With files from the Associated Press', ['Associated Press']],
    ['Mit Material von dpa', ['dpa']],
    ['Quelle: dpa/afp', ['dpa', 'afp']],
    ['© dpa', ['dpa']],
    ['© 2024 AFP', ['AFP']],
    ['(AFP, dpa)', ['AFP', 'dpa']],
    ['Источник: РИА Новости', ['РИА Новости']],
    ['По материалам ТАСС', ['ТАСС']],
    ['출처: 연합뉴스', ['연합뉴스']],
  ])('reads %s', (line, expected) => {
    expect(credits(line)).toEqual(expected)
  })

  it.each(['She also contributed to the fund, the mayor said.', 'The source said: nobody knows.', 'Nobody was hurt.'])(
    'takes %s for a sentence',
    (line) => {
      expect(credits(line)).toEqual([])
    },
  )

  it('reads agencies in the byline, and no persons', () => {
    expect(credits('The end.', 'Lena Prowse')).toEqual([])
    expect(credits('The end.', 'Lena Prowse, AFP')).toEqual(['AFP'])
    expect(credits('The end.', 'OSF/Kestle')).toEqual(['OSF', 'Kestle'])
    expect(credits('The end.', 'Associated Press')).toEqual(['Associated Press'])
  })
})
