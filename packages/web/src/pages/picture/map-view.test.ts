import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Box, frame, joinBoxes, pan, pickLabels, zoom } from './map-view.ts'

const number = fc.double({ min: 0, max: 1000, noNaN: true })
const size = fc.double({ min: 0.1, max: 800, noNaN: true })
const box: fc.Arbitrary<Box> = fc.record({ left: number, top: number, width: size, height: size })

function holds(outer: Box, inner: Box): boolean {
  const room = 1e-6
  return (
    outer.left <= inner.left + room &&
    outer.top <= inner.top + room &&
    outer.left + outer.width >= inner.left + inner.width - room &&
    outer.top + outer.height >= inner.top + inner.height - room
  )
}

it('frames all that it is given, in the shape asked for, and never nearer than it may', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
      const framed = frame(joinBoxes(boxes), { ratio: 1.8, least: 60 })
      for (const each of boxes) expect(holds(framed, each)).toBe(true)
      expect(framed.width / framed.height).toBeCloseTo(1.8)
      expect(framed.width).toBeGreaterThanOrEqual(60)
    }),
  )
})

it('goes no nearer and no farther than it may, and never loses the world', () => {
  const whole = { left: 0, top: 0, width: 1000, height: 487 }
  const by = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(box, fc.double({ min: 0.01, max: 100, noNaN: true }), fc.tuple(by, by), (from, factor, steps) => {
      const { width, left, top, height } = pan(zoom(from, { factor, least: 15, most: 1100 }), whole, steps)
      expect(width).toBeGreaterThanOrEqual(15)
      expect(width).toBeLessThanOrEqual(1100)
      const [x, y] = [left + width / 2, top + height / 2]
      expect(x >= -1e-6 && x <= 1000 + 1e-6 && y >= -1e-6 && y <= 487 + 1e-6).toBe(true)
    }),
  )
})

it('goes nearer to what is pointed at, which stays where it is', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(box, fc.double({ min: 0.2, max: 5, noNaN: true }), share, share, (from, factor, right, down) => {
      const { left, top, width, height } = zoom(from, { factor, least: 0.01, most: 1e6, at: [right, down] })
      expect(left + width * right).toBeCloseTo(from.left + from.width * right, 6)
      expect(top + height * down).toBeCloseTo(from.top + from.height * down, 6)
    }),
  )
})

it('leaves out labels that would cover an earlier one', () => {
  const at = (left: number) => ({ left, top: 0, width: 10, height: 5 })
  expect(pickLabels([at(0), at(5), at(12)]).map(({ left }) => left)).toEqual([0, 12])
})
