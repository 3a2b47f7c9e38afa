import type { Document, Reading } from '@sayso/core'

/** What a worker is asked. */
export interface ReaderTask {
  readonly task: number
  readonly doc: Document
}

/** What it answers. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly task: number; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly task: number; readonly message: string }
