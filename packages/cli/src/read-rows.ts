import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { readUrlList, type UrlRow } from '@sayso/engine'
import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

type Row = Awaited<ReturnType<typeof readUrlList>>[number]

/** What was typed as rows: an address is one, a file or standard input (`-`) is a list of them. Throws UsageError, or as files do. */
export async function readRows(
  typed: readonly string[],
  columns: string | undefined,
  { folder }: Context,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const each of typed) {
    if (/^[a-z][a-z0-9+.-]*:\S/i.test(each) && !/^[a-z]:[\\/]/i.test(each)) rows.push(rowOf(each))
    else {
      const stream = each === '-' ? process.stdin : createReadStream(resolve(folder, each))
      rows.push(...(await readUrlList(each, stream, columns ?? null).catch((error) => throwMissing(each, error))))
    }
  }
  return rows
}

/** What is no file is most often an address without its beginning. */
function throwMissing(typed: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  throw new UsageError(
    'usage-address',
    `"${typed}" is neither an address, which begins with https:// or http://, nor a file that is there`,
  )
}

function rowOf(url: string): UrlRow {
  return { ok: true, url, file: url, line: null, publisher: null, published: null }
}
