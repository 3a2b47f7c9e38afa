import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenCase, openCase } from '@sayso/engine'
import { startDesk } from '@sayso/server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { addLines, type CaseOfTest, HAND, makeCase, type Prepared } from './prepare.ts'

/** How long a step may take on a machine that is busy with other things. */
const PATIENCE_MS = 60_000

/** A desk on a case of its own, and a browser that looks at it. */
export interface TestDesk {
  readonly origin: string
  /** For files of the test. */
  readonly folder: string
  /** Where the desk was built. */
  readonly pages: string
  /** A window at a page of the desk, of a browser that was let in. */
  open(path: string, options?: WindowOptions): Promise<Page>
  /** An answer of the API, for finding what to look at. */
  ask<T>(path: string): Promise<T>
  /** What went wrong in the windows so far: errors, warnings, addresses outside that were asked for. A test may add. */
  readonly faults: string[]
  /** Closes all windows, and gives and forgets what went wrong in them. */
  rest(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface WindowOptions {
  /** The name that was given in this browser; none where absent, and nothing else is remembered either. */
  readonly author?: string
  readonly width?: number
  readonly dark?: boolean
}

export interface OpenDeskOptions {
  /** The case: the demo, its first reports (where absent), or one that is made. */
  readonly of?: 'demo' | 'small' | CaseOfTest
  /** Reports besides those that were prepared, as JSON lines. */
  readonly lines?: readonly string[]
  /** What is done with the copy before a desk opens it. */
  readonly after?: ((open: OpenCase) => Promise<void>) | undefined
}

/** Opens a desk on a copy of a case that was prepared, or on one that is made for it. */
export async function openDesk(
  prepared: Prepared,
  { of = 'small', lines = [], after }: OpenDeskOptions = {},
): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-desk-'))
  const path = join(folder, 'test.sayso')
  const faults: string[] = []
  if (typeof of === 'object') await makeCase(path, of)
  else await copyCase(path, { from: prepared[of], lines, after })
  const desk = await startDesk({
    path,
    actor: 'test',
    now: HAND.now,
    version: 'test',
    listen: '127.0.0.1',
    port: 0,
    hosts: [],
    password: null,
    uploadLimitBytes: 10_000_000,
    browser: prepared.executablePath,
    pages: prepared.pages,
    reader: null,
    hand: null,
    network: {
      userAgent: 'Sayso/test',
      proxy: null,
      timeoutMs: 5000,
      maxBytes: 1e6,
      gapMs: 10,
      tries: 1,
      robots: true,
    },
    log: (text) => faults.push(text),
  })
  const origin = new URL(desk.url).origin
  const browser = await launch(prepared.executablePath)
  const shared = await letIn(browser, desk.url)
  return {
    origin,
    folder,
    pages: prepared.pages,
    faults,
    open: async (at, options = {}) => {
      // The keys go to the window in front: a second one at a time is a browser of its own.
      const context = shared.pages().length === 0 ? shared : await letIn(browser, desk.url)
      return openWindow(context, { at: `${origin}${at}`, origin, faults, ...options })
    },
    ask: async <T>(at: string) => {
      const response = await fetch(`${origin}/api${at}`, { headers: { authorization: `Bearer ${desk.token}` } })
      return (await response.json()) as T
    },
    rest: async () => {
      await Promise.all(shared.pages().map((page) => page.close()))
      await Promise.all(browser.contexts().map((context) => (context === shared ? null : context.close())))
      return faults.splice(0)
    },
    close: async () => {
      await browser.close()
      await desk.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Copied {
  readonly from: string
  readonly lines: readonly string[]
  readonly after: OpenDeskOptions['after']
}

async function copyCase(path: string, { from, lines, after }: Copied): Promise<void> {
  await cp(from, path, { recursive: true })
  if (lines.length === 0 && !after) return
  const open = await openCase(path, HAND)
  if (lines.length > 0) await addLines(open, path, lines)
  await after?.(open)
  await open.close()
}

function launch(executablePath: string): Promise<Browser> {
  const args = ['--headless', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath, args })
}

/** The address with the token is opened once; the browser keeps what it got for it. */
async function letIn(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  context.setDefaultTimeout(PATIENCE_MS)
  const answer = await context.request.get(url)
  if (!answer.ok()) throw new Error(`the address of the desk answered ${answer.status()}`)
  return context
}

/** Windows share what was loaded; each begins with nothing remembered but the name that it is given. */
async function openWindow(
  context: BrowserContext,
  {
    at,
    origin,
    faults,
    author,
    width = 1440,
    dark = false,
  }: WindowOptions & { readonly at: string; readonly origin: string; readonly faults: string[] },
): Promise<Page> {
  const page = await context.newPage()
  watch(page, origin, faults)
  await page.setViewportSize({ width, height: width < 500 ? 844 : 900 })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await page.addInitScript(beginWith(author ?? null))
  await page.goto(at)
  return page
}

/** What runs first in each page of a window; a reload finds again what the window wrote. */
function beginWith(author: string | null): string {
  return `if (sessionStorage.getItem('begun') === null) {
    sessionStorage.setItem('begun', '')
    localStorage.clear()
    const author = ${JSON.stringify(author)}
    if (author !== null) localStorage.setItem('sayso.author', author)
  }`
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('dialog', (dialog) => {
    // Leaving what is not saved yet asks first; any other question comes from a script of a document.
    if (dialog.type() !== 'beforeunload') faults.push(`a script of a document ran: ${page.url()}`)
    void dialog.accept()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`outside: ${request.url()}`)
  })
}
