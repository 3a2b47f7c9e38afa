import { expect, test } from 'vitest'
import { isThing } from './is-thing.ts'

test('a name with an article is no person', () => {
  expect(isThing('Sirocco Grace', 'Police boarded the Sirocco Grace. The tanker Sirocco Grace is 20 years old.')).toBe(
    true,
  )
  expect(isThing('Ivan Lys', 'Ivan Lys spoke. The envoy Ivan Lys left.')).toBe(false)
  const often = 'Dan Moss said so. Dan Moss left. Dan Moss came. Dan Moss rose, and the Dan Moss cabinet with him.'
  expect(isThing('Dan Moss', often)).toBe(false)
})
