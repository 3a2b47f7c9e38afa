import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FetchSettings } from '../fetch/open-fetcher.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A server on an address of this machine alone, and what it was asked for. */
export interface Loopback {
  readonly port: number
  /** Host, method and path of each request, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Starts a server that no test but the one that starts it knows. */
export async function serve(answer: Answering, address = '127.0.0.1', port = 0): Promise<Loopback> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')}${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Settings that let one loopback address through, with a clock that stands still and rests that take no time. */
export function testSettings(settings: Partial<FetchSettings> = {}): FetchSettings {
  return {
    userAgent: 'Sayso/test',
    proxy: null,
    timeoutMs: 5_000,
    maxBytes: 1_000_000,
    gapMs: 1_000,
    tries: 3,
    robots: true,
    now: () => '2031-01-01T00:00:00.000Z',
    waiting: { now: () => 0, sleep: async () => {} },
    reaches: (address) => address === '127.0.0.1',
    resolve: async () => ['127.0.0.1'],
    ...settings,
  }
}
