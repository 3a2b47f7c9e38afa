import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addInputs, createCase } from '@sayso/engine'
import { type DeskOptions, type RunningDesk, startDesk } from '../start-desk.ts'

const DEMO = fileURLToPath(new URL('../../../../demo/documents.jsonl', import.meta.url))
const now = () => '2031-01-01T00:00:00.000Z'

/** As politely as `sayso fetch`, but once. */
export const NETWORK = {
  userAgent: 'Sayso/test',
  proxy: null,
  timeoutMs: 5000,
  maxBytes: 1_000_000,
  gapMs: 10,
  tries: 1,
  robots: true,
} as const

/** A desk on a small case of its own, and what asks it as a client with the token would. */
export interface TestDesk extends RunningDesk {
  readonly path: string
  readonly base: string
  /** Asks with the token and the client's name; other headers take their place. */
  ask(path: string, init?: RequestInit): Promise<Response>
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads it looks into
  read(path: string): Promise<any>
  send(method: string, path: string, body: unknown): Promise<Response>
  /** Waits until a job is done or failed. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  finish(id: string): Promise<any>
  /** Another desk on the same case, once this one is closed. */
  again(): Promise<TestDesk>
  remove(): Promise<void>
}

export type TestDeskOptions = Partial<DeskOptions> & { readonly documents?: number; readonly lines?: readonly string[] }

/** Opens a desk on the first documents of the demo, read by rules; the test closes it by `remove`. */
export async function openTestDesk({ documents = 8, lines = [], ...options }: TestDeskOptions = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-desk-'))
  const path = join(folder, 'test.sayso')
  const open = await createCase(path, { title: 'Test', language: 'en' }, { actor: 'test', now })
  const input = join(folder, 'documents.jsonl')
  const demo = (await readFile(DEMO, 'utf8')).trim().split('\n').slice(0, documents)
  await writeFile(input, `${[...demo, ...lines].join('\n')}\n`)
  await addInputs(open, [input], {})
  await open.close()
  const settings: DeskOptions = {
    path,
    actor: 'test',
    now,
    version: '0.0.0',
    listen: '127.0.0.1',
    port: 0,
    hosts: [],
    password: null,
    uploadLimitBytes: 1_000_000,
    pages: null,
    reader: null,
    hand: null,
    network: NETWORK,
    log: () => {},
    ...options,
  }
  return wrap(await startDesk(settings).catch(removing(folder)), settings, folder)
}

/** Takes the folder away where the desk does not open. */
function removing(folder: string) {
  return async (error: unknown): Promise<never> => {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

function wrap(desk: RunningDesk, settings: DeskOptions, folder: string): TestDesk {
  const base = `http://127.0.0.1:${desk.port}`
  const ask: TestDesk['ask'] = (at, init = {}) =>
    fetch(`${base}${at}`, {
      redirect: 'manual',
      ...init,
      headers: { authorization: `Bearer ${desk.token}`, 'sayso-client': 'test', ...(init.headers as object) },
    })
  const read = async (at: string) => (await ask(at)).json()
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= desk.close()
    return closing
  }
  return {
    ...desk,
    path: settings.path,
    base,
    ask,
    read,
    close,
    send: (method, at, body) =>
      ask(at, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    finish: async (id) => {
      for (;;) {
        const job = (await read(`/api/jobs/${id}`)) as { readonly state: string }
        if (job.state === 'done' || job.state === 'failed') return job
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    again: async () => wrap(await startDesk(settings), settings, folder),
    remove: async () => {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
