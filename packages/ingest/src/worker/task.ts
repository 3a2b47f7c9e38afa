import type { Draft } from '../draft.ts'

/** Kinds whose parsers are large, and are fed by whoever sent the file: read in a thread of their own. */
export type ApartKind = 'docx' | 'odt' | 'pdf' | 'rtf'

export interface ApartTask {
  readonly kind: ApartKind
  readonly bytes: Uint8Array
}

export type ApartAnswer =
  | { readonly ok: true; readonly draft: Draft }
  /** `code` is null where it was no refusal but a mistake. */
  | { readonly ok: false; readonly code: string | null; readonly message: string }
