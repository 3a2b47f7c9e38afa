import { PUBLISHER_CONTROLS, PUBLISHER_KINDS, type Publisher } from '@sayso/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRegisterCsv, writeRegisterCsv } from './register-csv.ts'

/** Any words but white space at the ends, and semicolons, by which lists are parted. An apostrophe first is ours. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[;\r\n]/g, '').trim())
  .filter((text) => text !== '' && !/^['\ufeff]/.test(text) && text === text.trim())
const publisher: fc.Arbitrary<Publisher> = fc.record({
  kind: fc.constant('publisher' as const),
  name: words,
  also: fc.array(words, { maxLength: 3 }),
  publisherKind: fc.option(fc.constantFrom(...PUBLISHER_KINDS)),
  country: fc.option(words),
  owner: fc.option(words),
  control: fc.option(fc.constantFrom(...PUBLISHER_CONTROLS)),
  takes: fc.array(words, { maxLength: 3 }),
})

test('what is written reads back the same, whatever the names hold', () => {
  fc.assert(
    fc.property(fc.array(publisher, { maxLength: 5 }), (publishers) => {
      const read = readRegisterCsv(writeRegisterCsv(publishers))
      expect(read.map((row) => (row.ok ? row.publisher : row.reason))).toEqual(publishers)
    }),
  )
})

test('a bad row is refused with its line and what was expected, and the rest is read', () => {
  const read = readRegisterCsv(
    'name,kind,control,colour\nOrv Press,newspaper,private,red\nOrv Radio,wireless,,\n,,,\nLake,,odd,\n',
  )
  expect(read.map((row) => (row.ok ? row.publisher.name : `${row.line}: ${row.reason.split(';')[0]}`))).toEqual([
    'Orv Press',
    '3: the kind of Orv Radio is "wireless"',
    '4: the name is empty',
    '5: the control of Lake is "odd"',
  ])
})

test('a table without names is refused whole', () => {
  expect(() => readRegisterCsv('colour,size\nred,9\n')).toThrow('"name" at least')
  expect(() => readRegisterCsv('')).toThrow('holds nothing')
})
