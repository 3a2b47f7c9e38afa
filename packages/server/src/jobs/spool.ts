import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GivenOptions } from './hand.ts'
import type { Job } from './job.ts'

/** What was handed in and waits to be read: kept with the case, so that nothing acknowledged is lost when the desk closes. */
export interface Spooled {
  readonly id: string
  readonly what: Job['what']
  readonly createdAt: string
  readonly files: readonly string[]
  readonly options: GivenOptions
}

export interface Spool {
  /** A folder to write files into, each at `place(n)`; nothing counts until `keep`. */
  begin(): Promise<SpoolEntry>
  /** What an earlier desk left, oldest first; what was never whole is cleared away. */
  restore(): Promise<readonly Spooled[]>
  /** Where the files of an entry lie. */
  folderOf(id: string): string
  remove(id: string): Promise<void>
}

export interface SpoolEntry {
  readonly id: string
  /** The path for file number `n`, counted from 0, under its sanitised name. */
  place(n: number, name: string): string
  keep(entry: Omit<Spooled, 'id'>): Promise<Spooled>
  discard(): Promise<void>
}

const ABOUT = 'job.json'
/** Entries that are still being written. */
const PARTIAL = 'partial-'

/** The spool of the case at `casePath`, in its folder `inbox`. */
export function openSpool(casePath: string): Spool {
  const inbox = join(casePath, 'inbox')
  const folderOf = (id: string) => join(inbox, id)
  return {
    folderOf: (id) => join(folderOf(id), 'files'),
    begin: async () => {
      // Sorts by time, so that what was left is taken up in the order in which it came.
      const id = `${Date.now().toString(36)}${randomBytes(4).toString('hex')}`
      const partial = join(inbox, `${PARTIAL}${id}`)
      await mkdir(join(partial, 'files'), { recursive: true })
      return {
        id,
        place: (n, name) => {
          mkdirSync(join(partial, 'files', String(n)), { recursive: true })
          return join(partial, 'files', String(n), name)
        },
        keep: async (entry) => {
          const spooled: Spooled = { id, ...entry }
          await writeFile(join(partial, ABOUT), JSON.stringify(spooled))
          await rename(partial, folderOf(id))
          return spooled
        },
        discard: () => rm(partial, { recursive: true, force: true }),
      }
    },
    restore: async () => {
      if (!existsSync(inbox)) return []
      const left: Spooled[] = []
      for (const name of (await readdir(inbox)).sort()) {
        const about = join(inbox, name, ABOUT)
        if (name.startsWith(PARTIAL) || !existsSync(about))
          await rm(join(inbox, name), { recursive: true, force: true })
        else left.push(JSON.parse(await readFile(about, 'utf8')) as Spooled)
      }
      return left
    },
    remove: (id) => rm(folderOf(id), { recursive: true, force: true }),
  }
}
