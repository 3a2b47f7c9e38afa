import type { Id } from '@sayso/core'

/** What stands where content was erased. */
export interface Tombstone {
  readonly subject: Id
  readonly by: string
  readonly why: string
  /** Instant in UTC. */
  readonly at: string
}
