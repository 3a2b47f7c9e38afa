import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listClaimRows, type OpenCase, writeAssessment, writeBriefing, writeDissent } from '@sayso/engine'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { openDesk, type TestDesk } from './open-desk.ts'

const prepared = inject('prepared')

interface Row {
  readonly id: string
  readonly high: number
  readonly headline: { readonly text: string }
}

/** Papers that tests only read, so that none of them leans on what another wrote. */
async function writePapers(open: OpenCase): Promise<void> {
  const signed = { by: 'Ben', why: 'a test' }
  const id = await findEarly(open)
  await writeBriefing(open, { ...signed, name: 'read', markdown: `# To read\n\nThe count: {origins}. [${id}]` })
  await writeBriefing(open, { ...signed, name: 'unsure', markdown: `# Unsure\n\nTanks burnt: 9,876. [${id}]` })
  const given = { question: 'Are they there?', answer: 'They are there.', claims: [id] }
  const terms = { likelihood: 'likely', confidence: 'moderate', basis: 'Two origins.' }
  await writeAssessment(open, { ...signed, name: 'read', given: { ...given, ...terms } })
  await writeDissent(open, { ...signed, name: 'read', answer: 'Not yet.', likelihood: 'unlikely' })
}

/** A claim in words of the first days, so that it stands on an early day too. */
async function findEarly(open: OpenCase): Promise<string> {
  const asOf = { at: '2027-11-04', clock: 'said' } as const
  const { items } = await listClaimRows(open, { sort: 'documents', limit: 100, asOf, inflated: false })
  return items.find(({ high, headline }) => high > 0 && (headline.publishedOn ?? '9') < '2027-11-05')!.id
}

describe.skipIf(prepared === null)('briefings, assessments and grades in a browser', () => {
  let desk: TestDesk
  let claim: Row

  beforeAll(async () => {
    desk = await openDesk(prepared!, { after: writePapers })
    const { items } = await desk.ask<{ items: readonly Row[] }>('/claims?sort=documents')
    claim = items.find(({ high, headline }) => high > 0 && /^[\x20-\x7e]{30,}$/.test(headline.text))!
  })

  afterAll(async () => {
    await desk.close()
  })

  afterEach(async () => {
    expect(await desk.rest()).toEqual([])
  })

  /** A window of somebody who has given their name. */
  const open = (path: string): Promise<Page> => desk.open(path, { author: 'Ada' })

  it('begins a briefing from a template, refuses a sentence that says too much until it is mended, issues it and takes it along', async () => {
    const page = await open('/briefings')
    await page.getByRole('heading', { name: 'Briefings', level: 1 }).waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Short name').fill('morning')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/briefings\/morning\/edit$/)
    const issue = page.getByRole('button', { name: 'Issue' })
    await page.getByText('Every sentence holds or is signed.').waitFor()
    const text = page.getByRole('textbox', { name: 'Text of the briefing' })
    await text.click()
    await page.keyboard.press('Control+End')
    const words = claim.headline.text.split(' ').slice(0, 3).join(' ')
    await page.keyboard.type(`\n- Tanks burnt: 9,876 [${words}`)
    await page.getByRole('option').first().waitFor()
    // A list that has just opened takes no key, so that nothing is picked by accident.
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      /\[c[0-9a-f]{6,}\]/.test(
        document.querySelector('.text-editor')?.shadowRoot?.querySelector('.cm-content')?.textContent ?? '',
      ),
    )
    const bad = page.locator('.sentence-state.says-more')
    await bad.waitFor()
    await bad.filter({ hasText: '9,876' }).waitFor()
    await expect.poll(() => issue.isDisabled()).toBe(true)
    await page.locator('.text-editor .too-much', { hasText: '9,876' }).waitFor()

    await page.keyboard.press('Control+s')
    await page.getByText('Saved as version 2.').waitFor()
    const refused = await desk.ask<{ parts: { sentences: { state: string }[] }[] }>('/briefings/morning')
    expect(
      refused.parts.flatMap(({ sentences }) => sentences).filter(({ state }) => state === 'says-more'),
    ).toHaveLength(1)

    await page.getByRole('button', { name: /Next sentence that says too much/ }).click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await page.keyboard.press('Delete')
    await bad.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await bad.waitFor()
    await page.getByRole('button', { name: 'Sign as my own judgement' }).click()
    await page.getByText('Own judgement of Ada').waitFor()
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.editor-bar .first')?.disabled)
    await issue.click()
    await page.waitForURL(/\/briefings\/morning$/)
    await page.locator('.paper-state.issued').waitFor()
    await page.locator('.briefing', { hasText: /Issued with SHA-256 [0-9a-f]{64}/ }).waitFor()

    for (const [name, ending] of [
      ['HTML, one file', 'html'],
      ['Word', 'docx'],
      ['Markdown', 'md'],
      ['PDF', 'pdf'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      expect(download.suggestedFilename()).toBe(`morning.${ending}`)
      const bytes = await readFile(await download.path())
      expect(bytes.length).toBeGreaterThan(500)
      await page.getByRole('link', { name, exact: true }).waitFor()
    }
    await page.keyboard.press('z')
    await page.locator('.paper-state', { hasText: 'draft' }).waitFor()
  })

  it('keeps what was not saved while one looks at another page, and tells what somebody else wrote', async () => {
    const page = await open('/briefings/own/edit')
    const text = page.getByRole('textbox', { name: 'Text of the briefing' })
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('A thought of mine.')
    await page.locator('.sentence-state.says-more').waitFor()
    await page.getByRole('link', { name: 'Briefings', exact: true }).click()
    await page.waitForURL(/\/briefings$/)
    await page.goBack()
    await page.locator('.sentence-text', { hasText: 'A thought of mine.' }).waitFor()
    await page.getByRole('button', { name: /Save a version/ }).click()
    await page.getByText('Saved as version 1.').waitFor()
    const other = await desk.open('/briefings/own/edit', { author: 'Ben' })
    await other.getByRole('textbox', { name: 'Text of the briefing' }).click()
    await other.keyboard.press('Control+End')
    await other.keyboard.type('\nAnother one.')
    await other.getByText('not saved yet').waitFor()
    await other.keyboard.press('Control+s')
    await other.getByText('Saved as version 2.').waitFor()
    await page.getByText('Ben wrote version 2 meanwhile').waitFor()
    await page.getByRole('button', { name: 'Take theirs' }).click()
    await page.locator('.sentence-text', { hasText: 'Another one.' }).waitFor()
  })

  it('writes an assessment with likelihood and confidence apart, is told what it mixes, and takes dissent beside it', async () => {
    const page = await open('/assessments')
    await page.getByRole('heading', { name: 'Assessments', level: 1 }).waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Short name').fill('front')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/assessments\/front\/edit$/)
    await page.getByLabel('Question').fill('Are they at the front?')
    await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('With high confidence they are likely there.')
    await page.getByText(/one sentence for each was expected/).waitFor()
    await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('They are there.')
    await page.getByText(/one sentence for each was expected/).waitFor({ state: 'detached' })
    await page.getByLabel('Likelihood').selectOption('likely')
    await page.getByRole('radio', { name: 'moderate' }).check()
    await page.getByLabel('What the confidence rests on').fill('Two origins.')
    await page
      .getByLabel('Find a claim by its words')
      .pressSequentially(claim.headline.text.split(' ').slice(0, 3).join(' '))
    await page.locator('.claim-choices').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.picked').waitFor()
    await page.getByRole('button', { name: 'Write', exact: true }).click()
    await page.waitForURL(/\/assessments\/front$/)
    await page.locator('.terms').waitFor()
    expect(await page.locator('.terms').allTextContents()).toEqual(['likely (55 to 80 %)moderate confidence'])
    await page.locator('.held').waitFor()
    await page.locator('.dissents summary').click()
    await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('Not yet.')
    await page.getByLabel('Likelihood').selectOption('unlikely')
    await page.getByLabel('Why you see it otherwise').fill('No picture.')
    await page.getByRole('button', { name: 'Put another view beside it' }).click()
    await page.locator('.dissent', { hasText: 'unlikely (20 to 45 %)' }).waitFor()
  })

  it('grades a claim and a source by a key, with what the record speaks for, and takes it back', async () => {
    const page = await open(`/claims/${claim.id}`)
    await page.locator('.grade', { hasText: 'The record speaks for' }).waitFor()
    await page.keyboard.press('r')
    await page.getByRole('button', { name: /possibly true/ }).waitFor()
    await page.keyboard.press('3')
    await page.locator('.grade-mark', { hasText: '3' }).waitFor()
    await page.keyboard.press('z')
    await page.getByText('Nobody has given a grade.').waitFor()
    const { items } = await desk.ask<{ items: readonly { holder: string }[] }>('/origins?sort=groups')
    const known: string[] = []
    for (const name of items.map(({ holder }) => encodeURIComponent(holder)).slice(0, 9))
      if ((await desk.ask<{ kind?: string }>(`/source?name=${name}`)).kind === 'source') known.push(name)
    await page.goto(`${desk.origin}/sources/${known[0]}`)
    await page.locator('.grade').waitFor()
    await page.keyboard.press('r')
    await page.getByRole('button', { name: /B usually reliable/ }).waitFor()
    await page.keyboard.press('b')
    await page.locator('.grade-mark', { hasText: 'B' }).waitFor()
  })

  it('prints a briefing without what is only for the screen, and brings the editor with its own page alone', async () => {
    const page = await open('/briefings/read')
    await page.locator('.briefing-sources li').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.nav', '.head', '.exports', '.versions details'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    expect(await page.locator('.briefing-sources li').first().isVisible()).toBe(true)
    const folder = join(desk.pages, 'assets')
    const holding: string[] = []
    for (const name of await readdir(folder))
      if (name.endsWith('.js') && (await readFile(join(folder, name), 'utf8')).includes('cm-scroller'))
        holding.push(name)
    // A hash has eight characters, and a hyphen may be one of them.
    expect(holding.map((name) => name.replace(/-.{8}\.js$/, ''))).toEqual(['editor-page'])
  })

  it('tells in a briefing that is open what became of its claims since it was issued', async () => {
    const { items } = await desk.ask<{ items: readonly Row[] }>('/claims?sort=documents')
    // The count alone of a claim that is worded as a denial ("has no power") may not be issued: it would read as if affirmed.
    const isPlain = ({ headline }: Row) => !/\b(?:no|not|never|none)\b|n['’]t\b/iu.test(headline.text)
    const { id } = items.findLast((row) => row.high > 0 && isPlain(row))!
    const page = await open('/briefings')
    const post = (path: string, body: object) =>
      page.evaluate(
        async ([at, sent]) => {
          const headers = { 'content-type': 'application/json', 'sayso-client': 'test' }
          return (await fetch(at, { method: 'POST', body: sent, headers })).status
        },
        [path, JSON.stringify({ by: 'Ada', why: 'test', ...body })] as const,
      )
    expect(await post('/api/briefings', { name: 'frozen', text: `# F\n\nThe count: {origins}. [${id}]` })).toBe(201)
    expect(await post('/api/briefings/frozen/issue', {})).toBe(201)
    await page.goto(`${desk.origin}/briefings/frozen`)
    await page.locator('.paper-state.issued').waitFor()
    expect(await page.getByText('Since it was issued').count()).toBe(0)
    expect(await post('/api/judgements', { ruling: 'claim', about: [id, 'none'] })).toBe(201)
    await page.getByText('Since it was issued').waitFor()
    await page.getByText('is no claim of the case any more').waitFor()
  })

  it('finds a briefing by its words, and shows on an earlier day what had been written by then', async () => {
    // The case is of 2027, and papers are written by the clock of this machine: on any day before today there was none.
    const page = await open('/briefings?as_of=2020-01-01')
    await page.locator('.state').waitFor()
    expect(await page.locator('.document-row').count()).toBe(0)
    await page.goto(`${desk.origin}/briefings?as_of=2020-01-01&hindsight=true`)
    await page.locator('.document-row').first().waitFor()
    await page.goto(`${desk.origin}/briefings/read?as_of=2027-11-04&hindsight=true`)
    await page.locator('.briefing-sentence').first().waitFor()
    const said = (await page.locator('.briefing-sources').textContent()) ?? ''
    const days = [...said.matchAll(/said (\d+) Nov 2027/g)].map((found) => Number(found[1]))
    expect(days.length).toBeGreaterThan(0)
    expect(Math.max(...days)).toBeLessThanOrEqual(4)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find anything' }).fill('read')
    await page.getByRole('option', { name: /Briefings · read/ }).waitFor()
  })

  it('shows hostile text as text', async () => {
    const page = await open('/briefings/hostile/edit')
    const text = page.getByRole('textbox', { name: 'Text of the briefing' })
    await text.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(
      '# <img src=x onerror=document.title="owned">\n\n## <script>document.title="owned"</script>\n\n- <b>bold</b> [own: <i>Ada</i>: <svg onload=alert(1)>]\n',
    )
    await page.locator('.sentence-state.own').waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText('Saved as version 1.').waitFor()
    await page.goto(`${desk.origin}/briefings/hostile`)
    await page.getByRole('heading', { name: '<img src=x onerror=document.title="owned">' }).waitFor()
    expect(await page.title()).not.toBe('owned')
    expect(
      await page.locator('.briefing img, .briefing script, .briefing svg, .briefing-part b, .briefing-part i').count(),
    ).toBe(0)
  })

  it('is free of what axe-core finds, in light and dark, wide and narrow', async () => {
    const page = await open('/briefings')
    const found: string[] = []
    for (const [path, shown] of [
      ['/briefings', '.document-row'],
      ['/briefings/read', '.briefing-sentence'],
      ['/briefings/unsure/edit', '.sentence-state'],
      ['/assessments', '.document-row'],
      ['/assessments/read', '.dissent'],
      ['/assessments/read/edit', '.picked'],
    ]) {
      await page.goto(`${desk.origin}${path}`)
      await page.locator(shown!).first().waitFor()
      if (path === '/briefings/unsure/edit')
        await page.locator('.text-editor .sign').first().waitFor({ state: 'attached' })
      found.push(...(await findFaults(page)))
    }
    expect(found).toEqual([])
  })
})
