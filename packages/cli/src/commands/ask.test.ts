import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { typeCommand } from '../testing/type-command.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const DEMO = join(import.meta.dirname, '../../../../demo/documents.jsonl')
let folder = ''

/** Runs a command as typed; `keys` and `lines` are what a person at the terminal types, null where there is none. */
function type(argv: readonly string[], typed: { keys: string[]; lines: string[] } | null = null) {
  const prompt =
    typed === null
      ? null
      : {
          key: async () => typed.keys.shift() ?? null,
          line: async () => typed.lines.shift() ?? null,
          secret: async () => null,
        }
  return typeCommand(folder, argv, { prompt, shown: true })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-ask-'))
  const lines = (await readFile(DEMO, 'utf8')).trim().split('\n').slice(0, 12)
  await writeFile(join(folder, 'reports.jsonl'), `${lines.join('\n')}\n`)
  await type(['new', 'ask.sayso'])
  await type(['add', join(folder, 'reports.jsonl')])
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

test('one key answers a question, name and reason are asked once, and the answer is in the journal', async () => {
  const typed = { keys: ['x', 's', 'y', 'n', 'q'], lines: ['Ada', 'read both'] }
  const { exit, out } = await type(['ask'], typed)
  expect(exit).toBe(0)
  expect(typed.lines).toEqual([])
  expect(out).toContain('y yes · n no · s skip · q stop  skip')
  expect(out).toMatch(/→ \d.*Take it back: sayso undo j/)
  const journal = (await type(['journal'])).out
  expect(journal).toContain('Ada')
  expect(journal).toContain('why: read both')
})

test('without a terminal the questions are listed with what can be typed, within the width', async () => {
  const { exit, out } = await type(['ask', '--limit', '2'])
  expect(exit).toBe(0)
  expect(out.match(/^ {2}yes: /gm)).toHaveLength(2)
  expect(out).toContain('sayso judge ')
  for (const line of out.split('\n').filter((each) => !each.includes('sayso judge')))
    expect(line.length).toBeLessThanOrEqual(80)
  const lines = (await type(['ask', '--limit', '2', '--json'])).out.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['question', 'question'])
})

test('an answer that nobody signs is none', async () => {
  const { exit, err } = await type(['ask'], { keys: ['y'], lines: [''] })
  expect(exit).toBe(2)
  expect(err).toContain('ask-unsigned')
})

test('explain, missing, publishers and one source print within the width, and as JSON', async () => {
  const [claim] = (await type(['claims', '--json'])).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const argv of [
    ['explain', claim.short],
    ['missing'],
    ['publishers', '--all'],
    ['sources', 'Halvora', 'Press', 'Agency'],
    ['who', claim.short],
  ]) {
    const { exit, out } = await type(argv)
    expect(exit, argv.join(' ')).toBe(0)
    for (const line of out.split('\n').filter((each) => !/sayso \w+|https?:/.test(each)))
      expect(line.length, line).toBeLessThanOrEqual(80)
    for (const line of (await type([...argv, '--json'])).out.trim().split('\n'))
      expect(JSON.parse(line)).toHaveProperty('kind')
  }
  expect((await type(['explain', 'c000000'])).err).toContain('id-unknown')
  expect((await type(['sources', 'Nobody'])).err).toContain('source-not-found')
})

test('a register with a bad row is taken in without it, and the row is named', async () => {
  await writeFile(join(folder, 'register.csv'), 'name,control\nHalvora Press Agency,state\nOrv,odd\n')
  const { exit, out, err } = await type(['publishers', 'import', join(folder, 'register.csv')])
  expect(exit).toBe(1)
  expect(out).toContain('1 publisher put in place')
  expect(err).toContain('line 3')
  expect((await type(['publishers'])).out).toContain('owned or directed by the state')
})
