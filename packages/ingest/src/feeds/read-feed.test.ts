import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../unreadable.ts'
import { readOpml, writeOpml } from './opml.ts'
import { readFeed } from './read-feed.ts'

const FEED = 'https://agg.example/feed'
const read = (text: string) => readFeed(new TextEncoder().encode(text), FEED)

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Agg &amp; Co</title>
<item><title>Dam &lt;b&gt;opens&lt;/b&gt;</title><link>https://orv.example/1</link><guid isPermaLink="false">g1</guid>
<pubDate>Sat, 03 May 2031 07:30:00 GMT</pubDate><source url="https://orv.example/rss">Orv Press</source><atom:updated>2031-05-04T00:00:00Z</atom:updated></item>
<item><guid>https://orv.example/2</guid></item><item><guid isPermaLink="false">x</guid><title>no link</title></item></channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id><title>Dam</title>
<link rel="self" href="https://self.example/"/><link rel="alternate" href="/p/1"/><updated>2031-05-04T00:00:00Z</updated>
<published>2031-05-03T00:00:00Z</published><source><id>https://orv.example/feed</id><title>Orv Press</title></source></entry></feed>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  items: [
    { id: '1', url: 'https://a.example/1', title: 'Dam', date_published: '2031-05-03', date_modified: '2031-05-04' },
  ],
})

describe('a feed', () => {
  it('in RSS gives each page with GUID, times and the source it was taken from', () => {
    const { title, entries } = read(RSS)
    expect(title).toBe('Agg & Co')
    expect(entries[0]).toEqual({
      url: 'https://orv.example/1',
      listing: {
        feed: FEED,
        guid: 'g1',
        title: 'Dam opens',
        published: 'Sat, 03 May 2031 07:30:00 GMT',
        updated: '2031-05-04T00:00:00Z',
        source: { name: 'Orv Press', url: 'https://orv.example/rss' },
      },
    })
    expect(entries.map((entry) => entry.url)).toEqual(['https://orv.example/1', 'https://orv.example/2', null])
  })

  it('in Atom gives the alternate link, told against the feed, and the source', () => {
    expect(read(ATOM).entries).toMatchObject([
      {
        url: 'https://agg.example/p/1',
        listing: {
          guid: 'urn:1',
          published: '2031-05-03T00:00:00Z',
          updated: '2031-05-04T00:00:00Z',
          source: { name: 'Orv Press', url: 'https://orv.example/feed' },
        },
      },
    ])
  })

  it('in JSON gives the same', () => {
    expect(read(JSON_FEED).entries).toMatchObject([
      { url: 'https://a.example/1', listing: { guid: '1', updated: '2031-05-04', source: null } },
    ])
  })

  it('reads no entity that it declares itself', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><rss version="2.0"><channel><title>&c;</title><item><title>&c;</title></item></channel></rss>`
    expect(read(bomb).title).toBe('&c;')
  })

  it('that is none, or broken in any way, is refused and nothing else happens', () => {
    for (const text of ['', '<html></html>', '{"a":1}', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`])
      expect(() => read(text)).toThrow(Unreadable)
    fc.assert(
      fc.property(
        fc.constantFrom(RSS, ATOM, JSON_FEED),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 4 }),
        (text, cuts) => {
          const broken = cuts.reduce((all, [at, length, put]) => {
            const from = at % all.length
            return all.slice(0, from) + put + all.slice(from + length)
          }, `${text} `)
          try {
            read(broken)
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable)
          }
        },
      ),
    )
  })
})

describe('a list of subscriptions', () => {
  it('goes out and comes back the same', () => {
    const url = fc
      .tuple(fc.nat(), fc.stringMatching(/^[a-z&<>"'=]{0,8}$/))
      .map(([n, rest]) => `https://f${n}.example/?q=${rest}`)
    const title = fc.option(
      fc.stringMatching(/^[\p{L}<>&"' ]{1,20}$/u).map((text) => `t${text.trim()}`),
      { nil: null },
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ url, title }), { selector: (each) => each.url, minLength: 1, maxLength: 8 }),
        (list) => {
          const back = readOpml(writeOpml('Feeds', list))
          expect(back).toEqual(list.map((each) => ({ ...each, title: each.title ?? each.url })))
        },
      ),
    )
  })

  it('is read through its folders', () => {
    const text =
      '<opml version="2.0"><head/><body><outline text="News"><outline text="Orv" xmlUrl="https://orv.example/rss"/></outline></body></opml>'
    expect(readOpml(text)).toEqual([{ url: 'https://orv.example/rss', title: 'Orv' }])
    expect(() => readOpml('nothing')).toThrow(Unreadable)
  })
})
