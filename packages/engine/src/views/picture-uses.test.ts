import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { addInputs } from '../line/add-inputs.ts'
import { makeReport } from '../testing/make-report.ts'
import { addLines, withEmptyCase } from '../testing/small-case.ts'
import { viewReader } from './reader.ts'
import { viewRecord } from './record.ts'
import { viewWho } from './who.ts'

const LONG_MS = 120_000
const HARBOUR = 'https://pictures.example/harbour.jpg'
const SUNK =
  'Two grain barges sank off Orv harbour on Monday after they had struck a mine, Harbour Master Ida Venn said.'
const OLD = 'A storm has closed Lake harbour for the third time this winter, the harbour office said on Friday.'

/** A report with the picture of the harbour. */
function withPicture(publisher: string, publishedAt: string, text: string, url: string): string {
  const media = [{ id: 'm1', url, caption: 'The harbour' }]
  return JSON.stringify({ ...JSON.parse(makeReport(publisher, publishedAt, text)), media })
}

/** A picture of few pixels with something to see in it, too small to hold words. */
async function drawPicture(seed: number, side: number): Promise<Buffer> {
  const squares = Array.from({ length: 6 }, (_, at) => {
    const place = (by: number) => Math.round(((Math.sin(seed * 97 + at * by) + 1) / 2) * 70)
    return `<rect x="${place(13)}" y="${place(29)}" width="${10 + place(7) / 3}" height="${8 + place(3) / 2}" fill="rgb(${place(5) * 3},${place(11) * 3},${place(17) * 3})"/>`
  })
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><rect width="100" height="100" fill="#ddd"/>${squares.join('')}</svg>`
  return sharp(Buffer.from(drawing)).resize(side, side).jpeg({ quality: 80 }).toBuffer()
}

async function usesOf(open: OpenCase, id: string) {
  return (await viewReader(open, id, null))!.pictures.flatMap(({ uses }) => uses)
}

test(
  'a picture that was used before the claim is told with the claim and the document, and not before that is known',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [
        withPicture('Lake Daily', '2029-01-02T08:00:00Z', OLD, HARBOUR),
        withPicture('Orv Press', '2031-05-03T08:00:00Z', SUNK, HARBOUR),
        withPicture('North Wire', '2031-05-04T08:00:00Z', 'The lake froze, the office said on Monday.', `${HARBOUR}?2`),
      ])
      const who = (await viewWho(open, 'barges sank', { asOf: null, judgementsToo: false }))!
      expect(who.cautions).toEqual([
        {
          rule: 'earlier-picture',
          words: 'the picture in the report of Orv Press was used earlier: by Lake Daily on 2029-01-02',
          shown: null,
        },
      ])
      const orv = who.headline.document
      expect(await usesOf(open, orv)).toMatchObject([{ publisher: 'Lake Daily', earlier: true, bitsApart: 0 }])
      const { lines } = await viewRecord(open, orv)
      expect(lines.filter(([label]) => label === 'picture')).toHaveLength(1)
      const lake = (await usesOf(open, orv))[0]!.id
      expect(await usesOf(open, lake)).toMatchObject([{ publisher: 'Orv Press', earlier: false }])
    })
  },
  LONG_MS,
)

test(
  'a picture that was scaled and packed anew is found again, and another one is not',
  async () => {
    await withEmptyCase(async (open, folder) => {
      const files = join(folder, 'pictures')
      await mkdir(files)
      await writeFile(join(files, 'first.jpg'), await drawPicture(1, 100))
      await writeFile(join(files, 'small.jpg'), await drawPicture(1, 64))
      await writeFile(join(files, 'other.jpg'), await drawPicture(2, 100))
      await addInputs(open, [files], {})
      const { items } = await open.store.listDocuments({ sort: 'oldest', limit: 10 })
      expect(items).toHaveLength(3)
      const uses = await Promise.all(items.map(({ id }) => usesOf(open, id)))
      expect(uses.map((each) => each.length).sort()).toEqual([0, 1, 1])
      for (const [use] of uses.filter((each) => each.length > 0)) expect(use!.bitsApart).toBeLessThanOrEqual(6)
    })
  },
  LONG_MS,
)

test(
  'the same file of two publishers is one picture',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await writeFile(join(folder, 'a.jpg'), await drawPicture(3, 90))
      await copyFile(join(folder, 'a.jpg'), join(folder, 'b.jpg'))
      await addInputs(open, [join(folder, 'a.jpg')], { publisher: 'Lake Daily', published: '2030-01-01' })
      await addInputs(open, [join(folder, 'b.jpg')], { publisher: 'Orv Press', published: '2031-01-01' })
      const { items } = await open.store.listDocuments({ sort: 'newest', limit: 10 })
      expect(await usesOf(open, items[0]!.id)).toMatchObject([
        { publisher: 'Lake Daily', usedOn: '2030-01-01', earlier: true, bitsApart: 0 },
      ])
    })
  },
  LONG_MS,
)
