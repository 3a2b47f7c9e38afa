import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

const BATCH = 5_000

/** Marks every claim of the case: all groups are to be made again. */
export async function touchAll(open: OpenCase): Promise<void> {
  let touched: Id[] = []
  for await (const { claim } of open.store.stream('claim')) {
    touched.push(claim.id)
    if (touched.length < BATCH) continue
    await open.store.putDerived({ touched })
    touched = []
  }
  if (touched.length > 0) await open.store.putDerived({ touched })
}
