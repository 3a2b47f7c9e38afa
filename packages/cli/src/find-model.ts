import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findReader, type Reader, type ReaderOptions } from '@sayso/engine'
import type { Context } from './context.ts'

/** More threads than this gain nothing: the rest of the line is one thread. */
const MOST_WORKERS = 4

/**
 * The reader of the model that came with this program, of the folder that SAYSO_MODEL names, or none where it says `none`
 * or the machine cannot run one: then rules read.
 */
export async function findModel(context: Pick<Context, 'env'>): Promise<Reader | null> {
  const options = locateModel(context)
  return options === null ? null : findReader(options)
}

/** Where the model of `findModel` lies and what reads by it; null where rules read. */
export function locateModel({ env }: Pick<Context, 'env'>): ReaderOptions | null {
  if (env.SAYSO_MODEL === 'none') return null
  const folder = env.SAYSO_MODEL || findBeside('models', 'model.json')
  if (folder === null) return null
  const script = findBeside('dist', 'reader-worker.js')
  const workers = script === null ? 0 : Math.max(1, Math.min(MOST_WORKERS, availableParallelism()))
  return { folder, workers, ...(script === null ? {} : { script: join(script, 'reader-worker.js') }) }
}

/** A folder of the program with a file in it: beside the bundle, and beside the packages when run from source. */
export function findBeside(name: string, file: string): string | null {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, name, file))) return join(at, name)
    if (dirname(at) === at) return null
  }
}
