import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { typeCommand } from '../testing/type-command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-custody-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const type = (...argv: readonly string[]) => typeCommand(folder, argv)

test('a case is sealed, proved, packed and unpacked by what is typed', async () => {
  await type('new', 'dam.sayso', '--title', 'The dam')
  await writeFile(join(folder, 'a.jsonl'), '{"id":"a","text":"The dam is safe, the mayor said."}\n')
  await type('add', join(folder, 'a.jsonl'))
  execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', join(folder, 'key.pem')])
  expect((await type('verify', '--chain')).out).toContain('The chain holds: 2 lines; no seal was made yet')
  const sealed = await type('verify', '--chain', '--sign', 'key.pem', '--seal', 'seal.txt')
  expect(sealed.out).toContain('Sealed up to line 2 and signed: seal.txt')
  expect((await type('verify', '--chain', '--against', 'seal.txt')).out).toContain('2 seals hold, up to line 2')
  expect((await type('verify', '--against', 'seal.txt')).exit).toBe(2)

  const document = JSON.parse((await type('documents', '--json')).out).id as string
  expect(await type('proof', document, '-o', 'proof')).toMatchObject({ exit: 0, err: '' })
  expect(spawnSync('sh', ['check.sh'], { cwd: join(folder, 'proof') }).status).toBe(0)

  const before = (await type('export')).out
  expect((await type('pack', '-o', 'dam.pack')).exit).toBe(0)
  expect((await type('unpack', 'dam.pack', '-o', 'back.sayso')).out).toContain('“The dam”')
  expect((await type('export', '--case', 'back.sayso')).out).toBe(before)
  expect((await type('verify', '--chain', '--case', 'back.sayso')).exit).toBe(0)

  const forged = (await readFile(join(folder, 'seal.txt'), 'utf8')).replace(/root .{8}/, 'root 00000000')
  await writeFile(join(folder, 'forged.txt'), forged)
  expect(await type('verify', '--chain', '--against', 'forged.txt', '--case', 'dam.sayso')).toMatchObject({ exit: 3 })
}, 120_000)

test('a fault of the journal names its line, and what helps: a copy, not rebuild; a fault of what is derived is made again', async () => {
  await type('new', 'mill.sayso', '--title', 'The mill')
  await writeFile(join(folder, 'm.jsonl'), '{"id":"m","text":"The mill is shut, the mayor said."}\n')
  await type('add', join(folder, 'm.jsonl'), '--case', 'mill.sayso')
  const change = (...statements: readonly string[]) => {
    const database = new Sqlite(join(folder, 'mill.sayso', 'case.db'))
    for (const statement of statements) database.exec(statement)
    database.close()
  }
  for (const table of ['document_bodies', 'readings']) {
    change(`UPDATE ${table} SET body = x'00'`)
    const derived = await type('verify', '--case', 'mill.sayso')
    expect(derived).toMatchObject({ exit: 3 })
    expect(derived.err).toMatch(/^1 fault of what was derived: sayso rebuild makes it again/)
    expect((await type('rebuild', '--case', 'mill.sayso')).exit).toBe(0)
    expect((await type('verify', '--case', 'mill.sayso')).exit).toBe(0)
  }
  change("UPDATE journal SET actor = 'nobody' WHERE sequence = 2")
  const { exit, out, err } = await type('verify', '--case', 'mill.sayso')
  expect(exit).toBe(3)
  expect(out).toMatch(/journal line 2: its hash is not that of its fields \(capture-added b\w+, nobody, /)
  expect(err).toMatch(/faults? of what was kept \(journal line 2.*\): sayso rebuild cannot mend these/)
  expect(err).toContain('sayso unpack PACK -o NEW.sayso')
  const chain = await type('verify', '--chain', '--case', 'mill.sayso')
  expect(chain.err).toContain('(journal line 2): sayso rebuild cannot mend these')
  change("UPDATE captures SET record = 'x'", "UPDATE capture_bytes SET bytes = x'00'")
  expect((await type('verify', '--case', 'mill.sayso')).out).toContain('its record cannot be read')
  expect((await type('rebuild', '--case', 'mill.sayso')).exit).toBe(0)
}, 120_000)
