import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importPublishers, toPublisher } from '../register/import-register.ts'
import { writeRegisterCsv } from '../register/register-csv.ts'
import { makeReport } from '../testing/make-report.ts'
import { addLines, withEmptyCase } from '../testing/small-case.ts'
import { listPublishers } from './register-rows.ts'
import { viewSource } from './source.ts'

const LONG_MS = 120_000
const SUNK =
  'Two grain barges sank off Orv harbour on Monday after they had struck a mine, Harbour Master Ida Venn said. Eleven men were taken from the water by a pilot boat, she said.'

test(
  'a source over time: first with what, echoed by whom, corrected what',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        makeReport('Orv Press', '2031-05-03T08:00:00Z', SUNK),
        makeReport('Lake Daily', '2031-05-03T11:00:00Z', SUNK),
        makeReport('Orv Press', '2031-05-05T08:00:00Z', `${SUNK} CORRECTION: It was one barge.`),
      ])
      const press = (await viewSource(open, 'Orv Press', { limit: 5 }))!
      expect(press).toMatchObject({ publishes: true, credited: false, more: false })
      expect(press.firstOf).toBe(press.claims)
      expect(press.echoedBy.map((tie) => tie.name)).toEqual(['Lake Daily'])
      expect(press.corrections.map((each) => each.words.publishedOn)).toEqual(['2031-05-05T08:00:00Z'])
      expect(press.days.map((day) => day.day)).toEqual(['2031-05-03', '2031-05-05'])
      const daily = (await viewSource(open, 'Lake Daily', { limit: 5 }))!
      expect(daily).toMatchObject({ firstOf: 0, corrections: [] })
      expect(daily.echoes).toEqual([{ name: 'Orv Press', documents: 1, uncredited: 0 }])
      expect(await viewSource(open, 'Nobody', { limit: 5 })).toBeNull()
    })
  },
  LONG_MS,
)

test(
  'the register goes out as a table and comes in as judgements; what says nothing new is passed over',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [makeReport('Orv Press', '2031-05-03', SUNK, { country: 'Orv' })])
      const file = join(folder, 'register.csv')
      const signed = { by: 'Ada', why: 'their imprint' }
      const write = async () => {
        const { items } = await listPublishers(open, { limit: 1_000, all: true })
        const text = writeRegisterCsv(items.map(toPublisher))
        await writeFile(file, text)
        return text
      }
      expect((await listPublishers(open, { limit: 5 })).items).toMatchObject([
        { name: 'Orv Press', publisherKind: 'newspaper', country: 'Orv', from: 'documents', documents: 1 },
      ])
      const text = await write()
      expect(await importPublishers(open, file, signed)).toMatchObject({ added: 0, refused: [] })
      await writeFile(
        file,
        text.replace('Orv Press,,newspaper,Orv,,,', 'Orv Press,OP,newspaper,Orv,Orv Media,private,AFP'),
      )
      expect(await importPublishers(open, file, signed)).toMatchObject({ added: 1 })
      expect((await listPublishers(open, { limit: 5 })).items).toMatchObject([
        { name: 'Orv Press', also: ['OP'], owner: 'Orv Media', control: 'private', takes: ['AFP'], from: 'case' },
      ])
      await write()
      expect(await importPublishers(open, file, signed)).toMatchObject({ added: 0 })
      await writeFile(file, 'no table')
      await expect(importPublishers(open, file, signed)).rejects.toThrow('the columns name')
    })
  },
  LONG_MS,
)
