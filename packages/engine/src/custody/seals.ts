import type { OpenCase } from '../case/open-case.ts'
import type { Seal } from './seal.ts'

const NOTE = 'custody.seals'

/** Seals that the case keeps, oldest first. */
export async function readSeals(open: OpenCase): Promise<readonly Seal[]> {
  return JSON.parse((await open.store.readNote(NOTE)) ?? '[]') as Seal[]
}

export async function addSeal(open: OpenCase, seal: Seal): Promise<void> {
  await open.store.putDerived({ notes: { [NOTE]: JSON.stringify([...(await readSeals(open)), seal]) } })
}
