import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addInputs, createCase, type OpenCase, takePapers } from '@sayso/engine'
import { startDesk } from '@sayso/server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildDesk } from '../build.mjs'

const DEMO = fileURLToPath(new URL('../../../demo/documents.jsonl', import.meta.url))
const PAPERS = fileURLToPath(new URL('../../../demo/papers.json', import.meta.url))
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']
/** How long a step may take on a machine that is busy with other things. */
const PATIENCE_MS = 120_000
/** Sealing must not take the time here that it takes where it matters. */
const CHEAP = { passes: 1, memoryKib: 8 }

/** A browser of this machine; null where there is none. */
export function findChromium(): string | null {
  return [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null
}

/** A desk as it is built now, on a small case of its own, and a browser that looks at it. */
export interface TestDesk {
  readonly origin: string
  readonly folder: string
  /** Where the desk was built. */
  readonly pages: string
  /** A window of a browser that was let in, at a page of the desk. What goes wrong in it is kept in `faults`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Errors and warnings of all windows, and every address outside that one of them asked for. */
  readonly faults: string[]
  /** An answer of the API, for finding what to look at. */
  ask<T>(path: string): Promise<T>
  close(): Promise<void>
}

export interface OpenDeskOptions {
  /** The browser to look with. */
  readonly executablePath: string
  /** Reports of the demo case that the case has, the oldest first. */
  readonly reports: number
  /** Whether the case has the hypotheses, indicators and plan of the demo; otherwise it has none. */
  readonly papers?: boolean
  /** Title of the case; that of the demo where absent. */
  readonly title?: string
  /** Reports besides, as JSON lines. */
  readonly lines?: readonly string[]
  /** What is done with the case before the desk opens it; there is a passphrase for interviews. */
  readonly prepare?: (open: OpenCase) => Promise<void>
}

export async function openDesk({ executablePath, ...options }: OpenDeskOptions): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-desk-'))
  const pages = join(folder, 'pages')
  const path = join(folder, 'test.sayso')
  const faults: string[] = []
  await Promise.all([buildDesk(pages), makeCase(path, folder, options)])
  const desk = await startDesk({
    path,
    actor: 'test',
    now: () => new Date().toISOString(),
    version: 'test',
    listen: '127.0.0.1',
    port: 0,
    hosts: [],
    password: null,
    uploadLimitBytes: 10_000_000,
    pages,
    reader: null,
    hand: null,
    log: (text) => faults.push(text),
  })
  const origin = new URL(desk.url).origin
  const browser = await launch(executablePath)
  return {
    origin,
    folder,
    pages,
    faults,
    open: async (at, options) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      context.setDefaultTimeout(PATIENCE_MS)
      const page = await context.newPage()
      watch(page, origin, faults)
      await page.goto(desk.url)
      await page.goto(`${origin}${at}`)
      return page
    },
    ask: async <T>(at: string) => {
      const response = await fetch(`${origin}/api${at}`, { headers: { authorization: `Bearer ${desk.token}` } })
      return (await response.json()) as T
    },
    close: async () => {
      await browser.close()
      await desk.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function makeCase(
  path: string,
  folder: string,
  {
    reports,
    title = 'The Saker Corps in Rudenia',
    lines: others = [],
    papers = false,
    prepare,
  }: Omit<OpenDeskOptions, 'executablePath'>,
): Promise<void> {
  const file = join(folder, 'reports.jsonl')
  const lines = (await readFile(DEMO, 'utf8')).trim().split('\n').slice(0, reports)
  await writeFile(file, [...lines, ...others].join('\n'))
  const now = () => new Date().toISOString()
  const options = { actor: 'test', now, passphrase: async () => 'a long passphrase', sealCost: CHEAP }
  const open = await createCase(path, { title, language: 'en' }, options)
  await addInputs(open, [file], {})
  if (papers) {
    const refused = await takePapers(open, JSON.parse(await readFile(PAPERS, 'utf8')), {
      by: 'The demo',
      why: 'a test',
    })
    if (refused.length > 0) throw new Error(refused.join('; '))
  }
  await prepare?.(open)
  await open.close()
}

function launch(executablePath: string): Promise<Browser> {
  const args = ['--headless', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath, args })
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`outside: ${request.url()}`)
  })
}
