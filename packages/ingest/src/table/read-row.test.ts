import { expect, it } from 'vitest'
import { Unreadable } from '../unreadable.ts'
import { readRow } from './read-row.ts'

it('takes a quotation that never ends for a fault of the table, not of ours', () => {
  expect(() => readRow('title,text\none,"First words', null)).toThrow(Unreadable)
  expect(() => readRow('title,"text\none,First words', null)).toThrow(Unreadable)
})
