import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk } from '../testing/test-desk.ts'
import type { Job } from './job.ts'
import { openSpool } from './spool.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

/** Within the repository, so that the bundle finds what is installed. */
const MODULES = fileURLToPath(new URL('../../../../node_modules', import.meta.url))
let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(MODULES, '.desk-hand-'))
  script = join(folder, 'desk-hand.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('hand-process.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [
      {
        name: 'own packages inside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@sayso\// }, ({ path }) => ({
            path: fileURLToPath(new URL(`../../../${path.slice('@sayso/'.length)}/src/index.ts`, import.meta.url)),
          }))
        },
      },
    ],
  })
})
afterAll(() => rm(folder, { recursive: true }))

test('a process of its own reads what is handed in, while the desk answers; a closed desk leaves nothing behind', async () => {
  const desk = await openTestDesk({ documents: 4, hand: { script, model: null } })
  try {
    const text = 'The ferry to Orv sank on Monday, three sailors told reporters. Nine people were missing, they said.'
    const { id } = (await (await desk.send('POST', '/api/text', { text, publisher: 'Pasted' })).json()) as Job
    let answered = 0
    const job = desk.finish(id)
    let done = false
    void job.then(() => {
      done = true
    })
    while (!done) {
      expect((await desk.ask('/api/claims')).status).toBe(200)
      answered++
    }
    expect(await job).toMatchObject({ state: 'done', added: 1 })
    expect(answered).toBeGreaterThan(1)
    expect((await desk.read('/api/search?q=ferry&found=document')).items).toHaveLength(1)
    expect((await desk.read('/api/status')).stale).toEqual({})

    const bad = await desk.send('POST', '/api/text', { text: '   ' })
    expect(await desk.finish(((await bad.json()) as Job).id)).toMatchObject({ state: 'done', refused: 1 })
  } finally {
    await desk.remove()
  }
})

test('what was acknowledged and not yet read when the desk closed is read when it is opened next', async () => {
  const desk = await openTestDesk({ documents: 1, hand: { script, model: null } })
  try {
    const spool = openSpool(desk.path)
    await desk.send('POST', '/api/text', { text: 'The dam at Orv was opened, the minister said on Friday.' })
    const [row] = (await desk.read('/api/timeline?limit=1')).items
    const body = { ruling: 'stance', about: [row.id, 'questions'], by: 'Ada', why: 'read it' }
    expect((await desk.send('POST', '/api/judgements', body)).status).toBe(201)
    await desk.close()
    const entry = await spool.begin()
    entry.place(0, 'half.txt')
    const next = await desk.again()
    try {
      // How far it came before it closed depends on the machine: what was left is done now, and nothing is done twice.
      for (const { id } of (await next.read('/api/jobs')).items as readonly Job[])
        expect(await next.finish(id)).toMatchObject({ state: 'done', refused: 0 })
      expect((await next.read('/api/search?q=dam&found=document')).items).toHaveLength(1)
      expect((await next.read(`/api/records/${row.id}`)).record.stance).toBe('questions')
      expect(await readdir(join(desk.path, 'inbox'))).toEqual([])
    } finally {
      await next.close()
    }
  } finally {
    await desk.remove()
  }
})
