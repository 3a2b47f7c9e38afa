import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DUTIES } from '@sayso/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { issueBriefing, keepBriefing, viewBriefing, writeBriefing } from '../brief/briefings.ts'
import { renderBriefing } from '../brief/export-briefing.ts'
import { draftBriefing } from '../brief/templates/draft-briefing.ts'
import { createCase, type OpenCase, openCase } from '../case/open-case.ts'
import { packCase } from '../custody/pack-case.ts'
import { writeArchive } from '../custody/write-archive.ts'
import { exportCase } from '../export/export-case.ts'
import { writeOutAsIs } from '../export/write-out.ts'
import { writeAssessment } from '../papers/assessments.ts'
import { writeHypotheses } from '../papers/hypotheses.ts'
import { exportHypothesesCsv } from '../papers/hypotheses-csv.ts'
import { readZip } from '../testing/read-zip.ts'
import { addLines } from '../testing/small-case.ts'
import { viewWho } from '../views/who.ts'
import { openExportGuard } from './guard-export.ts'
import {
  answerDuties,
  closeInterview,
  decideLikeness,
  decideMasks,
  listDisclosures,
  listInterviews,
  listProposedMasks,
  recordInterview,
  sayApart,
  showIdentity,
  viewInterview,
} from './interviews.ts'
import { withdrawConsent } from './withdraw-consent.ts'

vi.setConfig({ testTimeout: 120_000 })

const SIGNED = { by: 'Ada', why: 'test' }
const CHEAP = { passes: 1, memoryKib: 8 }
const now = () => '2031-01-01T00:00:00.000Z'
const done = Object.fromEntries(DUTIES.map((duty) => [duty, { met: 'done' }]))
const SAID = 'Three hundred soldiers of our battalion were moved to the harbour at night.'

function conversation(identity: object, answers: readonly string[], rest: object = {}): string {
  return JSON.stringify({
    status: 'prisoner of war',
    consent: { given: true, on: '2027-11-20', how: 'written', uses: ['analysis'], limits: ['no name'] },
    interviewer: 'Ada',
    alone: true,
    language: 'en',
    interpreter: null,
    place: 'a camp',
    from: '2027-11-20T10:00:00Z',
    to: '2027-11-20T12:00:00Z',
    recording: 'notes',
    duties: done,
    identity,
    turns: answers.map((answer, index) => ({ at: `10:${10 + index}`, question: 'What did you see?', answer })),
    ...rest,
  })
}

const IVAN = {
  name: 'Ivan Petrov',
  born: '1999-02-03',
  number: 'AB-4471209',
  home: 'Karsk',
  relatives: ['Olga Petrova'],
}

let folder: string
let open: OpenCase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  open = await createCase(join(folder, 'test.sayso'), { title: 'Test', language: 'en' }, options('a long passphrase'))
})
afterEach(async () => {
  await open.close()
  await rm(folder, { recursive: true })
})

function options(passphrase: string | null) {
  return { actor: 'test', now, passphrase: async () => passphrase, sealCost: CHEAP }
}

/** Takes an interview in, masks all that is proposed, and closes it. */
async function hold(pseudonym: string, json: string) {
  await recordInterview(open, { ...SIGNED, pseudonym, json })
  const mask = (await listProposedMasks(open, pseudonym)).map(({ number }) => number)
  expect(await decideMasks(open, { pseudonym, mask, keep: [], words: [] })).toEqual([])
  return closeInterview(open, { ...SIGNED, pseudonym })
}

async function exported(format: 'jsonl' | 'csv', from = open): Promise<string> {
  let text = ''
  const write = (piece: string) => {
    text += piece
  }
  await exportCase(from, { format, output: null, write })
  return text
}

const NAMED = /ivan|petrov|петров|karsk|4471209|1999-02-03/i

test('statements become claims of a pseudonym that carries the mark of a prisoner everywhere', async () => {
  const view = await hold('K7', conversation(IVAN, [SAID]))
  expect(view).toMatchObject({ name: 'K7 (prisoner of war)', interview: { state: 'closed' } })
  const who = await viewWho(open, 'soldiers moved to the harbour', { asOf: null, judgementsToo: false })
  expect(who?.origins.map(({ holder }) => holder)).toEqual(['K7 (prisoner of war)'])
  const draft = await draftBriefing(open, {
    template: 'situation',
    title: null,
    tlp: 'RED',
    asOf: null,
    since: null,
    about: null,
  })
  await keepBriefing(open, { ...SIGNED, name: 'report' }, draft)
  const { bytes } = await renderBriefing(open, { name: 'report', upTo: null, browser: null, format: 'html' })
  for (const text of [await exported('jsonl'), await exported('csv'), Buffer.from(bytes).toString()])
    expect(text).toContain('K7 (prisoner of war)')
})

test('what was written of an interview is seen from the day it was written on', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  await showIdentity(open, { ...SIGNED, pseudonym: 'K7' })
  expect([await listInterviews(open, '2030-12-31'), await listDisclosures(open, '2030-12-31')]).toEqual([[], []])
  await expect(viewInterview(open, 'K7', '2030-12-31')).rejects.toMatchObject({ code: 'interview-unknown' })
  expect(await listInterviews(open, '2031-01-01')).toEqual(await listInterviews(open))
  expect(await viewInterview(open, 'K7', '2031-01-01')).toMatchObject({ interview: { state: 'closed' } })
  expect(await listDisclosures(open, '2031-01-01')).toHaveLength(1)
})

test('what was recorded is not closed until somebody decides whether face and voice may be shared', async () => {
  for (const [pseudonym, recording] of [
    ['A1', 'audio'],
    ['V1', 'video'],
  ] as const) {
    const json = conversation({ ...IVAN, name: `${IVAN.name} ${pseudonym}` }, [SAID], { recording })
    await expect(hold(pseudonym, json)).rejects.toMatchObject({ code: 'interview-likeness-open' })
    await decideLikeness(open, { ...SIGNED, pseudonym, decision: 'withhold' })
    const { interview } = await closeInterview(open, { ...SIGNED, pseudonym })
    expect(interview).toMatchObject({ state: 'closed', likeness: { decision: 'withhold', by: 'Ada' } })
  }
})

test('an interview is not closed while a duty is open or a word that may give the person away is undecided', async () => {
  const { 'read-back': _, ...some } = done
  const json = conversation(IVAN, ['I came to Sologda with Sergei Orlov.'], { duties: some })
  await recordInterview(open, { ...SIGNED, pseudonym: 'K7', json })
  const close = () => closeInterview(open, { ...SIGNED, pseudonym: 'K7' })
  await expect(close()).rejects.toMatchObject({
    code: 'interview-duties-open',
    message: expect.stringContaining('read back'),
  })
  await answerDuties(open, { ...SIGNED, pseudonym: 'K7', duties: ['read-back'], met: 'done' })
  await answerDuties(open, { ...SIGNED, pseudonym: 'K7', duties: ['no-coercion'], met: 'not applicable' })
  await expect(close()).rejects.toMatchObject({ message: expect.stringContaining('cannot be waived') })
  await answerDuties(open, { ...SIGNED, pseudonym: 'K7', duties: ['no-coercion'], met: 'done' })
  await expect(close()).rejects.toMatchObject({ code: 'interview-masks-open' })
  const proposed = await listProposedMasks(open, 'K7')
  expect(proposed.map(({ particular }) => particular.text).join()).toContain('Orlov')
  expect((await listInterviews(open))[0]?.interview.turns).toEqual([])
})

test('two persons count as one origin until somebody says that they could not have spoken with each other', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  await hold(
    'K8',
    conversation({ name: 'Pavel Lunin' }, [
      'I drove a lorry until the winter.',
      'They moved three hundred soldiers of our battalion to the harbour.',
    ]),
  )
  const count = async () => {
    const who = (await viewWho(open, 'soldiers moved to the harbour', { asOf: null, judgementsToo: false }))!
    const row = (await open.store.readCounts([who.id]))[0]!
    return [row.low, row.high, row.reasons.some(({ rule }) => rule === 'could-have-spoken')]
  }
  expect(await count()).toEqual([1, 2, true])
  await sayApart(open, { ...SIGNED, pseudonym: 'K7', other: 'K8' })
  expect(await count()).toEqual([2, 2, false])
})

test('an identity is shown on purpose only, and the journal says to whom and why', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  expect(
    (await showIdentity(open, { pseudonym: 'K7', by: 'Ada', why: 'a doctor asks for Ivan Petrov' })).identity.name,
  ).toBe('Ivan Petrov')
  expect(await listDisclosures(open)).toMatchObject([{ name: 'K7', by: 'Ada' }])
  const written = (await open.store.listJournal({ limit: 100 })).items.filter(
    ({ action }) => action === 'paper-written',
  )
  expect(written.length).toBeGreaterThan(2)
  expect(JSON.stringify(await listDisclosures(open))).not.toMatch(NAMED)
})

test('a wrong passphrase opens nothing, and no export goes out without the right one', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  const other = async (passphrase: string | null) => openCase(open.path, options(passphrase))
  const wrong = await other('not the passphrase')
  await expect(showIdentity(wrong, { ...SIGNED, pseudonym: 'K7' })).rejects.toMatchObject({ code: 'passphrase-wrong' })
  await expect(exported('jsonl', wrong)).rejects.toMatchObject({ code: 'passphrase-wrong' })
  const none = await other(null)
  await expect(exported('csv', none)).rejects.toMatchObject({ code: 'export-unchecked' })
  await Promise.all([wrong.close(), none.close()])
})

test('what goes out as bytes is refused where it would give a person away, by ids and never by words', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  await packCase(open, join(folder, 'clean.pack'))
  await addLines(open, folder, [
    JSON.stringify({
      url: 'https://a.example/1',
      publisher: 'A',
      language: 'en',
      published_at: '2027-11-21',
      title: 'Captured',
      text: 'The ministry said Ivan Petrov of Karsk was captured.',
    }),
  ])
  for (const write of [
    () => packCase(open, join(folder, 'case.pack')),
    () => writeArchive(open, { path: join(folder, 'case.wacz'), version: '0', faces: false }),
    () => exportCase(open, { format: 'csv', output: join(folder, 'petrov.csv'), write: () => {} }),
  ]) {
    const error = await write().catch((thrown: Error) => thrown)
    expect(String(error)).toMatch(/export-(?:name-)?holds-identity/)
    expect(String(error)).not.toMatch(NAMED)
  }
  expect(await readdir(folder)).not.toContain('case.pack')
  const text = await exported('jsonl')
  expect(text).toContain('███████████ of █████')
  expect(text).not.toMatch(NAMED)
  await addLines(open, folder, [
    JSON.stringify({
      url: 'https://a.example/2',
      publisher: 'A',
      language: 'en',
      published_at: '2027-11-22',
      title: 'Port',
      text: 'Two ships left Karsk on Monday.',
    }),
  ])
  expect(await exported('jsonl')).toContain('Two ships left Karsk')
})

test('an export is refused where the file of the identities is gone', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  await rm(join(open.path, 'identities.sealed'))
  await expect(exported('jsonl')).rejects.toMatchObject({ code: 'export-unchecked' })
})

test('withdrawn consent takes the statements out of everything and leaves a mark; the journal still verifies', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  await writeAssessment(open, {
    ...SIGNED,
    name: 'harbour',
    given: {
      question: 'Where?',
      answer: 'There.',
      confidence: 'low',
      basis: 'one',
      claims: ['soldiers moved to the harbour'],
    },
  })
  await writeBriefing(open, {
    ...SIGNED,
    name: 'report',
    markdown: `# Title\n\nThey say: “${SAID}” ["${SAID}"]\n\nA thought. [own: Ada: mine]`,
  })
  await issueBriefing(open, { ...SIGNED, name: 'report' })
  const withdrawal = await withdrawConsent(open, { pseudonym: 'K7', by: 'Ada', why: 'asked for by the person' })
  expect(withdrawal).toMatchObject({ documents: 1, scrubbed: true })
  expect(await viewWho(open, 'soldiers moved to the harbour', { asOf: null, judgementsToo: false })).toBeNull()
  expect((await listInterviews(open))[0]).toMatchObject({
    name: 'K7 (withdrawn)',
    interview: { state: 'withdrawn', turns: [] },
  })
  const briefing = await viewBriefing(open, { name: 'report' })
  expect(briefing.briefing.parts[0]!.sentences.map(({ text }) => text)).toEqual(['[withdrawn]', 'A thought.'])
  expect(briefing.briefing.left.join()).toContain('consent of K7 was withdrawn')
  const faults: unknown[] = []
  for await (const fault of open.store.verify()) faults.push(fault)
  expect(faults).toEqual([])
  await open.close()
  for (const file of await readdir(open.path))
    expect((await readFile(join(open.path, file))).includes('moved to the harbour'), file).toBe(false)
  open = await openCase(open.path, options('a long passphrase'))
  await expect(showIdentity(open, { ...SIGNED, pseudonym: 'K7' })).rejects.toMatchObject({ code: 'identity-missing' })
})

test('what cannot be read is told without a word of it', async () => {
  for (const json of ['{"name": "Ivan Petrov"', conversation({ ...IVAN, petrov: 1 }, [SAID]), conversation(IVAN, [])]) {
    const error = await recordInterview(open, { ...SIGNED, pseudonym: 'K7', json }).catch((thrown: Error) => thrown)
    expect(String(error)).toContain('interview-unreadable')
    expect(String(error)).not.toMatch(NAMED)
  }
  const unfit = recordInterview(open, { ...SIGNED, pseudonym: 'PETROV', json: conversation(IVAN, [SAID]) })
  await expect(unfit).rejects.toMatchObject({ code: 'pseudonym-unfit' })
})

describe('the law: a masked export holds none of the identities', () => {
  const syllable = fc.constantFrom(
    'ka',
    'lo',
    'mir',
    'ven',
    'tos',
    'dra',
    'shi',
    'bel',
    'gor',
    'nu',
    'рад',
    'мил',
    'ко',
    '김',
    '하늘',
  )
  const part = fc
    .array(syllable, { minLength: 2, maxLength: 3 })
    .map((parts) => parts.join(''))
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
  const person = fc.record({
    first: part,
    last: part,
    home: part,
    born: fc
      .date({ min: new Date('1960-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    number: fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String),
    relative: part,
  })

  test('whatever the names, however they are written, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(person, async ({ first, last, home, born, number, relative }) => {
        const base = await mkdtemp(join(folder, 'law-'))
        const own = await createCase(
          join(base, 'test.sayso'),
          { title: `Case of ${last}`, language: 'en' },
          options('a long passphrase'),
        )
        try {
          const identity = { name: `${first} ${last}`, born, number, home, relatives: [relative] }
          const [year, month, day] = born.split('-')
          const answers = [
            `I am ${first} ${last}, born on ${day}.${month}.${year} in ${home}, number ${number}. ${SAID}`,
            `My sister ${relative} calls me ${first.toUpperCase()}; ${last}'s mail is ${first.toLowerCase()}.${last.toLowerCase()}@mail.example.`,
          ]
          await recordInterview(own, { ...SIGNED, pseudonym: 'Z9', json: conversation(identity, answers) }).then(
            async () => {
              const mask = (await listProposedMasks(own, 'Z9')).map((each) => each.number)
              await decideMasks(own, { pseudonym: 'Z9', mask, keep: [], words: [] })
              await closeInterview(own, { pseudonym: 'Z9', by: 'Ada', why: `for ${last}` })
            },
          )
          const url = `https://news.example/${encodeURIComponent(`${first} ${last}`)}/${number}`
          await addLines(own, base, [
            JSON.stringify({
              url,
              publisher: 'News',
              language: 'en',
              published_at: '2027-11-22',
              title: `${last} of ${home}`,
              text: `Officials said ${last} ${first} (${born}) was captured. ${SAID}`,
            }),
          ])
          await writeBriefing(own, {
            ...SIGNED,
            name: `report on ${last}`,
            markdown: `# ${last} of ${home}\n\n${first} is here. [own: Ada: ${relative} said so]`,
          })
          await writeHypotheses(own, {
            ...SIGNED,
            name: 'front',
            change: {
              question: `Was ${last} of ${home} there?`,
              add: [{ name: 'H1', says: `${first} was, ${number}` }],
            },
          })
          const texts = [await exported('jsonl', own), await exported('csv', own)]
          texts.push((await exportHypothesesCsv(own, 'front', null))!.text)
          for (const format of ['html', 'md', 'docx'] as const) {
            const { bytes } = await renderBriefing(own, {
              name: `report on ${last}`,
              upTo: null,
              browser: null,
              format,
            })
            texts.push(format === 'docx' ? readZip(Buffer.from(bytes)) : Buffer.from(bytes).toString())
          }
          texts.push(String(await packCase(own, join(base, 'case.pack')).catch((thrown: Error) => thrown)))
          texts.push(
            String(
              await exportCase(own, { format: 'csv', output: join(base, `${last}.csv`), write: () => {} }).catch(
                (thrown: Error) => thrown,
              ),
            ),
          )
          for (const text of texts)
            for (const word of [first, last, home, relative, number, born]) {
              const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
              expect(found === null ? null : text.slice(found.index - 60, found.index + 60)).toBeNull()
            }
        } finally {
          await own.close()
        }
      }),
      { numRuns: 12 },
    )
  })
})

test('the file is written again only where statements were taken out of what was derived', async () => {
  const scrub = vi.spyOn(open.store, 'scrub')
  await recordInterview(open, { ...SIGNED, pseudonym: 'K7', json: conversation(IVAN, [SAID]) })
  expect(await withdrawConsent(open, { ...SIGNED, pseudonym: 'K7' })).toMatchObject({ documents: 0, scrubbed: true })
  expect(scrub).not.toHaveBeenCalled()
  await hold('K8', conversation(IVAN, [SAID]))
  expect(await withdrawConsent(open, { ...SIGNED, pseudonym: 'K8' })).toMatchObject({ documents: 1, scrubbed: true })
  expect(scrub).toHaveBeenCalledTimes(1)
})

test('what a document that names a person says of their home is covered wherever it is repeated, and nowhere else', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  const line = (number: number, text: string) =>
    JSON.stringify({
      url: `https://a.example/${number}`,
      publisher: 'A',
      language: 'en',
      published_at: '2027-11-21',
      title: 'News',
      text,
    })
  await addLines(open, folder, [
    line(1, 'The ministry said Ivan Petrov was captured. His mother still lives in Karsk beside the old mill.'),
  ])
  const guard = (await openExportGuard(open, null))!
  expect(guard.coverText('mother still lives in Karsk')).toBe('mother still lives in █████')
  expect(guard.coverText('{"a":"x\\nKarsk beside the old mill"}\n')).toBe('{"a":"x\\n█████ beside the old mill"}\n')
  expect(guard.coverText('Two ships left Karsk on Monday')).toBe('Two ships left Karsk on Monday')
  expect(guard.coverText(JSON.stringify({ cells: { Petrov: 'consistent' } }))).toBe('{"cells":{"██████":"consistent"}}')
})

test('what is signed is refused where a letter of it would have to be covered', async () => {
  await hold('K7', conversation(IVAN, [SAID]))
  const write = writeOutAsIs(open, join(folder, 'seal.txt'), 'journal of the case of Petrov')
  await expect(write).rejects.toMatchObject({
    code: 'export-holds-identity',
    message: expect.not.stringMatching(NAMED),
  })
  expect(await readdir(folder)).not.toContain('seal.txt')
  await writeOutAsIs(open, join(folder, 'seal.txt'), 'journal of a case')
})
