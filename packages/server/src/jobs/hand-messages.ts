import type { Acknowledgement, AddSummary, Progress } from '@sayso/engine'
import type { Network, Task } from './hand.ts'

/** Which case a hand works on, in whose name, and by which model it reads; null reads by rules. */
export interface HandSetup {
  readonly path: string
  readonly actor: string
  /** Without what is a function: a message carries none. */
  readonly network: Network
  readonly model: { readonly folder: string; readonly workers: number; readonly script?: string } | null
}

export type ToHand =
  | { readonly kind: 'open'; readonly setup: HandSetup }
  | { readonly kind: 'run'; readonly task: Task }
  | { readonly kind: 'close' }

export type FromHand =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'document'; readonly acknowledgement: Acknowledgement }
  | { readonly kind: 'done'; readonly summary: AddSummary }
  | { readonly kind: 'failed'; readonly code: string | null; readonly message: string }
