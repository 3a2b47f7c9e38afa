import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchSettings } from '@sayso/ingest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { makeReport } from '../testing/make-report.ts'
import { addLines, withEmptyCase } from '../testing/small-case.ts'
import { openStampAuthority, type StampAuthority } from '../testing/stamp-authority.ts'
import { checkChain } from './check-chain.ts'
import { makeSeal } from './make-seal.ts'
import { addSeal, readSeals } from './seals.ts'
import { checkStamp } from './time-stamp.ts'
import { writeProof } from './write-proof.ts'

const LONG_MS = 120_000
const SETTINGS: FetchSettings = {
  userAgent: 'Sayso/test',
  proxy: null,
  timeoutMs: 20_000,
  maxBytes: 1_000_000,
  gapMs: 0,
  tries: 1,
  robots: false,
  now: () => '2031-01-01T00:00:00.000Z',
  reaches: (address) => address === '127.0.0.1',
  resolve: async () => ['127.0.0.1'],
}

let authority: StampAuthority
let other: StampAuthority
beforeAll(async () => {
  authority = await openStampAuthority()
  other = await openStampAuthority('serverAuth,timeStamping')
}, LONG_MS)
afterAll(async () => {
  await authority.close()
  await other.close()
})

async function withReport(run: (open: OpenCase, folder: string) => Promise<void>): Promise<void> {
  await withEmptyCase(async (open, folder) => {
    await addLines(open, folder, [makeReport('Orv Press', '2031-01-01T08:00:00Z', 'The dam is safe, the mayor said.')])
    await run(open, folder)
  })
}

const stampOf = async (open: OpenCase) =>
  makeSeal(open, await checkChain(open, []), null, { address: authority.address, settings: SETTINGS })

it(
  'a seal stamped by an authority holds, and is held against the certificates that a person trusts',
  () =>
    withReport(async (open) => {
      const before = Date.now()
      await stampOf(open)
      const { faults, stamps } = await checkChain(open, await readSeals(open), authority.root)
      expect(faults).toEqual([])
      expect(stamps).toMatchObject([{ authority: 'CN=Stamps of Orv', trusted: true, sequence: 2 }])
      expect(Math.abs(Date.parse(stamps[0]!.at) - before)).toBeLessThan(60_000)
      expect((await checkChain(open, await readSeals(open))).stamps).toMatchObject([{ trusted: null }])
      const doubted = await checkChain(open, await readSeals(open), other.root)
      expect(doubted.faults.map(({ code }) => code)).toEqual(['stamp-untrusted'])
    }),
  LONG_MS,
)

it(
  'a time-stamp over another text, or with a changed signature, is told',
  () =>
    withReport(async (open) => {
      const seal = await stampOf(open)
      const token = Buffer.from(seal.stamp!.token, 'base64')
      await expect(checkStamp(token, `${seal.text} `, null)).rejects.toThrow('stamp-broken')
      for (const at of [token.length - 200, token.length - 5]) {
        const changed = Buffer.from(token)
        changed[at]! ^= 1
        await expect(checkStamp(changed, seal.text, authority.root), `byte ${at}`).rejects.toThrow('stamp-broken')
      }
      await addSeal(open, { ...seal, text: seal.text.replace('case: Test', 'case: Text') })
      const { faults } = await checkChain(open, await readSeals(open), authority.root)
      expect(faults.map(({ code }) => code)).toEqual(['stamp-broken'])
    }),
  LONG_MS,
)

it(
  'a proof carries the time-stamp, and openssl alone checks it',
  () =>
    withReport(async (open, folder) => {
      await stampOf(open)
      const { items } = await open.store.listDocuments({ sort: 'oldest', limit: 5, after: null })
      const out = join(folder, 'proof')
      const proof = await writeProof(open, { asked: items[0]!.id, folder: out, privatePem: null, faces: false })
      expect(proof.stampedAt).not.toBeNull()
      const check = () => spawnSync('sh', ['check.sh'], { cwd: out, encoding: 'utf8' })
      expect(check()).toMatchObject({ status: 0 })
      expect(await readFile(join(out, 'HOW-TO-CHECK.txt'), 'utf8')).toContain('CN=Stamps of Orv')
      // The root alone, as the authority publishes it, is enough.
      const args = ['ts', '-verify', '-data', 'seal.txt', '-in', 'seal.tst', '-token_in', '-CAfile', 'root.pem']
      await writeFile(join(out, 'root.pem'), authority.root)
      expect(spawnSync('openssl', args, { cwd: out }).status).toBe(0)
      await writeFile(join(out, 'root.pem'), other.root)
      expect(spawnSync('openssl', args, { cwd: out }).status).not.toBe(0)
      const token = await readFile(join(out, 'seal.tst'))
      token[token.length - 5]! ^= 1
      await writeFile(join(out, 'seal.tst'), token)
      expect(check().stdout).toContain('FAILED')
    }),
  LONG_MS,
)

it(
  'without the time-stamp that was asked for nothing is sealed, and the reason is told',
  () =>
    withReport(async (open) => {
      const answers = [
        [{ status: 500, type: 'text/plain', body: Buffer.from('no') }, 'stamp-no-authority'],
        [{ status: 200, type: 'application/timestamp-reply', body: Buffer.from('no') }, 'stamp-broken'],
        // A refusal as the standard has it: status 2, "rejection".
        [
          { status: 200, type: 'application/timestamp-reply', body: Buffer.from('30053003020102', 'hex') },
          'stamp-refused',
        ],
      ] as const
      for (const [answer, code] of answers) {
        authority.answer = answer
        await expect(stampOf(open)).rejects.toThrow(code)
      }
      authority.answer = null
      const closed = { address: authority.address, settings: { ...SETTINGS, reaches: () => false } }
      await expect(makeSeal(open, await checkChain(open, []), null, closed)).rejects.toThrow('fetch-not-public')
      expect(await readSeals(open)).toEqual([])
    }),
  LONG_MS,
)

it(
  'the reply to another query is not taken',
  () =>
    withReport(async (open) => {
      const seal = await stampOf(open)
      // A reply of before, as one who listens could play it back.
      const token = Buffer.from(seal.stamp!.token, 'base64')
      const status = Buffer.from('3003020100', 'hex')
      const length = Buffer.from([
        0x30,
        0x82,
        (status.length + token.length) >> 8,
        (status.length + token.length) & 0xff,
      ])
      authority.answer = {
        status: 200,
        type: 'application/timestamp-reply',
        body: Buffer.concat([length, status, token]),
      }
      await expect(stampOf(open)).rejects.toThrow('another query')
      authority.answer = null
    }),
  LONG_MS,
)
