import { createHash } from 'node:crypto'
import type { OpenCase } from '../case/open-case.ts'

/** Which rows of a list are in the case already, where a run over the same list was cut off. */
export interface FetchLedger {
  isDone(row: number): boolean
  /** Remembers on disk that a row is in the case. */
  markDone(row: number): Promise<void>
  /** Forgets the rows: the list was gone through to its end, and next time all of it is fetched anew. */
  finish(): Promise<void>
}

/** Opens the ledger of a list, told by its addresses in their order. */
export async function openLedger(open: OpenCase, urls: readonly string[]): Promise<FetchLedger> {
  const name = `fetch.list.${createHash('sha256').update(JSON.stringify(urls)).digest('hex').slice(0, 24)}`
  const kept = Buffer.from((await open.store.readNote(name)) ?? '', 'base64')
  const bits = Buffer.alloc(Math.ceil(urls.length / 8))
  kept.copy(bits)
  const put = (value: string) => open.store.putDerived({ notes: { [name]: value } })
  return {
    isDone: (row) => (bits[row >> 3]! & (1 << (row & 7))) !== 0,
    markDone: async (row) => {
      bits[row >> 3]! |= 1 << (row & 7)
      await put(bits.toString('base64'))
    },
    finish: () => put(''),
  }
}
