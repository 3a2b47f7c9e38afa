import { expect, test } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { giveRegisterLines } from '../judge/give-judgement.ts'
import { makeReport } from '../testing/make-report.ts'
import { addLines, withEmptyCase } from '../testing/small-case.ts'
import type { AsOf, Caution } from './view-records.ts'
import { viewWho } from './who.ts'

const LONG_MS = 120_000
const SUNK =
  'Two grain barges sank off Orv harbour on Monday after they had struck a mine, Harbour Master Ida Venn said.'

async function cautionsOf(open: OpenCase, asked: string, asOf: AsOf | null = null): Promise<readonly Caution[]> {
  return (await viewWho(open, asked, { asOf, judgementsToo: false }))?.cautions ?? []
}

test(
  'a report taken back is told with those who had repeated it, from that day on',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        makeReport('Orv Press', '2031-05-03T08:00:00Z', `${SUNK} The harbour was closed to all ships.`),
        makeReport('Lake Daily', '2031-05-03T11:00:00Z', `${SUNK} The harbour was closed to all ships.`),
        makeReport('Orv Press', '2031-05-05T08:00:00Z', `${SUNK} That was wrong. The report is withdrawn.`, {
          title: 'Report withdrawn',
        }),
      ])
      const cautions = await cautionsOf(open, 'barges sank')
      expect(cautions.map((each) => each.rule)).toEqual(['retraction'])
      expect(cautions[0]!.words).toContain('Orv Press withdrew its report of 2031-05-03 on 2031-05-05')
      expect(cautions[0]!.words).toContain('repeated by Lake Daily')
      expect(cautions[0]!.shown?.text).toMatch(/withdrawn/)
      expect(await cautionsOf(open, 'barges sank', { at: '2031-05-04', clock: 'said' })).toEqual([])
    })
  },
  LONG_MS,
)

test(
  'a report corrected on its own day is told without saying the day twice',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        makeReport('Orv Press', '2031-05-03T08:00:00Z', SUNK),
        makeReport('Orv Press', '2031-05-03T18:00:00Z', `${SUNK} Correction: there were two barges, not three.`, {
          title: 'Correction',
        }),
      ])
      const [caution] = await cautionsOf(open, 'barges sank')
      expect(caution!.words).toContain('corrected its report of 2031-05-03 the same day')
    })
  },
  LONG_MS,
)

test(
  '"independently confirmed" is held against the origins that there are',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        makeReport('Orv Press', '2031-05-03T08:00:00Z', SUNK),
        makeReport(
          'Lake Daily',
          '2031-05-03T11:00:00Z',
          SUNK.replace('said.', 'told Orv Press, and this was independently confirmed.'),
        ),
      ])
      const [caution] = await cautionsOf(open, 'barges sank')
      expect(caution).toMatchObject({ rule: 'confirmed-by-none' })
      expect(caution!.words).toContain('Lake Daily speaks of independent confirmation')
      expect(caution!.shown?.text).toContain('independently confirmed')
    })
  },
  LONG_MS,
)

test(
  'a state outlet in its own voice is told by what the case’s register says, and no longer when that is taken back',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        makeReport('State Wire', '2031-05-03T08:00:00Z', 'Two grain barges sank off Orv harbour on Monday.', {
          kind: 'agency',
        }),
      ])
      expect(await cautionsOf(open, 'barges sank')).toEqual([])
      const known = { also: [], publisherKind: null, owner: null, takes: [] }
      await giveRegisterLines(
        open,
        [{ kind: 'publisher', name: 'State Wire', country: 'Rudenia', control: 'state', ...known }],
        { by: 'Ada', why: 'its charter' },
      )
      const [caution] = await cautionsOf(open, 'barges sank')
      expect(caution).toMatchObject({ rule: 'state-voice', shown: null })
      expect(caution!.words).toContain('State Wire is owned or directed by the state of Rudenia')
    })
  },
  LONG_MS,
)
