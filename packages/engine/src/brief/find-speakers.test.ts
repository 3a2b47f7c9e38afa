import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCase, type OpenCase } from '../case/open-case.ts'
import { addLines } from '../testing/small-case.ts'
import { checkDraft } from './check-draft.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let open: OpenCase
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  const now = () => '2031-01-01T00:00:00.000Z'
  open = await createCase(join(folder, 'test.sayso'), { title: 'Test', language: 'en' }, { actor: 'test', now })
  const report = (id: string, publisher: string, country: string, text: string) =>
    JSON.stringify({
      id,
      publisher,
      publisher_kind: 'agency',
      country,
      published_at: '2031-03-04T10:00:00Z',
      text,
      language: 'en',
    })
  await addLines(open, folder, [
    report(
      'a',
      'Corvane Wire',
      'Ostreya',
      'STAVIN, March 4 - Ostreya has moved forty howitzers to the Brodets ridge, Ostreya\'s Directorate of Military Intelligence (DMI) said on Tuesday. "Ostreya has moved forty howitzers to the Brodets ridge," Colonel Mira Feddick, spokeswoman of the Directorate, told reporters.',
    ),
    report(
      'b',
      'Kaluvia Press Bureau',
      'Kaluvia',
      "LODRIN, March 4 - Kaluvia's foreign ministry denied on Tuesday that Ostreya has moved forty howitzers to the Brodets ridge.",
    ),
    report('c', 'Breznia Daily', 'Breznia', 'TARLEN, March 5 - Shops were open in Tarlen on Wednesday.'),
  ])
})
afterAll(async () => {
  await open.close()
  await rm(folder, { recursive: true })
})

const WORDS = 'Ostreya has moved forty howitzers to the Brodets ridge'

async function rulesOf(...sentences: readonly string[]): Promise<readonly (readonly string[])[]> {
  const markdown = ['# Title', '', ...sentences.map((each) => `- ${each} ["${WORDS}"]`)].join('\n')
  const { sentences: checked } = await checkDraft(open, { name: null, markdown })
  return checked.map(({ notes }) => notes.map(({ rule }) => rule).filter((rule) => rule.startsWith('speaker-')))
}

describe('whom a sentence of a briefing names', () => {
  test('may be told of by the rest of their name, by what they speak for, by a capital, by an acronym', async () => {
    const right = [
      `Ostreya says that ${WORDS}.`,
      `Stavin says that ${WORDS}.`,
      `DMI says that ${WORDS}.`,
      `The Directorate of Military Intelligence says that ${WORDS}.`,
      `Feddick says that ${WORDS}.`,
      `Ostreyan military intelligence says that ${WORDS}.`,
      `Kaluvia denies that ${WORDS}.`,
      `Kaluvia's foreign ministry denies that ${WORDS}.`,
      `That ${WORDS} is denied by Kaluvian officials.`,
      `The foreign ministry denies it.`,
      `Lodrin denies it.`,
      `Ostreya says that ${WORDS}; Kaluvia denies it.`,
      `Corvane Wire reports that ${WORDS}.`,
      `That ${WORDS} is given by Ostreya.`,
      `Ostreya's figure is forty howitzers.`,
      `The figure of forty howitzers comes from Feddick.`,
      `A total of forty howitzers were moved to the Brodets ridge, Ostreya said.`,
      `The latest figure is forty howitzers.`,
      `Another estimate was given on Tuesday: forty howitzers.`,
    ]
    const rules = await rulesOf(...right)
    for (const [index, each] of rules.entries()) expect(each, right[index]).toEqual([])
  })

  test('is refused where none of its claims is theirs, or where theirs hold the opposite', async () => {
    expect(await rulesOf(`Breznia denies that ${WORDS}.`)).toEqual([['speaker-not-held']])
    expect(await rulesOf(`Kaluvia and Breznia deny that ${WORDS}.`)).toEqual([['speaker-not-held']])
    expect(await rulesOf(`Kaluvia's defence ministry denies it.`)).toEqual([['speaker-not-held']])
    expect(await rulesOf(`Corvane Wire denies that ${WORDS}.`)).toEqual([['speaker-swapped']])
    expect(await rulesOf(`Kaluvia says that ${WORDS}.`)).toEqual([['speaker-swapped']])
    expect(await rulesOf(`Ostreya declined to confirm it.`)).toEqual([['speaker-swapped']])
    // Sounds like Stavin and Lodrin, whose countries affirm and deny it.
    expect(await rulesOf(`Steven says that ${WORDS}.`)).toEqual([['speaker-not-held']])
    expect(await rulesOf(`Ladran denies it.`)).toEqual([['speaker-not-held']])
  })

  test('law: a speaker of whom its claims know nothing is always marked, in whatever turn they stand', async () => {
    const name = fc.constantFrom('Breznia', 'Tarlen', 'Iran', 'Washington', 'General Orlov', 'Ilka Marsh', 'Breznian officials', "Breznia's navy", 'the Harbour Board', 'NRB') // biome-ignore format: read as a list
    const turn = fc.constantFrom(
      (who: string) => `${who} said that ${WORDS}.`,
      (who: string) => `${who} denied that ${WORDS}.`,
      (who: string) => `${who}, for its part, denied that ${WORDS}.`,
      (who: string) => `According to ${who}, ${WORDS}.`,
      (who: string) => `${WORDS}, ${who} said.`,
      (who: string) => `${WORDS}, which ${who} denied.`,
      (who: string) => `${WORDS}, as was confirmed by ${who} on Tuesday.`,
      (who: string) => `It was denied outright by ${who} that ${WORDS}.`,
      (who: string) => `${who} declined to confirm it.`,
      (who: string) => `${who} warned that ${WORDS}.`,
      (who: string) => `Kaluvia and ${who} denied that ${WORDS}.`,
      (who: string) => `“${WORDS}” — ${who}.`,
      (who: string) => `That ${WORDS} is given by ${who}.`,
      (who: string) => `The figure of forty howitzers was given on Tuesday by ${who}.`,
      (who: string) => `${WORDS}; the figure comes from ${who}.`,
      (who: string) => `The account that ${WORDS} came directly from ${who}.`,
      (who: string) => `${who}'s figure is forty howitzers.`,
      (who: string) => `Forty howitzers were moved by ${who}'s estimate.`,
      (who: string) => `The estimate from ${who} is forty howitzers.`,
    )
    const sentences = fc.array(fc.tuple(name, turn), { minLength: 12, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(sentences, async (made) => {
        const all = made.map(([who, say]) => say(who))
        const rules = await rulesOf(...all.map((each) => each.charAt(0).toUpperCase() + each.slice(1)))
        for (const [index, each] of rules.entries()) expect(each, all[index]).toContain('speaker-not-held')
      }),
      { numRuns: 12 },
    )
  })
})
