import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

/** A JSON object from a file that was named on the command line. Throws `usage-file` where it is none. */
export async function readJsonFile(
  file: string,
  { folder }: Pick<Context, 'folder'>,
): Promise<Readonly<Record<string, unknown>>> {
  const given = await parseFile(resolve(folder, file), file)
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>
  throw new UsageError('usage-file', `${file} holds ${JSON.stringify(given)?.slice(0, 40)}; a JSON object was expected`)
}

async function parseFile(path: string, named: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError('usage-file', `${named} could not be read as JSON: ${(error as Error).message}`)
  }
}
