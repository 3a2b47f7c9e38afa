import { expect, test } from 'vitest'
import { describeSource } from './describe-source.ts'

test.each([
  ['Sirkku Paasonen, who was asked four times', 'Sirkku Paasonen', 'Sirkku Paasonen'],
  ['Supo, the security police', 'Supo', 'Supo, the security police'],
  ['she', 'Sirkku Paasonen', 'she (Sirkku Paasonen)'],
])('%s', (text, name, told) => {
  expect(describeSource({ start: 0, end: text.length, text, name, entity: null, unnamed: false })).toBe(told)
})
