import type { DocumentKind } from '../kind.ts'
import type { Unreadable } from '../unreadable.ts'

/** One capture found in a container: the file of an archive, the mail of a mailbox, the message of an export. */
export interface Part {
  readonly kind: 'part'
  /** Where it lay, as in `message 7` or the path of an archive. */
  readonly place: string
  /** Its file name, from which with its bytes its kind is told; null where `documentKind` says it. */
  readonly name: string | null
  readonly documentKind: DocumentKind | null
  readonly bytes: Uint8Array
  /** Its own URL; null where it has none. */
  readonly address: string | null
  /** Instant in UTC, where the container says when the bytes were received. */
  readonly capturedAt: string | null
  readonly headers: readonly (readonly [string, string])[]
}

/** A part that cannot be read; the container is read on. */
export interface Broken {
  readonly kind: 'broken'
  readonly place: string
  readonly reason: Unreadable
}

/** What a container holds that is no document by its kind, told once at its end. */
export interface PassedOver {
  readonly kind: 'passed-over'
  /** As in `12 service messages`; whole words that go after the file's name and a colon. */
  readonly message: string
}

export type Piece = Part | Broken | PassedOver

/** Takes a container apart, holding one part at a time. Throws Unreadable where it cannot be read on. */
export type Splitter = (chunks: AsyncIterable<Uint8Array>, limits: SplitLimits) => AsyncIterable<Piece>

export interface SplitLimits {
  /** Largest part that is taken, in bytes. */
  readonly maxBytes: number
  /** Which column of a table is what, as a person said it; null where nobody did. */
  readonly columns: string | null
}

/** A part in one call. */
export function partOf(fields: Partial<Omit<Part, 'kind'>> & Pick<Part, 'place' | 'bytes'>): Part {
  return { kind: 'part', name: null, documentKind: null, address: null, capturedAt: null, headers: [], ...fields }
}

/** How the place of a mail's attachment begins. */
export const ATTACHMENT = 'attachment '

/** Names that a message lists before it only counts. */
const NAMES_SHOWN = 5

/** What was left unread because its name or type promises no document. */
export function namesPassedOver(what: string, names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ') + (names.length > NAMES_SHOWN ? ', …' : '')
  return `${names.length} ${names.length === 1 ? what : `${what}s`} passed over (${shown}): no documents by name or type.`
}
