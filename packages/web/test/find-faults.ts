import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, and what axe-core holds for good besides. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose answer hangs on colours and on the room there is; the others were asked in another window. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/** A telephone in the dark. */
const PHONE = { width: 390, height: 844 }

/**
 * What is wrong with a page as it stands: what axe-core finds, what is wider than the window, and colours that are not those
 * of the system; in a wide window in the light, and on a telephone in the dark. The window is left as it was.
 */
export async function findFaults(page: Page): Promise<readonly string[]> {
  const at = new URL(page.url())
  const wide = page.viewportSize()!
  await page.evaluate(axe)
  const light = [...(await runAxe(page, ALL)), ...(await findMisfit(page, 'light'))]
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = [...(await runAxe(page, OF_LOOKS)), ...(await findMisfit(page, 'dark'))]
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  return [
    ...light.map((fault) => `${at.pathname}${at.search}, light and wide: ${fault}`),
    ...dark.map((fault) => `${at.pathname}${at.search}, dark and narrow: ${fault}`),
  ]
}

function runAxe(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    async (rules) => {
      const { axe: run } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await run.run(document, { runOnly: [...rules], resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      )
    },
    [...runOnly],
  )
}

async function findMisfit(page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  const { brightness, over } = await page.evaluate(() => {
    const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number)
    const { scrollWidth } = document.documentElement
    return { brightness: r! + g! + b! > 382 ? 'light' : 'dark', over: scrollWidth - window.innerWidth }
  })
  return [
    ...(over > 0 ? [`${over} CSS pixels wider than the window`] : []),
    ...(brightness === scheme ? [] : [`not ${scheme}`]),
  ]
}
