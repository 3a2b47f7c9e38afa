import { expect, test } from 'vitest'
import { findThings } from './find-things.ts'

test('a name with an article is no person', () => {
  expect([...findThings('Police boarded the Sirocco Grace. The tanker Sirocco Grace is 20 years old.')]).toEqual([
    'Sirocco Grace',
  ])
  expect(findThings('Ivan Lys spoke. The envoy Ivan Lys left.').size).toBe(0)
  const often = 'Dan Moss said so. Dan Moss left. Dan Moss came. Dan Moss rose, and the Dan Moss cabinet with him.'
  expect(findThings(often).size).toBe(0)
})
