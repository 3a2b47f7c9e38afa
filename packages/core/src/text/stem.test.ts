import { describe, expect, it } from 'vitest'
import { stemWord } from './stem.ts'

describe('stemWord', () => {
  it.each([
    ['en', 'soldiers', 'soldier'],
    ['en', "agency's", 'agency'],
    ['ru', 'солдаты', 'солдатами'],
    ['uk', 'військовий', 'військового'],
    ['de', 'soldaten', 'soldat'],
    ['ko', '병사들은', '병사를'],
  ])('brings forms of one word together in %s: %s, %s', (language, one, other) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language))
  })

  it('leaves numbers and unknown languages alone', () => {
    expect(stemWord('1,500', 'en')).toBe('1,500')
    expect(stemWord('casas', 'es')).toBe('casas')
  })
})
