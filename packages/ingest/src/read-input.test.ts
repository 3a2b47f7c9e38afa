import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readBytes, readOne } from './testing/read-bytes.ts'

const LINE = {
  id: 'd01',
  url: 'https://www.hpa.example/1',
  publisher: 'Halvora Press Agency',
  publisher_kind: 'agency',
  country: 'Halvora',
  language: 'en',
  published_at: '2027-11-05T09:00:00+02:00',
  title: 'Soldiers sent',
  byline: 'Dana Wirth',
  text: 'TESMOND, Nov. 5 (HPA) -- Soldiers were sent.\n\nNobody denied it.',
  links: ['https://www.cib.example/2'],
  media: [{ id: 'm1', caption: 'A pier' }],
}
const P =
  '<p>The minister said on Tuesday that the bridge was safe and would open again within a week, officials added.</p>'
const page = (body: string) => `<html><head><title>A title</title></head><body><article>${body}</article></body></html>`

const refusal = async (file: string, bytes: string | Uint8Array, options = {}) => {
  const [item] = await readBytes(file, bytes, options)
  return item?.ok === false ? { code: item.code, line: item.line, message: item.message } : item?.document
}

describe('JSON Lines', () => {
  it('reads every field of a case folder', async () => {
    const [item] = await readBytes('documents.jsonl', JSON.stringify(LINE))
    expect(item).toMatchObject({
      ok: true,
      line: 1,
      capture: { mediaType: 'application/json', address: LINE.url, sizeBytes: JSON.stringify(LINE).length },
      document: {
        url: LINE.url,
        publisher: LINE.publisher,
        publisherKind: 'agency',
        country: 'Halvora',
        language: 'en',
        publishedOn: LINE.published_at,
        capturedAt: null,
        title: LINE.title,
        byline: LINE.byline,
        dateline: 'TESMOND, Nov. 5 (HPA) --',
        text: LINE.text,
        links: [{ url: LINE.links[0], start: null, end: null }],
        media: [{ id: 'm1', url: null, caption: 'A pier' }],
        credits: ['HPA'],
        notes: [],
      },
    })
  })

  it('takes the bytes of a line for its capture, so that other lines change no id', async () => {
    const alone = await readBytes('a.jsonl', JSON.stringify(LINE))
    const among = await readBytes('b.ndjson', `{"text":"Other words."}\r\n${JSON.stringify(LINE)}\r\n\n`)
    expect(among).toHaveLength(2)
    expect(among[1]).toMatchObject({ line: 2, document: (alone[0] as { document: object }).document })
  })

  it('gives the same records for a packed file', async () => {
    const plain = await readBytes('a.jsonl', JSON.stringify(LINE))
    const packed = await readBytes('a.jsonl.gz', gzipSync(JSON.stringify(LINE)))
    expect(packed[0]).toEqual({ ...plain[0], file: 'a.jsonl.gz' })
  })

  it('refuses a broken line with its number and reads on', async () => {
    const items = await readBytes(
      'a.jsonl',
      `${JSON.stringify(LINE)}\n{"text": "half\n[1]\n{"id":"x"}\n{"text":"Words."}`,
    )
    expect(items.map((item) => (item.ok ? 'read' : [item.code, item.line]))).toEqual([
      'read',
      ['json-line-broken', 2],
      ['json-line-not-object', 3],
      ['json-line-no-text', 4],
      'read',
    ])
  })

  it('leaves out fields of a wrong type, with a note each', async () => {
    const odd = {
      text: 'Words.',
      title: 7,
      links: 'x',
      media: [{}],
      publisher_kind: 'blog',
      captured_at: 'now',
      language: 'en',
    }
    const document = await readOne('a.jsonl', JSON.stringify(odd))
    expect(document).toMatchObject({ title: null, links: [], media: [], publisherKind: null, capturedAt: null })
    expect(document.notes.map(({ rule }) => rule)).toEqual([
      'field-wrong-type',
      'publisher-kind-unknown',
      'captured-at-unreadable',
      'field-wrong-type',
      'medium-nameless',
      'date-missing',
      'publisher-missing',
    ])
  })

  it('keeps a date without zone as it is, and says so', async () => {
    const document = await readOne('a.jsonl', JSON.stringify({ ...LINE, published_at: '2027-11-05T09:00' }))
    expect(document.publishedOn).toBe('2027-11-05T09:00')
    expect(document.notes.map(({ rule }) => rule)).toEqual(['date-without-zone'])
  })

  it('refuses a second line of one id that has no address to tell it apart', async () => {
    const a = { id: 'd1', text: 'One.' }
    const items = await readBytes('a.jsonl', [a, { ...a, text: 'Two.' }].map((line) => JSON.stringify(line)).join('\n'))
    expect(items[1]).toMatchObject({ ok: false, code: 'json-line-id-twice', line: 2 })
    const urls = [a, a].map((line, i) => JSON.stringify({ ...line, url: `https://x.example/${i}` }))
    expect((await readBytes('a.jsonl', urls.join('\n'))).map(({ ok }) => ok)).toEqual([true, true])
  })

  it('keeps lone surrogates from breaking the text, one for one', async () => {
    const document = await readOne('a.jsonl', '{"text":"a \\ud800 b \\udc00\\ud83d\\ude00 c\\u0000d","language":"en"}')
    expect(document.text).toBe('a \ufffd b \ufffd😀 c\ufffdd')
    expect(document.notes[0]).toMatchObject({ rule: 'text-lone-surrogate', start: 2, end: 3 })
  })

  it('keeps zero-width characters and direction marks where they are, and notes them', async () => {
    const text = 'The min\u200bister \u202esaid\u202c so.'
    const document = await readOne('a.jsonl', JSON.stringify({ text, language: 'en' }))
    expect(document.text).toBe(text)
    expect(document.notes.map(({ rule, start }) => [rule, start]).slice(0, 2)).toEqual([
      ['text-zero-width', 7],
      ['text-direction-mark', 14],
    ])
  })

  it('leaves out offsets of links that lie beyond the text', async () => {
    const links = [
      { url: 'https://a.example', start: 0, end: 3 },
      { url: 'https://b.example', start: 2, end: 99 },
    ]
    const document = await readOne('a.jsonl', JSON.stringify({ text: 'Words.', links, language: 'en' }))
    expect(document.links.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [null, null],
    ])
  })

  it('lets what the person says outrank the line', async () => {
    const options = { publisher: 'HPA', published: '2027-11', url: 'https://hpa.example/x' }
    expect(await readOne('a.jsonl', JSON.stringify(LINE), options)).toMatchObject({
      publisher: 'HPA',
      publishedOn: '2027-11',
      url: 'https://hpa.example/x',
    })
  })

  it('gives versions of one page the same page and other ids', async () => {
    const first = await readOne('a.jsonl', JSON.stringify(LINE))
    const second = await readOne(
      'a.jsonl',
      JSON.stringify({ ...LINE, url: `${LINE.url}/?utm_source=x#top`, text: 'New.' }),
    )
    expect(second.page).toBe(first.page)
    expect(second.id).not.toBe(first.id)
  })
})

describe('plain text', () => {
  it('takes a first line without a stop for the title, and the line of the writer', async () => {
    const text = 'Bridge to open again\n\nBy Lena Prowse\n\nThe bridge is safe.\n\nAFP contributed reporting.'
    expect(await readOne('a.txt', text)).toMatchObject({
      title: 'Bridge to open again',
      byline: 'Lena Prowse',
      text: 'The bridge is safe.\n\nAFP contributed reporting.',
      credits: ['AFP'],
      language: 'en',
    })
  })

  it('keeps a first sentence and a dateline in the text', async () => {
    expect((await readOne('a.txt', 'The bridge is safe.\n\nNobody denied it.')).title).toBeNull()
    const wire = await readOne('a.txt', 'ORLEN, Nov. 5 (HPA) -- The bridge is safe\n\nNobody denied it.')
    expect(wire).toMatchObject({ title: null, dateline: 'ORLEN, Nov. 5 (HPA) --', credits: ['HPA'] })
  })

  it('reads standard input without a name, by what it begins with', async () => {
    expect((await readOne('-', 'Just words.')).text).toBe('Just words.')
    expect((await readOne('-', '{"text":"A line."}')).text).toBe('A line.')
    expect((await readOne('-', `<!doctype html>${page(P.repeat(2))}`)).title).toBe('A title')
  })
})

describe('Markdown', () => {
  it('turns mark-up into words and keeps the place of links', async () => {
    const source =
      '# Bridge to *open*\n\nThe **mayor** [said so](https://a.example/1) of `x`.\n\n![A pier](https://a.example/p.jpg)\n\n- one\n- two'
    const document = await readOne('a.md', source)
    expect(document).toMatchObject({
      title: 'Bridge to open',
      text: 'The mayor said so of x.\n\none\n\ntwo',
      media: [{ url: 'https://a.example/p.jpg', caption: 'A pier' }],
    })
    const [link] = document.links
    expect(document.text.slice(link!.start!, link!.end!)).toBe('said so')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a.html', '', 'file-empty'],
    ['a.txt', '', 'file-empty'],
    ['a.jsonl', '', 'file-empty'],
    ['a.jsonl', '\n \n', 'file-empty'],
    ['a.html', page(''), 'text-empty'],
    ['a.txt', ' \n ', 'text-empty'],
    ['a.html.gz', gzipSync(page(P)).subarray(0, 60), 'gzip-broken'],
    ['a.html', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'pdf-broken'],
    ['a.html', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39]), 'file-not-text'],
    ['a.html', new Uint8Array(4096).map((_, i) => (i * 37) & 255), 'file-not-text'],
    ['a.jsonl', new Uint8Array([0x50, 0x4b, 3, 4, 10, 1]), 'zip-broken'],
    ['a.jsonl', new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 10, 1]), 'file-not-text'],
  ])('refuses %s', async (file, bytes, code) => {
    const found = await refusal(file, bytes)
    expect(found).toMatchObject({ code })
    expect((found as { message: string }).message).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}.*\\.$`, 's'))
  })

  it('refuses a page past the limit, also where it unpacks to more', async () => {
    expect(await refusal('a.html', page(P.repeat(100)), { maxBytes: 1000 })).toMatchObject({ code: 'page-too-large' })
    const bomb = gzipSync(new Uint8Array(1_000_000))
    expect(await refusal('a.html.gz', bomb, { maxBytes: 10_000 })).toMatchObject({ code: 'page-too-large' })
    const long = JSON.stringify({ text: 'x'.repeat(2000) })
    const items = await readBytes('a.jsonl', `${long}\n{"text":"Words."}`, { maxBytes: 1000 })
    expect(items.map((item) => (item.ok ? item.line : [item.code, item.line]))).toEqual([['json-line-too-long', 1], 2])
  })

  it('reads a page of 100,000 levels in bounded time, as if laid flat', async () => {
    const before = process.cpuUsage()
    for (const tag of ['div', 'span', 'blockquote', 'li', 'td', 'section']) {
      const document = await readOne('a.html', `<body>${P}${`<${tag}>`.repeat(100_000)}${P}`)
      expect(document.text).toContain('would open again within a week')
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(20_000)
  }, 300_000)

  it('runs no script and keeps none of its words', async () => {
    const source = page(
      `${P}<script>globalThis.ran = true; document.write('shown')</script><p onclick="x()">${P}</p><img src=x onerror="globalThis.ran = true">`,
    )
    const document = await readOne('a.html', source)
    expect(document.text).not.toMatch(/ran|shown|onclick/)
    expect('ran' in globalThis).toBe(false)
  })
})
