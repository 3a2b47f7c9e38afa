import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

/** Kept with the case, so that a run that was cut off goes on where it stood. */
const NOTE = 'engine.relink'

/** Documents whose claims are to be linked anew, though they were linked before. */
export async function readRelink(open: OpenCase): Promise<readonly Id[]> {
  const note = await open.store.readNote(NOTE)
  return note === null ? [] : (JSON.parse(note) as Id[])
}

/** The note to write so that these documents too are linked anew. */
export async function addRelink(open: OpenCase, documents: readonly Id[]): Promise<Record<string, string>> {
  const all = new Set([...(await readRelink(open)), ...documents])
  return { [NOTE]: JSON.stringify([...all].sort()) }
}

/** The note to write when all is linked. */
export function noRelink(): Record<string, string> {
  return { [NOTE]: '[]' }
}
