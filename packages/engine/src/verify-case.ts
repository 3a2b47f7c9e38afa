import type { Fault } from '@sayso/store'
import type { OpenCase } from './case/open-case.ts'

/** Reads everything again and names every fault: hashes, anchors, references, journal. Yields nothing for a sound case. */
export function verifyCase(open: OpenCase): AsyncIterable<Fault> {
  return open.store.verify()
}
