import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { main } from '../main.ts'
import { makeTestContext } from '../testing/type-command.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-serve-'))
  expect(await main(['new', 'dam.sayso'], makeContext().context)).toBe(0)
})
afterAll(() => rm(folder, { recursive: true }))

/** A context whose person types these secrets, and what was written. */
function makeContext(secrets: readonly string[] = []) {
  const stop = new AbortController()
  const typed = [...secrets]
  const { context, said } = makeTestContext(folder, {
    env: { XDG_CONFIG_HOME: join(folder, 'config') },
    prompt: { key: async () => null, line: async () => null, secret: async () => typed.shift() ?? null },
    stopped: stop.signal,
  })
  return { context, said, stop }
}

test('opens the desk on the case of the folder, and closes it when it is told to stop', async () => {
  const { context, said, stop } = makeContext()
  const exit = main(['serve', '--port', '0', '--json'], context)
  await vi.waitUntil(() => said.out !== '', { timeout: 60_000 })
  const { url, token, port } = JSON.parse(said.out)
  const base = `http://127.0.0.1:${port}`
  const status = await fetch(`${base}/api/status`, { headers: { authorization: `Bearer ${token}` } })
  expect(await status.json()).toMatchObject({ kind: 'status', title: 'dam' })
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(303)

  const taken = makeContext()
  expect(await main(['serve', '--port', String(port)], taken.context)).toBe(1)
  expect(taken.said.err).toContain('port-taken')
  stop.abort()
  expect(await exit).toBe(0)
  await expect(fetch(`${base}/api/session`)).rejects.toThrow()
})

test('an address that others can reach needs a password, of which only the hash is kept', async () => {
  const open = makeContext()
  expect(await main(['serve', '--listen', '0.0.0.0', '--port', '0'], open.context)).toBe(1)
  expect(open.said.err).toContain('listen-needs-password')
  for (const [secrets, code] of [
    [['short'], 'password-short'],
    [['correct horse', 'correct house'], 'password-differs'],
    [[], 'password-short'],
  ] as const) {
    const { context, said } = makeContext(secrets)
    expect(await main(['serve', '--set-password'], context)).toBe(2)
    expect(said.err).toContain(code)
  }
  const { context } = makeContext(['correct horse', 'correct horse'])
  expect(await main(['serve', '--set-password'], context)).toBe(0)
  const kept = join(folder, 'config', 'sayso', 'desk.json')
  expect(await readFile(kept, 'utf8')).not.toContain('horse')
  if (process.platform !== 'win32') expect((await stat(kept)).mode & 0o777).toBe(0o600)

  const { context: listening, said, stop } = makeContext()
  const exit = main(['serve', '--listen', '0.0.0.0', '--port', '0', '--json'], listening)
  await vi.waitUntil(() => said.out !== '', { timeout: 60_000 })
  const { port } = JSON.parse(said.out)
  const body = new URLSearchParams({ password: 'correct horse' })
  const login = await fetch(`http://127.0.0.1:${port}/login`, { method: 'POST', body, redirect: 'manual' })
  expect(login.status).toBe(303)
  stop.abort()
  expect(await exit).toBe(0)
})

test('what is no port or limit is told', async () => {
  for (const argv of [
    ['--port', 'x'],
    ['--port', '70000'],
    ['--upload-limit', '0'],
  ]) {
    const { context, said } = makeContext()
    expect(await main(['serve', ...argv], context)).toBe(2)
    expect(said.err).toMatch(/^usage-(port|upload-limit): /)
  }
})
