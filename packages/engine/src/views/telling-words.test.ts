import type { Document } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import { expect, test } from 'vitest'
import { tellingWords } from './telling-words.ts'

/** What is shown of a claim whose words are marked by brackets in a text. */
function tell(marked: string, dateline: string | null = null): string {
  const [before, exact, after] = marked.split(/[[\]]/) as [string, string, string]
  const [start, end] = [before.length, before.length + exact.length]
  const record = { document: 'd', language: 'en', claim: { anchor: { exact, start, end } } } as ClaimRecord
  const doc = { text: before + exact + after, language: 'en', dateline } as Document
  return tellingWords(record, new Map([['d', doc]])).text
}

const LONG = 'the harbour and the road along the coast and the bridge at the mill and the old railway station '

test('shows few words with their sentence and no other', () => {
  expect(tell('It rained. Lee said [four] men fell. Nobody came.')).toBe('Lee said four men fell.')
  expect(tell('Lee said\n[four] men fell\nNobody came.')).toBe('four men fell')
})

test('does not begin behind the point of a shortened word, nor with the dateline', () => {
  expect(tell('ORV, Nov. 5 (HPA) -- Lee said [four] men fell on Nov. 4 at Orv.', 'ORV, Nov. 5 (HPA) --')).toBe(
    'Lee said four men fell on Nov. 4 at Orv.',
  )
  expect(tell('They came on Nov. 5 and [four] fell.')).toBe('They came on Nov. 5 and four fell.')
})

test('cuts a long sentence between words, and shows that it is cut', () => {
  const told = tell(`They held ${LONG.repeat(2)}and [four] men in ${LONG.repeat(2)}.`)
  expect(told).toMatch(/^… (the|harbour|and|road|along|coast|bridge|at|mill|old|railway|station) /)
  expect(told).toContain(' and four men in ')
  expect(told).toMatch(/ (the|harbour|and|road|along|coast|bridge|at|mill|old|railway|station) …$/)
})

test('leaves words that say enough as they are', () => {
  const words = 'the harbour at Orv was closed by the mayor on Monday for three weeks'
  expect(tell(`Lee said [${words}], and left.`)).toBe(words)
})
