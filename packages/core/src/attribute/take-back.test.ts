import { describe, expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute } from './index.ts'

/** The words of the claims that a report takes back, each once. */
function takenBackIn(text: string, { language = 'en', title = null as string | null } = {}): string[] {
  const doc = reportOf(text, { language, title })
  const { claims } = attribute(doc, segment(doc))
  return [...new Set(claims.filter(({ stance }) => stance === 'questions').map(({ anchor }) => anchor.exact))]
}

describe('what an outlet said and no longer holds', () => {
  test('is told wrong in the next sentence', () => {
    expect(takenBackIn('On Friday we said that nine miners had died. This was wrong.')).toEqual([
      'nine miners had died',
    ])
  })
  test('is told by an earlier version', () => {
    expect(
      takenBackIn(
        'Four clerks were arrested. (An earlier version of this report said that two clerks had been arrested.)',
      ),
    ).toEqual(['two clerks had been arrested'])
  })
  test('is told under a title that corrects', () => {
    const title = 'Corrections and clarifications: the mine'
    expect(
      takenBackIn('The article also said that the mine had been flooded on Monday. It was flooded on Tuesday.', {
        title,
      }),
    ).toEqual(['the mine had been flooded on Monday'])
  })
  test('is held where nothing corrects it', () => {
    expect(takenBackIn('On Friday we said that nine miners had died. The owner has not answered.')).toEqual([])
  })
  test.each([
    ['ru', 'Ранее мы сообщали, что погибли девять шахтёров. Это не так.', 'девять шахтёров'],
    ['uk', 'Раніше ми повідомляли, що загинули дев’ять шахтарів. Насправді загинули четверо.', 'дев’ять шахтарів'],
    ['de', 'Am Freitag berichteten wir, dass neun Bergleute gestorben seien. Das war falsch.', 'neun Bergleute'],
    ['ko', '앞서 본지는 광부 아홉 명이 숨졌다고 보도했다. 이는 사실과 달라 바로잡습니다.', '아홉 명이'],
  ])('%s: %s', (language, text, words) => {
    expect(takenBackIn(text, { language }).join()).toContain(words)
  })
})
