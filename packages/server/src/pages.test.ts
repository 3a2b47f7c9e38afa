import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from './testing/test-desk.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 })

let folder = ''
let desk: TestDesk
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-pages-'))
  await mkdir(join(folder, 'web', 'assets'), { recursive: true })
  await writeFile(join(folder, 'web', 'index.html'), '<!doctype html><title>Desk</title>')
  await writeFile(join(folder, 'web', 'assets', 'main-1a2b.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'outside')
  desk = await openTestDesk({ documents: 1, pages: join(folder, 'web') })
})
afterAll(async () => {
  await desk.remove()
  await rm(folder, { recursive: true })
})

/** As it stands: `fetch` would take the dots out. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${desk.token}` }
    const sent = request({ host: '127.0.0.1', port: desk.port, path, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      response.on('end', () => resolve(body))
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('every page of the desk is the one file that tells them apart', async () => {
  for (const path of ['/', '/claims', '/claims/g12?as_of=2027-11-09', '/documents/d12']) {
    const response = await desk.ask(path, { headers: { accept: 'text/html' } })
    expect(response.status, path).toBe(200)
    expect(await response.text()).toContain('<title>Desk</title>')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  }
  const script = await desk.ask('/assets/main-1a2b.js')
  expect(script.headers.get('content-type')).toContain('javascript')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect((await desk.ask('/assets/gone.js')).status).toBe(404)
})

test('no path leads out of the folder', async () => {
  for (const path of [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets/%00',
    '/%',
  ])
    expect(await raw(path), path).not.toContain('outside')
})

test('pages that were not built are told so', async () => {
  const bare = await openTestDesk({ documents: 1 })
  try {
    const response = await bare.ask('/', { headers: { accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('npm run build')
  } finally {
    await bare.remove()
  }
})
