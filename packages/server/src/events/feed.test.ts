import { openCase } from '@sayso/engine'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Job } from '../jobs/job.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ documents: 3 })
})
afterAll(() => desk.remove())

interface Told {
  readonly event: string
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads it looks into
  readonly data: any
}

function parseEvent(part: string): Told {
  const lines = part.split('\n')
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  return { event: field('event') ?? '', data: JSON.parse(field('data') ?? 'null') }
}

/** A window: reads events until one of all that came fits. */
async function openWindow() {
  const stop = new AbortController()
  const response = await desk.ask('/api/events', { signal: stop.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  const seen: Told[] = []
  let text = ''
  const waitFor = async (fits: (told: Told) => boolean): Promise<Told> => {
    for (;;) {
      const found = seen.find(fits)
      if (found !== undefined) return found
      const { value, done } = await reader.read()
      if (done) throw new Error('the stream ended')
      const parts = (text + value).split('\n\n')
      text = parts.pop()!
      seen.push(...parts.map(parseEvent))
    }
  }
  return { waitFor, close: () => stop.abort() }
}

test('two windows are told what either does, and what another process does', async () => {
  const windows = [await openWindow(), await openWindow()]
  for (const window of windows)
    expect((await window.waitFor(({ event }) => event === 'changed')).data.documents).toBe(3)
  const [row] = (await desk.read('/api/timeline?limit=1')).items
  const { judgement } = (await (
    await desk.send('POST', '/api/judgements', {
      ruling: 'stance',
      about: [row.id, 'denies'],
      by: 'Ada',
      why: 'read it',
    })
  ).json()) as { judgement: { id: string } }
  for (const window of windows) {
    await window.waitFor(({ event, data }) => event === 'entry' && data.subject === judgement.id)
    await window.waitFor(({ event, data }) => event === 'job' && data.state === 'done')
  }
  const etag = (await desk.ask('/api/status')).headers.get('etag')!
  expect((await desk.ask('/api/status', { headers: { 'if-none-match': etag } })).status).toBe(304)

  const other = await openCase(desk.path, { derives: false, actor: 'ben', now: () => '2031-01-02T00:00:00.000Z' })
  const [document] = await other.store.readDocuments([row.words.document])
  await other.store.eraseContent(document!.capture, { by: 'ben', why: 'consent withdrawn' })
  await other.close()
  for (const window of windows) {
    const told = await window.waitFor(({ event, data }) => event === 'changed' && data.documents === 2)
    expect(told.data.sequence).toBeGreaterThan(0)
    window.close()
  }
  expect((await desk.ask('/api/status', { headers: { 'if-none-match': etag } })).status).toBe(200)
  expect((await desk.ask(`/api/documents/${row.words.document}`)).status).toBe(404)
})

test('a window that begins to listen late is told how all jobs stand, and misses nothing after', async () => {
  const { id } = (await (await desk.send('POST', '/api/text', { text: 'The dam at Orv was opened.' })).json()) as Job
  await desk.finish(id)
  const window = await openWindow()
  const { data } = await window.waitFor(({ event }) => event === 'jobs')
  expect(data.items[0]).toMatchObject({ id, state: 'done', added: 1 })
  expect(data.items).toEqual((await desk.read('/api/jobs')).items)
  window.close()

  // Begun while a job runs: what the list does not tell, events tell.
  const begun = (await (await desk.send('POST', '/api/text', { text: 'The dam held, he said.' })).json()) as Job
  const other = await openWindow()
  const isDone = (job: Job) => job.id === begun.id && job.state === 'done' && job.added === 1
  await other.waitFor(({ event, data }) => (event === 'jobs' ? data.items.some(isDone) : isDone(data)))
  other.close()
})
