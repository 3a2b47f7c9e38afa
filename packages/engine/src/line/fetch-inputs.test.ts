import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articlePage, type NewsServer, startNews } from '../testing/news-server.ts'
import { withEmptyCase } from '../testing/small-case.ts'
import { fetchInputs } from './fetch-inputs.ts'

const NOW = '2031-05-04T00:00:00.000Z'
let news: NewsServer
beforeEach(async () => {
  news = await startNews(() => NOW)
})
afterEach(() => news.close())

const DAM = [
  'The dam at Orv will be opened before the rains, the water minister said on Saturday.',
  'Some 1,500 people live below it.',
]
const rowsOf = (urls: readonly string[]) =>
  urls.map((url, at) => ({ ok: true, url, file: 'list.txt', line: at + 1, publisher: null, published: null }) as const)

describe('fetching into a case', () => {
  it('keeps the bytes, headers, clocks and redirects, and makes a changed page a new version', async () => {
    await withEmptyCase(async (open) => {
      news.pages.set('orv.example/1', articlePage('Dam to open', DAM))
      news.pages.set('orv.example/old', { status: 301, headers: { location: '/1' } })
      const request = { rows: rowsOf([news.urlOf('orv.example/old')]), settings: news.settings, options: {} }
      expect(await fetchInputs(open, request)).toMatchObject({ added: 1, refused: [] })
      const [item] = await open.store.findDocumentsByUrl([news.urlOf('orv.example/1')])
      const [kept] = await open.store.readCaptures([item!.capture])
      expect(kept!.capture).toMatchObject({
        address: news.urlOf('orv.example/1'),
        capturedAt: NOW,
        mediaType: 'text/html',
        exchange: {
          requested: news.urlOf('orv.example/old'),
          status: 200,
          redirects: [{ status: 301, location: '/1' }],
        },
      })
      expect(kept!.capture.exchange!.theirTime).not.toBeNull()
      expect(kept!.capture.headers).toContainEqual(['content-type', 'text/html; charset=utf-8'])
      const bytes = await open.store.readBytes(item!.capture)
      expect(Buffer.from(bytes!).toString()).toBe(news.pages.get('orv.example/1'))

      expect(await fetchInputs(open, request)).toMatchObject({ unchanged: 1 })
      news.pages.set('orv.example/1', articlePage('Dam to open', [DAM[0]!, 'Some 15,000 people live below it.']))
      expect(await fetchInputs(open, request)).toMatchObject({ newVersions: 1 })
      const faults = []
      for await (const fault of open.store.verify()) faults.push(fault)
      expect(faults).toEqual([])
    })
  })

  it('refuses row by row with the line, and reads on', async () => {
    await withEmptyCase(async (open) => {
      news.pages.set('orv.example/1', articlePage('Dam to open', DAM))
      news.pages.set('shy.example/robots.txt', { status: 200, body: 'User-agent: *\nDisallow: /' })
      const urls = [
        'http://127.0.0.9/',
        news.urlOf('orv.example/none'),
        news.urlOf('shy.example/1'),
        'nonsense',
        news.urlOf('orv.example/1'),
        news.urlOf('orv.example/1'),
      ]
      const summary = await fetchInputs(open, { rows: rowsOf(urls), settings: news.settings, options: {} })
      expect(summary).toMatchObject({ added: 1, repeated: 1 })
      expect(summary.refused.map(({ line, reason }) => [line, reason!.split(':')[0]]).sort()).toEqual([
        [1, 'fetch-not-public'],
        [2, 'fetch-gone'],
        [3, 'fetch-robots'],
        [4, 'fetch-url'],
      ])
      expect(summary.refused.find((each) => each.line === 2)!.reason).toContain('list.txt, line 2')
    })
  })

  it('says that the case holds a page that is gone', async () => {
    await withEmptyCase(async (open) => {
      news.pages.set('orv.example/1', articlePage('Dam to open', DAM))
      const request = { rows: rowsOf([news.urlOf('orv.example/1')]), settings: news.settings, options: {} }
      await fetchInputs(open, request)
      news.pages.delete('orv.example/1')
      const { refused } = await fetchInputs(open, request)
      expect(refused[0]!.reason).toMatch(/fetch-gone.*sayso show d/)
    })
  })

  it('goes on where a run over the same list was cut off, and fetches all anew after one that ended', async () => {
    await withEmptyCase(async (open) => {
      const pages = ['a.example/1', 'a.example/2', 'a.example/3']
      for (const page of pages) news.pages.set(page, articlePage(`Dam ${page}`, [...DAM, page]))
      const request = { rows: rowsOf(pages.map(news.urlOf)), settings: news.settings, options: {} }
      let acknowledged = 0
      const cut = fetchInputs(open, request, {
        onDocument: () => {
          if (++acknowledged === 3) throw new Error('cut off')
        },
      })
      await expect(cut).rejects.toThrow('cut off')
      news.asked.length = 0
      expect(await fetchInputs(open, request)).toMatchObject({ before: 2, unchanged: 1, added: 0 })
      expect(news.asked.map((each) => each.page)).toEqual(['a.example/3'])
      expect(await fetchInputs(open, request)).toMatchObject({ before: 0, unchanged: 3 })
    })
  })
})
