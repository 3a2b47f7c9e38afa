import type { OpenCase } from '../case/open-case.ts'
import type { ChainCheck } from './check-chain.ts'
import { type Seal, sealText, signSeal } from './seal.ts'
import { addSeal } from './seals.ts'

/** Seals the journal as it was found, signed with the owner's key where there is one, and keeps the seal in the case. */
export async function makeSeal(open: OpenCase, check: ChainCheck, privatePem: string | null): Promise<Seal> {
  const { title } = await open.store.readCase()
  const seal = signSeal(sealText({ title, ...check.head, at: open.now(), days: check.days }), privatePem)
  await addSeal(open, seal)
  return seal
}
