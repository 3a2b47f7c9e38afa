import type { JournalEntry } from '@sayso/core'
import { rootOf } from './merkle.ts'

/** The root of the hash tree over the lines that the journal got on one day. */
export interface DayRoot {
  /** ISO day in UTC, by our clock. */
  readonly day: string
  /** Numbers of the first and the last of its lines. */
  readonly first: number
  readonly last: number
  readonly root: string
}

type Line = Pick<JournalEntry, 'sequence' | 'at' | 'hash'>

/**
 * One root for each day, in the order of the journal. Where the clock was set back a day comes again, with its own lines: the
 * order of the journal holds.
 */
export function dayRoots(lines: readonly Line[]): readonly DayRoot[] {
  return runsOfDays(lines).map((run) => ({
    day: run[0]!.at.slice(0, 10),
    first: run[0]!.sequence,
    last: run.at(-1)!.sequence,
    root: rootOf(run.map((line) => line.hash)),
  }))
}

/** Lines that follow each other on one day. */
export function runsOfDays<T extends Line>(lines: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run !== undefined && run[0]!.at.slice(0, 10) === line.at.slice(0, 10)) run.push(line)
    else runs.push([line])
  }
  return runs
}
