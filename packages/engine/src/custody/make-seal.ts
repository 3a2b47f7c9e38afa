import type { OpenCase } from '../case/open-case.ts'
import type { ChainCheck } from './check-chain.ts'
import { type Seal, sealText, signSeal } from './seal.ts'
import { addSeal } from './seals.ts'
import { type StampRequest, stampSeal } from './stamp-seal.ts'

/**
 * Seals the journal as it was found, signed with the owner's key and stamped by an authority where those are named, and
 * keeps the seal in the case. Without the time-stamp that was asked for nothing is kept: see `stampSeal` for what it throws.
 */
export async function makeSeal(
  open: OpenCase,
  check: ChainCheck,
  privatePem: string | null,
  stamp: StampRequest | null = null,
): Promise<Seal> {
  const { title } = await open.store.readCase()
  const signed = signSeal(sealText({ title, ...check.head, at: open.now(), days: check.days }), privatePem)
  const seal = stamp === null ? signed : await stampSeal(signed, stamp)
  await addSeal(open, seal)
  return seal
}
