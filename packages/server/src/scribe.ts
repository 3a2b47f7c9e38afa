import type { OpenCase } from '@sayso/engine'

/** Writes into the case, one after the other. */
export interface Scribe {
  /** Runs a work that writes, once those before it are done. */
  write<T>(work: (open: OpenCase) => Promise<T>): Promise<T>
}

/** `open` must have been opened with `derives: false`: what follows from what is written is derived elsewhere. */
export function makeScribe(open: OpenCase): Scribe {
  let last: Promise<unknown> = Promise.resolve()
  return {
    write: (work) => {
      const mine = last.then(() => {
        // Another process may have read documents anew, or renamed whom they credit.
        open.records.forgetAll()
        open.memory.book = null
        return work(open)
      })
      last = mine.catch(() => {})
      return mine
    },
  }
}
