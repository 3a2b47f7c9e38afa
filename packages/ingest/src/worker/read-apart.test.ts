import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readBytes } from '../testing/read-bytes.ts'

const capture = join(dirname(fileURLToPath(import.meta.url)), '../../../../fixtures/capture')
const pdf = new Uint8Array(readFileSync(join(capture, 'pdf-columns/source.pdf')))

it('gives up a file that takes too long, and reads the next one', async () => {
  const [late] = await readBytes('a.pdf', pdf, { timeoutMs: -1000 })
  expect(late).toMatchObject({ ok: false, code: 'reading-too-long' })
  const [next] = await readBytes('a.pdf', pdf)
  expect(next).toMatchObject({ ok: true })
}, 120_000)

it('refuses what only begins as a PDF, with what was found', async () => {
  const [item] = await readBytes('a.pdf', '%PDF-1.7\nnothing more')
  expect(item).toMatchObject({ ok: false, code: 'pdf-broken' })
}, 120_000)
