import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FetchSettings } from '@sayso/ingest'

/** What a page of the server answers: its body, or its status with headers and body. */
export type Page =
  | string
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }

/** A web server on loopback whose pages a test changes as it goes. */
export interface NewsServer {
  /** Its pages by host and path, as in `orv.example/1`. */
  readonly pages: Map<string, Page>
  /** What was asked for, in order, without robots.txt. */
  readonly asked: { readonly page: string; readonly headers: Readonly<Record<string, unknown>> }[]
  /** The address of a page: `urlOf('orv.example/1')`. */
  urlOf(page: string): string
  readonly settings: FetchSettings
  close(): Promise<void>
}

/** Starts a server that answers for every host, and the settings that reach it alone. */
export async function startNews(now: () => string): Promise<NewsServer> {
  const pages = new Map<string, Page>()
  const asked: NewsServer['asked'] = []
  const server = createServer((request, response) => {
    const page = `${request.headers.host?.replace(/:\d+$/, '')}${request.url}`
    if (!page.endsWith('/robots.txt')) asked.push({ page, headers: request.headers })
    const found = pages.get(page) ?? { status: 404 }
    const answer = typeof found === 'string' ? { status: 200, body: found } : found
    const headers = { 'content-type': 'text/html; charset=utf-8', ...('headers' in answer ? answer.headers : {}) }
    response.writeHead(answer.status, headers).end('body' in answer ? answer.body : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    pages,
    asked,
    urlOf: (page) => {
      const at = page.indexOf('/')
      return `http://${page.slice(0, at)}:${port}${page.slice(at)}`
    },
    settings: {
      userAgent: 'Sayso/test',
      proxy: null,
      timeoutMs: 5_000,
      maxBytes: 1_000_000,
      gapMs: 0,
      tries: 1,
      robots: true,
      now,
      waiting: { now: () => 0, sleep: async () => {} },
      reaches: (address) => address === '127.0.0.1',
      resolve: async () => ['127.0.0.1'],
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** An article as a small outlet's page holds it. */
export function articlePage(title: string, paragraphs: readonly string[], published = '2031-05-03T07:30:00Z'): string {
  const body = paragraphs.map((each) => `<p>${each}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Orv Press"><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1>\n${body}\n</article></body></html>`
}
