import { expect, test } from 'vitest'
import { mendTwiceEncoded } from './mend-twice-encoded.ts'

test.each([
  ['Iâ€™m sure', 'I’m sure'],
  ['â€œa line crossedâ€\u009d', '“a line crossed”'],
  ['â€œa line crossedâ€ and more', '“a line crossed” and more'],
  ['a port â€“ a town', 'a port – a town'],
  ['cafÃ©', 'café'],
])('mends %s', (text, meant) => {
  expect(mendTwiceEncoded(text)).toBe(meant)
})

test.each(['naïve', 'café', 'São Paulo', 'Älter – “so”', 'Â', 'Привет', 'École «été»', '« L’ÉTÉ»'])(
  'leaves %s',
  (text) => {
    expect(mendTwiceEncoded(text)).toBe(text)
  },
)

test('a text mended once stays', () => {
  const once = mendTwiceEncoded('Iâ€™m â€œhereâ€\u009d')
  expect(mendTwiceEncoded(once)).toBe(once)
})
