import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { giveJudgement, takeBack } from '../judge/give-judgement.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { viewPicture } from './picture.ts'
import { viewPictureChanges } from './picture-changes.ts'

/** Reading some documents takes seconds on a machine that others share. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let lines: readonly string[] = []
beforeAll(async () => {
  lines = await readLines(0, 9)
})

test('the picture as known on a day shows nothing of later days', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, lines)
    const days = lines.map((line) => (JSON.parse(line) as { published_at: string }).published_at.slice(0, 10))
    const now = await viewPicture(open, { asOf: null })
    expect(now.cells.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...days), async (at) => {
        const { cells, knownOn } = await viewPicture(open, { asOf: { at, clock: 'said' } })
        expect((knownOn ?? at).slice(0, 10) <= at).toBe(true)
        for (const cell of cells) {
          expect((cell.lastSaid ?? at).slice(0, 10) <= at).toBe(true)
          expect((cell.quote.publishedOn ?? at).slice(0, 10) <= at).toBe(true)
          for (const { publishedOn } of await open.store.readClaims(cell.claims))
            expect((publishedOn ?? at).slice(0, 10) <= at).toBe(true)
        }
      }),
      { numRuns: 4 },
    )
  }))

test('everything is new since the day before the first report, and nothing since the last', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, lines)
    const { cells } = await viewPicture(open, { asOf: null })
    const all = await viewPictureChanges(open, { since: { at: '2000-01-01', clock: 'said' }, until: null })
    expect(all.changes.map(({ change, cell }) => [change, cell.id])).toEqual(cells.map(({ id }) => ['new', id]))
    const until = { at: '2100-01-01', clock: 'said' } as const
    expect((await viewPictureChanges(open, { since: until, until })).changes).toEqual([])
  }))

test('changes until a day before the one since which they are asked for are refused', () =>
  withEmptyCase(async (open) => {
    const [early, noon, day] = ['2031-05-01', '2031-05-03T12:00:00Z', '2031-05-03'].map(
      (at) => ({ at, clock: 'said' }) as const,
    )
    await expect(viewPictureChanges(open, { since: day!, until: early! })).rejects.toMatchObject({
      code: 'picture-dates-reversed',
    })
    expect((await viewPictureChanges(open, { since: noon!, until: day! })).changes).toEqual([])
  }))

test('a value is taken out of the picture with every claim that it rests on, by one ruling that is taken back whole', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, lines)
    const before = await viewPicture(open, { asOf: null })
    const cell = before.cells.find(({ claims }) => claims.length > 1)!
    const about = [...cell.claims, 'none']
    const { id } = await giveJudgement(open, { ruling: 'cell', about, by: 'Ada', why: 'test', facet: null })
    const { cells } = await viewPicture(open, { asOf: null })
    for (const claim of cell.claims) expect(cells.flatMap(({ claims }) => claims)).not.toContain(claim)
    await takeBack(open, { id, by: 'Ada', why: 'test' })
    expect(await viewPicture(open, { asOf: null })).toEqual(before)
    await expect(
      giveJudgement(open, { ruling: 'cell', about: ['none'], by: 'Ada', why: 'test', facet: null }),
    ).rejects.toMatchObject({ code: 'judge-incomplete' })
  }))

test('a person renames the subject of a cell, and takes a claim out of the picture', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, lines)
    const { cells } = await viewPicture(open, { asOf: null })
    const cell = cells.find(({ figure }) => figure !== null)!
    const judge = (value: string) =>
      giveJudgement(open, { ruling: 'cell', about: [cell.claim.id, value], by: 'Ada', why: 'test', facet: null })
    await judge('{"subject":"Saker Corps","from":"2027-10-24"}')
    const ruled = (await viewPicture(open, { asOf: null, subject: 'saker corps' })).cells.find(
      ({ id }) => id === cell.id,
    )
    expect(ruled).toMatchObject({ subject: 'Saker Corps', from: '2027-10-24', dated: 'ruled', ruledBy: ['Ada'] })
    await judge('none')
    const after = await viewPicture(open, { asOf: null })
    expect(after.cells.flatMap(({ claims }) => claims)).not.toContain(cell.claim.id)
    await expect(judge('{"colour":"red"}')).rejects.toMatchObject({ code: 'judge-cell-unknown' })
  }))

test('dates that contradict each other are refused, and a later ruling drops the date that it contradicts', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, lines)
    const { cells } = await viewPicture(open, { asOf: null })
    const cell = cells.find(({ figure }) => figure !== null)!
    const judge = async (change: object) => {
      const about = [cell.claim.id, JSON.stringify(change)]
      await giveJudgement(open, { ruling: 'cell', about, by: 'Ada', why: 'test', facet: null })
      return (await viewPicture(open, { asOf: null })).cells.find(({ id }) => id === cell.id)!
    }
    await expect(judge({ from: '2027-11-20', to: '2027-11-10' })).rejects.toMatchObject({
      code: 'judge-dates-contradict',
    })
    for (const from of ['2027-13-45', '2027-02-30', '2027-00'])
      await expect(judge({ from })).rejects.toMatchObject({ code: 'judge-date-unknown' })
    expect(await judge({ from: '2027-11', to: '2027-11-20' })).toMatchObject({ from: '2027-11', to: '2027-11-20' })
    const ended = await judge({ to: '2027-10-01' })
    expect(ended).toMatchObject({ from: null, to: '2027-10-01', dated: 'undated' })
    expect(ended.reasons.map(({ rule }) => rule)).toContain('dates-contradict')
    expect(await judge({ from: '2027-12-01' })).toMatchObject({ from: '2027-12-01', to: null, dated: 'ruled' })
  }))
