import { expect, test } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'

function wordsOf(text: string) {
  const doc = reportOf(text, { language: 'en' })
  return attribute(doc, segment(doc)).claims.map(({ anchor }) => anchor.exact)
}

test('a stop before a figure parts nothing', () => {
  expect(wordsOf('The ministry said 40 men had sailed between Oct. 8 and 13, and that more would follow.')).toContain(
    '40 men had sailed between Oct. 8 and 13',
  )
})

test('"yet" within a verb parts nothing', () => {
  expect(wordsOf('"We do not yet know whether the gates will hold," the minister said.').join(' | ')).toContain(
    'We do not yet know whether the gates will hold',
  )
})
