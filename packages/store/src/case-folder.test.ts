import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fault, Store } from './contract.ts'
import { createCase, openCase } from './open-case.ts'
import { openDatabase } from './sqlite/database.ts'
import { migrateCase } from './sqlite/format.ts'
import { FORMAT, MIGRATIONS } from './sqlite/migrations/index.ts'
import { makeSqliteStore } from './sqlite/sqlite-store.ts'
import { makeCaptured, makeClaim, makeGroup, makeJudgement, makeReading } from './testing/make-records.ts'
import { startAdder } from './testing/start-adder.ts'

const OPTIONS = { title: 'Test', language: 'en', actor: 'ada' }

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-case-'))
  path = join(folder, 'test.sayso')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs SQL past the store, as a person with another program would. */
function tamper(sql: string): void {
  const file = new Sqlite(join(path, 'case.db'))
  file.exec(sql)
  file.close()
}

async function listFaults(): Promise<Fault['code'][]> {
  const store = await openCase(path)
  const codes: Fault['code'][] = []
  for await (const fault of store.verify()) codes.push(fault.code)
  await store.close()
  return codes
}

async function fill(store: Store): Promise<void> {
  const item = makeCaptured({ publisher: 'A', text: 'A bridge fell, Lee said.' })
  const claim = makeClaim(item.document, { words: 'A bridge fell', source: 'Lee' })
  await store.addDocuments([item, makeCaptured({ publisher: 'B', text: 'Another.' })], 'ada')
  await store.putDerived({
    readings: [{ reading: makeReading(item.document, [claim]) }],
    groups: [makeGroup({ claims: [claim.id], days: [{ day: '2024-10-20' }] })],
  })
  await store.addJudgement(makeJudgement(item.document, 'A bridge'), { seenVersion: 0 })
}

describe('opening', () => {
  test('says what is wrong with a path that is no case', async () => {
    await expect(openCase(path)).rejects.toThrow('case-missing')
    mkdirSync(path)
    await expect(openCase(path)).rejects.toThrow('case-not-a-case')
    writeFileSync(join(path, 'case.db'), 'this is no database, though it is long enough to be taken for one'.repeat(9))
    await expect(openCase(path)).rejects.toThrow('case-not-a-case')
    rmSync(join(path, 'case.db'))
    tamper('CREATE TABLE other (x)')
    await expect(openCase(path)).rejects.toThrow('case-not-a-case')
    await expect(openCase(join(path, 'case.db'))).rejects.toThrow('case-not-a-case')
  })

  test('makes no case over something else, and finishes one whose making was cut short', async () => {
    mkdirSync(path)
    writeFileSync(join(path, 'case.db'), '')
    await expect(openCase(path)).rejects.toThrow('cut short')
    await (await createCase(path, OPTIONS)).close()
    await expect(createCase(path, OPTIONS)).rejects.toThrow('case-exists')
    await expect(createCase(folder, OPTIONS)).rejects.toThrow('case-exists')
    expect((await (await openCase(path)).readCase()).title).toBe('Test')
  })

  test('refuses a case of a newer format and leaves it as it is', async () => {
    await (await createCase(path, OPTIONS)).close()
    tamper(`PRAGMA user_version = ${FORMAT + 1}`)
    await expect(openCase(path)).rejects.toThrow('case-newer')
    tamper(`PRAGMA user_version = 0`)
    await expect(openCase(path)).rejects.toThrow('case-older')
  })
})

test('brings a case of an older format up to date, all steps or none', async () => {
  await (await createCase(path, OPTIONS)).close()
  const open = () => openDatabase(join(path, 'case.db'), { create: false, busyTimeoutMs: 100, now: () => new Date() })
  const steps = [...MIGRATIONS, 'CREATE TABLE added (x)', 'CREATE TABLE added_too (x)']
  const broken = open()
  expect(() => migrateCase(broken, [...steps.slice(0, -1), 'CREATE TABLE'])).toThrow()
  expect(broken.pragma('user_version')).toBe(FORMAT)
  migrateCase(broken, steps)
  expect(broken.pragma('user_version')).toBe(FORMAT + 2)
  expect(broken.sql('SELECT count(*) AS n FROM added_too').get()).toEqual({ n: 0 })
  migrateCase(broken, steps)
  broken.close()
  await expect(openCase(path)).rejects.toThrow('case-newer')
})

describe('a sound case', () => {
  test('has no faults', async () => {
    const store = await createCase(path, OPTIONS)
    await fill(store)
    await store.close()
    expect(await listFaults()).toEqual([])
  })

  test.each([
    ['a line of the journal changed', "UPDATE journal SET actor = 'eve' WHERE sequence = 2", ['journal-broken']],
    ['a line taken out', 'DELETE FROM journal WHERE sequence = 2', ['journal-broken', 'capture-not-journalled']],
    ['the last line taken out', 'DELETE FROM journal WHERE sequence = 4', ['judgement-not-journalled']],
    ['bytes changed', "UPDATE capture_bytes SET packed = 0, bytes = x'41' WHERE capture = 1", ['capture-changed']],
    ['bytes taken out', 'DELETE FROM capture_bytes WHERE capture = 1', ['capture-missing']],
    [
      'a capture said to be another',
      "UPDATE captures SET record = json_set(record, '$.capture.address', 'elsewhere') WHERE row = 1",
      ['capture-changed'],
    ],
    [
      "a person's ruling changed",
      "UPDATE judgements SET record = json_set(record, '$.value', 'asserts')",
      ['judgement-changed'],
    ],
    ['an anchor moved', "UPDATE claim_bodies SET record = json_set(record, '$.anchor.start', 1)", ['anchor-lost']],
    ['a text taken out', 'DELETE FROM document_bodies WHERE document = 2', ['document-unreadable']],
    ['a group taken out', 'DELETE FROM groups', ['reference-lost']],
    ['a headline of another group', "UPDATE groups SET headline = 'c0'", ['reference-lost']],
    ['a document taken out', 'DELETE FROM documents WHERE row = 1', ['reference-lost']],
    [
      'a capture hidden behind a tombstone',
      "DELETE FROM capture_bytes WHERE capture = 2; INSERT INTO tombstones SELECT id, 'eve', 'no reason', '' FROM captures WHERE row = 2",
      ['journal-broken'],
    ],
  ])('is no longer so with %s', async (_, sql, expected) => {
    const store = await createCase(path, OPTIONS)
    await fill(store)
    await store.close()
    tamper(sql)
    expect([...new Set(await listFaults())]).toEqual(expected)
  })
})

test('leaves no word of what was erased in the files', async () => {
  const store = await createCase(path, OPTIONS)
  const item = makeCaptured({ publisher: 'A', title: 'Zebrafish', text: 'A zebrafish swam, Quillfeather said.' })
  const other = makeCaptured({ publisher: 'B', text: 'Some other words.' })
  const claim = makeClaim(item.document, { words: 'A zebrafish swam', source: 'Quillfeather' })
  const names = [{ key: 'quillfeather', name: 'Quillfeather', language: 'en', type: 'person' }]
  await store.addDocuments([item, other], 'ada')
  const profiles = { [claim.id]: { profile: { words: ['zebrafish'] }, keys: ['zebrafish'] } }
  await store.putDerived({
    readings: [{ reading: makeReading(item.document, [claim]), names, profiles }],
    groups: [makeGroup({ claims: [claim.id], days: [{ day: '2024-10-20' }] })],
  })
  const erasure = await store.eraseContent(item.capture.id, { by: 'ada', why: 'consent' })
  expect(erasure.scrubbed).toBe(true)
  const bytes = () =>
    readdirSync(path)
      .map((name) => readFileSync(join(path, name)).toString('latin1').toLowerCase())
      .join()
  expect(bytes()).not.toContain('zebrafish')
  expect(bytes()).not.toContain('quillfeather')
  await store.close()
  expect(bytes()).not.toContain('zebrafish')
})

test('says that the disk is full, and keeps all that was kept before', async () => {
  await (await createCase(path, OPTIONS)).close()
  const database = openDatabase(join(path, 'case.db'), { create: false, busyTimeoutMs: 100, now: () => new Date() })
  const store = makeSqliteStore(database)
  await fill(store)
  database.pragma(`max_page_count = ${Number(database.pragma('page_count')) + 20}`)
  const large = Array.from({ length: 400 }, (_, i) => makeCaptured({ publisher: `P${i}`, text: `${i} `.repeat(999) }))
  await expect(store.addDocuments(large, 'ada')).rejects.toThrow('case-disk-full')
  expect((await store.readTotals()).documents).toBe(2)
  await store.close()
  expect(await listFaults()).toEqual([])
})

test('tells a writer politely that another one holds the case', async () => {
  const store = await createCase(path, { ...OPTIONS, busyTimeoutMs: 50 })
  const holder = new Sqlite(join(path, 'case.db'))
  holder.exec('BEGIN IMMEDIATE')
  await expect(store.addDocuments([makeCaptured({ text: 'One.' })], 'ada')).rejects.toThrow('case-busy')
  expect((await store.readTotals()).documents).toBe(0)
  holder.exec('ROLLBACK')
  holder.close()
  await store.addDocuments([makeCaptured({ text: 'One.' })], 'ada')
  await store.close()
})

describe('processes', () => {
  test('keep every document that they acknowledged before they were killed', async () => {
    await (await createCase(path, OPTIONS)).close()
    const acknowledged: string[] = []
    for (let round = 0; round < 10; round++) {
      const adder = startAdder(path, `round-${round}`)
      while (adder.acknowledged.length < 1 + round * 3) await new Promise((resolve) => setTimeout(resolve, 5))
      adder.kill()
      await adder.ended
      acknowledged.push(...adder.acknowledged)
    }
    const store = await openCase(path)
    expect((await store.readDocuments(acknowledged)).length).toBe(acknowledged.length)
    await store.close()
    expect(await listFaults()).toEqual([])
  }, 60_000)

  test('add to one case at once, two of them', async () => {
    await (await createCase(path, OPTIONS)).close()
    const adders = ['left', 'right'].map((name) => startAdder(path, name, 40))
    await Promise.all(adders.map((adder) => adder.ended))
    const store = await openCase(path)
    expect(adders.map((adder) => adder.acknowledged.length)).toEqual([40, 40])
    expect((await store.readTotals()).documents).toBe(80)
    await store.close()
    expect(await listFaults()).toEqual([])
  }, 60_000)
})
