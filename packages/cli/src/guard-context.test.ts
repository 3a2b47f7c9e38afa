import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addInputs,
  closeInterview,
  createCase,
  DUTIES,
  decideMasks,
  listProposedMasks,
  recordInterview,
  writeAssessment,
  writeBriefing,
  writeHypotheses,
  writeIndicator,
  writePlan,
} from '@sayso/engine'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { COMMANDS } from './commands/index.ts'
import { type Said, typeCommand } from './testing/type-command.ts'

vi.setConfig({ testTimeout: 300_000 })

const PASSPHRASE = 'a long passphrase'
const SIGNED = { by: 'Ada', why: 'test' }
const now = () => '2031-01-01T00:00:00.000Z'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-guard-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Person {
  readonly first: string
  readonly last: string
  readonly home: string
  readonly born: string
  readonly number: string
  readonly relative: string
}

const part = fc
  .array(fc.constantFrom('ka', 'lo', 'mir', 'ven', 'tos', 'dra', 'shi', 'bel', 'gor', 'nu', 'рад', 'мил', 'ко', '김'), {
    minLength: 3,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
const person: fc.Arbitrary<Person> = fc.record({
  first: part,
  last: part,
  home: part,
  born: fc
    .date({ min: new Date('1960-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  number: fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String),
  relative: part,
})

const KALOBEL: Person = {
  first: 'Kadraka',
  last: 'Kamirka',
  home: 'Kakakaka',
  born: '1970-01-01',
  number: '1000000',
  relative: 'Kalobel',
}

const SAID = 'Three hundred soldiers of our battalion were moved to the harbour at night.'

/** A case whose documents, papers, publisher and title all tell who K7 is. */
async function makeCase(path: string, { first, last, home, born, number, relative }: Person): Promise<void> {
  const options = { actor: last, now, passphrase: async () => PASSPHRASE, sealCost: { passes: 1, memoryKib: 8 } }
  const open = await createCase(path, { title: `Case of ${last}`, language: 'en' }, options)
  try {
    const identity = { name: `${first} ${last}`, born, number, home, relatives: [relative] }
    const setting = {
      status: 'prisoner of war',
      consent: { given: true, on: '2027-11-20', how: 'written', uses: ['analysis'], limits: [] },
      ...{ interviewer: 'Ada', alone: true, language: 'en', interpreter: null, place: 'a camp' },
      ...{ from: '2027-11-20T10:00:00Z', to: '2027-11-20T12:00:00Z', recording: 'notes' },
      duties: Object.fromEntries(DUTIES.map((duty) => [duty, { met: 'done' }])),
    }
    const turns = [{ at: '10:10', question: 'What did you see?', answer: `I am ${first} of ${home}. ${SAID}` }]
    await recordInterview(open, { ...SIGNED, pseudonym: 'Z9', json: JSON.stringify({ ...setting, identity, turns }) })
    const mask = (await listProposedMasks(open, 'Z9')).map((each) => each.number)
    await decideMasks(open, { pseudonym: 'Z9', mask, keep: [], words: [] })
    await closeInterview(open, { ...SIGNED, pseudonym: 'Z9' })
    const file = join(folder, 'documents.jsonl')
    await writeFile(
      file,
      `${JSON.stringify({
        url: `https://news.example/${encodeURIComponent(`${first} ${last}`)}/${number}`,
        publisher: `${last} Daily`,
        language: 'en',
        published_at: '2027-11-22',
        title: `${last} of ${home}`,
        byline: relative,
        text: `The ministry said that ${first} ${last} (${born}) of ${home} was captured with number ${number}.\n\nThe mayor said that 300 soldiers left ${home} in lorries. “${relative} waits for him,” ${last} officials said. ${SAID}`,
      })}\n`,
    )
    await addInputs(open, [file], {})
    const paper = { by: last, why: `for ${relative}` }
    await writeBriefing(open, {
      ...paper,
      name: `report on ${last}`,
      markdown: `# ${last} of ${home}\n\n${first} is here. [own: Ada: ${relative} said so]`,
    })
    const claims = ['300 soldiers left']
    const given = { question: `Where is ${last}?`, answer: 'There.', confidence: 'low', basis: 'one', claims }
    await writeAssessment(open, { ...paper, name: last, given })
    const add = [
      { name: last, says: `${first} is right` },
      { name: 'H2', says: 'nobody is' },
    ]
    const weigh = [{ claim: '300 soldiers left', cells: { [last]: 'consistent' as const, H2: 'neither' as const } }]
    await writeHypotheses(open, { ...paper, name: last, change: { question: `Where is ${last}?`, add, weigh } })
    const says = `${first} was taken`
    await writeIndicator(open, {
      ...paper,
      name: last,
      given: { says, when: 'at least 1 origin affirm "soldiers left"' },
    })
    const phases = [{ name: last, owner: relative, measures: [`ask ${first}`], triggers: [last] }]
    await writePlan(open, { ...paper, name: last, given: { purpose: `free ${last}`, phases } })
  } finally {
    await open.close()
  }
}

/** How each command that opens a case is typed; null for those that read none, or a fresh one. */
const TYPED: Readonly<Record<string, (person: Person) => readonly (readonly string[])[]>> = {
  status: () => [['status']],
  documents: () => [['documents']],
  claims: () => [['claims']],
  who: () => [['who', 'soldiers left']],
  picture: () => [['picture'], ['picture', '--changes-since', '2027-11-01']],
  grade: () => [['grade']],
  assess: ({ last }) => [['assess'], ['assess', last]],
  hypotheses: ({ last }) => [
    ['hypotheses'],
    ['hypotheses', last],
    ['hypotheses', last, '--csv', '-'],
    ['hypotheses', last, '--csv', 'matrix.csv'],
    ['hypotheses', `${last}2`],
  ],
  interview: () => [
    ['interview'],
    ['interview', 'show', 'Z9'],
    ['interview', 'masks', 'Z9'],
    ['interview', 'identity', 'Z9', '--by', 'Ada', '--why', 'test'],
  ],
  plan: ({ last }) => [['plan'], ['plan', last]],
  brief: ({ last }) => [
    ['brief'],
    ['brief', 'show', `report on ${last}`],
    ['brief', 'check', `report on ${last}`],
    ['brief', 'source', `report on ${last}`],
    ['brief', 'export', `report on ${last}`, '-o', 'report.html'],
    ['brief', 'export', `report on ${last}`, '-o', `${last}.html`],
    ['brief', 'show', `nothing on ${last}`],
  ],
  search: ({ last }) => [
    ['search', 'soldiers'],
    ['search', last],
  ],
  origins: () => [['origins']],
  sources: ({ last }) => [['sources'], ['sources', `${last} Daily`]],
  publishers: () => [['publishers'], ['publishers', '--csv', '-'], ['publishers', '--csv', 'register.csv']],
  show: () => [['show', 'soldiers']],
  changes: () => [['changes']],
  explain: () => [['explain', 'c']],
  ask: () => [['ask']],
  missing: () => [['missing']],
  judge: ({ last }) => [['judge', 'same', last, last, '--by', 'Ada', '--why', last]],
  undo: ({ last }) => [['undo', last]],
  journal: () => [['journal']],
  watch: ({ last }) => [
    ['watch', 'indicators'],
    ['watch', 'indicators', last],
    ['watch', '--opml-out', `${last}.opml`, `https://news.example/${last}`],
  ],
  verify: () => [['verify'], ['verify', '--chain'], ['verify', '--chain', '--seal', 'seal.txt']],
  proof: () => [['proof', 'soldiers', '-o', 'proof']],
  pack: ({ last }) => [
    ['pack', '-o', 'case.pack'],
    ['pack', '-o', `${last}.pack`],
  ],
  archive: () => [['archive', '-o', 'case.wacz']],
  export: ({ last }) => [
    ['export'],
    ['export', '--format', 'csv'],
    ['export', '-o', 'case.jsonl'],
    ['export', '-o', `${last}.jsonl`],
  ],
  rebuild: () => [['rebuild']],
  add: ({ last }) => [['add', `${last}.html`]],
  fetch: () => [],
}
const WITHOUT_CASE: ReadonlySet<string> = new Set(['demo', 'new', 'serve', 'read', 'attribute', 'unpack'])

test('every command is tried below, or opens no case', () => {
  const names = COMMANDS.map(({ usage }) => usage.split(' ')[0]!)
  expect(names.filter((name) => !(name in TYPED) && !WITHOUT_CASE.has(name))).toEqual([])
})

test('the law: nothing that is written and not shown holds an identity, whatever the command, the names and the format', async () => {
  await fc.assert(
    fc.asyncProperty(person, async (who) => {
      const base = await mkdtemp(join(folder, 'law-'))
      await makeCase(join(base, 'test.sayso'), who)
      const typed = Object.values(TYPED).flatMap((make) => make(who))
      const texts: [string, string][] = []
      let done = 0
      for (const argv of typed)
        for (const json of [[], ['--json']]) {
          const { out, err, exit } = await typeCommand(base, [...argv, ...json], {
            env: { SAYSO_PASSPHRASE: PASSPHRASE },
          })
          if (exit === 0) done++
          expect(exit, `${argv.join(' ')}: ${err}`).not.toBe(70)
          texts.push([argv.join(' '), out], [argv.join(' '), err])
        }
      // A law that holds because everything was refused says nothing.
      expect(done).toBeGreaterThan(typed.length)
      for (const file of await readdir(base, { recursive: true, withFileTypes: true })) {
        texts.push(['name of a file', file.name])
        if (file.isFile() && !file.parentPath.includes('.sayso'))
          texts.push([file.name, (await readFile(join(file.parentPath, file.name))).toString('latin1')])
      }
      for (const [from, text] of texts)
        for (const word of [who.first, who.last, who.home, who.relative, who.number, who.born]) {
          const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
          expect(
            found === null ? null : `${from}: ${text.slice(Math.max(0, found.index - 80), found.index + 80)}`,
          ).toBeNull()
        }
    }),
    // The first: the picture names soldiers by the home of the one who was taken, in words that stand in no document.
    { numRuns: 2, endOnFailure: true, examples: [[KALOBEL]] },
  )
})

async function typeOn(
  argv: readonly string[],
  changes: Parameters<typeof typeCommand>[2] = {},
): Promise<Said & { exit: number }> {
  return typeCommand(folder, argv, changes)
}

const IVAN = { first: 'Ivan', last: 'Petrov', home: 'Karsk', born: '1999-02-03', number: '4471209', relative: 'Olga' }

test('a terminal shows the case as it is; a pipe is refused without the passphrase', async () => {
  await makeCase(join(folder, 'test.sayso'), IVAN)
  expect((await typeOn(['documents'], { shown: true })).out).toContain('Petrov')
  const piped = await typeOn(['documents'])
  expect(piped).toMatchObject({ exit: 1, out: '' })
  expect(piped.err).toContain('export-unchecked')
  const opened = await typeOn(['documents'], { env: { SAYSO_PASSPHRASE: PASSPHRASE } })
  expect(opened.out).toContain('██████')
  expect(opened.out).not.toContain('Petrov')
})

test('an identity is shown at a terminal alone: a pipe gets none, and nothing is said to have been shown', async () => {
  await makeCase(join(folder, 'test.sayso'), IVAN)
  const argv = ['interview', 'identity', 'Z9', '--by', 'Ada', '--why', 'a doctor asks']
  const env = { SAYSO_PASSPHRASE: PASSPHRASE }
  const piped = await typeOn(argv, { env })
  expect(piped).toMatchObject({ exit: 2, out: '' })
  expect((await typeOn(['interview', 'disclosures'], { env })).out).toContain('No identity was shown')
  expect((await typeOn(argv, { env, shown: true })).out).toContain('Ivan Petrov')
})

test('the demo leaves a case alone that has interviews, whoever signed them', async () => {
  const papers = ['--by', 'Sayso', '--why', 'test']
  const small = join(folder, 'small')
  await mkdir(small)
  await writeFile(join(small, 'case.json'), JSON.stringify({ title: 'Small', language: 'en' }))
  const line = {
    url: 'https://a.example/1',
    publisher: 'A',
    language: 'en',
    published_at: '2027-11-21',
    title: 'T',
    text: `The mayor said that ${SAID}`,
  }
  await writeFile(join(small, 'documents.jsonl'), `${JSON.stringify(line)}\n`)
  expect((await typeOn(['demo', '--from', small])).exit).toBe(0)
  expect((await typeOn(['demo', '--from', small])).err).toContain('made afresh')
  const { out } = await typeOn(['interview', 'template'])
  const talk = JSON.parse(out) as Record<string, object>
  const written = {
    ...talk,
    identity: { ...talk.identity, name: 'Ivan Petrov' },
    interviewer: 'Ada',
    place: 'a camp',
    turns: [{ at: '10:05', question: 'What?', answer: SAID }],
  }
  await writeFile(join(folder, 'talk.json'), JSON.stringify(written))
  const env = { SAYSO_PASSPHRASE: PASSPHRASE }
  expect(
    await typeOn(['interview', 'new', 'K7', 'talk.json', '--case', 'demo.sayso', ...papers], { env }),
  ).toMatchObject({ exit: 0 })
  const again = await typeOn(['demo', '--from', small])
  expect(again.err).toContain('demo.sayso is there and holds more than the demo: it stays')
  expect((await typeOn(['interview', '--case', 'demo.sayso'], { env })).out).toContain('K7')
})
