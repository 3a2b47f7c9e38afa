import { expect, test } from 'vitest'
import { makeReport } from '../testing/make-report.ts'
import { addLines, withEmptyCase } from '../testing/small-case.ts'
import { listMissing } from './missing.ts'

const LONG_MS = 120_000
const PAGE = 'https://orv-courier.example/2031/05/03/barges'
const TEXT =
  'Two grain barges sank off Orv harbour on Monday, the Orv Courier reported, citing Harbour Master Ida Venn.'

test(
  'a report and a page that are only named are missing until the case holds them',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        makeReport('Lake Daily', '2031-05-03T11:00:00Z', TEXT, { links: [PAGE] }),
        makeReport('Hill Post', '2031-05-03T12:00:00Z', TEXT, { links: [`${PAGE}/#top`] }),
      ])
      const { items, more } = await listMissing(open, { limit: 20 })
      expect(more).toBe(false)
      const page = items.find((row) => row.what === 'page')!
      expect(page).toMatchObject({ reports: 2, url: PAGE })
      expect(items.map((row) => `${row.what} ${row.name}`).join(', ')).toMatch(/report .*Orv Courier/)
      await addLines(open, folder, [
        makeReport('Orv Courier', '2031-05-03T09:00:00Z', TEXT.replace('the Orv Courier reported, citing', 'said'), {
          url: PAGE,
        }),
      ])
      const later = await listMissing(open, { limit: 20 })
      expect(later.items.filter((row) => row.what === 'page')).toEqual([])
      expect(later.items.filter((row) => row.name.includes('Orv Courier'))).toEqual([])
    })
  },
  LONG_MS,
)

test('what leans on nothing misses nothing', async () => {
  await withEmptyCase(async (open, folder) => {
    expect(await listMissing(open, { limit: 5 })).toEqual({ kind: 'missing', items: [], looked: 0, more: false })
    await addLines(open, folder, [
      makeReport('Lake Daily', '2031-05-03', 'Two grain barges sank off Orv harbour on Monday.'),
    ])
    expect((await listMissing(open, { limit: 5 })).items).toEqual([])
  })
})
