import type { ChainLink, Reason } from '../model/index.ts'
import type { Member } from './members.ts'
import type { Holder } from './resolve-holder.ts'

/** Where one claim leads. */
export interface TracedMember {
  readonly links: readonly ChainLink[]
  readonly holders: readonly Holder[]
  readonly repeats: Member | null
  readonly how: string | null
  readonly doubt: boolean
  readonly circle: boolean
  readonly reasons: readonly Reason[]
}
