import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

/** The case that a command is about: `--case`, else `SAYSO_CASE`, else the only `*.sayso` in the folder. */
export async function findCase(named: string | undefined, context: Pick<Context, 'env' | 'folder'>): Promise<string> {
  const chosen = named ?? context.env.SAYSO_CASE
  if (chosen !== undefined && chosen !== '') return resolve(context.folder, chosen)
  const found = (await readdir(context.folder)).filter((name) => name.endsWith('.sayso')).sort()
  if (found.length === 1) return join(context.folder, found[0]!)
  throw new UsageError(
    found.length === 0 ? 'case-not-found' : 'case-not-chosen',
    `${context.folder} holds ${found.length === 0 ? 'no case' : `${found.length} cases (${found.join(', ')})`}; one was ` +
      'expected. Name it with --case PATH or SAYSO_CASE' +
      (found.length === 0 ? ', or make one: sayso new my.sayso' : ''),
  )
}
