import type { Acknowledgement, Progress } from '@sayso/engine'
import type { Problem } from '../contract/problem.ts'

/** Work on the case that takes its time: what was handed in, how far it is, what became of it. */
export interface Job {
  readonly kind: 'job'
  readonly id: string
  readonly what: 'inputs' | 'text' | 'addresses' | 'derive'
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** Names as they were handed in; of pages to fetch their addresses. */
  readonly files: readonly string[]
  /** Instants in UTC. */
  readonly createdAt: string
  readonly endedAt: string | null
  readonly progress: Progress | null
  readonly added: number
  readonly unchanged: number
  readonly newVersions: number
  readonly refused: number
  readonly passedOver: readonly string[]
  /** What became of each input: the first 1,000 refusals, and of the others the first 100. */
  readonly documents: readonly Acknowledgement[]
  /** Why it failed; null otherwise. */
  readonly problem: Problem | null
}
