import type { Attribution, Document, Reading } from '@sayso/core'

/** What a worker is asked. */
export interface ReaderTask {
  readonly task: number
  readonly doc: Document
  /** The whole reading, or only what the encoder finds. */
  readonly want: 'reading' | 'attributions'
}

/** What it answers. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly task: number; readonly found: Reading | readonly Attribution[] }
  | { readonly kind: 'failed'; readonly task: number; readonly message: string }
