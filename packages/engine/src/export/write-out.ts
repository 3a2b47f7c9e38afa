import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { type ExportGuard, openExportGuard } from '../interview/guard-export.ts'

/** Makes what is written, piece by piece; `guard` is null where nobody is to be kept out of it. */
export type MakePieces<Result> = (
  guard: ExportGuard | null,
) => AsyncGenerator<string | Uint8Array, Result> | Generator<string | Uint8Array, Result>

/**
 * The door: a file that leaves the case is written here and nowhere else, so that its name is looked at and whoever makes its
 * words has the guard at hand. The file is there whole or as it was. `scripts/door.test.ts` finds who writes elsewhere.
 * Throws as `openExportGuard` does.
 */
export async function writeOut<Result>(open: OpenCase, path: string, make: MakePieces<Result>): Promise<Result> {
  const pieces = make(await openExportGuard(open, path))
  const beside = `${path}.writing-${randomUUID().slice(0, 8)}`
  const stream = createWriteStream(beside, { flush: true })
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  try {
    for (;;) {
      const next = await pieces.next()
      if (next.done) {
        await Promise.race([failed, new Promise<void>((resolve) => stream.end(() => resolve()))])
        await rename(beside, path)
        return next.value
      }
      if (!stream.write(next.value))
        await Promise.race([failed, new Promise<void>((resolve) => stream.once('drain', () => resolve()))])
    }
  } catch (error) {
    stream.destroy()
    await rm(beside, { force: true })
    throw error
  }
}

/** Writes a text that leaves the case, with what would give interviewed persons away covered. Throws as `writeOut` does. */
export function writeOutText(open: OpenCase, path: string, text: string): Promise<void> {
  return writeOut(open, path, function* (guard) {
    yield guard === null ? text : guard.coverText(text)
  })
}

/**
 * Writes a text that means nothing once a letter of it is covered, as one that is signed. Throws `export-holds-identity` where
 * something would have to be.
 */
export function writeOutAsIs(open: OpenCase, path: string, text: string): Promise<void> {
  return writeOut(open, path, function* (guard) {
    if (guard !== null && guard.coverText(text) !== text)
      throw new EngineError(
        'export-holds-identity',
        'it would give an interviewed person away, and means nothing with words covered; nothing was written. Is a name in the title of the case?',
      )
    yield text
  })
}
