import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { NETWORK, openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import type { Job } from './job.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let asked: string[] = []
let server: Server
let site = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/robots.txt') return void response.end('User-agent: *\nDisallow: /closed\n')
    response.setHeader('content-type', 'text/html')
    response.end('<article><h1>Dam</h1><p>The dam at Orv is safe, the mayor said on Friday.</p></article>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://orv.example:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function fetchPages(desk: TestDesk, body: object): Promise<Job> {
  const answer = await desk.send('POST', '/api/addresses', body)
  expect(answer.status).toBe(202)
  return (await desk.finish(((await answer.json()) as Job).id)) as Job
}

test('pages are fetched by their addresses, as robots.txt allows, and what is refused says why', async () => {
  const reaching = { reaches: (each: string) => each === '127.0.0.1', resolve: async () => ['127.0.0.1'] }
  const desk = await openTestDesk({ documents: 1, network: { ...NETWORK, ...reaching } })
  try {
    const addresses = [`${site}/1`, `${site}/closed`]
    const job = await fetchPages(desk, { addresses, publisher: 'Orv Press' })
    expect(job).toMatchObject({ state: 'done', what: 'addresses', files: addresses, added: 1, refused: 1 })
    const refused = job.documents.find(({ status }) => status === 'refused')
    expect(refused).toMatchObject({ file: `${site}/closed`, reason: expect.stringMatching(/^fetch-robots/) })
    const taken = job.documents.find(({ status }) => status === 'added')!
    expect(await desk.read(`/api/documents/${taken.id}`)).toMatchObject({ url: `${site}/1`, publisher: 'Orv Press' })
    expect(JSON.stringify(job)).not.toContain(desk.path)
  } finally {
    await desk.remove()
  }
})

test('no address reaches this machine or the network around it, and one that is none is refused before', async () => {
  const desk = await openTestDesk({ documents: 1 })
  try {
    asked = []
    const port = site.split(':').at(-1)
    const addresses = [`http://127.0.0.1:${port}/1`, `http://localhost:${port}/1`, 'http://10.0.0.1/', desk.base]
    const job = await fetchPages(desk, { addresses })
    expect(job).toMatchObject({ state: 'done', added: 0, refused: 4 })
    for (const { reason } of job.documents) expect(reason).toMatch(/^fetch-not-public/)
    expect(asked).toEqual([])
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'orv.example/1', '']) {
      const bad = await desk.send('POST', '/api/addresses', { addresses: [address] })
      expect(await bad.json()).toMatchObject({ status: 400, code: 'usage-body' })
    }
  } finally {
    await desk.remove()
  }
})
