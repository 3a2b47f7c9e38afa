import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readBytes } from '../testing/read-bytes.ts'

const MSG = readFileSync(fileURLToPath(new URL('../../../../fixtures/capture/msg/source.msg', import.meta.url)))

test('a mail of Outlook that breaks off is refused in words of its reader, not of a library', async () => {
  for (const length of [100, 600, 2_000, 3_000, 4_500]) {
    const items = await readBytes('cut.msg', MSG.subarray(0, length))
    const refused = items.filter((item) => !item.ok)
    expect(refused.map((item) => item.code)).toEqual([expect.stringMatching(/^msg-(?:broken|cut-off)$/)])
    expect(refused[0]!.message).not.toMatch(/DataView|undefined|cannot read|offset/i)
    expect(refused[0]!.message).toMatch(/Save .*\.eml/)
  }
})

test('an RTF file without words is not taken for a page that a script builds', async () => {
  const [item] = await readBytes('empty.rtf', '{\\rtf1\\ansi{\\pict\\pngblip 89504e47}}')
  expect(item).toMatchObject({ ok: false, code: 'text-empty' })
  expect(item).toMatchObject({ message: expect.stringMatching(/no words to read.*save it as PDF/) })
  expect(item).toMatchObject({ message: expect.not.stringContaining('script') })
})
