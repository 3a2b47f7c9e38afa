import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { typeCommand } from './testing/type-command.ts'

/** Each command loads the model anew: seconds on a machine that others share. */
vi.setConfig({ testTimeout: 120_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-cli-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Runs a command as typed, in a folder of its own; what it wrote and what the shell is told. */
function type(argv: readonly string[], env: Record<string, string> = {}) {
  return typeCommand(folder, argv, { env: { SAYSO_MODEL: undefined, ...env } })
}

const REPORT = JSON.stringify({
  id: 'r1',
  url: 'https://orv.example/1',
  publisher: 'Orv Press',
  publisher_kind: 'newspaper',
  language: 'en',
  published_at: '2031-05-03T07:30:00+02:00',
  title: 'Dam to open',
  byline: null,
  text: 'ORV, May 3. The dam at Orv will be opened before the rains, the water minister said on Saturday. "Nothing is decided on the villages," a senior official said.',
  links: [],
  media: [],
})

test('what a command still needs is named, and a date that cannot be read is not lost in silence', async () => {
  expect((await type(['proof'])).err).toContain('usage-incomplete: more was expected: sayso proof <id>')
  const { exit, err } = await type(['add', 'x.txt', '--published', '03/04/2024'])
  expect(exit).toBe(2)
  expect(err).toContain('usage-published: --published is "03/04/2024"; a date')
})

test('a bare "-" is standard input, alone and among files', async () => {
  await writeFile(join(folder, 'first.txt'), 'The mayor said that the first dam is safe.')
  for (const argv of [['-'], ['first.txt', '-'], ['-', '--json']]) {
    vi.spyOn(process, 'stdin', 'get').mockReturnValueOnce(
      Readable.from([Buffer.from('{"text":"The mayor said that the second dam is safe."}\n')]) as never,
    )
    const files = argv.map((each) => (each.endsWith('.txt') ? join(folder, each) : each))
    const { out, err } = await type(['read', ...files])
    expect(err).toBe('')
    expect(out).toContain('the second dam is safe')
  }
})

test('a mistyped command exits with 2, says what was expected, and how to get help', async () => {
  for (const argv of [
    ['hwo', 'dam'],
    [],
    ['who'],
    ['claims', '--sort', 'luck'],
    ['add', 'x', '--nonsense'],
    ['picture', '--as-of'],
    ['grade', 'g1', '2', '--by'],
  ]) {
    const { exit, err, out } = await type(argv)
    expect(exit, argv.join(' ')).toBe(2)
    expect(err).toMatch(/^usage-[a-z-]+: /)
    expect(err).toContain('--help')
    expect(out).toBe('')
  }
})

test('a folder without a case exits with 2 and says how to make one', async () => {
  const { exit, err } = await type(['status'])
  expect(exit).toBe(2)
  expect(err).toContain('case-not-found')
  expect(err).toContain('sayso new')
})

test('from an empty folder to an answer', async () => {
  expect((await type(['new', 'dam.sayso', '--title', 'The dam'])).exit).toBe(0)
  // A mistyped option stops the command before it runs.
  expect(await type(['status', '--nonsense'])).toMatchObject({ exit: 2, out: '' })
  await writeFile(join(folder, 'reports.jsonl'), `${REPORT}\n{"broken\n`)

  const added = await type(['add', join(folder, 'reports.jsonl'), '--json'])
  expect(added.exit).toBe(1)
  const lines = added.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatchObject({ url: 'https://orv.example/1', status: 'added', reason: null })
  expect(lines[1]).toMatchObject({ status: 'refused', line: 2, id: null })
  expect(added.err).toContain('1 left out')

  expect((await type(['add', join(folder, 'reports.jsonl'), '--json'])).out).toContain('"unchanged"')
  expect(await type(['status', '--case', join(folder, 'dam.sayso')])).toMatchObject({ exit: 0 })
  expect((await type(['status', '--json'], { SAYSO_CASE: join(folder, 'dam.sayso') })).out).toContain('"documents":1')

  const who = await type(['who', 'dam', 'opened'])
  expect(who).toMatchObject({ exit: 0, err: '' })
  expect(who.out).toContain('1 independent origin')
  for (const line of who.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)

  const claims = (await type(['claims', '--json'])).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(claims[0]).toMatchObject({ kind: 'group-row' })
  expect((await type(['who', claims[0].short])).exit).toBe(0)

  const signed = ['--by', 'Ada', '--why', 'it sits on the dam board']
  const graded = await type(['grade', 'water minister', 'B', '--source', ...signed])
  expect(graded).toMatchObject({ exit: 0, err: '' })
  expect(graded.out).toMatch(/minister\n {2}proposed/)
  expect(graded.out).toContain('given     B, usually reliable')
  expect((await type(['grade', 'nobody', 'B', '--source', ...signed])).err).toContain('grade-unknown')
  expect((await type(['show', claims[0].headline.document.slice(0, 8)])).out).toContain('Orv Press')
  expect((await type(['search', 'villages'])).out).toContain('villages')
  expect(await type(['who', 'xylophone'])).toMatchObject({ exit: 1, out: '' })
  expect((await type(['show', 'zzz'])).exit).toBe(2)
  expect((await type(['documents', '--language', 'ko'])).err).toContain('no rows')
  expect((await type(['verify'])).exit).toBe(0)
})

test('a ruling is given, listed, exported and taken back', async () => {
  const [claim] = (await type(['claims', '--json'])).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect((await type(['judge', 'stance', claim.short, 'perhaps', '--by', 'Ada', '--why', 'x'])).err).toContain(
    'declines-to-confirm',
  )
  expect((await type(['judge', 'same', claim.short, '--by', 'Ada', '--why', 'x'])).exit).toBe(2)
  const given = await type(['judge', 'stance', claim.short, 'questions', '--by', 'Ada', '--why', 'read it', '--json'])
  const { id } = JSON.parse(given.out)
  expect((await type(['journal'])).out).toContain('Ada')
  expect((await type(['export', '-o', join(folder, 'out.jsonl')])).exit).toBe(0)
  const lines = (await readFile(join(folder, 'out.jsonl'), 'utf8')).trim().split('\n')
  expect(lines.at(-1)).toMatch(/^\{"kind":"loss-report"/)
  expect(lines.some((line) => line.includes('"kind":"judgement"'))).toBe(true)
  expect((await type(['undo', id.slice(0, 8)])).exit).toBe(0)
  expect((await type(['undo', id])).exit).toBe(2)
  expect((await type(['journal', '--json'])).out).toContain('"taken back"')
  const csv = await type(['export', '--format', 'csv'])
  expect(csv.out).toMatch(/^id,url,document,/)
  expect(csv.err).toContain('left out')
})

test('read and attribute need no case', async () => {
  await writeFile(
    join(folder, 'texts.jsonl'),
    '{"id":"t1","text":"The bridge is safe, the mayor said."}\n{"id":"t2"}\n',
  )
  const attributed = await type(['attribute', join(folder, 'texts.jsonl'), '-o', join(folder, 'attributed.jsonl')])
  expect(attributed.exit).toBe(1)
  expect(attributed.err).toContain('line 2')
  const [line] = (await readFile(join(folder, 'attributed.jsonl'), 'utf8')).trim().split('\n')
  expect(JSON.parse(line!)).toMatchObject({ id: 't1', attributions: [{ parent: null }] })
  const read = await type(['read', join(folder, 'reports.jsonl'), '--json'])
  expect(read.exit).toBe(1)
  expect(JSON.parse(read.out.split('\n')[0]!)).toMatchObject({ publisher: 'Orv Press', language: 'en' })
})

test('every command has help with an example', async () => {
  const { COMMANDS } = await import('./commands/index.ts')
  for (const { usage, example } of COMMANDS) {
    expect(example[0], usage).toMatch(/^sayso /)
    expect(example[0].split(' ')[1]).toBe(usage.split(' ')[0])
  }
})

test('a damaged case exits with 3', async () => {
  await writeFile(join(folder, 'not.sayso'), 'this is no case')
  const { exit, err } = await type(['status', '--case', join(folder, 'not.sayso')])
  expect(err).toMatch(/^case-/)
  expect(exit).toBe(3)
})
