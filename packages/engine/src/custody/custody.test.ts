import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, NO_HASH, sealEntry } from '@sayso/store'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { addInputs } from '../line/add-inputs.ts'
import { withEmptyCase } from '../testing/small-case.ts'
import { checkChain } from './check-chain.ts'
import { makeSeal } from './make-seal.ts'
import { pathOf, rootOf } from './merkle.ts'
import { readSeals } from './seals.ts'
import { writeProof } from './write-proof.ts'

/** A case with six lines in its journal, closed over what `run` does to its file. */
async function withChain(run: (open: OpenCase, folder: string, change: (sql: string) => void) => Promise<void>) {
  await withEmptyCase(async (open, folder) => {
    const lines = [1, 2, 3, 4, 5].map((at) =>
      JSON.stringify({ id: `r${at}`, text: `Report ${at}: the dam is safe, the mayor said.` }),
    )
    await writeFile(join(folder, 'reports.jsonl'), `${lines.join('\n')}\n`)
    await addInputs(open, [join(folder, 'reports.jsonl')], {})
    await run(open, folder, (sql) => {
      const file = new Sqlite(join(open.path, 'case.db'))
      file.exec(sql)
      file.close()
    })
  })
}

const codes = async (open: OpenCase) =>
  (await checkChain(open, await readSeals(open))).faults.map(({ code, subject }) => `${code} ${subject.slice(0, 3)}`)

describe('the chain of the journal', () => {
  it('holds as it was written', () => withChain(async (open) => expect(await codes(open)).toEqual([])))

  it.each([
    ['a changed line', "UPDATE journal SET actor = 'other' WHERE sequence = 3", ['entry-changed 3']],
    [
      'a line whose time was changed',
      "UPDATE journal SET at = '2030-01-01T00:00:00.000Z' WHERE sequence = 2",
      ['entry-changed 2'],
    ],
    ['a removed line', 'DELETE FROM journal WHERE sequence = 3', ['entry-removed 3', 'record-not-journalled b']],
    [
      'two removed lines',
      'DELETE FROM journal WHERE sequence IN (3, 4)',
      ['entry-removed 3', 'record-not-journalled b', 'record-not-journalled b'],
    ],
    ['a line removed at the end', 'DELETE FROM journal WHERE sequence = 6', ['record-not-journalled b']],
    [
      'two lines in each other’s place',
      'UPDATE journal SET sequence = 99 WHERE sequence = 3; UPDATE journal SET sequence = 3 WHERE sequence = 4; UPDATE journal SET sequence = 4 WHERE sequence = 99',
      ['entry-moved 3', 'entry-moved 4'],
    ],
    [
      'a line removed and the rest numbered anew',
      'DELETE FROM journal WHERE sequence = 3; UPDATE journal SET sequence = sequence - 1 WHERE sequence > 3',
      ['entry-moved 3', 'entry-moved 4', 'entry-moved 5', 'record-not-journalled b'],
    ],
    [
      'a changed record',
      `UPDATE captures SET record = replace(record, '"given":null', '"given":{"publisher":"X"}') WHERE row = 2`,
      ['record-changed b'],
    ],
  ])('tells %s by its place', (_, sql, expected) =>
    withChain(async (open, _folder, change) => {
      change(sql)
      expect((await codes(open)).map((each) => each.replace(/ b.*/, ' b'))).toEqual(expected)
    }),
  )

  it('that was written anew as a whole is told by a seal made before', () =>
    withChain(async (open, folder, change) => {
      const key = join(folder, 'key.pem')
      execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', key])
      const seal = await makeSeal(open, await checkChain(open, []), await readFile(key, 'utf8'))
      expect(seal.signature).not.toBeNull()
      expect(await codes(open)).toEqual([])
      // The forger changes who added the fourth line and seals every line after it anew.
      let previousHash = NO_HASH
      for await (const { hash: _, ...fields } of open.store.stream('entry')) {
        const entry = { ...fields, previousHash, actor: fields.sequence === 4 ? 'forger' : fields.actor }
        previousHash = sealEntry(entry)
        expect(previousHash).toBe(createHash('sha256').update(canonicalJson(entry)).digest('hex'))
        change(
          `UPDATE journal SET actor = '${entry.actor}', previous_hash = '${entry.previousHash}', hash = '${previousHash}' WHERE sequence = ${entry.sequence}`,
        )
      }
      expect((await checkChain(open, [])).faults).toEqual([])
      expect(await codes(open)).toEqual(['seal-broken 1'])
      const forged = { ...seal, text: seal.text.replace(/root .*/, `root ${'0'.repeat(64)}`) }
      expect((await checkChain(open, [forged])).faults.map((each) => each.code)).toEqual([
        'seal-unsigned',
        'seal-broken',
      ])
    }))
})

describe('a tree of hashes', () => {
  it('leads from every leaf to the same root, each step the hash of the one before', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{8}$/)
    fc.assert(
      fc.property(fc.array(hash, { minLength: 1, maxLength: 40 }), fc.nat(), (hashes, pick) => {
        const at = pick % hashes.length
        const path = pathOf(hashes, at)
        const digest = (text: string) => createHash('sha256').update(text).digest('hex')
        expect(path[0]).toContain(hashes[at])
        for (let step = 1; step < path.length; step++) expect(path[step]).toContain(digest(path[step - 1]!))
        expect(digest(path.at(-1)!)).toBe(rootOf(hashes))
      }),
    )
  })
})

describe('a proof', () => {
  const check = (folder: string) => spawnSync('sh', ['check.sh'], { cwd: folder, encoding: 'utf8' })

  it(
    'is checked by sha256sum and openssl alone, and fails where any byte was changed',
    () =>
      withChain(async (open, folder) => {
        const key = join(folder, 'key.pem')
        execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', key])
        const { items } = await open.store.listDocuments({ sort: 'oldest', limit: 5, after: null })
        const out = join(folder, 'proof')
        const proof = await writeProof(open, {
          asked: items[2]!.id,
          folder: out,
          privatePem: await readFile(key, 'utf8'),
          faces: false,
        })
        expect(proof).toMatchObject({ capture: items[2]!.capture, signed: true })
        const whole = check(out)
        expect(whole.stdout).toContain('The chain holds, and the seal is signed')
        expect(whole.status).toBe(0)

        // By hand, as the page says.
        const sum = (file: string) => execFileSync('sha256sum', [join(out, file)], { encoding: 'utf8' }).slice(0, 64)
        const text = (file: string) => readFile(join(out, file), 'utf8')
        expect(await text('record.json')).toContain(sum('capture.bin'))
        expect(await text('entry.json')).toContain(sum('record.json'))
        expect(await text('HOW-TO-CHECK.txt')).toContain(sum('capture.bin'))
        const verified = execFileSync(
          'openssl',
          ['pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-rawin', '-in', 'seal.txt', '-sigfile', 'seal.sig'],
          { cwd: out, encoding: 'utf8' },
        )
        expect(verified).toContain('Signature Verified Successfully')

        for (const file of ['capture.bin', 'record.json', 'entry.json', 'step-1.txt', 'seal.txt', 'seal.sig']) {
          const before = await readFile(join(out, file))
          const after = Buffer.from(before)
          after[Math.floor(after.length / 2)]! ^= 1
          await writeFile(join(out, file), after)
          expect(check(out).status, file).not.toBe(0)
          await writeFile(join(out, file), before)
        }
        expect(check(out).status).toBe(0)
        await expect(
          writeProof(open, { asked: items[2]!.id, folder: out, privatePem: null, faces: false }),
        ).rejects.toThrow()
      }),
    120_000,
  )

  it(
    'without a key says that nobody signed, and rests on a seal of the case where one covers it',
    () =>
      withChain(async (open, folder) => {
        const { items } = await open.store.listDocuments({ sort: 'oldest', limit: 5, after: null })
        const unsigned = await writeProof(open, {
          asked: items[0]!.capture.slice(0, 12),
          folder: join(folder, 'one'),
          privatePem: null,
          faces: false,
        })
        expect(unsigned.signed).toBe(false)
        expect(check(join(folder, 'one')).stdout).toContain('nobody signed')
        const key = join(folder, 'key.pem')
        execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', key])
        await makeSeal(open, await checkChain(open, []), await readFile(key, 'utf8'))
        expect(
          (await writeProof(open, { asked: items[0]!.id, folder: join(folder, 'two'), privatePem: null, faces: false }))
            .signed,
        ).toBe(true)
        expect(check(join(folder, 'two')).status).toBe(0)
      }),
    120_000,
  )
})
