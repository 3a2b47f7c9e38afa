import type { Id, Stance } from '@sayso/core'
import type { Clock } from './group-day.ts'

/** As it stood at the end of a day. What has no time of its own on the clock `happened` counts when it was said. */
export interface Cut {
  /** ISO day. */
  readonly day: string
  readonly clock: Clock
}

/** What a publisher put out, in numbers. All versions of a page count as one document. */
export interface PublisherItem {
  readonly publisher: string
  readonly documents: number
  /** Documents made from those of other publishers; documents of others made from theirs. */
  readonly echoing: number
  readonly echoed: number
  /** Pages that came in more than one version. */
  readonly corrected: number
  /** Groups with a claim of theirs; of these, those that some origin denies. */
  readonly groups: number
  readonly denied: number
  /** ISO days of the first and the last dated document; null where none is dated. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}

/** Documents of one publisher that were made from those of another. */
export interface CopyItem {
  readonly publisher: string
  readonly from: string
  readonly documents: number
  /** Of these, those whose echo is in doubt. */
  readonly doubtful: number
}

/** Where a traced claim leads. */
export interface ClaimRoot {
  readonly claim: Id
  readonly document: Id
  /** The likeliest origin. */
  readonly origin: Id
  /** The claim of another document that it repeats; null where it is the first. */
  readonly repeats: Id | null
}

/** Claims of one immediate source within a cut, by stance. */
export interface SourceTally {
  readonly source: string
  readonly stance: Stance
  readonly claims: number
}

/** Groups that an origin holds within a cut, by side. */
export interface OriginTally {
  readonly origin: Id
  readonly side: 'affirming' | 'denying' | 'declining'
  readonly groups: number
}
