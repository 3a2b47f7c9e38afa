import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCase, type OpenCase } from '../case/open-case.ts'
import { giveJudgement } from '../judge/give-judgement.ts'
import { rebuildCase } from '../line/rebuild-case.ts'
import { readZip } from '../testing/read-zip.ts'
import { addLines, readLines } from '../testing/small-case.ts'
import {
  issueBriefing,
  keepBriefing,
  layOutView,
  readBriefingSource,
  signSentences,
  viewBriefing,
  writeBriefing,
} from './briefings.ts'
import { exportBriefing, renderBriefing } from './export-briefing.ts'
import { draftBriefing } from './templates/draft-briefing.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const SIGNED = { by: 'Ada', why: 'test' }
const DRAFT = { title: null, tlp: 'AMBER', asOf: null, since: null, about: null } as const

let open: OpenCase
let folder: string
/** Words of a claim of the case, in English. */
let words: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  const now = () => '2031-01-01T00:00:00.000Z'
  open = await createCase(join(folder, 'test.sayso'), { title: 'Test', language: 'en' }, { actor: 'test', now })
  await addLines(open, folder, await readLines(0, 8))
  const draft = await draftBriefing(open, { ...DRAFT, template: 'situation' })
  const told = draft.parts.flatMap(({ sentences }) => sentences)
  words = told.find(({ claims }) => /^[\x20-\x7e]{30,}$/.test(claims[0]!.anchor.exact))!.claims[0]!.anchor.exact
})
afterAll(async () => {
  await open.close()
  await rm(folder, { recursive: true })
})

const write = (name: string, ...lines: readonly string[]) =>
  writeBriefing(open, { ...SIGNED, name, markdown: ['# Title', '', ...lines].join('\n') })

describe('a briefing from a template', () => {
  for (const template of ['situation', 'changes', 'dissent', 'claims'] as const)
    test(`${template}: says no more than its claims, and can be issued`, async () => {
      const request = { ...DRAFT, template, since: '2027-11-03', about: words }
      const view = await keepBriefing(open, { ...SIGNED, name: template }, await draftBriefing(open, request))
      expect(view.problems).toEqual([])
      expect(view.claims.length).toBeGreaterThan(0)
      for (const { text } of view.briefing.parts.flatMap(({ sentences }) => sentences)) {
        expect(text).not.toMatch(/[.?!]”\./u)
        // A verb that fits one speaker and several.
        expect(text).not.toMatch(/ (?:says|denies) /u)
      }
      const issued = await issueBriefing(open, { ...SIGNED, name: template })
      expect(issued.briefing.issued?.hash).toMatch(/^[0-9a-f]{64}$/)
      await expect(issueBriefing(open, { ...SIGNED, name: template })).rejects.toMatchObject({
        code: 'briefing-issued',
      })
    })

  test('as of a day in the past shows nothing of what came later', async () => {
    const asOf = { at: '2027-11-03', clock: 'said' } as const
    const draft = await draftBriefing(open, { ...DRAFT, template: 'situation', asOf })
    const view = await keepBriefing(open, { ...SIGNED, name: 'early' }, draft)
    expect(view.claims.length).toBeGreaterThan(0)
    for (const { saidOn } of view.claims) expect(saidOn!.slice(0, 10) <= '2027-11-03').toBe(true)
    expect(view.problems).toEqual([])
  })
})

describe('a briefing that a person writes', () => {
  test('is refused until what it says too much is mended or signed', async () => {
    const view = await write(
      'mine',
      `They say: “${words}” ({origins}). Tanks burnt: 900. ["${words}"]`,
      '',
      'A thought.',
    )
    expect(view.problems.map(({ sentence }) => sentence)).toEqual([2, 3])
    const rules = view.problems.map(({ notes }) => notes.map(({ rule }) => rule))
    expect(rules[0]).toContain('number-not-held')
    expect(rules[1]).toEqual(['no-claims'])
    await expect(issueBriefing(open, { ...SIGNED, name: 'mine' })).rejects.toMatchObject({ code: 'briefing-says-more' })
    const signed = await signSentences(open, { ...SIGNED, name: 'mine', sentences: [2, 3] })
    expect(signed.problems.every((problem) => problem.signed)).toBe(true)
    const issued = await issueBriefing(open, { ...SIGNED, name: 'mine' })
    expect(JSON.stringify(layOutView(issued, null))).toContain('Ada, 2031-01-01: test')
  })

  test('finds its claims again from what it was written out as, and after a rebuild', async () => {
    const first = await write('source', `They say: “${words}”. ["${words}"]`)
    const again = await writeBriefing(open, {
      ...SIGNED,
      name: 'source',
      markdown: await readBriefingSource(open, 'source'),
    })
    expect(again.briefing.parts).toEqual(first.briefing.parts)
    await rebuildCase(open, 'attribute')
    const rebuilt = await viewBriefing(open, { name: 'source' })
    expect(rebuilt.problems).toEqual([])
    expect(rebuilt.claims).toHaveLength(1)
  })

  test('is refused where a claim is unknown, the file is empty or its marking is weaker than that of a part', async () => {
    await expect(write('bad', 'A. [gffffffff]')).rejects.toMatchObject({ code: 'briefing-claim-unknown' })
    await expect(write('bad', '')).rejects.toMatchObject({ code: 'briefing-unreadable' })
    const view = await write('marked', '## Part {TLP:RED}', '', `“${words}”, they say. ["${words}"]`)
    expect(view.problems.map(({ notes }) => notes[0]!.rule)).toContain('tlp-part-stricter')
  })
})

test('an issued briefing stays as it was and says what became of its claims since', async () => {
  await write('frozen', `They say: “${words}” ({origins}, {reports}). ["${words}"]`)
  const issued = await issueBriefing(open, { ...SIGNED, name: 'frozen' })
  const before = (await renderBriefing(open, { name: 'frozen', upTo: null, browser: null, format: 'md' })).bytes
  expect(issued.changed).toEqual([])
  const parts = `## Open {TLP:GREEN}\n\nCalm. [own: Ada: seen]\n\n## Closed {TLP:RED}\n\nThey say: “${words}”. ["${words}"]`
  await writeBriefing(open, { ...SIGNED, name: 'parts', markdown: `---\ntitle: Parts\ntlp: RED\n---\n\n${parts}` })
  await issueBriefing(open, { ...SIGNED, name: 'parts' })
  const { group } = issued.claims[0]!
  await giveJudgement(open, { ruling: 'claim', about: [group, 'none'], ...SIGNED, facet: null })
  const later = await viewBriefing(open, { name: 'frozen' })
  expect(later.claims).toEqual(issued.claims)
  expect(later.changed.map(({ says }) => says).join()).toContain('is no claim of the case any more')
  const after = (await renderBriefing(open, { name: 'frozen', upTo: null, browser: null, format: 'md' })).bytes
  expect(Buffer.from(after).toString()).toContain('Since it was issued')
  expect(Buffer.from(before).toString()).not.toContain('Since it was issued')
  // What became of the claims of a part that is marked more strictly is as strict.
  const partsUpTo = async (upTo: 'GREEN' | 'RED') =>
    Buffer.from((await renderBriefing(open, { name: 'parts', upTo, browser: null, format: 'md' })).bytes).toString()
  expect(await partsUpTo('RED')).toContain('Since it was issued')
  expect(await partsUpTo('GREEN')).not.toMatch(/Since it was issued|They say/)
  expect(await partsUpTo('GREEN')).not.toContain(words.slice(0, 30))
})

test('a briefing is never marked more strictly than it was, and a marking that is too weak cannot be signed away', async () => {
  await write('weak', `## Part {TLP:RED}`, '', 'Calm. [own: Ada: seen]')
  const refused = issueBriefing(open, { ...SIGNED, name: 'weak' })
  await expect(refused).rejects.toThrow(/Mark the whole as strictly/)
  await expect(refused).rejects.not.toThrow(/brief sign/)
  const view = await write('plain', 'Calm. [own: Ada: seen]')
  expect(layOutView(view, 'RED').tlp).toBe(view.briefing.tlp)
})

test('every format holds the sentences, the sources and the marking, and the same briefing gives the same bytes', async () => {
  const draft = await draftBriefing(open, { ...DRAFT, template: 'situation' })
  await keepBriefing(open, { ...SIGNED, name: 'formats' }, { ...draft, title: 'A <b>&"title"' })
  for (const format of ['html', 'md', 'docx'] as const) {
    const request = { name: 'formats', upTo: null, browser: null, path: join(folder, `out.${format}`) }
    const report = await exportBriefing(open, request)
    const bytes = await readFile(report.path)
    expect(Buffer.from((await renderBriefing(open, { ...request, format })).bytes).equals(bytes)).toBe(true)
    const text = format === 'docx' ? readZip(bytes) : bytes.toString()
    for (const wanted of ['TLP:AMBER', 'independent origin', 'Left out', 'SHA-256'])
      expect(text, format).toContain(wanted)
    expect(text).not.toContain('<b>&"')
  }
  await expect(
    exportBriefing(open, { name: 'formats', upTo: null, browser: null, path: join(folder, 'out.odt') }),
  ).rejects.toMatchObject({ code: 'briefing-format-unknown' })
  await expect(
    exportBriefing(open, { name: 'formats', upTo: null, browser: join(folder, 'none'), path: join(folder, 'out.pdf') }),
  ).rejects.toMatchObject({ code: 'pdf-browser-missing' })
})
