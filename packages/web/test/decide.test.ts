import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const prepared = inject('prepared')
const HOSTILE = '<img src=x onerror=alert(1)>'

interface Cell {
  readonly hypotheses: readonly { readonly name: string; readonly place: number | null }[]
  readonly evidence: readonly { readonly number: number; readonly cells: Readonly<Record<string, string>> }[]
  readonly version: number
}

describe.skipIf(prepared === null)('deciding at the desk', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk(prepared!, { of: 'demo' })
  })

  afterAll(async () => {
    await desk.close()
  })

  afterEach(async () => {
    expect(await desk.rest()).toEqual([])
  })

  const cellsOf = async (name: string) => desk.ask<Cell>(`/hypotheses/${name}`)

  describe('hypotheses', () => {
    it('weighs a cell by the keyboard alone, signs it, ranks anew, and takes it back', async () => {
      const page = await desk.open('/claims')
      await page.locator('.claim-link').first().waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('h')
      await page.waitForURL(/\/hypotheses$/)
      await page.locator('.paper-title').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/hypotheses\/front/)
      await page.locator('.cells').waitFor()
      await page.locator('.rank').last().getByText('no place').waitFor()

      await page.keyboard.press('j')
      await expectFocus(page, 'H1: consistent')
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowLeft')
      await expectFocus(page, 'H4: not weighed')
      await page.keyboard.press('i')
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
      await page.keyboard.press('Enter')
      await page.locator('.toast', { hasText: '1 for H4: inconsistent' }).waitFor()
      await page.locator('.rank', { hasText: 'They are labourers' }).getByText('against').waitFor()
      const { evidence } = await cellsOf('front')
      expect(evidence[0]!.cells).toMatchObject({ H4: 'inconsistent', H1: 'consistent' })
      await page.locator('.versions', { hasText: 'Version 2 · Ada' }).waitFor()

      await page.keyboard.press('z')
      await page.locator('.rank').last().getByText('no place').waitFor()
      expect((await cellsOf('front')).evidence[0]!.cells).not.toHaveProperty('H4')
    })

    it('weighs many cells as fast as they are typed, in few versions, and shows them in another window', async () => {
      const { version } = await cellsOf('front')
      const page = await signed(desk, '/hypotheses/front')
      const other = await desk.open('/hypotheses/front')
      await other.locator('.cells').waitFor()
      await page.getByRole('button', { name: /^H4: / }).first().focus()
      for (const key of ['c', 'n', 'x', 'i']) {
        await page.keyboard.press(key)
        await page.keyboard.press('ArrowDown')
      }
      for (const window of [page, other])
        for (const [row, word] of ['consistent', 'neither', 'not applicable', 'inconsistent'].entries())
          await window
            .locator('tbody tr')
            .nth(row)
            .getByRole('button', { name: `H4: ${word}`, exact: true })
            .waitFor()
      await until(async () => (await cellsOf('front')).evidence.every(({ cells }) => cells.H4 !== undefined))
      const after = await cellsOf('front')
      expect(after.evidence.map(({ cells }) => cells.H4)).toEqual([
        'consistent',
        'neither',
        'not applicable',
        'inconsistent',
      ])
      expect(after.version - version).toBeLessThanOrEqual(4)
      await page.keyboard.press('Backspace')
      await page.locator('tbody tr').nth(3).getByRole('button', { name: 'H4: not weighed' }).waitFor()
    })

    it('weighs a cell by the mouse, and offers the choices in a menu', async () => {
      const page = await signed(desk, '/hypotheses/front')
      const row = page.locator('tbody tr').nth(1)
      await row.getByRole('button', { name: 'H1: neither' }).click()
      await page.getByRole('menuitemradio', { name: /^consistent/ }).click()
      await row.getByRole('button', { name: 'H1: consistent' }).waitFor()
      await page
        .locator('.toast')
        .first()
        .getByRole('button', { name: /Take back/ })
        .click()
      await row.getByRole('button', { name: 'H1: neither' }).waitFor()
    })

    it('begins a matrix from nothing, finds evidence by its words, warns of one origin, and leads to the claim', async () => {
      const page = await signed(desk, '/hypotheses')
      await page.keyboard.press('w')
      await page.getByRole('textbox', { name: 'Question' }).fill(HOSTILE)
      await page.getByRole('textbox', { name: /Answers/ }).fill('It is so.\nIt is not so.')
      await page.getByRole('textbox', { name: /Short name/ }).fill('hostile / 1')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: HOSTILE, level: 1 }).waitFor()
      await page.getByText('No evidence is weighed yet').waitFor()
      await page.keyboard.press('a')
      await page.getByRole('combobox', { name: 'Words of a claim' }).fill('lethal arms')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('radio', { name: 'that it is affirmed' }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.cells tbody tr').waitFor()
      await page.keyboard.press('k')
      await page.keyboard.press('c')
      await page.getByRole('button', { name: 'H1: consistent' }).waitFor()
      await page.locator('.matrix-warning', { hasText: /rests on one/ }).waitFor()
      await page.keyboard.press('h')
      await page.getByRole('textbox', { name: 'What it says' }).fill('It is something else.')
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.locator('.rank', { hasText: 'H3' }).waitFor()
      await page.getByRole('button', { name: 'Take H3 out' }).click()
      await page.locator('.rank', { hasText: 'H3' }).waitFor({ state: 'detached' })
      await page.locator('.evidence-words').click()
      await page.waitForURL(/\/claims\/g/)
      await page.locator('.claim-summary').waitFor()
      await page.goBack()
      await page.getByRole('button', { name: 'Withdraw the matrix' }).click()
      await page.waitForURL(/\/hypotheses$/)
      await page.getByText(HOSTILE).waitFor({ state: 'detached' })
      await page.keyboard.press('z')
      await page.getByText(HOSTILE).waitFor()
    })

    it('gives a matrix as a table and takes it again', async () => {
      const page = await signed(desk, '/hypotheses/front')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'As a table (CSV)' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('front.csv')
      const path = `${desk.folder}/front.csv`
      await download.saveAs(path)
      expect(await readFile(path, 'utf8')).toContain('H1: They are there and fight at the front.')
      await page.goto(`${desk.origin}/hypotheses?edit=true`)
      await page.locator('input[type=file]').setInputFiles(path)
      await page.getByRole('textbox', { name: /Short name/ }).fill('again')
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.getByText('4 pieces of evidence taken.').waitFor()
      expect((await cellsOf('again')).evidence.map(({ cells }) => cells)).toEqual(
        (await cellsOf('front')).evidence.map(({ cells }) => cells),
      )
    })

    it('shows on whom the order hangs, and the order without', async () => {
      const page = await signed(desk, '/hypotheses/front')
      const shift = page.locator('.shift').first()
      await shift.waitFor()
      await shift.click()
      await page.getByText(/^ · Without/).waitFor()
      await page.locator('.shift[aria-pressed=true]').waitFor()
      await page.getByRole('button', { name: 'Show the order with all origins' }).click()
      await page.locator('.ranking.on-trial').waitFor({ state: 'detached' })
    })
  })

  describe('indicators', () => {
    it('lists what fired first, shows on whose words, and is quiet once it was seen', async () => {
      const page = await signed(desk, '/indicators')
      const first = page.locator('.alerts').first()
      await first.getByText('Fired, and nobody has seen it').waitFor()
      const fired = await first.locator('.alert-row').count()
      await page.getByRole('link', { name: `Indicators ${fired} newly fired` }).waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/indicators\/\w+/)
      await page.locator('.supporter').first().waitFor()
      await page.keyboard.press('s')
      await page.getByRole('textbox', { name: /What you made of it/ }).fill('one voice so far')
      await page.keyboard.press('Enter')
      await page.getByText('Fired, and seen').waitFor()
      await page.locator('.alert-seen', { hasText: 'one voice so far' }).waitFor()
      if (fired === 1) await page.locator('.nav-mark').waitFor({ state: 'detached' })
      else await page.getByRole('link', { name: `Indicators ${fired - 1} newly fired` }).waitFor()
      await page.keyboard.press('z')
      await page.getByText('Fired, and nobody has seen it').waitFor()
      await page.locator('.supporter a').first().click()
      await page.waitForURL(/\/claims\/.*report=/)
      await page.locator('.report[aria-current]').waitFor()
    })

    it('checks a condition while it is typed, shows where it is wrong, and refuses one that observes nothing', async () => {
      const page = await signed(desk, '/indicators?edit=true')
      const when = page.getByRole('textbox', { name: 'Condition' })
      await when.fill('somebody of kind statment affirms "soldiers"')
      await page.getByText('Was "statement" meant?').waitFor()
      await page.locator('.fault').getByText('statment', { exact: true }).waitFor()
      const [text, caret] = (await page.locator('.condition-place').textContent())!.split('\n')
      expect(caret!.indexOf('^')).toBe(text!.indexOf('statment'))
      await page.getByRole('button', { name: 'Go to the place' }).click()
      await page.keyboard.type('statement')
      await page.locator('.tried-condition:not(.wrong)').waitFor()
      expect(await when.inputValue()).toBe('somebody of kind statement affirms "soldiers"')
      await when.fill('somebody affirms "soldiers" and nobody affirms it')
      await page.getByText('it can never fire:').waitFor()
      await expect.poll(() => page.getByRole('button', { name: 'Write it' }).isDisabled()).toBe(true)
      await when.fill('nobody denies "soldiers"')
      await page.getByText('it fires while nothing is said').waitFor()
      await when.fill('at least 2 origins affirm "lethal arms"')
      await page.locator('.tried-condition:not(.wrong)').waitFor()
      await page.getByRole('textbox', { name: 'What it means if it fires' }).fill(HOSTILE)
      await page.getByRole('textbox', { name: /Short name/ }).fill('arms')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/indicators\/arms/)
      await page.getByRole('heading', { name: HOSTILE, level: 1 }).waitFor()
      await page.keyboard.press('e')
      await page.getByRole('textbox', { name: 'What it means if it fires' }).fill('Arms that kill')
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.getByRole('heading', { name: 'Arms that kill', level: 1 }).waitFor()
      await page.getByRole('button', { name: 'Retire it' }).click()
      await page.waitForURL(/\/indicators$/)
      await page.getByRole('link', { name: 'Arms that kill' }).waitFor({ state: 'detached' })
      await page
        .locator('.toast')
        .last()
        .getByRole('button', { name: /Take back/ })
        .click()
      await page.getByRole('link', { name: 'Arms that kill' }).waitFor()
    })
  })

  describe('the response plan', () => {
    it('draws the ladder, and a person enters what is proposed, with a reason, and takes it back', async () => {
      const page = await signed(desk, '/plans')
      await page.locator('.paper-row', { hasText: 'answer' }).getByText('Proposed: enter defensive').waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.locator('.rung.proposed').waitFor()
      await expect
        .poll(() => page.locator('.rung h3').allTextContents())
        .toEqual(['3 lethal', '2 defensive', '1 humanitarian and logistic'])
      await page.keyboard.press('d')
      await page.getByRole('dialog', { name: 'Enter “defensive”' }).waitFor()
      await page.getByRole('textbox', { name: /On what you decide/ }).fill('two origins of their own')
      await page.getByRole('button', { name: 'Decide' }).click()
      await page.locator('.rung.in-force', { hasText: 'defensive' }).waitFor()
      await page.locator('.decisions', { hasText: 'two origins of their own' }).waitFor()
      await expect.poll(() => page.locator('.over-time .bar').count()).toBe(2)
      await page.keyboard.press('z')
      await page.locator('.rung.proposed', { hasText: 'defensive' }).waitFor()
      await page.getByRole('link', { name: 'front' }).click()
      await page.waitForURL(/\/indicators\/front/)
    })

    it('stands as it stood on a day, today’s plan on what was known then, and cannot be changed there', async () => {
      const page = await desk.open('/plans/answer?as_of=2027-11-10&hindsight=true')
      await page.locator('.ladder').waitFor()
      expect(await page.locator('.rung.proposed').count()).toBe(0)
      expect(await page.getByRole('button', { name: /^Enter/ }).count()).toBe(0)
      await page.getByRole('link', { name: 'Hypotheses' }).click()
      await page.waitForURL(/\/hypotheses\?as_of=2027-11-10/)
      await page.goto(`${desk.origin}/hypotheses/front?as_of=2020-01-01`)
      await page.getByText('Nothing of this kind was written by 1 Jan 2020').waitFor()
      await page.getByRole('button', { name: 'Show today’s on what was known then' }).click()
      await page.getByText('Nothing of the evidence was known by then.').waitFor()
      await page.getByRole('button', { name: 'Back to now' }).click()
      await page.locator('.cells').waitFor()
      // The browser itself tells of the answer that there was no such paper.
      expect(desk.faults.splice(0).every((fault) => fault.includes('404'))).toBe(true)
    })

    it('writes a plan, keeps what a phase comes after when it is changed, and says why one is refused', async () => {
      const page = await signed(desk, '/plans?edit=true')
      await page.getByRole('textbox', { name: 'What the response is to' }).fill(HOSTILE)
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('look')
      await page.getByRole('textbox', { name: 'Who answers for it' }).fill('Ada')
      await page.getByRole('button', { name: 'Add a step' }).click()
      const second = page.getByRole('group', { name: 'Step 2' })
      await second.getByRole('textbox', { name: 'Name', exact: true }).fill('act')
      await second.getByRole('textbox', { name: 'Who answers for it' }).fill('Ben')
      await second.getByRole('group', { name: 'Enter when one fires' }).getByRole('checkbox', { name: 'front' }).check()
      await second.getByRole('combobox', { name: 'Comes after' }).selectOption({ label: 'look' })
      await page.getByRole('textbox', { name: /Short name/ }).fill('second')
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.getByRole('heading', { name: HOSTILE, level: 1 }).waitFor()
      await page.getByText('look comes before and was never entered').waitFor()
      await page.keyboard.press('e')
      await page.getByRole('textbox', { name: 'What the response is to' }).fill('A second answer')
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.getByRole('heading', { name: 'A second answer', level: 1 }).waitFor()
      const { rungs } = await desk.ask<{ rungs: readonly { after: unknown }[] }>('/plans/second')
      expect(rungs.map(({ after }) => after)).toEqual([null, ['look']])
      await page.keyboard.press('e')
      await page.getByRole('group', { name: 'Step 1' }).getByRole('combobox').waitFor({ state: 'detached' })
      await page.getByRole('group', { name: 'Step 2' }).getByRole('textbox', { name: 'Name', exact: true }).fill('look')
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.locator('.toast.bad', { hasText: 'Not written' }).waitFor()
      // The browser itself tells of an answer that refuses.
      expect(desk.faults.splice(0).every((fault) => fault.includes('422'))).toBe(true)
    })
  })

  it('finds papers by Ctrl K', async () => {
    const page = await desk.open('/claims')
    await page.locator('.claim-link').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find anything' }).fill('reached the front')
    await page.getByRole('option', { name: /Sanjaran soldiers have reached the front/ }).waitFor()
    await page.getByRole('option', { name: /Sanjaran soldiers have reached the front/ }).click()
    await page.waitForURL(/\/indicators\/front/)
  })

  it('prints without what is only for the screen', async () => {
    const page = await desk.open('/hypotheses/front')
    await page.locator('.cells').waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.nav', '.paper-actions', '.rank-actions', '.cell-drop'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    expect(await page.locator('.cell').first().isVisible()).toBe(true)
  })

  it('has no fault that axe finds, and fits the window, on every page', async () => {
    const page = await desk.open('/hypotheses')
    const found: string[] = []
    for (const path of [
      '/hypotheses',
      '/hypotheses?edit=true',
      '/hypotheses/front',
      '/hypotheses/front?as_of=2027-11-05&hindsight=true',
      '/indicators',
      '/indicators?edit=true',
      '/indicators/front',
      '/indicators/lethal?edit=true',
      '/plans',
      '/plans?edit=true',
      '/plans/answer',
      '/plans/answer?edit=true',
    ]) {
      await page.goto(`${desk.origin}${path}`)
      await page.locator('main h1').first().waitFor()
      await page.locator('.loading').waitFor({ state: 'detached' })
      found.push(...(await findFaults(page)))
    }
    for (const { path, open } of [
      { path: '/hypotheses/front', open: () => page.locator('.cell button').first().click() },
      { path: '/hypotheses/front', open: () => page.keyboard.press('a') },
      { path: '/hypotheses/front', open: () => page.keyboard.press('h') },
      {
        path: '/plans/answer',
        open: () =>
          page
            .getByRole('button', { name: /^Enter/ })
            .first()
            .click(),
      },
    ]) {
      await page.goto(`${desk.origin}${path}`)
      await page.locator('.cells, .ladder').first().waitFor()
      await open()
      await page.locator('.dialog, .cell-menu').first().waitFor()
      found.push(...(await findFaults(page)))
    }
    expect(found).toEqual([])
  })
})

/** A window whose author has given a name. */
async function signed(desk: TestDesk, path: string): Promise<Page> {
  const page = await desk.open(path, { author: 'Ada' })
  await page.locator('main h1').first().waitFor()
  return page
}

async function expectFocus(page: Page, name: string): Promise<void> {
  await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const started = Date.now()
  while (!(await holds())) {
    if (Date.now() - started > 60_000) throw new Error('it did not come to hold within a minute')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
