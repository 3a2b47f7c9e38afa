import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readBytes } from '../testing/read-bytes.ts'
import { readByProgram } from './read-by-program.ts'
import { readWords } from './read-words.ts'

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../../../../fixtures/capture')
const heic = new Uint8Array(readFileSync(join(fixtures, 'picture-heic/source.heic')))
const korean = new Uint8Array(readFileSync(join(fixtures, 'picture-ko/source.png')))

/** Runs with a path on which no program lies. */
async function withoutPrograms<T>(run: () => Promise<T>): Promise<T> {
  const before = process.env.PATH
  const empty = mkdtempSync(join(tmpdir(), 'sayso-path-'))
  process.env.PATH = empty
  try {
    return await run()
  } finally {
    process.env.PATH = before
    rmSync(empty, { recursive: true })
  }
}

it('says which languages were not looked for where Tesseract is not installed', async () => {
  const found = await withoutPrograms(() => readByProgram(korean, ['rus', 'ukr']))
  expect(found.lines).toEqual([])
  expect(found.lacking).toEqual(['rus', 'ukr'])
})

it('tells in a note what to install, also where no word was found', async () => {
  const blank = await withoutPrograms(() =>
    readWords({ data: new Uint8Array(400 * 400).fill(255), raw: { width: 400, height: 400, channels: 1 } }, () => {}),
  )
  expect(blank.text).toBe('')
  expect(blank.notes.map(({ message }) => message)).toEqual([
    'Words in Russian and Ukrainian were not looked for: this machine has no Tesseract with data of them. On Debian: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-ukr; then run sayso rebuild.',
  ])
}, 120_000)

it('refuses a HEIC picture that cannot be decoded, and says what to do', async () => {
  const [item] = await readBytes('a.heic', heic.subarray(0, 4000))
  expect(item).toMatchObject({ ok: false, code: 'picture-broken' })
  expect((item as { message: string }).message).toMatch(/cannot be decoded .*Save it as JPEG/)
}, 60_000)
