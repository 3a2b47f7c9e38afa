import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { readCapture } from './read-capture.ts'
import { makeZip } from './testing/make-zip.ts'
import { readBytes, readPaths } from './testing/read-bytes.ts'

const capture = join(dirname(fileURLToPath(import.meta.url)), '../../../fixtures/capture')
const folder = mkdtempSync(join(tmpdir(), 'sayso-guard-'))
afterAll(() => rmSync(folder, { recursive: true }))

const codes = async (file: string, bytes: string | Uint8Array, options = {}) =>
  (await readBytes(file, bytes, options)).map((item) => (item.ok ? 'read' : item.code))
const WORDS = 'The bridge is safe, the minister said.\n\nNobody denied it.\n'

describe('archives', () => {
  it('that lead out of their folder write nothing, and are read as names only', async () => {
    const zip = makeZip([
      { name: '../../escape.txt', content: WORDS },
      { name: '/etc/passwd.txt', content: WORDS },
    ])
    const items = await readBytes('a.zip', zip)
    expect(items.map((item) => [item.ok, item.file])).toEqual([
      [true, 'a.zip!/../../escape.txt'],
      [true, 'a.zip!//etc/passwd.txt'],
    ])
    expect(readdirSync(folder)).toEqual([])
  })

  it('with a link or a locked file refuse that file alone', async () => {
    const zip = makeZip([
      { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'locked.txt', content: WORDS, flags: 1 },
      { name: 'open.txt', content: WORDS },
    ])
    expect(await codes('a.zip', zip)).toEqual(['zip-link', 'zip-locked', 'read'])
  })

  it('that expand a thousandfold are not unpacked', async () => {
    const zeros = new Uint8Array(40_000_000)
    const zip = makeZip([
      { name: 'bomb.txt', content: zeros },
      { name: 'a.txt', content: WORDS },
    ])
    expect(zip.length).toBeLessThan(100_000)
    expect(await codes('a.zip', zip)).toEqual(['zip-expands-too-much', 'read'])
  })

  it('that say a smaller size than they unpack to are refused', async () => {
    const lying = makeZip([{ name: 'lie.txt', content: new Uint8Array(5_000_000), saysBytes: 100 }])
    expect(await codes('a.zip', lying)).toEqual(['zip-file-broken'])
  })

  describe('that are cut off', () => {
    const FILES = ['a.txt', 'b.txt', 'c.txt']
    /** As a program writes it that sends on what it packs: sizes stand behind the files. */
    const sent = async () => {
      const zip = new ZipFile()
      for (const name of FILES) zip.addReadStream(Readable.from([Buffer.from(WORDS)]), name)
      zip.end()
      return buffer(zip.outputStream)
    }
    const written = async () => makeZip(FILES.map((name) => ({ name, content: WORDS })))

    it.each([
      ['whose files have their sizes before them', written],
      ['whose files have their sizes behind them', sent],
    ])('%s give the files that are whole, from disk and from standard input', async (_, make) => {
      const whole = await make()
      const third = Buffer.from(whole).lastIndexOf('PK\u0003\u0004')
      const cut = whole.subarray(0, third + 40)
      const path = join(folder, 'cut.zip')
      writeFileSync(path, cut)
      for (const items of [await readPaths([path]), await readBytes('-', cut), await readBytes('-', gzipSync(cut))]) {
        expect(items.map((item) => (item.ok ? item.document.text : item.code))).toEqual([
          ...FILES.slice(0, 2).map(() => expect.stringContaining('The bridge is safe')),
          'zip-cut-off',
        ])
        const told = items.at(-1)
        expect(told?.ok === false && told.message).toMatch(/breaks off in c\.txt: 2 files before that were found whole/)
      }
      expect(await codes('-', whole)).toEqual(FILES.map(() => 'read'))
    })

    it('and locked or too large are refused as in a whole one', async () => {
      const zip = makeZip([
        { name: 'locked.txt', content: WORDS, flags: 1 },
        { name: 'bomb.txt', content: new Uint8Array(40_000_000) },
        { name: 'lie.txt', content: WORDS, saysBytes: 3 },
        { name: 'a.txt', content: WORDS },
      ])
      const cut = zip.subarray(0, zip.length - 30)
      expect(await codes('a.zip', cut)).toEqual([
        'zip-locked',
        'zip-expands-too-much',
        'zip-file-broken',
        'read',
        'zip-cut-off',
      ])
    })
  })

  it('that hold nothing say so', async () => {
    expect(await codes('a.zip', makeZip([]))).toEqual(['container-empty'])
  })

  it('in archives in archives are opened to a depth of four', async () => {
    let zip = makeZip([{ name: 'deep.txt', content: WORDS }])
    for (let level = 0; level < 6; level++) zip = makeZip([{ name: 'in.zip', content: zip }])
    expect(await codes('a.zip', zip)).toEqual(['container-too-deep'])
  })

  it('on disk are read where they lie, and say what they were by their hash', async () => {
    const path = join(folder, 'a.zip')
    const zip = makeZip([{ name: 'a.txt', content: WORDS }])
    writeFileSync(path, zip)
    const [item] = await readPaths([path])
    const sha256 = createHash('sha256').update(zip).digest('hex')
    expect(item).toMatchObject({ ok: true, capture: { container: { sha256, address: 'a.zip', place: 'a.txt' } } })
    rmSync(path)
  })

  it('that break off give what came before', async () => {
    const warc = new Uint8Array(readFileSync(join(capture, 'warc/source.warc.gz')))
    expect((await codes('a.warc.gz', warc.subarray(0, 4500))).at(-1)).toMatch(/^(?:gzip-broken|warc-cut-off)$/)
    expect(
      await codes(
        'a.warc',
        'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 99999999999\r\n\r\nx',
      ),
    ).toEqual(['warc-record-too-large'])
  })
})

describe('office files', () => {
  const docx = (xml: string) =>
    makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: xml },
    ])

  it('with a document type of their own are refused before anything expands', async () => {
    const lol = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(9)}">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>`
    expect(await codes('a.docx', docx(lol))).toEqual(['xml-doctype'])
  }, 60_000)

  it('of great depth are refused, and broken ones give what can be read', async () => {
    expect(await codes('a.docx', docx('<w:p>'.repeat(100_000)))).toEqual(['xml-too-deep'])
    expect(await codes('a.docx', docx('<w:document><w:p><w:r><w:t>Some words are there'))).toEqual(['read'])
    expect(await codes('a.rtf', `{\\rtf1 ${'{'.repeat(100_000)}`)).toEqual(['rtf-too-deep'])
  }, 60_000)
})

describe('exports and mails', () => {
  it('of Telegram that break off give the messages before', async () => {
    const json = readFileSync(join(capture, 'telegram-json/result.json'), 'utf8')
    const cut = json.slice(0, json.indexOf('"id": 43'))
    expect(await codes('result.json', cut)).toEqual(['read', 'read', 'parts-passed-over', 'telegram-cut-off'])
  })

  it('give the same message the same capture, whatever stands around it', async () => {
    const json = readFileSync(join(capture, 'telegram-json/result.json'), 'utf8')
    const [first] = await readBytes('result.json', json)
    const [again] = await readBytes(
      'result.json',
      json.replace('"Orlen Front Watch",\n', '"Orlen Front Watch", "other": {"messages": 1},\n'),
    )
    expect(first).toMatchObject({ ok: true })
    expect((again as { capture: object }).capture).toMatchObject({
      id: (first as { capture: { id: string } }).capture.id,
    })
  })

  it('of Outlook whose chains lead back to themselves are refused at once', async () => {
    const msg = new Uint8Array(readFileSync(join(capture, 'msg/source.msg')))
    const view = new DataView(msg.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    view.setUint32(table, 0, true)
    expect(await codes('a.msg', msg)).toEqual(['msg-broken'])
  }, 60_000)

  it('of one mail a hundred levels deep end', async () => {
    let mail = 'From: a@b.example\r\nContent-Type: text/plain\r\n\r\nDeep.\r\n'
    for (let level = 0; level < 100; level++) {
      mail = `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${mail}\r\n--b${level}--\r\n`
    }
    expect((await codes('a.eml', mail)).length).toBe(1)
  })

  it('name no address for many', async () => {
    expect(await codes('a.mbox', 'From a\nFrom: x\n\nWords.\n', { url: 'https://a.example/1' })).toEqual([
      'url-for-many',
    ])
  })
})

describe('every capture out of a container', () => {
  it('gives its document again from its own bytes', async () => {
    for (const kind of readdirSync(capture)) {
      const sources = readdirSync(join(capture, kind)).filter((file) => file !== 'expected.json')
      for (const item of await readPaths(sources.map((file) => join(capture, kind, file)))) {
        if (!item.ok) continue
        expect(createHash('sha256').update(item.bytes).digest('hex')).toBe(item.capture.sha256)
        expect(await readCapture(item.capture, item.bytes)).toEqual(item.document)
      }
    }
  }, 120_000)
})

it('takes a column for a text as the person says, and says what it does not read', async () => {
  const table = 'a,b,c\n1,"The bridge is safe, she said.",x\n'
  expect(await codes('t.csv', table)).toEqual(['table-no-text'])
  expect(await codes('t.csv', table, { columns: 'text=b,id=a' })).toEqual(['parts-passed-over', 'read'])
  expect(await codes('t.csv', table, { columns: 'text=z' })).toEqual(['columns-unknown'])
})

it('reads a gzip of a container, and standard input, by what they begin with', async () => {
  expect(
    await codes('-', 'From a@b.example Wed Nov  3 07:00:00 2027\nFrom: a@b.example\nSubject: x\n\nWords of a mail.\n'),
  ).toEqual(['read'])
  expect(await codes('m.mbox.gz', gzipSync('From a\nFrom: a@b.example\n\nWords of a mail.\n'))).toEqual(['read'])
})
