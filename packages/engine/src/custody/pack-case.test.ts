import { createWriteStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { type OpenCase, openCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { exportCase } from '../export/export-case.ts'
import { giveJudgement } from '../judge/give-judgement.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { packCase } from './pack-case.ts'
import { addSeal } from './seals.ts'
import { unpackCase } from './unpack-case.ts'

const now = () => '2031-01-02T00:00:00.000Z'

async function exportAll(open: OpenCase): Promise<string> {
  let text = ''
  await exportCase(open, {
    format: 'jsonl',
    output: null,
    write: (piece) => {
      text += piece
    },
  })
  return text
}

async function zipOf(path: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(path))
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await written
  return path
}

describe('a pack', () => {
  it(
    'gives back the whole case: the export before and after is the same, byte for byte',
    () =>
      withEmptyCase(async (open, folder) => {
        await addLines(open, folder, await readLines(0, 6))
        const claim = (await open.store.listClaims({ limit: 1, sort: 'oldest', after: null })).items[0]!
        await giveJudgement(open, {
          ruling: 'stance',
          about: [claim.id, 'questions'],
          by: 'Ada',
          why: 'read it',
          facet: null,
        })
        await addSeal(open, { text: 'sayso seal 1\nline: 1\nhash: x\nat: y\n', signature: null, publicKey: null })
        const before = await exportAll(open)
        const packed = await packCase(open, join(folder, 'case.pack'))
        expect(packed.leftOut).toEqual([])
        await unpackCase(join(folder, 'case.pack'), join(folder, 'back.sayso'))
        const back = await openCase(join(folder, 'back.sayso'), { actor: 'test', now })
        try {
          expect(await exportAll(back)).toBe(before)
          const faults = []
          for await (const fault of back.store.verify()) faults.push(fault)
          expect(faults).toEqual([])
          expect(await back.store.readNote('custody.seals')).toBe(await open.store.readNote('custody.seals'))
        } finally {
          await back.close()
        }
        expect(await exportAll(open)).toBe(before)
        await expect(packCase(open, join(folder, 'case.pack'))).rejects.toThrow('pack-exists')
        await expect(unpackCase(join(folder, 'case.pack'), join(folder, 'back.sayso'))).rejects.toThrow('case-exists')
      }),
    120_000,
  )

  it(
    'that was changed, cut short or made by another is refused, and nothing is left behind',
    () =>
      withEmptyCase(async (open, folder) => {
        const good = join(folder, 'case.pack')
        await packCase(open, good)
        const bytes = await readFile(good)
        const there = await readdir(folder)
        const manifest = {
          kind: 'pack',
          version: 1,
          title: 'x',
          packedAt: now(),
          sha256: '0'.repeat(64),
          sizeBytes: 5,
          head: { sequence: 1, hash: 'x' },
        }
        const tries: (() => Promise<string>)[] = [
          async () => {
            const cut = join(folder, 'cut')
            await writeFile(cut, bytes.subarray(0, bytes.length / 2))
            return cut
          },
          async () => {
            const changed = Buffer.from(bytes)
            changed[Math.floor(bytes.length / 2)]! ^= 1
            const path = join(folder, 'changed')
            await writeFile(path, changed)
            return path
          },
          async () => {
            const path = join(folder, 'text')
            await writeFile(path, 'no zip')
            return path
          },
          () => zipOf(join(folder, 'slip'), { '../../evil': 'x' }).catch(() => join(folder, 'none')),
          () => zipOf(join(folder, 'other'), { 'a.txt': 'x', 'case.db': 'x' }),
          () =>
            zipOf(join(folder, 'large'), { 'pack.json': JSON.stringify(manifest), 'case.db': Buffer.alloc(1_000_000) }),
          () => zipOf(join(folder, 'wrong'), { 'pack.json': JSON.stringify(manifest), 'case.db': 'xxxxx' }),
        ]
        for (const make of tries) {
          const path = await make()
          const error = await unpackCase(path, join(folder, 'back.sayso')).then(
            () => null,
            (reason: unknown) => reason,
          )
          if (!path.endsWith('none')) expect(error, path).toBeInstanceOf(EngineError)
        }
        const made = new Set(['cut', 'changed', 'text', 'slip', 'other', 'large', 'wrong'])
        expect((await readdir(folder)).filter((name) => !made.has(name))).toEqual(there)
      }),
    120_000,
  )
})
