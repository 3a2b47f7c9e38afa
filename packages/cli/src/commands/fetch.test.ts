import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { typeCommand } from '../testing/type-command.ts'

/** A page of a channel's export with a voice message. */
const EXPORT = `<!DOCTYPE html><html><head><title>Exported Data</title></head><body onload="CheckLocation();">
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Orv Watch</div></div></div>
<div class="page_body chat_page"><div class="history"><div class="message default clearfix" id="message7"><div class="body">
<div class="pull_right date details" title="05.11.2027 09:14:02 UTC+01:00">09:14</div><div class="from_name">Orv Watch</div>
<div class="media_wrap clearfix"><a class="media clearfix media_voice_message" href="voice_messages/a.ogg">Voice message</a></div>
<div class="text">The mayor said on Friday that the dam at Orv is safe.</div></div></div></div></div></div></body></html>`

let folder = ''
let server: Server
let port = 0
/** The feed of the server; null where it is gone. */
let feed: string | null = '<rss version="2.0"><channel><title>Orv</title></channel></rss>'
let changing = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-fetch-'))
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else if (request.url === '/feed' && feed !== null)
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed)
    else if (request.url === '/feed') response.writeHead(410).end()
    else if (request.url === '/export')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(EXPORT)
    else if (request.url === '/changing') response.writeHead(200, { 'content-type': 'text/html' }).end(changing)
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<article><h1>Dam</h1><p>The dam at Orv is safe, the mayor said on Friday.</p></article>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

/** Runs a command as typed; `reaching` lets the test's own server through. */
function type(argv: readonly string[], { reaching = true, env = {} as Record<string, string> } = {}) {
  const network = { reaches: (each: string) => each === '127.0.0.1', resolve: async () => ['127.0.0.1'] }
  return typeCommand(folder, argv, { env, ...(reaching ? { network } : {}) })
}

test('a page and a list are fetched, and what is left out is named by its line', async () => {
  await type(['new', 'dam.sayso', '--title', 'The dam'])
  await writeFile(
    join(folder, 'urls.csv'),
    `Link,Outlet\nhttp://orv.example:${port}/2,Orv Press\nftp://orv.example/3,X\n`,
  )
  const shown = await type(['fetch', 'urls.csv', '--dry-run'])
  expect(shown).toMatchObject({ exit: 1, out: `http://orv.example:${port}/2  Orv Press\n` })
  expect(shown.err).toMatch(/^fetch-scheme: urls\.csv, line 3: /)
  expect(shown.err).toContain('1 page would be fetched, 1 left out: see above. Nothing was fetched.')
  const fetched = await type(['fetch', `http://orv.example:${port}/1`, 'urls.csv', '--pace', '0.2'])
  expect(fetched.exit).toBe(1)
  expect(fetched.out).toContain('2 added, 1 left out')
  expect(fetched.out).toContain('robots.txt was obeyed')
  expect(fetched.err).toContain('urls.csv, line 3')
  expect((await type(['documents'])).out).toContain('Orv Press')
})

test('an address without its beginning is told as such, not as a missing file', async () => {
  const { exit, err } = await type(['fetch', 'orv.example/1'])
  expect(exit).toBe(2)
  expect(err).toContain('usage-address: "orv.example/1" is neither an address, which begins with https://')
})

test('a dry run counts what is listed twice once, and names the line of each row that is left out once', async () => {
  await writeFile(join(folder, 'twice.csv'), 'url\nhttps://orv.example/1\nhttps://orv.example/1\n,\n')
  const { out, err } = await type(['fetch', 'twice.csv', '--dry-run'])
  expect(out).toBe('https://orv.example/1\nhttps://orv.example/1\n')
  expect(err).toBe(
    'row-without-url: twice.csv, line 4: there is no address in its column.\n' +
      '1 page would be fetched, 1 listed twice, 1 left out: see above. Nothing was fetched.\n',
  )
})

test('nothing that is typed or set reaches a loopback server', async () => {
  for (const address of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://[::ffff:7f00:1]:${port}/`]) {
    const { exit, err } = await type(['fetch', address, '--no-robots', '--tries', '1'], { reaching: false })
    expect(exit).toBe(1)
    expect(err).toContain('fetch-not-public')
  }
})

test('options outside their bounds and a proxy that is none are told', async () => {
  expect(await type(['fetch', 'http://orv.example/', '--pace', '0'])).toMatchObject({ exit: 2 })
  const { exit, err } = await type(['fetch', 'http://orv.example/'], { env: { SAYSO_PROXY: 'nonsense' } })
  expect(exit).toBe(2)
  expect(err).toContain('usage-proxy')
})

test('a list of feeds that is none is named, and feeds that were not read are counted', async () => {
  await writeFile(join(folder, 'empty.opml'), '<p>nothing</p>')
  expect((await type(['watch', 'empty.opml', '--once'])).err).toMatch(/^opml-unreadable: empty\.opml is no list/)
  const { exit, out } = await type(['watch', `http://orv.example:${port}/1`, 'http://10.0.0.1/', '--once'])
  expect(exit).toBe(1)
  expect(out).toContain('2 feeds, 2 not read (see above): 0 added')
})

test('a feed that is gone says how to stop watching it, and is watched no more after that', async () => {
  const address = `http://orv.example:${port}/feed`
  const watch = (...argv: readonly string[]) => type(['watch', ...argv, '--once', '--pace', '0.2'])
  expect((await watch(address)).exit).toBe(0)
  feed = null
  expect((await watch()).err).toContain(`To stop watching it: sayso watch --remove ${address}`)
  const slip = await type(['watch', '--remove', `${address}s`])
  expect(slip).toMatchObject({ exit: 1, out: '' })
  expect(slip.err).toContain(`feed-not-watched: ${address}s is not watched; the case watches:\n  ${address}`)
  const removed = await type(['watch', '--remove', address])
  expect(removed.exit).toBe(0)
  expect(removed.err).toContain('not watched any more. What came of it stays; 0 feeds still watched.')
  expect((await watch()).err).toContain('usage-feeds')
})

test('a page that was changed is one document of three versions, and its change is told in sentences', async () => {
  await type(['new', 'mill.sayso', '--title', 'The mill'])
  const onMill = (...argv: readonly string[]) => type([...argv, '--case', 'mill.sayso'])
  const address = `http://orv.example:${port}/changing`
  const page = (words: string) =>
    `<html><head><title>The mill</title></head><body><article><h1>The mill</h1><p>${words} at the mill of Orv, the mayor said on Friday.</p></article></body></html>`
  const take = (words: string) => {
    changing = page(words)
    return onMill('fetch', address, '--publisher', 'Orv Press', '--pace', '0.2')
  }
  await take('Some 1,500 people work')
  expect((await onMill('changes')).err).toContain('No page that was taken again had changed')
  await take('Some 1,500 people worked')
  expect((await onMill('changes', '--raised')).err).toContain('1 change, and none of them corrects')
  await take('Some 15,000 people worked')
  const { out } = await onMill('changes', '--raised')
  expect(out).toMatch(
    /^! Orv Press · The mill\n {6}version 3 \(d\w{7}\), seen \d+ \w+ \d{4} \d\d:\d\d UTC; before it d\w{7}\n/,
  )
  expect(out).toContain('A number was changed, and the page does not say so.\n      “1,500” has become “15,000”\n')
  expect(out).toContain('Nobody in the case repeats what stood there before.')
  const documents = (await onMill('documents')).out
  expect(documents.match(/The mill/g)).toHaveLength(1)
  expect(documents).toMatch(/version 3\n {10}The mill\n {10}↳ 2 earlier versions: sayso show d/)
})

test('what is left unread of a page is told where it is fetched and where a feed leads to it', async () => {
  await type(['new', 'watch.sayso'])
  const onWatch = (...argv: readonly string[]) => type([...argv, '--case', 'watch.sayso', '--pace', '0.2'])
  const address = `http://orv.example:${port}/export`
  const unread = `media-unread: 1 document holds sound or video that was left unread (${address}!/message 7).\n`
  expect(await onWatch('fetch', address)).toMatchObject({ exit: 0, err: unread })
  feed = `<rss version="2.0"><channel><title>Orv</title><item><title>Dam</title><link>${address}</link></item></channel></rss>`
  const watched = await onWatch('watch', `http://orv.example:${port}/feed`, '--once')
  expect(watched).toMatchObject({ exit: 0, err: `Orv: ${unread}` })
})
