import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { openDesk, type TestDesk } from './open-desk.ts'

const prepared = inject('prepared')

/** A telephone. */
const NARROW = { width: 390 }

describe.skipIf(prepared === null)('the desk where there is little room', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk(prepared!)
  })

  afterAll(async () => {
    await desk.close()
  })

  afterEach(async () => {
    expect(await desk.rest()).toEqual([])
  })

  it('shows in the navigation which page is open', async () => {
    const page = await desk.open('/journal', NARROW)
    const link = page.locator('.nav [aria-current]')
    await link.waitFor()
    await expect.poll(async () => isWithin(await link.boundingBox(), 0, 390)).toBe(true)
  })

  it('keeps a chosen report in sight above the panel that tells of it', async () => {
    const { items } = await desk.ask<{ items: readonly { id: string }[] }>('/claims?sort=documents')
    const page = await desk.open(`/claims/${items[0]!.id}`, NARROW)
    await page.locator('.report').last().click()
    const panel = page.getByRole('complementary', { name: 'The chosen report' })
    await panel.waitFor()
    const chosen = page.locator('.report[aria-current]')
    await expect
      .poll(async () => {
        const [row, over] = [await chosen.boundingBox(), await panel.boundingBox()]
        return row !== null && over !== null && row.y >= 0 && row.y + row.height <= over.y
      })
      .toBe(true)
  })

  it('keeps the last page of the navigation in sight when an indicator has fired meanwhile', async () => {
    const page = await desk.open('/journal', NARROW)
    const link = page.locator('.nav [aria-current]')
    await link.waitFor()
    await page.locator('.nav a[href="/indicators"]').evaluate((indicators) => indicators.append(' ▲ 2 have fired'))
    await expect.poll(async () => isWithin(await link.boundingBox(), 0, 390)).toBe(true)
  })

  it('hides nothing that has the focus under the panel of a chosen report, at 200% on a laptop', async () => {
    const { items } = await desk.ask<{ items: readonly { id: string }[] }>('/claims?sort=inflation')
    const page = await desk.open(`/claims/${items[0]!.id}`, NARROW)
    await page.setViewportSize({ width: 720, height: 450 })
    await page.locator('.report').last().focus()
    const panel = page.getByRole('complementary', { name: 'The chosen report' })
    await panel.waitFor()
    const covered: string[] = []
    for (let times = 0; times < 20; times++) {
      await page.keyboard.press('Tab')
      covered.push(...(await page.evaluate(listCovered)))
    }
    expect(covered).toEqual([])
  })

  it('names whole who copies whom, upright letters too, and keeps the names of rows in sight', async () => {
    const page = await desk.open('/publishers', NARROW)
    await page.locator('.matrix thead span').first().waitFor()
    const cut = await page
      .locator('.matrix thead span')
      .evaluateAll((names) =>
        names
          .filter((name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)
          .map((name) => name.textContent),
      )
    expect(cut).toEqual([])
    const scroller = page.locator('.matrix section')
    const row = scroller.locator('tbody th').first()
    await scroller.evaluate((box) => box.scrollTo(box.scrollWidth, 0))
    expect((await row.boundingBox())!.x).toBeGreaterThanOrEqual(0)
  })
})

/** What has the focus, where its upper left corner lies under something else or outside the window. */
function listCovered(): readonly string[] {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return []
  const { left, top } = focused.getBoundingClientRect()
  const over = document.elementFromPoint(left + 6, top + 6)
  const seen = over !== null && (focused.contains(over) || over.contains(focused))
  return seen && over !== document.documentElement ? [] : [focused.textContent ?? '']
}

function isWithin(box: { readonly x: number; readonly width: number } | null, left: number, right: number): boolean {
  return box !== null && box.x >= left && box.x + box.width <= right
}
