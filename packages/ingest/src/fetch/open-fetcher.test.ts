import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type Answering, type Loopback, serve, testSettings } from '../testing/loopback.ts'
import { FetchRefused } from './fetch-refused.ts'
import { type FetchSettings, openFetcher } from './open-fetcher.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

async function start(answer: Answering, address?: string, port?: number): Promise<Loopback> {
  const server = await serve(answer, address, port)
  open.push(server)
  return server
}

function fetcher(settings: Partial<FetchSettings> = {}) {
  const opened = openFetcher(testSettings(settings))
  open.push(opened)
  return opened
}

async function refusal(run: Promise<unknown>): Promise<FetchRefused> {
  try {
    await run
  } catch (error) {
    if (error instanceof FetchRefused) return error
    throw error
  }
  throw new Error('it was fetched')
}

const page: Answering = (request, response) => {
  if (request.url === '/robots.txt') response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': 'text/html', 'x-one': 'a' }).end('<p>page</p>')
}

describe('what is fetched', () => {
  it('comes with its headers, both clocks and every redirect', async () => {
    const { port } = await start((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new?a=1' }).end('moved')
      else page(request, response)
    })
    const found = await fetcher().fetchPage(`http://news.example:${port}/old#part`)
    expect(found).toMatchObject({
      requested: `http://news.example:${port}/old`,
      url: `http://news.example:${port}/new?a=1`,
      redirects: [{ url: `http://news.example:${port}/old`, status: 301, location: '/new?a=1' }],
      status: 200,
      at: '2031-01-01T00:00:00.000Z',
    })
    expect(Buffer.from(found.bytes).toString()).toBe('<p>page</p>')
    expect(found.headers).toContainEqual(['x-one', 'a'])
    expect(found.theirTime).toMatch(/^\d{4}-.*Z$/)
  })

  it('is asked for unpacked; what comes packed all the same is unpacked within the limit', async () => {
    const { port } = await start((request, response) => {
      expect(request.headers['accept-encoding']).toBe('identity')
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      const body = request.url === '/bomb' ? Buffer.alloc(5_000_000) : Buffer.from('<p>page</p>')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body))
    })
    const { fetchPage } = fetcher()
    expect(Buffer.from((await fetchPage(`http://news.example:${port}/`)).bytes).toString()).toBe('<p>page</p>')
    expect((await refusal(fetchPage(`http://news.example:${port}/bomb`))).code).toBe('fetch-too-large')
  })

  it('ends at the size limit, whether the size is promised or not', async () => {
    const { port } = await start((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      if (request.url === '/promised') response.setHeader('content-length', 3_000_000)
      const timer = setInterval(() => response.write(Buffer.alloc(300_000)), 1)
      response.on('close', () => clearInterval(timer))
    })
    for (const path of ['promised', 'endless'])
      expect((await refusal(fetcher().fetchPage(`http://news.example:${port}/${path}`))).code).toBe('fetch-too-large')
  })

  it('ends at the time limit, however slowly the answer drips', async () => {
    const { port } = await start((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      response.writeHead(200)
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const slow = fetcher({ timeoutMs: 300, tries: 1 })
    expect((await refusal(slow.fetchPage(`http://news.example:${port}/`))).code).toBe('fetch-timeout')
  })

  it('is tried again after growing rests, and after the rest that the server asks for', async () => {
    const rests: number[] = []
    let asked = 0
    const { port } = await start((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      asked++
      if (asked === 1) response.destroy()
      else if (asked === 2) response.writeHead(503, { 'retry-after': '7' }).end()
      else page(request, response)
    })
    const waiting = { now: () => 0, sleep: async (ms: number) => void rests.push(ms) }
    await fetcher({ waiting, gapMs: 0 }).fetchPage(`http://news.example:${port}/`)
    expect(rests).toEqual([1000, 7000])
  })

  it('is given up after the tries, and at once where a rest of hours is asked for or the page is gone', async () => {
    let status = 500
    const server = await start((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      response.writeHead(status, status === 429 ? { 'retry-after': '86400' } : {}).end()
    })
    const { fetchPage } = fetcher()
    const count = () => server.asked.filter((each) => each.endsWith('/a')).length
    for (const [now, code, asked] of [
      [500, 'fetch-status', 3],
      [429, 'fetch-status', 4],
      [410, 'fetch-gone', 5],
      [403, 'fetch-status', 6],
    ] as const) {
      status = now
      expect((await refusal(fetchPage(`http://news.example:${server.port}/a`))).code).toBe(code)
      expect(count()).toBe(asked)
    }
  })

  it('keeps its distance to each host, and hosts do not wait for each other', async () => {
    let clock = 0
    const at: string[] = []
    const { port } = await start((request, response) => {
      at.push(`${clock} ${request.headers.host?.split(':')[0]}${request.url}`)
      if (request.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 5\n')
      else page(request, response)
    })
    const waiting = {
      now: () => clock,
      sleep: async (ms: number) => {
        clock += ms
      },
    }
    const { fetchPage } = fetcher({ waiting, gapMs: 1000 })
    for (const host of ['a.example', 'a.example', 'b.example']) await fetchPage(`http://${host}:${port}/p`)
    expect(at).toEqual([
      '0 a.example/robots.txt',
      '1000 a.example/p',
      '6000 a.example/p',
      '6000 b.example/robots.txt',
      '7000 b.example/p',
    ])
  })
})

describe('robots.txt', () => {
  const robots =
    (text: string, status = 200): Answering =>
    (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(text)
      else page(request, response)
    }

  it('is asked once for a host, obeyed, and named in the refusal', async () => {
    const server = await start(robots('User-agent: *\nDisallow: /\n\nUser-agent: sayso\nDisallow: /private\n'))
    const { fetchPage } = fetcher()
    await fetchPage(`http://news.example:${server.port}/open`)
    const refused = await refusal(fetchPage(`http://news.example:${server.port}/private/a`))
    expect(refused).toMatchObject({ code: 'fetch-robots' })
    expect(refused.message).toContain('line 5')
    expect(server.asked).toEqual(['news.example/robots.txt', 'news.example/open'])
    const { fetchPage: fetchAll } = fetcher({ robots: false })
    expect((await fetchAll(`http://news.example:${server.port}/private/a`)).status).toBe(200)
  })

  it('that cannot be read allows nothing, and one that is not there allows all', async () => {
    const broken = await start(robots('', 500))
    expect((await refusal(fetcher().fetchPage(`http://news.example:${broken.port}/a`))).code).toBe('fetch-robots')
    const none = await start(robots('', 403))
    expect((await fetcher().fetchPage(`http://news.example:${none.port}/a`)).status).toBe(200)
  })

  it('holds for where a redirect leads', async () => {
    const server = await start((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /members')
      else response.writeHead(302, { location: '/members/a' }).end()
    })
    expect((await refusal(fetcher().fetchPage(`http://news.example:${server.port}/a`))).code).toBe('fetch-robots')
  })
})

describe('the guard at work', () => {
  /** A server that nobody may reach: on another loopback address, at the same port. */
  async function victimBeside(port: number) {
    return start((_, response) => response.end('secret'), '127.0.0.2', port)
  }

  it.each([
    ['a name that leads to a private address', async () => ['127.0.0.2']],
    ['a name that leads to a metadata address', async () => ['169.254.169.254']],
    ['a name that leads to a mapped address', async () => ['::ffff:127.0.0.2']],
    ['a name that leads to NAT64', async () => ['64:ff9b::7f00:2']],
    ['a name that leads nowhere', async () => []],
  ])('reaches nothing by %s', async (_, resolve) => {
    const { port } = await start(page)
    const victim = await victimBeside(port)
    const refused = await refusal(fetcher({ resolve }).fetchPage(`http://news.example:${port}/`))
    expect(refused.code).toBe('fetch-not-public')
    expect(victim.asked).toEqual([])
  })

  it('reaches only the public one of several addresses', async () => {
    const server = await start(page)
    const victim = await victimBeside(server.port)
    const resolve = async () => ['127.0.0.2', '10.0.0.1', '127.0.0.1', '127.0.0.2']
    expect((await fetcher({ resolve }).fetchPage(`http://news.example:${server.port}/`)).status).toBe(200)
    expect(server.asked).toHaveLength(2)
    expect(victim.asked).toEqual([])
  })

  it('reaches nothing by a name whose address changes after it was judged', async () => {
    const server = await start((request, response) => {
      response.setHeader('connection', 'close')
      page(request, response)
    })
    const victim = await victimBeside(server.port)
    let asked = 0
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2'])
    const refused = await refusal(fetcher({ resolve }).fetchPage(`http://news.example:${server.port}/`))
    expect(refused.code).toBe('fetch-not-public')
    expect(victim.asked).toEqual([])
  })

  it.each([
    (port: number) => `http://127.0.0.2:${port}/`,
    (port: number) => `//0x7f000002:${port}/`,
    (port: number) => `http://2130706434:${port}/`,
    (port: number) => `http://[::ffff:127.0.0.2]:${port}/`,
    (port: number) => `http://inner.example:${port}/`,
    (port: number) => `http://localhost:${port}/`,
    (port: number) => `http://u:p@news.example:${port}/`,
    () => 'file:///etc/passwd',
    () => 'http://169.254.169.254/latest/meta-data/',
  ])('reaches nothing by a redirect, of a page or of robots.txt (%#)', async (target) => {
    const resolve = async (host: string) => (host === 'inner.example' ? ['127.0.0.2'] : ['127.0.0.1'])
    for (const path of ['/a', '/robots.txt']) {
      const server = await start((request, response) => {
        if (request.url === path) response.writeHead(302, { location: target(server.port) }).end()
        else page(request, response)
      })
      const victim = await victimBeside(server.port)
      const refused = await refusal(fetcher({ resolve }).fetchPage(`http://news.example:${server.port}/a`))
      expect(['fetch-not-public', 'fetch-credentials', 'fetch-scheme', 'fetch-robots']).toContain(refused.code)
      expect(victim.asked).toEqual([])
    }
  })

  it('follows no circle of redirects', async () => {
    const server = await start((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(302, { location: `${request.url}x` }).end()
    })
    expect((await refusal(fetcher().fetchPage(`http://news.example:${server.port}/`))).code).toBe('fetch-redirects')
  })

  it('hands to a proxy only what the owner named it for, and judges names before', async () => {
    const proxied: string[] = []
    const { createServer } = await import('node:http')
    const { connect } = await import('node:net')
    const server = await start(page)
    const proxy = createServer().on('connect', (request, socket) => {
      proxied.push(request.url!)
      const through = connect(server.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        through.pipe(socket).pipe(through)
      })
      socket.on('error', () => through.destroy())
      through.on('error', () => socket.destroy())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    open.push({
      close: () =>
        new Promise((resolve) => {
          proxy.closeAllConnections()
          proxy.close(() => resolve())
        }),
    })
    const { port } = proxy.address() as { port: number }
    const { fetchPage } = fetcher({ proxy: `http://127.0.0.1:${port}`, robots: false, reaches: () => false })
    expect((await fetchPage('http://news.example/a')).status).toBe(200)
    expect(proxied).toEqual(['news.example:80'])
    for (const address of ['http://127.0.0.1/', 'http://localhost/', 'http://wiki.internal/', 'http://0x7f.1/'])
      expect((await refusal(fetchPage(address))).code).toBe('fetch-not-public')
    expect(proxied).toHaveLength(1)
  })

  it('takes no proxy from the environment', async () => {
    const server = await start(page)
    const proxy = await start((_, response) => response.end('proxied'), '127.0.0.3')
    const before = { ...process.env }
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'ALL_PROXY'])
      process.env[name] = `http://127.0.0.3:${proxy.port}`
    try {
      await fetcher().fetchPage(`http://news.example:${server.port}/`)
    } finally {
      process.env = before
    }
    expect(proxy.asked).toEqual([])
  })
})
