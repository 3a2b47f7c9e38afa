import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import type { Job } from './job.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const LIMIT = 200_000
let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ documents: 2, uploadLimitBytes: LIMIT })
})
afterAll(() => desk.remove())

const inbox = () => readdir(join(desk.path, 'inbox'))
const upload = (form: FormData) => desk.ask('/api/inputs', { method: 'POST', body: form })
const page = (text: string) => new File([`<html><body><article><p>${text}</p></article></body></html>`], 'x')

test('files are taken, each is acknowledged by its name, and what is refused says why', async () => {
  const form = new FormData()
  form.set('publisher', 'Orv Press')
  form.set('published', '2027-11-09')
  form.append(
    'files',
    page('The dam at Orv was opened on Tuesday, the water minister said.'),
    '../../../escaped dam.html',
  )
  form.append('files', new File(['The bridge at Orv is closed, the mayor said.'], 'bridge.txt'), 'bridge.txt')
  form.append('files', new File([new Uint8Array([0, 1, 2, 3])], 'what.bin'), 'what.bin')
  const answer = await upload(form)
  expect(answer.status).toBe(202)
  const { id, files } = (await answer.json()) as Job
  expect(files).toEqual(['escaped dam.html', 'bridge.txt', 'what.bin'])
  const job = (await desk.finish(id)) as Job
  expect(job).toMatchObject({ state: 'done', added: 2, refused: 1 })
  expect(job.documents.map(({ file }) => file).sort()).toEqual(['bridge.txt', 'escaped dam.html', 'what.bin'])
  expect(JSON.stringify(job)).not.toContain(desk.path)
  expect(await inbox()).toEqual([])
  const rows = (await desk.read('/api/documents?publisher=Orv%20Press')).items
  expect(rows).toHaveLength(2)
  expect((await desk.read(`/api/documents/${rows[0].id}`)).publishedOn).toBe('2027-11-09')
})

test('a pasted text becomes a document', async () => {
  const text = 'The ferry to Orv sank, three sailors told reporters on Monday.'
  const answer = await desk.send('POST', '/api/text', { text, publisher: 'Pasted', url: 'https://orv.example/ferry' })
  const job = (await desk.finish(((await answer.json()) as Job).id)) as Job
  expect(job).toMatchObject({ state: 'done', what: 'text', added: 1 })
  expect((await desk.read(`/api/documents/${job.documents[0]!.id}`)).url).toBe('https://orv.example/ferry')
  const bad = await desk.send('POST', '/api/text', { text, url: 'javascript:alert(1)' })
  expect(await bad.json()).toMatchObject({ status: 400, code: 'usage-body' })
})

test('an upload of 2 GB is refused by what it says of itself, before it is sent', async () => {
  const twoGb = 2_000_000_000
  const status = await new Promise<number>((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      port: desk.port,
      path: '/api/inputs',
      method: 'POST',
      headers: {
        authorization: `Bearer ${desk.token}`,
        'sayso-client': 'test',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': twoGb,
      },
    })
    sent.on('response', (response) => {
      resolve(response.statusCode!)
      sent.destroy()
    })
    sent.on('error', reject)
    sent.write('--x\r\n')
  })
  expect(status).toBe(413)
  expect(await inbox()).toEqual([])
})

test('an upload that does not say its size is refused once it is too large, and nothing of it stays', async () => {
  const chunk = new TextEncoder().encode('x'.repeat(50_000))
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(
        new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'),
      ),
    pull: (controller) => {
      sent += chunk.length
      if (sent > 100 * LIMIT) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await desk.ask('/api/inputs', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  expect(await answer.json()).toMatchObject({ status: 413, code: 'upload-too-large' })
  expect(await inbox()).toEqual([])
  const text = await desk.send('POST', '/api/text', { text: 'x'.repeat(LIMIT) })
  expect(text.status).toBe(413)
})

test('what is no upload is refused', async () => {
  const cut = await desk.ask('/api/inputs', {
    method: 'POST',
    body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nabc',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  expect(await cut.json()).toMatchObject({ status: 400, code: 'upload-broken' })
  expect(await (await upload(new FormData())).json()).toMatchObject({ status: 400 })
  const form = new FormData()
  form.set('published', 'soon')
  form.append('files', page('A text.'), 'a.html')
  expect(await (await upload(form)).json()).toMatchObject({ status: 400, code: 'usage-body' })
  expect(await inbox()).toEqual([])
})
