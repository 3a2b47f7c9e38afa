import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const prepared = inject('prepared')

/** Names and words with markup in them. */
const HOSTILE = [
  [
    '<img src=x onerror=alert(1)> Press',
    '2027-11-06',
    'Some 4,000 <b onclick=alert(1)>miners</b> are on strike in Orv, Foreman Ida Venn said.',
  ],
  [
    '<script>alert(2)</script> Wire',
    '2027-11-07',
    'About 4,000 <b onclick=alert(1)>miners</b> are on strike in Orv, Foreman Ida Venn said.',
  ],
] as const
/** Places that are on a map: the demo's own are not. */
const REAL = [
  [
    'Orv Press',
    '2027-11-08',
    'Some 900 sailors are training near Vladivostok in Russia, Captain Tom Lind said on Monday.',
  ],
  ['North Wire', '2027-11-09', 'Some 900 sailors were moved by ship to Vladivostok in Russia, the navy of Lake said.'],
  ['Lake Daily', '2027-11-09', 'The sailors were moved to Vladivostok in Russia, Captain Tom Lind said on Tuesday.'],
] as const

function toLine([publisher, day, text]: readonly [string, string, string]): string {
  const at = `${day}T08:00:00Z`
  return JSON.stringify({ id: `${publisher} ${day}`, publisher, language: 'en', published_at: at, title: text, text })
}

interface Cell {
  readonly id: string
  readonly subject: string
  readonly figure: { readonly best: number } | null
  readonly rivals: readonly string[]
  readonly claim: { readonly id: string }
}

describe.skipIf(prepared === null)('the picture in a browser', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk(prepared!, { lines: [...HOSTILE, ...REAL].map(toLine) })
  })

  afterAll(async () => {
    await desk.close()
  })

  afterEach(async () => {
    expect(await desk.rest()).toEqual([])
  })

  const cellsOf = async (query = '') => (await desk.ask<{ cells: readonly Cell[] }>(`/picture${query}`)).cells

  it('is reached by the keyboard, moved through, and leads to the claim and to the words where they stand', async () => {
    const cells = await cellsOf()
    const page = await desk.open('/claims')
    await page.getByRole('heading', { name: 'Claims', level: 1 }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await page.getByRole('heading', { name: 'Picture', level: 1 }).waitFor()
    await expect.poll(() => page.locator('.picture-row').count()).toBe(cells.length)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.locator('.picture-row.chosen').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\/c/)
    await page.locator('.claim-summary .count').waitFor()
    await page.goBack()
    await page.locator('.picture-row a[href*="/documents/"]').first().click()
    await page.locator('mark[data-claim]').first().waitFor()
  })

  it('sets rival numbers one below the other, and takes a ruling on one that z takes back', async () => {
    const cells = await cellsOf()
    const cell = cells.find(({ figure, rivals }) => figure !== null && rivals.length > 0)!
    const page = await desk.open('/picture', { author: 'Ada' })
    const row = page.locator(`#cell-${cell.id}`)
    await row.locator('a').first().focus()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Subject' }).fill('Saker Corps')
    await dialog.getByRole('textbox', { name: 'Value' }).fill('1,234')
    await dialog.getByRole('textbox', { name: 'From' }).fill('2027-10')
    await page.keyboard.press('Enter')
    await row.getByText('1,234').waitFor()
    await row.getByText('ruled by Ada').waitFor()
    const ruled = (await cellsOf('?subject=saker+corps')).find(({ id }) => id === cell.id)
    expect(ruled).toMatchObject({ subject: 'Saker Corps', figure: { best: 1234 }, from: '2027-10', dated: 'ruled' })
    await page.keyboard.press('z')
    await row.getByText('1,234').waitFor({ state: 'detached' })
    await expect.poll(async () => (await cellsOf()).find(({ id }) => id === cell.id)).toEqual(cell)
  })

  it('takes a value out of the picture by a key, and brings it back', async () => {
    const before = await cellsOf()
    const page = await desk.open('/picture', { author: 'Ada' })
    const row = page.locator(`#cell-${before[0]!.id}`)
    await row.locator('a').first().focus()
    await page.keyboard.press('x')
    await row.waitFor({ state: 'detached' })
    await page.getByText('is not of the picture').waitFor()
    await page.keyboard.press('z')
    await row.waitFor()
    await expect.poll(() => cellsOf()).toEqual(before)
  })

  it('goes back in time by the slider, keeps the day in the address, and tells what changed since', async () => {
    const now = await cellsOf()
    const page = await desk.open('/picture')
    await page.locator('.picture-row').first().waitFor()
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/as_of=\d{4}-\d{2}-\d{2}/)
    await page.waitForFunction((n) => document.querySelectorAll('.picture-row').length < n, now.length)
    const day = new URL(page.url()).searchParams.get('as_of')!
    await page.keyboard.press('End')
    await page.waitForFunction((n) => document.querySelectorAll('.picture-row').length === n, now.length)
    await page.getByLabel('What changed since').fill(day)
    await page.waitForURL(/since=/)
    await page.locator('.picture-changes li').first().waitFor()
    const { changes } = await desk.ask<{ changes: readonly unknown[] }>(`/picture/changes?since=${day}`)
    expect(changes.length).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.picture-changes li').count()).toBe(changes.length)
  })

  it('draws numbers over time with a table behind, whose marks lead to claims', async () => {
    const page = await desk.open('/picture')
    await page.locator('.picture-row').first().waitFor()
    await page.keyboard.press('s')
    await page.waitForURL(/show=chart/)
    const chart = page.locator('.chart').first()
    await chart.locator('.chart-mark').first().waitFor()
    const marks = await chart.locator('.chart-mark').count()
    expect(await chart.locator('tbody tr').count()).toBeGreaterThanOrEqual(marks)
    expect(await chart.locator('.chart-mark').first().getAttribute('aria-label')).toMatch(/from .* origin/)
    await chart.locator('.chart-mark').first().focus()
    await chart.locator('tr.pointed').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\/c/)
  })

  it('shows real places as areas on a map that moves by keys and goes back in time, and lists invented ones beside it', async () => {
    const page = await desk.open('/picture')
    await page.locator('.picture-row').first().waitFor()
    await page.keyboard.press('m')
    const area = page.locator('.map-area.around')
    await area.waitFor()
    expect(await area.getAttribute('aria-label')).toMatch(/^Vladivostok: \d+ values?$/)
    expect(await page.locator('.map circle, .map image').count()).toBe(0)
    await page.getByRole('region', { name: 'Not placed' }).locator('summary', { hasText: 'Rudenia' }).first().waitFor()
    const shown = () => page.locator('.map svg').getAttribute('viewBox')
    const home = await shown()
    await page.keyboard.press('+')
    await expect.poll(shown).not.toBe(home)
    const near = await shown()
    await page.getByRole('button', { name: 'Arrow keys move the map' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(shown).not.toBe(near)
    const moved = await shown()
    await page.locator('.map svg').hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await page.waitForFunction(
      (before) => document.querySelector('.map svg')?.getAttribute('viewBox') !== before,
      moved,
    )
    await page.keyboard.press('0')
    await expect.poll(shown).toBe(home)
    await area.focus()
    await page.keyboard.press('Enter')
    await page.locator('.place:target', { hasText: 'Vladivostok' }).waitFor()
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await area.waitFor({ state: 'detached' })
  })

  it('shows hostile names and words as words', async () => {
    const page = await desk.open('/picture?subject=miners')
    const row = page.locator('.picture-row', { hasText: '<b onclick' }).first()
    await row
      .getByText(/<img src=x|<script>/)
      .first()
      .waitFor()
    for (const show of ['table', 'chart', 'map']) {
      await page.goto(`${desk.origin}/picture?show=${show}`)
      await page.locator('.picture-row, .chart, .where').first().waitFor()
      expect(await page.locator('main img, main script, main b[onclick]').count()).toBe(0)
    }
  })

  it('has no fault that axe finds and fits the window, as table, chart and map, with a ruling open', async () => {
    const page = await desk.open('/picture')
    const found: string[] = []
    for (const path of ['?since=2027-11-05', '?show=chart', '?show=map', '?subject=nobody']) {
      await page.goto(`${desk.origin}/picture${path}`)
      await page.locator('.picture-row, .chart, .where-lists, .state').first().waitFor()
      await page.locator('.loading').waitFor({ state: 'detached' })
      found.push(...(await findFaults(page)))
    }
    await page.goto(`${desk.origin}/picture`)
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    found.push(...(await findFaults(page)))
    expect(found).toEqual([])
  })
})
