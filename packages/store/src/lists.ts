import type { Facet, Id, Origin, PublisherKind, Stance } from '@sayso/core'
import type { Clock } from './group-day.ts'

/** A page of a list, and where the next one begins. `next` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  /** True where words were so common that only the latest 20,000 matches were weighed; absent otherwise. */
  readonly bounded?: boolean
}

export interface PageRequest {
  /** Most items wanted, 1 to 1,000. */
  readonly limit: number
  /** What the page before gave as `next`; null or absent for the first. A cursor fits only the query that gave it. */
  readonly after?: string | null
}

/** Bounds of publication, ISO days, both included; null or absent is open. */
export interface Days {
  readonly from?: string | null
  readonly to?: string | null
}

export interface DocumentQuery extends PageRequest, Days {
  readonly publisher?: string | null
  readonly language?: string | null
  /** Of each page its newest version alone; else all of them. */
  readonly newestOnly?: boolean
  /** Undated documents count as the oldest. */
  readonly sort: 'newest' | 'oldest'
}

export interface DocumentItem {
  readonly id: Id
  readonly page: Id
  readonly capture: Id
  /** Counted from 1 within the page, in the order in which the versions came. */
  readonly version: number
  readonly url: string | null
  readonly publisher: string | null
  readonly publisherKind: PublisherKind | null
  readonly language: string
  readonly title: string | null
  readonly publishedOn: string | null
  readonly capturedAt: string | null
  readonly claims: number
}

export interface WordQuery extends PageRequest, Days {
  /** What the user typed. Words in quotation marks are taken as a phrase. */
  readonly words: string
  readonly publisher?: string | null
  readonly language?: string | null
  /** Of each page the newest version alone that holds the words, of those published within the days; else all of them. */
  readonly newestOnly?: boolean
}

/**
 * How the words were found. `all`: every word, as it stands or as a beginning; `stems`: every word by its stem-like
 * beginning, for inflected languages; `any`: at least one of them. A search goes down the list until it finds something.
 */
export type Matched = 'all' | 'stems' | 'any'

export interface DocumentHit {
  readonly document: DocumentItem
  readonly matched: Matched
  /** Words around what was found, in the order of the text; at most three, from its first 500,000 code units. */
  readonly excerpts: readonly Excerpt[]
}

/** `text.slice(start, end)` with the parts of it that were searched for, counted in the document's text. */
export interface Excerpt {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

export interface ClaimQuery extends PageRequest, Days {
  readonly document?: Id | null
  readonly group?: Id | null
  readonly facet?: Facet | null
  readonly stance?: Stance | null
  readonly publisher?: string | null
  readonly language?: string | null
  /** The name of the immediate source as `listSources` gives it. */
  readonly source?: string | null
  readonly sort: 'newest' | 'oldest'
}

export interface ClaimItem {
  readonly id: Id
  readonly document: Id
  readonly group: Id | null
  readonly facet: Facet
  readonly stance: Stance
  /** The claim's words in its document. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly value: number | null
  /** Name of the immediate source; null in the outlet's own voice. */
  readonly source: string | null
  readonly publisher: string | null
  readonly language: string
  readonly publishedOn: string | null
}

export interface ClaimHit {
  readonly claim: ClaimItem
  readonly matched: Matched
}

/**
 * inflation: documents for each certain origin; documents: how many carry it; newest: the day it last changed;
 * width: of the interval of origins; denials: origins that deny it; relevance: how well the words fit (needs `words`).
 * All from the greatest down, then by more documents, then by id.
 */
export const GROUP_SORTS = ['inflation', 'documents', 'newest', 'width', 'denials', 'relevance'] as const
export type GroupSort = (typeof GROUP_SORTS)[number]

export interface GroupQuery extends PageRequest, Days {
  readonly sort: GroupSort
  readonly words?: string | null
  readonly facet?: Facet | null
  /** Groups with a claim of this publisher, this stance, this language, published by the day of `asOf`. */
  readonly publisher?: string | null
  readonly stance?: Stance | null
  readonly language?: string | null
  /** Counts as they stood at the end of this day; groups that had not begun are left out. Null: as they stand. */
  readonly asOf?: { readonly day: string; readonly clock: Clock } | null
}

export interface GroupItem {
  readonly id: Id
  readonly facet: Facet
  /** The claim whose words head the group, and the words. */
  readonly headline: Id
  readonly words: string
  readonly language: string
  /** The first day with a claim, and the last on which a count changed, within the cut. */
  readonly firstDay: string
  readonly lastDay: string
  readonly documents: number
  readonly publishers: number
  readonly low: number
  readonly high: number
  readonly denying: number
  readonly declining: number
  /** How the words of the query were found; null where there were none. */
  readonly matched: Matched | null
}

export interface OriginItem {
  readonly origin: Origin
  /** Groups that it affirms, denies, or declines to confirm. */
  readonly affirming: number
  readonly denying: number
  readonly declining: number
}

export interface SourceItem {
  readonly source: string
  readonly unnamed: boolean
  readonly claims: number
  /** Of these, how many deny. */
  readonly denying: number
}

/** Two keys that documents make one, with how many documents do. */
export interface AliasPair {
  readonly a: string
  readonly b: string
  readonly documents: number
}
