import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  closeInterview,
  decideMasks,
  listProposedMasks,
  type OpenCase,
  recordInterview,
  showIdentity,
  withdrawConsent,
  writeHypotheses,
} from '@sayso/engine'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openDesk, type TestDesk } from './open-desk.ts'
import { readDemoLines } from './prepare.ts'

const prepared = inject('prepared')
const SIGNED = { by: 'Ada', why: 'camp visit' }
/** What would give away one of the persons of fixtures/interviews. */
const NAMED = /ivan|petrov|vanya|karsk|4471209|1999-02-03|marek|\btolm\b/i

/** K7, a prisoner, whose interview is closed; D2, whose interview is open; W3, who withdrew. */
async function hold(open: OpenCase): Promise<void> {
  await recordInterview(open, { ...SIGNED, pseudonym: 'K7', json: await readTalk('k7') })
  const mask = (await listProposedMasks(open, 'K7')).map(({ number }) => number)
  await decideMasks(open, { pseudonym: 'K7', mask, keep: [], words: [] })
  await closeInterview(open, { ...SIGNED, pseudonym: 'K7' })
  await showIdentity(open, { ...SIGNED, pseudonym: 'K7', why: 'to tell <b>the relatives</b>' })
  for (const pseudonym of ['D2', 'W3'])
    await recordInterview(open, { ...SIGNED, pseudonym, json: await readTalk('d2') })
  await withdrawConsent(open, { ...SIGNED, pseudonym: 'W3' })
  const change = { question: 'Are they there?', add: [{ name: 'H1', says: 'They are.' }] }
  await writeHypotheses(open, { name: 'front', change, ...SIGNED })
}

function readTalk(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../../fixtures/interviews/${name}.json`, import.meta.url)), 'utf8')
}

describe.skipIf(prepared === null)('interviews in a browser', () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk(prepared!, { of: { title: 'Interviews', lines: await readDemoLines(4), after: hold } })
  })

  afterAll(async () => {
    await desk.close()
  })

  afterEach(async () => {
    expect(await desk.rest()).toEqual([])
  })

  it('lists persons by pseudonym with status, consent and state, and opens one by the keyboard alone', async () => {
    const page = await desk.open('/claims')
    await page.getByRole('heading', { name: 'Claims', level: 1 }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('v')
    await page.locator('.interview-row').first().waitFor()
    const rows = await page.locator('.interview-row').allTextContents()
    expect(rows.map((text) => text.slice(0, 2))).toEqual(['K7', 'D2', 'W3'])
    expect(rows[0]).toMatch(
      /prisoner of war.*closed.*Consent: Given, written, 12 Nov 2027 · 2 limits · 13 of 13 duties/,
    )
    expect(rows[1]).toMatch(/defector.*open.*2 of 12 duties answered · \d+ things stand against closing it/)
    expect(rows[2]).toMatch(/withdrawn.*nothing is left/)
    await page.getByText('K7, shown to Ada').waitFor()
    expect(await page.locator('main b').count()).toBe(0)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'K7', level: 1 }).waitFor()
  })

  it('shows what was asked and answered with what is masked marked as masked, and leads to the claims, which bear the mark', async () => {
    const page = await desk.open('/interviews/K7')
    await page.locator('.turns .mask').getByText('masked: name', { exact: true }).first().waitFor()
    await page.getByText('not free to leave').waitFor()
    await page.getByText('nothing of it before the exchange of prisoners').waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(NAMED)
    await page.getByRole('link', { name: 'The claims made from it' }).click()
    await page.locator('.claim-link').first().click()
    await page.getByText('K7 (prisoner of war)').first().waitFor()
  })

  it('shows the checklist of an open interview with the commands that go on, and asks for no passphrase', async () => {
    const page = await desk.open('/interviews/D2')
    await expect.poll(() => page.locator('.duties .open').count()).toBe(10)
    await page.getByText('no-coercion cannot be waived').waitFor()
    await page.getByText('sayso interview close D2').waitFor()
    await page.getByText('sealed until the interview is closed').waitFor()
    expect(await page.locator('main input, main textarea, main button').count()).toBe(0)
    await page.goto(`${desk.origin}/interviews/Ivan`)
    await page.getByText('There is no such page').waitFor()
    expect(desk.faults.splice(0).every((fault) => fault.includes('404'))).toBe(true)
  })

  it('shows what had been written by a day, and today’s on demand', async () => {
    const page = await desk.open('/interviews?as_of=2020-01-01')
    await page.getByText('Nothing of this kind was written by 1 Jan 2020').waitFor()
    expect(await page.locator('.interview-row').count()).toBe(0)
    await page.getByRole('button', { name: 'Show today’s on what was known then' }).first().click()
    await page.getByRole('link', { name: 'K7', exact: true }).click()
    await page.waitForURL(/\/interviews\/K7\?.*hindsight=true/)
    await page.getByRole('heading', { name: 'K7', level: 1 }).waitFor()
  })

  it('hands no identity to the browser, and says where a table is had that could not be checked', async () => {
    for (const path of ['/interviews', '/interviews/K7', '/interviews/W3', '/journal', '/documents', '/picture'])
      expect(JSON.stringify(await desk.ask(path)), path).not.toMatch(NAMED)
    expect(await desk.ask('/hypotheses/front/table')).toMatchObject({
      code: 'export-unchecked',
      detail: expect.stringContaining('sayso hypotheses front --csv'),
    })
  })

  it('has no fault that axe finds and fits the window', async () => {
    const page = await desk.open('/interviews')
    const found: string[] = []
    for (const path of ['', '/K7', '/D2', '/W3']) {
      await page.goto(`${desk.origin}/interviews${path}`)
      await page.locator('.interviews, .interview').first().waitFor()
      found.push(...(await findFaults(page)))
    }
    expect(found).toEqual([])
  })

  it('prints an interview without navigation and commands', async () => {
    const page = await desk.open('/interviews/K7')
    await page.locator('.turns li').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.nav', '.head', '.commands'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    expect(await page.locator('.turns').isVisible()).toBe(true)
  })
})
