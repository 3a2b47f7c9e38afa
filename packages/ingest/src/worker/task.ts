import type { Draft } from '../draft.ts'
import type { AttachedFile } from '../mail/read-msg.ts'

/** What is read apart, and what comes of it: kinds whose parsers are large, and are fed by whoever sent the file. */
export interface ApartResults {
  readonly docx: Draft
  readonly msg: Draft
  readonly 'msg-files': readonly AttachedFile[]
  readonly odt: Draft
  readonly pdf: Draft
  readonly picture: Draft
  readonly rtf: Draft
}

export type ApartKind = keyof ApartResults

export interface ApartTask<Kind extends ApartKind = ApartKind> {
  readonly kind: Kind
  readonly bytes: Uint8Array
}

export type ApartAnswer =
  | { readonly state: 'ready' }
  /** The file needs longer, for a reason that is no fault: words are read in a picture. */
  | { readonly state: 'more-time'; readonly ms: number }
  | { readonly state: 'read'; readonly result: ApartResults[ApartKind] }
  /** `code` is null where it was no refusal but a mistake. */
  | { readonly state: 'failed'; readonly code: string | null; readonly message: string }
