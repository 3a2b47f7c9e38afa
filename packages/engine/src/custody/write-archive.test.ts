import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findInputs, type ReadDocument, readInput } from '@sayso/ingest'
import { expect, test } from 'vitest'
import { addInputs } from '../line/add-inputs.ts'
import { fetchInputs } from '../line/fetch-inputs.ts'
import { articlePage, startNews } from '../testing/news-server.ts'
import { withEmptyCase } from '../testing/small-case.ts'
import { surtOf } from './archive-index.ts'
import { writeArchive } from './write-archive.ts'

const NOW = '2031-05-04T01:02:03.000Z'

test('an archive holds every capture, indexed and summed, and reads back with headers, times and addresses', async () => {
  const news = await startNews(() => NOW)
  try {
    await withEmptyCase(async (open, folder) => {
      const page = articlePage('Dam to open', ['The dam at Orv will be opened, the water minister said on Saturday.'])
      news.pages.set('orv.example/1?b=2&a=1', { status: 200, headers: { 'x-one': 'a' }, body: page })
      news.pages.set('orv.example/old', { status: 302, headers: { location: '/1?b=2&a=1' } })
      const row = {
        ok: true,
        url: news.urlOf('orv.example/old'),
        file: 'x',
        line: null,
        publisher: null,
        published: null,
      } as const
      await fetchInputs(open, { rows: [row], settings: news.settings, options: {} })
      await writeFile(join(folder, 'late.html'), articlePage('Late', ['The mayor said the dam is safe.']))
      await addInputs(open, [join(folder, 'late.html')], { url: 'https://late.example/a' })
      await writeFile(join(folder, 'a.jsonl'), '{"id":"a","text":"The dam is safe, the mayor said."}\n')
      await addInputs(open, [join(folder, 'a.jsonl')], {})

      const path = join(folder, 'case.wacz')
      expect(await writeArchive(open, { path, version: 'test', faces: false })).toEqual({
        kind: 'archive',
        captures: 3,
        pages: 2,
        erased: 0,
        unaddressed: 1,
        withheld: 0,
      })
      const read = (name: string) => execFileSync('unzip', ['-p', path, name])
      const described = JSON.parse(read('datapackage.json').toString())
      for (const { path: name, hash, bytes } of described.resources) {
        expect(read(name).length).toBe(bytes)
        expect(`sha256:${createHash('sha256').update(read(name)).digest('hex')}`).toBe(hash)
      }
      expect(JSON.parse(read('datapackage-digest.json').toString()).hash).toBe(
        `sha256:${createHash('sha256').update(read('datapackage.json')).digest('hex')}`,
      )

      const warc = read('archive/data.warc.gz')
      const lines = read('indexes/index.cdxj').toString().trim().split('\n')
      expect(lines).toEqual([...lines].sort())
      const records = lines.map((line) => {
        const [key, time, ...rest] = line.split(' ')
        const about = JSON.parse(rest.join(' '))
        const at = Number(about.offset)
        const record = gunzipSync(warc.subarray(at, at + Number(about.length))).toString()
        expect(record).toContain(`WARC-Target-URI: ${about.url}\r\n`)
        expect(key).toBe(surtOf(about.url))
        expect(time).toMatch(/^\d{14}$/)
        return { ...about, record }
      })
      expect(records.map((each) => each.status).sort()).toEqual(['200', '200', '200', '302'])
      const answer = records.find((each) => each.url === news.urlOf('orv.example/1?b=2&a=1'))
      expect(answer.record).toContain('x-one: a\r\n')
      expect(answer.record.split('\r\n\r\n')[2]).toBe(page)

      const back: ReadDocument[] = []
      for await (const input of findInputs([path]))
        for await (const item of readInput(input)) if (item.ok) back.push(item)
      const again = back.find((item) => item.document.url === news.urlOf('orv.example/1?b=2&a=1'))
      expect(Buffer.from(again!.bytes).toString()).toBe(page)
      expect(again!.capture.capturedAt).toBe(NOW)
      expect(back.some((item) => item.document.url === 'https://late.example/a')).toBe(true)
      await expect(writeArchive(open, { path, version: 'test', faces: false })).rejects.toThrow('archive-exists')
    })
  } finally {
    await news.close()
  }
}, 120_000)

test('an address is turned round as replay tools expect it', () => {
  expect(surtOf('https://www.news.example/A?b=1&a=')).toBe('example,news)/a?a&b=1')
  expect(surtOf('http://news.example:8080/')).toBe('example,news:8080)/')
  expect(surtOf('urn:sayso:b1')).toBe('urn:sayso:b1')
})
