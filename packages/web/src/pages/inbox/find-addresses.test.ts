import { expect, test } from 'vitest'
import { findAddresses, isAddresses } from './find-addresses.ts'

test('finds each address of a text once, without what closes the sentence or the bracket around it', () => {
  expect(
    findAddresses(
      'Read https://orv.example/1, then (http://orv.example/a_(dam)) and “https://orv.example/2?x=1&y=2”. Again: https://orv.example/1!',
    ),
  ).toEqual(['https://orv.example/1', 'http://orv.example/a_(dam)', 'https://orv.example/2?x=1&y=2'])
})

test('finds none in what only looks like one', () => {
  expect(findAddresses('orv.example/1 ftp://orv.example/2 javascript:alert(1) https:// file:///etc/passwd')).toEqual([])
})

test('tells a list of addresses from a text that names some', () => {
  expect(isAddresses(' https://orv.example/1\nhttps://orv.example/2 ')).toBe(true)
  expect(isAddresses('See https://orv.example/1')).toBe(false)
  expect(isAddresses('https://orv.example/1.')).toBe(false)
  expect(isAddresses('  ')).toBe(false)
})
