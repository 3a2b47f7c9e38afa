/**
 * Takes the pictures of docs/desk.md and the README from the case that `sayso demo` makes, read by the model that ships, with the
 * machine's Chromium; those alone whose names begin with an argument, where one is given. After `npm run build`.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findBrowser } from '@sayso/engine'
import type { Page } from 'playwright-core'
import { buildDesk } from '../packages/web/build.mjs'
import { openDesk, type TestDesk } from '../packages/web/test/open-desk.ts'

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const SAYSO = fileURLToPath(new URL('../packages/cli/bin/sayso.js', import.meta.url))
/** What the last of a page's transitions and fonts take at most. */
const SETTLE_MS = 600

interface Shot {
  readonly name: string
  readonly path: string
  readonly wait: string
  readonly width?: number
  readonly dark?: boolean
  readonly act?: (page: Page) => Promise<unknown>
}

const executablePath = process.env.SAYSO_CHROMIUM ?? (await findBrowser())
if (executablePath === null) throw new Error('no Chromium was found; install one, or name it by SAYSO_CHROMIUM')
/** An invented exercise in real places: those of the demo are on no map. */
const EXERCISE = [
  [
    'Coast Daily',
    '2027-05-03',
    'Some 900 rescuers are training near Hamburg in Germany, Captain Tom Lind said on Monday.',
  ],
  [
    'Harbour Wire',
    '2027-05-04',
    'Some 900 rescuers were moved by ship from Gothenburg in Sweden to Gdansk in Poland, the staff of the exercise said.',
  ],
  ['North Post', '2027-05-05', 'Rescuers were moved by ship to Gdansk in Poland, Captain Tom Lind said on Tuesday.'],
  [
    'Lake Daily',
    '2027-05-05',
    'About 1,200 rescuers are training near Hamburg in Germany, the staff of the exercise said.',
  ],
  [
    'Orv Press',
    '2027-05-06',
    'A field hospital of the rescuers was moved to Gothenburg in Sweden, Captain Tom Lind said.',
  ],
] as const
const lines = EXERCISE.map(([publisher, day, text]) =>
  JSON.stringify({ id: publisher, publisher, language: 'en', published_at: `${day}T08:00:00Z`, title: text, text }),
)
const map = { name: 'picture-map', path: '/picture?show=map', wait: '.map-area' }

const wanted = process.argv[2] ?? ''
await mkdir(FOLDER, { recursive: true })
const folder = await mkdtemp(join(tmpdir(), 'sayso-pictures-'))
try {
  const [pages, demo] = [join(folder, 'pages'), join(folder, 'demo.sayso')]
  await buildDesk(pages)
  await promisify(execFile)(process.execPath, [SAYSO, 'demo', demo])
  const prepared = { executablePath, pages, demo, small: demo }
  await look(await openDesk(prepared, { of: 'demo' }), listShots)
  if (map.name.startsWith(wanted))
    await look(await openDesk(prepared, { of: { title: 'A rescue exercise', lines } }), async () => [map])
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function look(desk: TestDesk, list: (desk: TestDesk) => Promise<readonly Shot[]>): Promise<void> {
  try {
    for (const shot of await list(desk)) if (shot.name.startsWith(wanted)) await take(desk, shot)
  } finally {
    await desk.close()
  }
}

async function listShots({ ask }: TestDesk): Promise<readonly Shot[]> {
  const { items: claims } = await ask<{ items: readonly { id: string }[] }>('/claims?q="around 10 members"')
  const { items: found } = await ask<{ items: readonly { id: string }[] }>('/search?found=document&q="weighs sending"')
  const claim = `/claims/${claims[0]!.id}`
  const report = `/documents/${found[0]!.id}`
  return [
    { name: 'claims', path: '/claims', wait: '.claim-row' },
    { name: 'claim', path: claim, wait: '.report' },
    { name: 'claim-dark', path: claim, wait: '.report', dark: true },
    { name: 'claim-phone', path: claim, wait: '.report', width: 390 },
    {
      name: 'claim-as-of',
      path: `${claim}?as_of=2027-11-12`,
      wait: '.report',
    },
    {
      name: 'questions',
      path: claim,
      wait: '.doubts',
      act: (page) => page.locator('#doubts').evaluate((doubts) => doubts.scrollIntoView()),
    },
    {
      name: 'report',
      path: report,
      wait: '.marked',
      act: async (page) => {
        await page.keyboard.press('j')
        await page.locator('mark[data-claim]').first().waitFor()
      },
    },
    { name: 'report-phone-dark', path: report, wait: '.marked', width: 390, dark: true },
    { name: 'inbox', path: '/inbox', wait: '.change' },
    { name: 'briefing-editor', path: '/briefings', wait: 'h1', act: writeBriefing },
    { name: 'briefing', path: '/briefings/morning', wait: '.briefing-sentence' },
    { name: 'briefing-phone-dark', path: '/briefings/morning', wait: '.briefing-sentence', width: 390, dark: true },
    {
      name: 'publishers',
      path: '/publishers',
      wait: '.matrix',
      act: (page) => page.locator('.matrix').scrollIntoViewIfNeeded(),
    },
    { name: 'picture', path: '/picture?subject=sanjaran+soldiers', wait: '.picture-row' },
    { name: 'picture-numbers-dark', path: '/picture?show=chart', wait: '.chart-mark', dark: true },
    { name: 'flow', path: '/flow', wait: '.flow canvas' },
    { name: 'timeline-dark', path: '/timeline', wait: '.lanes svg', dark: true },
    { name: 'hypotheses', path: '/hypotheses/front', wait: '.cells' },
    { name: 'hypotheses-phone-dark', path: '/hypotheses/front', wait: '.cells', width: 390, dark: true },
    { name: 'indicator', path: '/indicators/front', wait: '.supporter' },
    {
      name: 'condition-dark',
      path: '/indicators?edit=true',
      wait: '.paper-form',
      dark: true,
      act: async (page) => {
        const typed = 'at least 2 independent origins of kind statment affirm "soldiers at the front"'
        await page.getByRole('textbox', { name: 'Condition' }).fill(typed)
        await page.locator('.condition-place').waitFor()
      },
    },
    { name: 'plan', path: '/plans/answer', wait: '.ladder' },
    {
      name: 'find-dark',
      path: '/claims',
      wait: '.claim-row',
      dark: true,
      act: async (page) => {
        await page.keyboard.press('Control+k')
        await page.getByRole('combobox', { name: 'Find anything' }).fill('observer')
        await page
          .getByRole('option')
          .filter({ has: page.locator('mark') })
          .first()
          .waitFor()
      },
    },
  ]
}

/** Begins a briefing from a template, and writes a sentence that says more than its claim. */
async function writeBriefing(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await page.getByLabel('Short name').fill('morning')
  await page.getByLabel('Title').fill('Morning report')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await page.locator('.sentence-state').first().waitFor()
  await page.getByRole('textbox', { name: 'Text of the briefing' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n- All 2,600 soldiers are confirmed at the front. [around 10 members')
  await page.getByRole('option').first().waitFor()
  // A list that has just opened takes no key, so that nothing is picked by accident.
  await page.waitForTimeout(SETTLE_MS)
  await page.keyboard.press('Enter')
  await page.locator('.sentence-state.says-more').waitFor()
}

async function take({ open }: TestDesk, { name, path, wait, width = 1440, dark = false, act }: Shot): Promise<void> {
  const page = await open(path, { width, dark })
  await page.locator(wait).first().waitFor()
  await act?.(page)
  await page.waitForTimeout(SETTLE_MS)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await page.close()
  process.stdout.write(`docs/pictures/${name}.png\n`)
}
