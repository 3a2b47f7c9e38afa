import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** How the folder begins in which a process packs a case; its number follows. */
const PACKING = '.sayso-packing-'

/** The beginning of the name of a folder in which this process packs. */
export function packingPrefix(folder: string): string {
  return join(folder, `${PACKING}${process.pid}-`)
}

/** Takes away what processes that were killed while they packed left in a folder: each is a copy of a whole case. */
export async function sweepLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = new RegExp(`^\\${PACKING}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
