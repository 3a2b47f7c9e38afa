import type { Id, Paper, PaperSort } from '@sayso/core'
import type { Page, PageRequest } from './lists.ts'
import type { Tombstone } from './tombstone.ts'

/** A paper as kept. */
export interface KeptPaper {
  /** Its body is null where its content was erased. */
  readonly paper: Paper
  /** Place among all papers of the case, counted from 1: a cursor of its own. */
  readonly place: number
  /** Whether no later version of the same series was written. */
  readonly latest: boolean
  readonly erased: Tombstone | null
}

export interface PaperQuery extends PageRequest {
  readonly sort?: PaperSort | null
  readonly series?: Id | null
  /** Only the latest version of each; all versions where absent. */
  readonly latest?: boolean
}

/** What people wrote into a case. */
export interface PaperStore {
  /**
   * Appends a version of a paper. Its version must follow the latest of its series: refuses with `paper-outdated` where
   * another was written meanwhile. Writing the very same paper twice changes nothing.
   */
  addPaper(paper: Paper): Promise<void>
  /** Papers in the order in which they were written. */
  listPapers(query: PaperQuery): Promise<Page<KeptPaper>>
}
