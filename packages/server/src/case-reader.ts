import { randomUUID } from 'node:crypto'
import type { OpenCase } from '@sayso/engine'

/** Reads a case on one state at a time, and knows whether anybody has written since. */
export interface CaseReader {
  /** Runs reads on one state of the case; `change` names the state. One after the other. */
  read<T>(work: (open: OpenCase, change: string) => Promise<T>): Promise<T>
}

/** `open` serves for reading alone: nothing may be written through it. */
export function makeCaseReader(open: OpenCase): CaseReader {
  // What the store calls a change means something to this opening of the case alone.
  const opening = randomUUID().slice(0, 8)
  let seen: string | null = null
  return {
    read: (work) =>
      open.store.snapshot(async (number) => {
        if (number !== seen) {
          open.records.forgetAll()
          open.memory.book = null
          seen = number
        }
        return work(open, `${opening}-${number}`)
      }),
  }
}
