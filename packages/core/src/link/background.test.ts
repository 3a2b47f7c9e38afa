import { describe, expect, it } from 'vitest'
import { measureBackground, overBackground, USUAL } from './background.ts'

/** Vectors of length 127, each two of this cosine. */
function vectorsNear(count: number, shared: number): Int8Array[] {
  return Array.from({ length: count }, (_, at) => {
    const vector = new Int8Array(count + 1)
    vector[0] = Math.round(127 * Math.sqrt(shared))
    vector[at + 1] = Math.round(127 * Math.sqrt(1 - shared))
    return vector
  })
}

describe('the background of a case', () => {
  it('is what is usual where there is nothing to measure', () => {
    expect(measureBackground([])).toEqual(USUAL)
    expect(measureBackground(vectorsNear(1, 0.5))).toEqual(USUAL)
  })

  it('is higher where all claims name the same few things', () => {
    const [dense, loose] = [measureBackground(vectorsNear(100, 0.6)), measureBackground(vectorsNear(100, 0.1))]
    expect(dense.mean).toBeGreaterThan(0.5)
    expect(loose).toEqual(USUAL)
    expect(overBackground(0.6, dense)).toBeLessThan(overBackground(0.6, loose))
  })

  it('makes nothing more alike in a case of unlike things', () => {
    const unlike = measureBackground(vectorsNear(100, 0.02))
    for (const cosine of [0.1, 0.3, 0.6]) expect(overBackground(cosine, unlike)).toBeLessThanOrEqual(cosine + 1e-9)
  })

  it('leans on what is usual where few claims were seen', () => {
    const few = measureBackground(vectorsNear(4, 0.8)).mean
    expect(few).toBeGreaterThan(USUAL.mean)
    expect(few).toBeLessThan(0.4)
  })

  it('leaves a cosine as it is in a usual case, and keeps the order of cosines in every other', () => {
    expect(overBackground(0.5, USUAL)).toBeCloseTo(0.5)
    const dense = measureBackground(vectorsNear(50, 0.5))
    expect(overBackground(0.7, dense)).toBeGreaterThan(overBackground(0.6, dense))
    expect(overBackground(dense.mean, dense)).toBeCloseTo(USUAL.mean)
  })

  it('has a spread, also where all pairs are equally alike', () => {
    expect(measureBackground(vectorsNear(300, 0.5)).spread).toBeGreaterThan(0)
    expect(measureBackground(vectorsNear(2, 1)).spread).toBeGreaterThan(0)
  })
})
