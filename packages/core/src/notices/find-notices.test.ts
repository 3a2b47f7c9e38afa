import { describe, expect, test } from 'vitest'
import { findNotices } from './find-notices.ts'

const find = (language: string, text: string, title: string | null = null) =>
  findNotices({ language, title, text }).map(({ says, words }) => `${says}: ${words}`)

describe('words that say a claim was confirmed', () => {
  test.each([
    ['en', 'The figure has been reported independently by three media houses.', 'reported independently'],
    ['en', 'Two independent sources spoke of it.', 'Two independent sources'],
    ['en', 'It was confirmed by several officials on Monday.', 'confirmed by several officials'],
    ['de', 'Mehrere Quellen in der Regierung bestätigten die Zahl.', 'Mehrere Quellen in der Regierung bestätig'],
    ['de', 'Die Angabe wurde unabhängig voneinander bestätigt.', 'unabhängig voneinander bestätigt'],
    ['ru', 'Эти данные подтвердили несколько независимых источников.', 'подтвердили несколько независим'],
    ['ru', 'Два источника в штабе подтвердили отправку.', 'Два источника в штабе подтвер'],
    ['uk', 'Тепер маємо незалежне підтвердження з-за кордону.', 'незалежне підтвердженн'],
    ['ko', '복수의 정부 소식통이 이를 확인했다.', '복수의 정부 소식통이 이를 확인'],
  ])('%s: %s', (language, text, words) => {
    expect(find(language, text)).toEqual([`confirms: ${words}`])
  })

  test.each([
    ['en', 'Axford could not independently verify the account.'],
    ['en', 'The claim has not been independently confirmed.'],
    ['en', 'There was no independent confirmation.'],
    ['de', 'Die Angaben konnten nicht unabhängig überprüft werden.'],
    ['ru', 'Независимого подтверждения этому нет.'],
    ['uk', 'Незалежного підтвердження цьому немає.'],
    ['ko', '이 내용은 독립적으로 확인되지 않았다.'],
  ])('%s, turned round: %s', (language, text) => {
    expect(find(language, text)).toEqual([])
  })
})

describe('words that correct or take back', () => {
  test.each([
    [
      'en',
      'CORRECTION: An earlier version of this report said nine.',
      ['corrects: CORRECTION:', 'corrects: An earlier version of this report'],
    ],
    ['en', 'We do not know who made it. The report is withdrawn.', ['retracts: The report is withdrawn']],
    [
      'de',
      'Korrektur: In einer früheren Version stand neun.',
      ['corrects: Korrektur:', 'corrects: In einer früheren Version'],
    ],
    ['de', 'Wir ziehen die Meldung zurück.', ['retracts: Wir ziehen die Meldung zurück']],
    ['ru', 'Исправление. В прежней версии было девять.', ['corrects: Исправление.', 'corrects: В прежней версии']],
    ['ru', 'Сообщение отозвано редакцией.', ['retracts: Сообщение отозван']],
    ['uk', 'Уточнено. Їх дев’ять.', ['corrects: Уточнено.']],
    ['uk', 'Новину видалено.', ['retracts: Новину видалено']],
    ['ko', '[정정] 아홉 척', ['corrects: [정정]']],
    ['ko', '기사를 철회합니다.', ['retracts: 기사를 철회합니다']],
  ])('%s: %s', (language, text, found) => {
    expect(find(language, text)).toEqual(found)
  })

  test('stand in a title too, and the title comes first', () => {
    expect(find('en', 'Nine ships.', 'Ships counted (ATTN: CORRECTS number)')).toEqual(['corrects: CORRECTS'])
  })

  test.each([
    'Corrections are welcome and will be published here.',
    'Quarry firm withdraws plan after 212 objections.',
    'Three clocks were wrong, and we have corrected for that.',
    'The mission withdrew its observers.',
  ])('are not: %s', (text) => {
    expect(find('en', text)).toEqual([])
  })
})
