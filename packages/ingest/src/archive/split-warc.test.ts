import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readBytes, readPaths } from '../testing/read-bytes.ts'

const PACKED = readFileSync(fileURLToPath(new URL('../../../../fixtures/capture/warc/source.warc.gz', import.meta.url)))
const PLAIN = gunzipSync(PACKED)

const folder = mkdtempSync(join(tmpdir(), 'sayso-warc-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a web archive that breaks off', () => {
  it.each([
    ['packed', 'cut.warc.gz', PACKED, 0.4],
    ['packed, late', 'cut.warc.gz', PACKED, 0.9],
    ['plain', 'cut.warc', PLAIN, 0.5],
    ['plain, late', 'cut.warc', PLAIN, 0.95],
  ])('%s: says what was read and that the rest is lost', async (_, name, bytes, share) => {
    const path = join(folder, name)
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * share)))
    const items = await readPaths([path])
    const pages = items.filter((item) => item.ok).length
    expect(items.at(-1)).toMatchObject({ ok: false, code: 'warc-cut-off' })
    const last = items.at(-1)!
    expect(last.ok ? '' : last.message).toMatch(
      new RegExp(
        `${name} breaks off in record \\d+: ${pages} pages? (?:was|were) read from the \\d+ records before it`,
      ),
    )
    const streamed = await readBytes('-', bytes.subarray(0, Math.floor(bytes.length * share)))
    expect(streamed.filter((item) => item.ok)).toHaveLength(pages)
    expect(streamed.filter((item) => !item.ok && item.file === '-' && !item.passedOver)).toHaveLength(1)
    expect(streamed.at(-1)).toMatchObject({ ok: false, message: expect.stringMatching(/^- breaks off/) })
  })
})

it('says of other packed files that break off that the rest is lost', async () => {
  const [item] = await readBytes('page.html.gz', gzipSync('<p>The bridge is safe.</p>'.repeat(40)).subarray(0, 40))
  expect(item).toMatchObject({ ok: false, code: 'gzip-broken' })
  expect(item).toMatchObject({ message: expect.stringMatching(/^page\.html\.gz breaks off: its gzip has no end/) })
})
