import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']
const PATIENCE_MS = 60_000
const SCROLLS = 60

/** What a figure is of, its value and its unit. */
type Row = readonly [what: string, value: number, unit: string]

/**
 * How fast the desk at `url` opens in a browser with nothing kept: the list of claims, one claim, and the list while it is
 * scrolled. Empty where no browser is found, or the desk was not built.
 */
export async function browseDesk(url: string): Promise<readonly Row[]> {
  const executablePath = [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path))
  if (executablePath === undefined) {
    console.error('No Chromium was found (name one in the variable CHROMIUM): the desk in a browser is not timed.')
    return []
  }
  const args = ['--headless', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  const browser = await chromium.launch({ executablePath, args })
  try {
    return await browse(browser, url)
  } finally {
    await browser.close()
  }
}

async function browse(browser: Browser, url: string): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  // The address from the terminal lets the browser in and leads to the desk.
  const entered = await page.goto(url)
  if (entered?.ok() !== true) {
    console.error('The desk was not built (npm run build): it is not timed in a browser.')
    return []
  }
  // A window that keeps nothing but who it is.
  const fresh = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    storageState: await context.storageState(),
  })
  fresh.setDefaultTimeout(PATIENCE_MS)
  await context.close()
  return await timePages(await fresh.newPage(), new URL(url).origin)
}

/** A row of the list of claims that leads to a claim. */
const ROW = 'main a[href*="/claims/"]'

/** Runs in the page: when something was first to be seen, and the size of the code and style that had come by then. */
const READ_LOADED = `(() => {
  const paintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const bytes = performance
    .getEntriesByType('resource')
    .filter(({ name, responseEnd }) => /\\.(js|css)$/.test(name) && responseEnd <= paintMs)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  return { paintMs, bytes }
})()`

/** Runs in the page: notes when each frame is drawn. */
const NOTE_FRAMES = `{
  window.frameTimes = []
  const note = (at) => {
    frameTimes.push(at)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}`

async function timePages(page: Page, origin: string): Promise<readonly Row[]> {
  const started = performance.now()
  await page.goto(`${origin}/claims?sort=documents`)
  const row = page.locator(ROW).first()
  await row.waitFor()
  const rowsMs = performance.now() - started
  const { paintMs, bytes } = await page.evaluate<{ paintMs: number; bytes: number }>(READ_LOADED)
  const frames = await timeScrolling(page)
  await page.evaluate('scrollTo(0, 0)')
  const opened = performance.now()
  await page.locator(ROW).first().click()
  await page.waitForURL(/\/claims\/./)
  await page.locator('main h1').first().waitFor()
  return [
    ['list of claims, cold: first paint', paintMs, 'ms'],
    ['list of claims, cold: first row', rowsMs, 'ms'],
    ['code and style before the first paint, compressed', bytes / 1000, 'kB'],
    ['list of claims, scrolled: frames, p95', frames, 'ms'],
    ['the claim of most reports: opened', performance.now() - opened, 'ms'],
  ]
}

/** Milliseconds from frame to frame that 95 of 100 stay under while the wheel turns. */
async function timeScrolling(page: Page): Promise<number> {
  await page.mouse.move(700, 500)
  await page.evaluate(NOTE_FRAMES)
  for (let turn = 0; turn < SCROLLS; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(30)
  }
  const times = await page.evaluate<readonly number[]>('frameTimes')
  const gaps = times.slice(1).map((at, index) => at - times[index]!)
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length * 0.95)] ?? 0
}
