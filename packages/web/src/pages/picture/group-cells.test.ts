import { expect, it } from 'vitest'
import { countSharing, filterCells, groupCells } from './group-cells.ts'
import { makeCell } from './make-cell.ts'

const figure = (high: number) => ({ low: 1, best: 1, high, unit: null })
const CELLS = [
  makeCell({ id: '1', subject: 'Saker Corps', attribute: 'strength', figure: figure(10), claims: ['a', 'b'] }),
  makeCell({ id: '2', subject: 'Saker Corps', attribute: 'strength', figure: figure(30), claims: ['c'] }),
  makeCell({ id: '3', subject: 'Saker Corps', attribute: 'strength', planned: true, claims: ['b'] }),
  makeCell({ id: '4', subject: 'ships', attribute: 'place', claims: ['d'] }),
]

it('sets rivals on one scale, and what is planned apart from what is', () => {
  const groups = groupCells(CELLS)
  expect(groups.map(({ subject }) => subject)).toEqual(['Saker Corps', 'ships'])
  const shape = groups[0]!.attributes.map(({ planned, cells, most }) => [planned, cells.map(({ id }) => id), most])
  expect(shape).toEqual([
    [false, ['1', '2'], 30],
    [true, ['3'], null],
  ])
})

it('finds subjects by the beginnings of their words', () => {
  expect(filterCells(CELLS, { subject: 'corps sak' }).map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(filterCells(CELLS, { subject: 'aker' })).toEqual([])
  expect(filterCells(CELLS, { attribute: 'place' }).map(({ id }) => id)).toEqual(['4'])
})

it('counts the other values that would lose a claim with this one', () => {
  expect(countSharing(CELLS[0]!, CELLS)).toBe(1)
  expect(countSharing(CELLS[3]!, CELLS)).toBe(0)
})
