import { expect, test, vi } from 'vitest'
import { giveJudgement } from '../judge/give-judgement.ts'
import { makeReport } from '../testing/make-report.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { viewPicture } from './picture.ts'
import { viewPicturePlaces } from './picture-places.ts'

vi.setConfig({ testTimeout: 120_000 })

const KURSK = [
  [
    'Orv Press',
    '2031-05-03T08:00:00Z',
    'Some 1,500 soldiers are training near Kursk in Russia, Minister Ida Venn said.',
  ],
  [
    'North Wire',
    '2031-05-04T08:00:00Z',
    'About 1,500 soldiers are training near Kursk in Russia, the army of Lake said.',
  ],
  ['Lake Daily', '2031-05-04T09:00:00Z', 'Soldiers were moved to Kursk in Russia, Minister Ida Venn said on Sunday.'],
] as const

test('a place of the world is an area with the cells that are told of it, and no finer than a tenth of a degree', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(
      open,
      folder,
      KURSK.map(([publisher, at, text]) => makeReport(publisher, at, text)),
    )
    const { cells } = await viewPicture(open, { asOf: null })
    const { places } = await viewPicturePlaces(open, null)
    const kursk = places.find(({ name }) => name === 'Kursk')!
    expect(kursk).toMatchObject({ country: 'RU', area: { kind: 'around' }, printed: ['Kursk'] })
    for (const { area } of places)
      if (area.kind === 'around') {
        expect(area.radiusKm).toBeGreaterThanOrEqual(20)
        for (const degrees of [area.latitude, area.longitude])
          expect(degrees * 10).toBeCloseTo(Math.round(degrees * 10))
      }
    const ids = new Set(cells.map(({ id }) => id))
    for (const place of places) for (const { id } of place.cells) expect(ids.has(id)).toBe(true)
    expect((await viewPicturePlaces(open, { at: '2031-05-02', clock: 'said' })).places).toEqual([])
  }))

test('invented places are kept beside the map, and a ruling on a place cell puts it where the person says', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 30))
    const before = await viewPicturePlaces(open, null)
    expect(before.places).toEqual([])
    expect(before.unplaced.flatMap(({ printed }) => printed)).toContain('Rudenia')
    const { cells } = await viewPicture(open, { asOf: null })
    // A ruling on a claim that names two places is on both of its cells.
    const ofClaim = (claim: string) =>
      cells.filter(({ attribute, claims }) => attribute === 'place' && claims.includes(claim))
    const cell = cells.find(({ attribute, claim }) => attribute === 'place' && ofClaim(claim.id).length === 1)!
    const value = JSON.stringify({ value: 'Vladivostok' })
    await giveJudgement(open, { ruling: 'cell', about: [cell.claim.id, value], by: 'Ada', why: 'test', facet: null })
    expect((await viewPicturePlaces(open, null)).places).toMatchObject([
      { name: 'Vladivostok', country: 'RU', cells: [{ id: cell.id, how: 'there' }] },
    ])
  }))
