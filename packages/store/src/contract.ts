import type {
  Capture,
  Case,
  Chain,
  Claim,
  ClaimGroup,
  ClaimLink,
  Document,
  Echo,
  Entity,
  Id,
  JournalEntry,
  Judgement,
  Origin,
  OriginCount,
  Reading,
} from '@sayso/core'

/** A page of a list, and where the next one begins. `next` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}
export interface PageRequest {
  readonly limit: number
  /** What the page before gave as `next`; null or absent for the first. */
  readonly after?: string | null
}

/** What became of a document handed in. */
export type AddStatus = 'added' | 'unchanged' | 'new-version'

export interface CapturedDocument {
  readonly capture: Capture
  readonly bytes: Uint8Array
  readonly document: Document
}

/** Stages whose results a store remembers by document. */
export type StageName = 'attribute' | 'link' | 'trace'

/**
 * What a case keeps. Promises throughout, units of work in batches, keyset paging, bytewise order, no query syntax of
 * any engine: SQLite and PostgreSQL pass the same contract tests. Captures and judgements are appended and never
 * overwritten; everything else can be emptied and derived again.
 */
export interface Store {
  // primary -----------------------------------------------------------------------------------------------------
  readCase(): Promise<Case>
  /** Keeps captures with their documents, all or none; each is on disk when the promise resolves. */
  addDocuments(batch: readonly CapturedDocument[], actor: string): Promise<readonly AddStatus[]>
  readBytes(capture: Id): Promise<Uint8Array | null>
  /** Appends a judgement; refuses (`judgement-outdated`) when others were given since `seenVersion`. */
  addJudgement(judgement: Judgement, options: { readonly seenVersion: number }): Promise<number>
  /** All judgements in force and those taken back, oldest first, with the version that the list stands at. */
  listJudgements(): Promise<{ readonly judgements: readonly Judgement[]; readonly version: number }>
  listJournal(page: PageRequest): Promise<Page<JournalEntry>>

  // documents ---------------------------------------------------------------------------------------------------
  readDocuments(ids: readonly Id[]): Promise<readonly Document[]>
  readReadings(documents: readonly Id[]): Promise<readonly Reading[]>
  /** Documents that this method has not been run on at this stage, oldest published first. */
  listPending(stage: StageName, method: string, limit: number): Promise<readonly Id[]>

  // the rest is added by what the engine needs: see DESIGN in the helper's task
}

export type { Chain, Claim, ClaimGroup, ClaimLink, Echo, Entity, Origin, OriginCount }
