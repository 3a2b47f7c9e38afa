import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

const quotationsOf = (text: string) =>
  findQuotations({ id: 'd'.padEnd(25, '0'), text }).map((quotation) =>
    quotation.parts.map(({ start, end }) => text.slice(start, end)).join(' ¶ '),
  )

describe('styles of marks', () => {
  test.each([
    ['He said “we go” and left.', ['we go']],
    ['He said "we go" and left.', ['we go']],
    ['«Мы идём», — сказал он.', ['Мы идём']],
    ['„Wir gehen“, sagte er.', ['Wir gehen']],
    ['»Wir gehen«, sagte er.', ['Wir gehen']],
    ['그는 「간다」라고, 또 『온다』라고 했다.', ['간다', '온다']],
    ['It’s the soldiers’ own ‘Saker Corps’, isn’t it?', ['Saker Corps']],
    ["It's the soldiers' own 'Saker Corps', isn't it?", ['Saker Corps']],
    ['‘물레’는 “간다”고 전했다', ['물레', '간다']],
    ['그는 "간다"고 말했다', ['간다']],
    ["М'яч і комп’ютер", []],
    ['He is 5\'10" tall, born in the ’90s.', []],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

test('quotations inside others have a depth', () => {
  const text = '“He told me ‘never’, and «нет», twice,” she said.'
  expect(findQuotations({ id: 'd'.padEnd(25, '0'), text }).map(({ depth }) => depth)).toEqual([0, 1, 1])
  expect(quotationsOf('«Канал «Перегон» пишет», — сказал он')).toEqual(['Канал «Перегон» пишет', 'Перегон'])
})

test('one closing mark may close two in Russian', () => {
  expect(quotationsOf('Газета «Вестник «Перегон» пишет.\n\nДругое «слово» тут.')).toEqual([
    'Вестник «Перегон',
    'Перегон',
    'слово',
  ])
})

describe('over paragraphs', () => {
  test('a mark opened again at the head of each paragraph keeps one quotation', () => {
    expect(quotationsOf('“One.\n\n“Two.\n\n“Three,” she said. “Four.”')).toEqual(['One. ¶ Two. ¶ Three,', 'Four.'])
    expect(quotationsOf('He said: "One.\n\n"Two," and "three".')).toEqual(['One. ¶ Two,', 'three'])
    expect(quotationsOf('‘One isn’t.\n\n‘Two,’ he said.')).toEqual(['One isn’t. ¶ Two,'])
  })
  test('a quotation closed in a later paragraph goes on until there', () => {
    expect(quotationsOf('«Раз.\n\nДва», — сказал он. «Три».')).toEqual(['Раз. ¶ Два', 'Три'])
  })
  test('one that nothing closes ends with its paragraph', () => {
    expect(quotationsOf('He said “one and left.\n\nThen came “two”.')).toEqual(['one and left.', 'two'])
    expect(quotationsOf('He said "one and "two" more.\n\nNothing.')).toEqual(['one and', 'two'])
  })
})

const SOUP = fc
  .array(fc.constantFrom(...'"“”„«»「」『』‘’‚\'›‹ a.\n한,('), { maxLength: 120 })
  .map((signs) => signs.join(''))

test('quotations nest, keep their order, and their parts lie inside them', () => {
  fc.assert(
    fc.property(fc.oneof(SOUP, fc.string({ unit: 'binary' })), (text) => {
      const quotations = findQuotations({ id: 'd'.padEnd(25, '0'), text })
      quotations.forEach((quotation, index) => {
        expect(quotation.index).toBe(index)
        expect(quotation.end).toBeLessThanOrEqual(text.length)
        let last = quotation.start
        for (const part of quotation.parts) {
          expect(part.start).toBeGreaterThanOrEqual(last)
          expect(part.end).toBeGreaterThan(part.start)
          last = part.end
        }
        expect(last).toBeLessThanOrEqual(quotation.end)
        for (const other of quotations.slice(index + 1)) {
          expect(other.start >= quotation.end || other.end <= quotation.end).toBe(true)
        }
      })
    }),
  )
})

test('a long run of marks costs no more than its length', () => {
  for (const piece of ['“', '" ', "'a ", '«a» ', '‘a\n\n', 'a” “', '"']) {
    const started = performance.now()
    findQuotations({ id: 'd'.padEnd(25, '0'), text: piece.repeat(200_000 / piece.length) })
    expect(performance.now() - started, piece).toBeLessThan(5000)
  }
})
