import { askAuthority, FetchRefused, type FetchSettings } from '@sayso/ingest'
import { EngineError } from '../engine-error.ts'
import type { Seal } from './seal.ts'

/** Who is asked for a time-stamp, and how it is reached. */
export interface StampRequest {
  /** The address of a time-stamp authority (RFC 3161 over HTTP) that the owner named. */
  readonly address: string
  readonly settings: FetchSettings
}

/** The seal with a time-stamp of the authority, checked as it came. Throws `stamp-refused`, `stamp-broken`, or why it could not be asked. */
export async function stampSeal(seal: Seal, { address, settings }: StampRequest): Promise<Seal> {
  // Loaded only where a time-stamp is asked for: it is a library of its own size.
  const { checkStamp, makeStampQuery, tokenOf } = await import('./time-stamp.ts')
  const query = makeStampQuery(seal.text)
  const token = tokenOf(await ask(address, query.bytes, settings), query)
  await checkStamp(token, seal.text, null)
  return { ...seal, stamp: { address, token: Buffer.from(token).toString('base64') } }
}

async function ask(address: string, query: Uint8Array, settings: FetchSettings): Promise<Uint8Array> {
  try {
    return await askAuthority(address, query, settings)
  } catch (error) {
    if (error instanceof FetchRefused) throw new EngineError(error.code, `no time-stamp: ${error.message}`)
    throw error
  }
}
