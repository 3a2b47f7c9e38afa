import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDated, LABEL, layOutStrength } from './lay-out-strength.ts'
import { makeCell } from './make-cell.ts'

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2027-11-${String(n).padStart(2, '0')}`)
const cell = fc
  .record({
    bounds: fc.tuple(fc.nat(20_000), fc.nat(20_000), fc.nat(20_000)),
    from: fc.option(day, { freq: 5 }),
    to: fc.option(day, { freq: 1 }),
    lastSaid: fc.option(day),
  })
  .map(({ bounds, ...days }) => {
    const [low, best, high] = [...bounds].sort((a, b) => a - b) as [number, number, number]
    return makeCell({ ...days, attribute: 'strength', figure: { low, best, high, unit: 'men' } })
  })
const cells = fc
  .array(cell, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, index) => ({ ...each, id: `x${index}` })))

it('draws each number within its bounds and its days, inside the band, with labels that do not cover each other', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const figures = findDated(all, '2027-11-28')
      expect(figures).toHaveLength(all.filter(({ from }) => from !== null).length)
      if (figures.length === 0) return
      const { marks, band, steps } = layOutStrength(figures, { left: 50, right: 650 })
      const heights = band.map(([, y]) => y)
      for (const { left, said, right, low, best, high } of marks) {
        expect(left).toBeGreaterThanOrEqual(50)
        expect(left).toBeLessThan(said)
        expect(said).toBeLessThanOrEqual(right)
        expect(right).toBeLessThanOrEqual(650.001)
        expect(high).toBeLessThanOrEqual(best)
        expect(best).toBeLessThanOrEqual(low)
        expect(Math.min(...heights)).toBeLessThanOrEqual(high + 0.001)
      }
      expect(steps.length).toBeLessThanOrEqual(7)
      const labels = marks.map(({ label }) => label).sort((a, b) => a - b)
      for (const [index, label] of labels.entries())
        if (index > 0) expect(label - labels[index - 1]!).toBeGreaterThanOrEqual(LABEL - 0.001)
    }),
  )
})

it('does not draw a number past the day on which it ended, nor past the last report', () => {
  const figure = { low: 1, best: 1, high: 1, unit: null }
  const [open, ended] = findDated(
    [
      makeCell({ id: 'open', from: '2027-11-03', figure }),
      makeCell({ id: 'ended', from: '2027-11-04', to: '2027-11-05', figure }),
    ],
    '2027-11-10T08:00:00Z',
  )
  expect(new Date(open!.to).toISOString()).toBe('2027-11-11T00:00:00.000Z')
  expect(new Date(ended!.to).toISOString()).toBe('2027-11-06T00:00:00.000Z')
})
