import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences.ts'

const sentencesOf = (text: string, language = 'en') =>
  findSentences({ id: 'd'.padEnd(25, '0'), text, language }).map(({ start, end }) => text.slice(start, end))

/** Marks the ends with | so that a test shows text and result at once. */
function expectSentences(marked: string, language = 'en') {
  expect(sentencesOf(marked.replaceAll('|', ''), language)).toEqual(
    marked.split(/[|]|\n\n/u).map((part) => part.trim()),
  )
}

describe('English', () => {
  test('keeps titles, initials, decimals, dates and acronyms whole', () => {
    expectSentences('Mr. J. R. Lee of the U.S. Army left on Nov. 5.| He was 3.5 hours late.| So what?| Nothing.')
  })
  test('takes the dateline apart from the first sentence', () => {
    expectSentences('TESMOND, Nov. 5 (HPA) --| Sanjara has sent soldiers.| The agency said so.')
    expectSentences('NEAR LODRIN, Lisovia, Nov 13 (Castell-Ward) -| They came across the field.')
    expectSentences('UNITED NATIONS —| Up to 12,000 soldiers are to be sent.')
  })
  test('ends a sentence after the mark inside a quotation, not before "he asked"', () => {
    expectSentences('"We will not wait."| She left.| "Really?" he asked.| “No.”| He nodded.')
  })
  test('reads "no." as a word unless a number follows', () => {
    expectSentences('He said no.| They asked again about No. 10 and warehouse no. 4.')
  })
  test('takes headings and items of a list as sentences', () => {
    expectSentences('Five things, one coffee|\n- the port|\n- the count')
    expectSentences('1. The Directorate denies it.|\n2. Nothing was found.')
  })
  test('joins lines wrapped at a fixed width', () => {
    const text =
      'The ministry said on Friday that some of the soldiers whom\nAlbion had sent were training in the far east of the land.'
    expect(sentencesOf(text)).toEqual([text])
  })
  test('an ellipsis ends a sentence only before a capital', () => {
    expectSentences('We saw… nothing.| Then we left…| It was dark... and cold.')
  })
})

describe('Russian and Ukrainian', () => {
  test('keep datelines with an agency whole', () => {
    expectSentences('ТЕРЁНОВ, 3 ноября. /Лисинформ/.| На полигонах занимается спецназ.', 'ru')
    expectSentences('СТАВИН, 8 вересня (ЛАН).| Лодавія закрила кордон.', 'uk')
  })
  test('keep abbreviations and initials whole', () => {
    expectSentences(
      'В г. Орлево на ул. Мира живёт И. И. Петров, т. е. 12 тыс. человек.| Их было 5 млн.| Это много.',
      'ru',
    )
    expectSentences('На вул. Київській у м. Орлеві мешкає 12 тис. осіб.| Вони евакуйовані.', 'uk')
  })
  test('go on after a quoted question with a dash', () => {
    expectSentences('«Правда?» — спросил он.| «Нет».| Она ушла.', 'ru')
  })
})

test('German ordinals and dates go on, a number at the end does not', () => {
  expectSentences(
    'Am 5. November kam die 3. Brigade.| Es waren 20.| Die Lage ist z. B. in Bonn ruhig.| „Ja.“| Er ging.',
    'de',
  )
})

test('Korean sentences end at their stop, not before a quoting particle', () => {
  expectSentences(
    '정보국은 5일 밝혔다.| “전선으로 갈 것이다.”라고 말했다.| “끝났다.” 라고 했다.| 2024. 10. 22. 발표했다.',
    'ko',
  )
  expectSentences('(벨로나=미르통신) 한도윤 특파원 =| 소르티아군이 배치했다.| 끝이다.', 'ko')
})

test('sentences keep their order, touch no white space and lose no letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('en', 'ru', 'uk', 'ko', 'de'),
      (text, language) => {
        const sentences = findSentences({ id: 'd'.padEnd(25, '0'), text, language })
        let last = 0
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(
            text
              .slice(last, start)
              .trim()
              .replace(/\u200b/gu, ''),
          ).toBe('')
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(
          text
            .slice(last)
            .trim()
            .replace(/\u200b/gu, ''),
        ).toBe('')
      },
    ),
  )
})

test('a long paragraph costs no more than its length, whatever its marks', () => {
  for (const piece of ['a. ', '.', '".', 'Mr. ', '3. ', '(', 'x\n', 'A ']) {
    const started = performance.now()
    findSentences({ id: 'd'.padEnd(25, '0'), text: piece.repeat(200_000 / piece.length), language: 'en' })
    expect(performance.now() - started, piece).toBeLessThan(5000)
  }
})
