import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articlePage, type NewsServer, startNews } from '../testing/news-server.ts'
import { withEmptyCase } from '../testing/small-case.ts'
import type { FeedLook } from './watch-feed.ts'
import { watchFeeds } from './watch-feeds.ts'
import { readWatched } from './watch-ledger.ts'

let news: NewsServer
beforeEach(async () => {
  news = await startNews(() => '2031-05-04T00:00:00.000Z')
})
afterEach(() => news.close())

const DAM = ['The dam at Orv will be opened before the rains, the water minister said on Saturday.']
interface Item {
  readonly page: string
  readonly updated?: string
  readonly source?: string
}
const feedOf = (items: readonly Item[]) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Agg</title>${items
    .map(
      ({ page, updated, source }) =>
        `<item><title>Dam</title><link>${news.urlOf(page)}</link><guid isPermaLink="false">${page}</guid>${updated ? `<atom:updated>${updated}</atom:updated>` : ''}${source ? `<source url="https://orv.example/rss">${source}</source>` : ''}</item>`,
    )
    .join('')}</channel></rss>`

describe('watching feeds', () => {
  it('takes in the page of each new entry, with GUID and source, and asks only for what is newer', async () => {
    await withEmptyCase(async (open) => {
      news.pages.set('orv.example/1', articlePage('Dam to open', DAM))
      news.pages.set('agg.example/feed', {
        status: 200,
        headers: { etag: '"one"' },
        body: feedOf([{ page: 'orv.example/1', source: 'Halvora Press' }]),
      })
      const looks: FeedLook[] = []
      const request = { feeds: [news.urlOf('agg.example/feed')], settings: news.settings, options: {}, everyMs: null }
      const watch = (feeds = request.feeds) =>
        watchFeeds(open, { ...request, feeds }, { onLook: (look) => void looks.push(look) })
      expect(await watch()).toMatchObject({ added: 1, refused: [] })
      const [item] = await open.store.findDocumentsByUrl([news.urlOf('orv.example/1')])
      const [kept] = await open.store.readCaptures([item!.capture])
      expect(kept!.capture.listing).toMatchObject({ guid: 'orv.example/1', source: { name: 'Halvora Press' } })
      const [doc] = await open.store.readDocuments([item!.id])
      expect(doc!.credits).toContain('Halvora Press')

      news.pages.set('agg.example/feed', { status: 304 })
      news.asked.length = 0
      expect(await watch([])).toMatchObject({ added: 0 })
      expect(news.asked).toHaveLength(1)
      expect(news.asked[0]!.headers['if-none-match']).toBe('"one"')
      expect(looks.map((look) => look.status)).toEqual(['read', 'unchanged'])
      expect(await readWatched(open)).toEqual(request.feeds)
    })
  })

  it('fetches a page again when its entry says that it was updated: a new version', async () => {
    await withEmptyCase(async (open) => {
      const request = { feeds: [news.urlOf('agg.example/feed')], settings: news.settings, options: {}, everyMs: null }
      news.pages.set('orv.example/1', articlePage('Dam to open', DAM))
      news.pages.set('agg.example/feed', feedOf([{ page: 'orv.example/1' }]))
      await watchFeeds(open, request)
      news.pages.set('orv.example/1', articlePage('Dam to open', [...DAM, 'Correction: it is the dam at Ulm.']))
      expect(await watchFeeds(open, request)).toMatchObject({ newVersions: 0, unchanged: 0 })
      news.pages.set('agg.example/feed', feedOf([{ page: 'orv.example/1', updated: '2031-05-04T00:00:00Z' }]))
      expect(await watchFeeds(open, request)).toMatchObject({ newVersions: 1 })
    })
  })

  it('tries an entry again whose page could not be had, and leaves alone what is refused for good', async () => {
    await withEmptyCase(async (open) => {
      const request = { feeds: [news.urlOf('agg.example/feed')], settings: news.settings, options: {}, everyMs: null }
      news.pages.set('agg.example/feed', {
        status: 200,
        headers: { etag: '"one"' },
        body: feedOf([{ page: 'orv.example/1' }, { page: 'orv.example/gone' }]).replace(
          '</channel>',
          '<item><title>to metadata</title><link>http://169.254.169.254/latest</link></item></channel>',
        ),
      })
      news.pages.set('orv.example/1', { status: 503 })
      const first = await watchFeeds(open, request)
      expect(first.refused.map((each) => each.reason!.split(':')[0]).sort()).toEqual([
        'fetch-gone',
        'fetch-not-public',
        'fetch-status',
      ])
      news.pages.set('orv.example/1', articlePage('Dam to open', DAM))
      news.asked.length = 0
      expect(await watchFeeds(open, request)).toMatchObject({ added: 1, refused: [] })
      expect(news.asked.map((each) => each.page)).toEqual(['agg.example/feed', 'orv.example/1'])
      expect(news.asked[0]!.headers['if-none-match']).toBeUndefined()
    })
  })

  it('watches no address that turns out to be no feed, and goes on with a feed that is only out of reach', async () => {
    await withEmptyCase(async (open) => {
      news.pages.set('a.example/feed', feedOf([]))
      news.pages.set('b.example/page', articlePage('Dam to open', DAM))
      news.pages.set('c.example/feed', { status: 503 })
      const pages = ['a.example/feed', 'b.example/page', 'c.example/feed', 'd.example/none'].map(news.urlOf)
      const request = { settings: news.settings, options: {}, everyMs: null }
      const reasons = new Map<string, string | null>()
      const onLook = ({ feed, reason }: FeedLook) => void reasons.set(feed, reason)
      await watchFeeds(open, { ...request, feeds: [...pages, 'http://10.0.0.1/feed', 'no address'] }, { onLook })
      expect(await readWatched(open)).toEqual([pages[0], pages[2]])
      expect(reasons.get(pages[1]!)).toContain('it is not watched')
      expect(reasons.get(pages[2]!)).not.toContain('it is not watched')

      news.pages.set('a.example/feed', 'being mended')
      await watchFeeds(open, { ...request, feeds: [] })
      expect(await readWatched(open)).toContain(pages[0])
    })
  })

  it('looks again after its rest, ever less often at a feed that fails, and no more at one that is gone', async () => {
    await withEmptyCase(async (open) => {
      let clock = 0
      const stop = new AbortController()
      const waiting = {
        now: () => clock,
        sleep: async (ms: number) => {
          clock += ms
          if (clock > 100) stop.abort()
        },
      }
      news.pages.set('a.example/feed', feedOf([]))
      news.pages.set('b.example/feed', { status: 500 })
      const looked: string[] = []
      await watchFeeds(
        open,
        {
          feeds: ['a.example/feed', 'b.example/feed', 'c.example/feed'].map(news.urlOf),
          settings: { ...news.settings, waiting, robots: false },
          options: {},
          everyMs: 20,
          stopped: stop.signal,
        },
        { onLook: ({ feed, status }) => void looked.push(`${clock} ${new URL(feed).hostname[0]} ${status}`) },
      )
      expect(looked.filter((each) => each.includes(' a ')).map((each) => Number(each.split(' ')[0]))).toEqual([
        0, 20, 40, 60, 80, 100,
      ])
      expect(looked.filter((each) => each.includes(' b ')).map((each) => Number(each.split(' ')[0]))).toEqual([0, 40])
      expect(looked.filter((each) => each.includes(' c '))).toEqual(['0 c gone'])
    })
  })
})
