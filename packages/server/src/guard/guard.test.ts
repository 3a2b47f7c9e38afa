import { request } from 'node:http'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { hashPassword } from './password.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const SCRIPT = '<script>alert(document.cookie)</script>'
const HOSTILE = JSON.stringify({
  id: 'hostile',
  url: 'https://orv.example/hostile',
  publisher: `Orv ${SCRIPT}`,
  publisher_kind: 'newspaper',
  language: 'en',
  published_at: '2027-11-09T07:30:00+02:00',
  title: `Dam ${SCRIPT} opened`,
  byline: null,
  text: `ORV, Nov 9. ${SCRIPT} The dam at Orv was opened on Tuesday, the minister said. <img src=x onerror=alert(1)>`,
  links: [],
  media: [],
})

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ documents: 2, lines: [HOSTILE], password: await hashPassword('correct horse') })
})
afterAll(() => desk.remove())

/** A raw request: `fetch` sets Host and Origin by itself. */
function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: desk.port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      response.on('end', () => resolve({ status: response.statusCode!, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}
const token = () => ({ authorization: `Bearer ${desk.token}` })
const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!

test('another host than ours is refused, whatever else is right', async () => {
  for (const host of [
    'evil.example',
    `evil.example:${desk.port}`,
    '127.0.0.1:1',
    `127.0.0.1.evil.example:${desk.port}`,
    `10.0.0.1:${desk.port}`,
  ])
    expect((await raw('/api/status', { ...token(), host })).body, host).toContain('guard-host')
  for (const host of [`127.0.0.1:${desk.port}`, `localhost:${desk.port}`, `[::1]:${desk.port}`])
    expect((await raw('/api/status', { ...token(), host })).status, host).toBe(200)
  expect((await raw('/', { host: 'evil.example' })).status).toBe(403)
})

test('what a page of another origin asks is refused, also to read', async () => {
  const host = `127.0.0.1:${desk.port}`
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://127.0.0.1:${desk.port + 1}` },
    { origin: `http://localhost:${desk.port}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign)
    for (const method of ['GET', 'POST', 'DELETE'])
      expect(
        (await raw('/api/judgements', { ...token(), host, 'sayso-client': 'x', ...headers }, method)).body,
      ).toContain('guard-origin')
  const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
  expect((await raw('/api/judgements', { ...token(), ...own })).status).toBe(200)
})

test('without a session nothing of the case is told', async () => {
  const paths = ['status', 'claims', 'events', 'jobs', 'openapi.json', 'nothing', 'records/d1'].map(
    (each) => `/api/${each}`,
  )
  for (const path of paths) {
    const response = await fetch(`${desk.base}${path}`)
    expect(response.status, path).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'session-needed' })
  }
  for (const wrong of ['x', '', desk.token.slice(1), `${desk.token}x`])
    expect((await fetch(`${desk.base}/api/status`, { headers: { authorization: `Bearer ${wrong}` } })).status).toBe(401)
  expect(await (await fetch(`${desk.base}/api/session`)).json()).toMatchObject({ open: false, actor: null })
})

test('the printed address opens a session and hides its token', async () => {
  const entered = await fetch(`${desk.base}/claims?sort=newest&token=${desk.token}`, { redirect: 'manual' })
  expect(entered.status).toBe(303)
  expect(entered.headers.get('location')).toBe('/claims?sort=newest')
  expect(entered.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  const cookie = cookieOf(entered)
  expect(cookie).not.toContain(desk.token)
  expect((await fetch(`${desk.base}/api/status`, { headers: { cookie } })).status).toBe(200)
  const wrong = await fetch(`${desk.base}/?token=x`, { redirect: 'manual' })
  expect(wrong.status).toBe(403)
  expect(wrong.headers.get('set-cookie')).toBeNull()
  const away = await fetch(`${desk.base}//evil.example?token=${desk.token}`, { redirect: 'manual' })
  expect(away.headers.get('location')).toBe('/')
})

test('a write needs the header that no form can send', async () => {
  const headers = { ...token(), 'content-type': 'application/json' }
  const body = JSON.stringify({ text: 'A text.' })
  expect(await (await fetch(`${desk.base}/api/text`, { method: 'POST', headers, body })).json()).toMatchObject({
    code: 'guard-client',
  })
  const plain = { ...token(), 'sayso-client': 'x', 'content-type': 'text/plain' }
  expect((await fetch(`${desk.base}/api/text`, { method: 'POST', headers: plain, body })).status).toBe(415)
})

test('a password opens a session; wrong ones do not, and other sites cannot send one', async () => {
  const send = (password: string, headers: Record<string, string> = {}) =>
    fetch(`${desk.base}/login`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ password, next: '/claims' }),
      headers,
    })
  const wrong = await send('wrong horse')
  expect(wrong.status).toBe(401)
  expect(await wrong.text()).toContain('not the password')
  expect((await send('correct horse', { origin: 'https://evil.example' })).status).toBe(403)
  const right = await send('correct horse')
  expect(right.headers.get('location')).toBe('/claims')
  expect((await fetch(`${desk.base}/api/status`, { headers: { cookie: cookieOf(right) } })).status).toBe(200)
  const page = await fetch(`${desk.base}/claims`, { redirect: 'manual', headers: { accept: 'text/html' } })
  expect(page.headers.get('location')).toBe('/login?next=%2Fclaims')
  const led = await fetch(`${desk.base}/login?next=${encodeURIComponent('//evil.example/"><script>')}`)
  expect(await led.text()).toContain('name="next" value="/"')
})

test('no script of a document comes to run: text stays text, and the pages allow none but their own', async () => {
  const rows = (await desk.read('/api/documents')).items as { id: string; title: string }[]
  const row = rows.find(({ title }) => title.includes('Dam'))!
  for (const path of [`/api/documents/${row.id}`, '/api/documents', '/', '/login', '/api/nothing']) {
    const response = await desk.ask(path, { headers: { accept: 'text/html' } })
    const type = response.headers.get('content-type')!
    if (type.includes('json')) expect(type).toMatch(/^application\/(problem\+)?json$/)
    else expect(await response.text()).not.toContain(SCRIPT)
    const policy = response.headers.get('content-security-policy')!
    expect(policy, path).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  }
  expect((await desk.read(`/api/documents/${row.id}`)).title).toContain(SCRIPT)
})

test('an address that others can reach is refused without a password', async () => {
  await expect(openTestDesk({ documents: 1, listen: '0.0.0.0' })).rejects.toMatchObject({
    code: 'listen-needs-password',
  })
})
