import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { countDifferent } from './compare-pictures.ts'
import { findFaults } from './find-faults.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const prepared = inject('prepared')

const WHOLE = ['/inbox', '/claims', '/documents', '/sources', '/publishers', '/timeline', '/flow', '/journal']

interface Row {
  readonly id: string
  readonly low: number
  readonly high: number
  readonly documents: number
  readonly headline: { readonly text: string }
}

interface Node {
  readonly claim: { readonly id: string }
  readonly publisher: string
  readonly doubt: boolean
  readonly words: string
  readonly children: readonly Node[]
}

describe.skipIf(prepared === null)('the desk in a browser', () => {
  let desk: TestDesk
  /** The claim with the most reports for each origin. */
  let inflated: Row

  beforeAll(async () => {
    desk = await openDesk(prepared!)
    const { items } = await desk.ask<{ items: readonly Row[] }>('/claims?sort=inflation')
    inflated = items.find(({ low, high, documents }) => low === high && documents > 3) ?? items[0]!
  })

  afterAll(async () => {
    await desk.close()
  })

  afterEach(async () => {
    expect(await desk.rest()).toEqual([])
  })

  it('lists the claims that counting reports inflates most, and opens one by the keyboard alone', async () => {
    const page = await desk.open('/claims')
    await page.getByRole('heading', { name: 'Claims', level: 1 }).waitFor()
    const first = page.locator('.claim-link').first()
    await first.waitFor()
    const words = await first.textContent()
    await page.keyboard.press('j')
    await page.waitForFunction(() => document.activeElement?.matches('.claim-link'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\/g/)
    await page.getByRole('heading', { name: words!, level: 1 }).waitFor()
    const summary = /independent origins? in \d+ reports? by \d+ publishers?/
    await page.locator('.claim-summary', { hasText: summary }).waitFor()
    await page.goBack()
    await page.waitForURL(/\/claims$/)
  })

  it('finds a claim and goes to a page by Ctrl K, and shows the keys', async () => {
    const page = await desk.open('/claims')
    await page.locator('.claim-link').first().waitFor()
    await page.keyboard.press('Control+k')
    await page
      .getByRole('combobox', { name: 'Find anything' })
      .fill(inflated.headline.text.split(' ').slice(0, 4).join(' '))
    await page
      .getByRole('option')
      .filter({ has: page.locator('mark') })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/claims\/g/)
    const { items: sources } = await desk.ask<{ items: readonly { name: string }[] }>('/sources')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find anything' }).fill(sources[0]!.name.toLowerCase())
    await page.getByRole('group', { name: 'Sources' }).getByText(sources[0]!.name, { exact: true }).click()
    await page.getByRole('heading', { name: sources[0]!.name, level: 1 }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Go to Journal').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('g')
    await page.keyboard.press('j')
    await page.waitForURL(/\/journal/)
  })

  it('moves the count by a judgement, shows it in another window, and takes it back', async () => {
    const { at, echo } = await findEcho(desk)
    const page = await desk.open(at)
    const other = await desk.open(at)
    const before = await countOf(page)
    expect(await countOf(other)).toBe(before)
    await page.goto(`${desk.origin}${at}?report=${echo.claim.id}`)
    await page.locator('.report[aria-current]').waitFor()
    await page.keyboard.press('o')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
    await page.keyboard.press('Enter')
    for (const window of [page, other]) await window.waitForFunction(differs, before)
    const after = await countOf(page)
    expect(numberOf(after)).toBeGreaterThan(numberOf(before))
    await page.keyboard.press('z')
    for (const window of [page, other]) await window.waitForFunction(equals, before)
    await page.goto(`${desk.origin}/journal`)
    await page.locator('.judgement b', { hasText: 'An origin of its own' }).first().waitFor()
    const judged = page.locator('.judgement', { hasText: 'An origin of its own' }).first()
    await judged.getByText('Ada').first().waitFor()
    // What it moved while it stood.
    await judged.locator('.moved', { hasText: `→ ${before.trim()}` }).waitFor()
    await page.getByLabel('Kind').selectOption('Briefing')
    await page.getByText('Nothing of this kind').waitFor()
  })

  it('shows a claim as it was known on a day, in the address, and plays through the days', async () => {
    const page = await desk.open(`/claims/${inflated.id}`)
    await page.getByRole('slider').waitFor()
    await page.locator('.report').first().waitFor()
    const now = await page.locator('.report').count()
    await page.keyboard.press('[')
    await page.waitForURL(/as_of=\d{4}-\d{2}-\d{2}/)
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await page.waitForFunction((n) => document.querySelectorAll('.report').length < n, now)
    await page.getByRole('link', { name: 'Claims', exact: true }).click()
    await page.waitForURL(/\/claims\?as_of=/)
    await page.goBack()
    await page.getByRole('button', { name: /Play/ }).click()
    await page.waitForFunction((n) => document.querySelectorAll('.report').length === n, now)
  })

  it('tells days in words where the engine tells them as ISO dates', async () => {
    const page = await desk.open(`/claims/${await findCorrected(desk)}`)
    await page.locator('.cautions li').first().waitFor()
    await page.getByText('Every step that led to this count').click()
    await page.locator('.all-reasons li').first().waitFor()
    for (const part of ['.cautions', '.all-reasons']) {
      const text = ((await page.locator(part).textContent()) ?? '').replace(/https?:\S+/g, '')
      expect(text).toMatch(/\d{1,2} Nov 2027/)
      expect(text).not.toMatch(/\d{4}-\d\d-\d\d/)
    }
  })

  it('shows of what happened no more than the year or month that is known', async () => {
    const page = await desk.open('/timeline?by=happened')
    const times = page.locator('.timeline-day h2')
    await times.first().waitFor()
    const shown = await times.allTextContents()
    expect(shown).toContain('since 1988')
    expect(shown).toContain('Jun 2027')
  })

  it('tells words once that carry several claims, on the timeline and beside a report', async () => {
    const page = await desk.open('/timeline')
    const other = page.locator('.timeline-day li p a').first()
    await other.waitFor()
    const lines = await page.locator('.timeline-day li').evaluateAll((items) => items.map((item) => item.textContent))
    expect(new Set(lines).size).toBe(lines.length)
    await other.click()
    await page.waitForURL(/\/claims\/g/)
    await page.getByRole('link', { name: 'Open the report' }).click()
    await page.locator('.reader-claim').first().waitFor()
    const again = page.locator('.reader-claim.again:not(.chosen) .reader-words').first()
    // Out of sight, and read out with the claim all the same.
    expect((await again.boundingBox())!.width).toBeLessThan(2)
    expect(await again.textContent()).not.toBe('')
  })

  it('shows every letter of a report, marks it, and corrects a stance that can be taken back in the journal', async () => {
    const { items } = await desk.ask<{ items: readonly { id: string; claims: number }[] }>('/documents')
    const id = items.find(({ claims }) => claims > 3)!.id
    const { text, claims } = await desk.ask<{ text: string; claims: readonly { id: string; stance: string }[] }>(
      `/documents/${id}`,
    )
    const page = await desk.open(`/documents/${id}`, { author: 'Ada' })
    await page.locator('.marked').waitFor()
    const shown = await page.locator('.marked p').allTextContents()
    expect(shown.join('\n\n')).toBe(text.trim().replace(/\n{3,}/g, '\n\n'))
    await page.keyboard.press('j')
    await page.waitForURL(/claim=/)
    await page.locator('mark[data-claim]').first().waitFor()
    await page.keyboard.press('c')
    const chosen = new URL(page.url()).searchParams.get('claim')
    const stance = claims.find((claim) => claim.id === chosen)!.stance === 'denies' ? 'asserts' : 'denies'
    await page.getByRole('combobox', { name: 'stance', exact: true }).selectOption(stance)
    await page.getByRole('button', { name: 'Judge' }).click()
    await page
      .locator(`.reader-claim.chosen .stance.${stance}, .reader-claim.chosen .soft:not(:has(.stance))`)
      .first()
      .waitFor()
    await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('stance'))
    await page.goto(`${desk.origin}/journal?state=in+force`)
    const judged = page.locator('.judgement', { hasText: `→ ${stance}` })
    await judged.getByRole('button', { name: 'Take back' }).click()
    await judged.waitFor({ state: 'detached' })
  })

  it('adds a claim from words dragged over', async () => {
    const { items } = await desk.ask<{ items: readonly { id: string }[] }>('/documents')
    const page = await desk.open(`/documents/${items[0]!.id}`, { author: 'Ada' })
    const words = page.locator('.marked p').last().locator('[data-start]').first()
    await words.click({ clickCount: 3 })
    await page.getByRole('form', { name: 'Add as a claim' }).waitFor()
    await page.locator('.reader-claim').first().waitFor()
    const before = await page.locator('.reader-claim').count()
    await page.getByRole('button', { name: 'Add as a claim' }).click()
    await page.waitForFunction((n) => document.querySelectorAll('.reader-claim').length > n, before)
    await page.keyboard.press('z')
    await page.waitForFunction((n) => document.querySelectorAll('.reader-claim').length === n, before)
  })

  it('adds a missed claim by the keyboard alone: its words, who says it, how, and why', async () => {
    const { items } = await desk.ask<{ items: readonly { id: string }[] }>('/documents')
    const at = `/documents/${items[0]!.id}`
    const page = await desk.open(at)
    await page.locator('.marked').waitFor()
    const { keyboard } = page
    await keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Add a claim that was missed').waitFor()
    await keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keyboard.press('a')
    const words = page.locator('.add-claim-words .serif')
    await words.waitFor()
    const sentence = await words.textContent()
    for (const key of ['ArrowDown', 'Shift+ArrowRight', 'ArrowLeft']) await keyboard.press(key)
    await expect.poll(() => words.textContent()).not.toBe(sentence)
    const chosen = (await words.textContent())!.slice(1, -1)
    await keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.add-claim input'))
    await keyboard.press('Control+a')
    await keyboard.type('Harbour Master Venn')
    await keyboard.press('Tab')
    await keyboard.type('questions')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.type('Heard on the tape.')
    await keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
    await keyboard.press('Enter')
    type View = { claims: readonly { words: string; stance: string; credited: readonly { name: string }[] }[] }
    const added = async () => (await desk.ask<View>(at)).claims.filter((claim) => claim.words === chosen)
    await expect.poll(added).toMatchObject([{ stance: 'questions', credited: [{ name: 'Harbour Master Venn' }] }])
    await page.goto(`${desk.origin}/journal`)
    await page.getByText('Heard on the tape.').first().waitFor()
  })

  it('takes in files and pasted texts, shows hostile ones as words, and says why it refused one', async () => {
    const page = await desk.open('/inbox')
    // Jobs come by the events alone: an answer asked for apart could be older than what an event told.
    await page.route('**/api/jobs', () => desk.faults.push('jobs were asked for'))
    const hostile = join(desk.folder, 'hostile.html')
    await writeFile(
      hostile,
      `<title>Harbour</title><article><p>Mayor Lee said &lt;script&gt;alert(2)&lt;/script&gt; the harbour is closed until Monday.</p><script>alert(3)</script><img src="http://outside.example/x.png"></article>`,
    )
    const broken = join(desk.folder, 'broken.jsonl')
    await writeFile(broken, '{"text":"The harbour is closed.","title":"<img src=x onerror=alert(1)>"}\n{"text":\n')
    await page.locator('input[type=file]').setInputFiles([hostile, broken])
    await page.getByText(/2 added · 1 refused/).waitFor()
    await page.locator('.refused li', { hasText: 'broken.jsonl:2' }).waitFor()
    await page.getByText('What became of each').click()
    await page.getByRole('link', { name: 'hostile.html' }).click()
    await page.locator('.marked', { hasText: '<script>alert(2)</script> the harbour is closed' }).waitFor()
    await page.goBack()
    await page.getByText('What became of each').click()
    await page.getByRole('link', { name: 'broken.jsonl:1' }).click()
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)>', level: 1 }).waitFor()
    await page.goBack()
    await page.getByText('Paste a text').click()
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Governor Park denied that the dam had burst.')
    await page.getByRole('button', { name: 'Add the text' }).click()
    await page.getByText('A pasted text').waitFor()
    await page.getByText('1 added', { exact: true }).waitFor()
  })

  it('sends no more than 250 kB for the first page', async () => {
    const names = await readdir(join(desk.pages, 'assets'))
    const first = names.filter((name) => /^(index|claims-page)-[^.]+\.(js|css)$/.test(name))
    const needed = new Set(first)
    for (const name of needed)
      for (const [, other] of (await readFile(join(desk.pages, 'assets', name), 'utf8')).matchAll(
        /from"\.\/([^"]+\.js)"/g,
      ))
        needed.add(other!)
    const sizes = await Promise.all(
      [...needed].map(async (name) => (await stat(join(desk.pages, 'assets', `${name}.gz`))).size),
    )
    expect(needed.size).toBeGreaterThan(4)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
  })

  it('draws the flow, and leads by the keyboard from report to report', async () => {
    const page = await desk.open('/flow')
    await page.locator('.flow canvas').first().waitFor()
    // Names are whole at once, and as they were after the drawing was seen from nearer.
    const first = await page.locator('.flow-box').screenshot()
    await page.waitForTimeout(2000)
    expect(await countDifferent(first, await settle(page, '.flow-box'))).toBe(0)
    for (const key of ['+', '+', '-', '0']) await page.keyboard.press(key)
    expect(await countDifferent(first, await settle(page, '.flow-box'))).toBe(0)
    await page.keyboard.press('j')
    const title = await page.locator('.flow-chosen a').textContent()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: title!, level: 1 }).waitFor()
  })

  it('says what to do when the server is not heard, and goes on when it is again', async () => {
    const page = await desk.open('/claims')
    await page.locator('.claim-link').first().waitFor()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('sources-page')),
    )
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Sources' }).click()
    await page.getByText('The desk does not hear from Sayso').first().waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor()
    // The browser itself tells of each request that did not get through.
    desk.faults.splice(0)
  })

  it('prints a claim with the words of each report, and without what is only for the screen', async () => {
    const { items } = await desk.ask<{ items: readonly Row[] }>('/claims?sort=documents')
    const { id } = items[0]!
    const { origins } = await desk.ask<{ origins: readonly { reports: readonly Node[] }[] }>(`/claims/${id}`)
    const page = await desk.open(`/claims/${id}`)
    await page.locator('.report').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.nav', '.head', '.panel', '.choices'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    expect(await page.locator('.report').first().isVisible()).toBe(true)
    const nodes = origins.flatMap(({ reports }) => listNodes(reports))
    // Paper cannot be unfolded: every line and every word stands there.
    await expect.poll(() => page.locator('.report').count()).toBe(nodes.length)
    const printed = await page.locator('.printed-words li .serif').allTextContents()
    expect(printed).toHaveLength(nodes.length)
    for (const { words } of nodes) expect(printed.join('\n')).toContain(words.replace(/\s+/g, ' ').trim())
    // A page that can be handed in says of which case it is, and as known when.
    await page.getByText(/The Saker Corps in Rudenia, as known now\. Printed from Sayso, /).waitFor()
  })

  it('has no fault that axe finds, fits the window, and takes the colours of the system, on every page', async () => {
    const { items } = await desk.ask<{ items: readonly { id: string }[] }>('/documents')
    const { items: sources } = await desk.ask<{ items: readonly { name: string }[] }>('/sources')
    const { claims } = await desk.ask<{ claims: readonly { id: string }[] }>(`/documents/${items[0]!.id}`)
    const { items: biggest } = await desk.ask<{ items: readonly { id: string }[] }>('/claims?sort=documents')
    const page = await desk.open('/claims')
    const found: string[] = []
    for (const path of [
      ...WHOLE,
      `/claims/${inflated.id}`,
      `/claims/${biggest[0]!.id}`,
      `/documents/${items[0]!.id}?claim=${claims[0]!.id}`,
      `/sources/${encodeURIComponent(sources[0]!.name)}`,
      '/nowhere',
    ]) {
      await page.goto(`${desk.origin}${path}`)
      await page.locator('main h1, main .state').first().waitFor()
      await page.locator('.loading').waitFor({ state: 'detached' })
      found.push(...(await findFaults(page)))
      for (const words of await page.getByText(/[“"„]{2}/).allTextContents()) found.push(`quoted twice: ${words}`)
    }
    expect(found).toEqual([])
  })
})

/** What a part of a page looks like once it moves no more. */
async function settle(page: Page, selector: string): Promise<Buffer> {
  for (let before: Buffer = Buffer.alloc(0); ; ) {
    const now = await page.locator(selector).screenshot()
    if (now.equals(before)) return now
    before = now
    await page.waitForTimeout(500)
  }
}

async function countOf(page: Page): Promise<string> {
  await page.locator('.claim-summary .count').waitFor()
  return (await page.locator('.claim-summary .count').textContent()) ?? ''
}

/** The high end of a count in words. */
function numberOf(count: string): number {
  return Number(count.match(/\d+/g)?.at(-1))
}

function differs(before: string): boolean {
  const now = document.querySelector('.claim-summary .count')?.textContent
  return now !== undefined && now !== null && now !== before
}

function equals(before: string): boolean {
  return document.querySelector('.claim-summary .count')?.textContent === before
}

function listNodes(reports: readonly Node[]): readonly Node[] {
  return reports.flatMap((node) => [node, ...listNodes(node.children)])
}

/** A claim one of whose publishers corrected its own report. */
async function findCorrected(desk: TestDesk): Promise<string> {
  const { items } = await desk.ask<{ items: readonly Row[] }>('/claims?sort=documents')
  for (const { id } of items) {
    const { cautions } = await desk.ask<{ cautions: readonly { rule: string }[] }>(`/claims/${id}`)
    if (cautions.some(({ rule }) => rule === 'correction')) return id
  }
  throw new Error('no report of the case was corrected')
}

/** A claim whose count is in no doubt and one of whose reports repeats another publisher's for certain, and that report. */
async function findEcho(desk: TestDesk): Promise<{ readonly at: string; readonly echo: Node }> {
  const { items } = await desk.ask<{ items: readonly Row[] }>('/claims?sort=inflation')
  for (const { id } of items.filter(({ low, high }) => low === high)) {
    const { origins } = await desk.ask<{ origins: readonly { reports: readonly Node[] }[] }>(`/claims/${id}`)
    for (const node of origins.flatMap(({ reports }) => reports)) {
      const echo = node.children.find(({ publisher, doubt }) => publisher !== node.publisher && !doubt)
      if (echo) return { at: `/claims/${id}`, echo }
    }
  }
  throw new Error('no report of the case repeats another')
}
