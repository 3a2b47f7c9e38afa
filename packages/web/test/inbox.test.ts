import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const prepared = inject('prepared')

describe.skipIf(prepared === null)('addresses in the inbox', () => {
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

  it('offers dropped links to be fetched, fetches when told so, and says why the guard refused them', async () => {
    const page = await desk.open('/inbox')
    const inside = `${desk.origin}/api/status`
    await give(page, 'drop', { 'text/uri-list': `# a remark\r\n${inside}` })
    const field = page.getByRole('textbox', { name: 'Addresses, one a line' })
    await expect.poll(() => field.inputValue()).toBe(inside)
    await give(page, 'drop', { 'text/plain': 'It is said in (https://10.0.0.7/a), and nowhere else.' })
    await expect.poll(() => field.inputValue()).toBe(`${inside}\nhttps://10.0.0.7/a`)
    expect(await findFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Fetch 2 pages' }).click()
    await page.getByText('2 refused').waitFor()
    await page.locator('.refused li', { hasText: 'https://10.0.0.7/a' }).getByText('fetch-not-public').waitFor()
    expect(await field.inputValue()).toBe('')
  })

  it('offers a pasted address wherever it is pasted, and leaves a text that names one to its form', async () => {
    const page = await desk.open('/inbox')
    const field = page.getByRole('textbox', { name: 'Addresses, one a line' })
    await give(page, 'paste', { 'text/plain': 'https://orv.example/1' })
    await expect.poll(() => field.inputValue()).toBe('https://orv.example/1')
    await page.getByText('Paste a text').click()
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.focus()
    await give(page, 'paste', { 'text/plain': 'https://orv.example/2' })
    await expect.poll(() => field.inputValue()).toBe('https://orv.example/1\nhttps://orv.example/2')
    expect(await text.inputValue()).toBe('')
  })

  it('says what was expected where a drop holds neither files nor addresses', async () => {
    const page = await desk.open('/inbox')
    await give(page, 'drop', { 'text/plain': 'The dam is safe.' })
    await page.getByText('What was dropped holds no file and no address').waitFor()
  })
})

/** Drops texts onto the inbox, or pastes them where the focus is. */
async function give(page: Page, how: 'drop' | 'paste', texts: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('.drop').waitFor()
  await page.evaluate(
    ([event, given]) => {
      const data = new DataTransfer()
      for (const [type, text] of Object.entries(given)) data.setData(type, text)
      const options = { bubbles: true, cancelable: true }
      const at = event === 'drop' ? document.querySelector('.drop')! : (document.activeElement ?? document.body)
      at.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data }),
      )
    },
    [how, texts] as const,
  )
}
