import { expect, it } from 'vitest'
import { makeCell } from './make-cell.ts'
import { readChange } from './read-change.ts'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const CELL = makeCell({ subject: 'men', attribute: 'strength', from: '2027-11-05', figure: figureOf(1800) })
const SAME = { subject: 'men', attribute: 'strength', value: '1800', from: '2027-11-05', to: '' }

function figureOf(best: number) {
  return { low: best, best, high: best, unit: 'men' }
}

it('reads nothing out of a form that nobody changed', () => {
  expect(readChange(CELL, form(SAME))).toBeNull()
})

it('keeps a number a number, whatever groups its digits, and words words', () => {
  expect(readChange(CELL, form({ ...SAME, value: '12,000' }))).toEqual({ value: 12_000 })
  expect(readChange(CELL, form({ ...SAME, value: '12 000' }))).toEqual({ value: 12_000 })
  expect(readChange(CELL, form({ ...SAME, value: 'some hundreds' }))).toEqual({ value: 'some hundreds' })
})

it('takes a day away where its field was emptied', () => {
  expect(readChange(CELL, form({ ...SAME, from: '', to: '2027-11' }))).toEqual({ from: null, to: '2027-11' })
})
