import type { Store } from './contract.ts'

export interface CaseOptions {
  readonly title: string
  /** The reader's language, BCP 47. */
  readonly language: string
  readonly actor: string
}

export interface OpenOptions {
  /** Clock for the journal and tombstones; the machine's where absent. */
  readonly now?: () => Date
  /** How long to wait for another process that is writing, in milliseconds; 10,000 where absent. */
  readonly busyTimeoutMs?: number
}

/**
 * Makes an empty case: a folder `NAME.sayso` with `case.db`. Throws `case-exists` where something is there already.
 *
 * @example await createCase('bridge.sayso', { title: 'The bridge', language: 'en', actor: 'ada' })
 */
export async function createCase(_path: string, _options: CaseOptions & OpenOptions): Promise<Store> {
  throw new Error('not yet')
}

/**
 * Opens a case. Throws `case-missing`, `case-not-a-case`, `case-newer` (made by a newer program), `case-busy`. One of an
 * older format is brought up to date.
 */
export async function openCase(_path: string, _options: OpenOptions = {}): Promise<Store> {
  throw new Error('not yet')
}
