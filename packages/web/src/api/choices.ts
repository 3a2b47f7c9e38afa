import type { ClaimRow, Stance } from './records.ts'

/** What a list may be narrowed by, in the order in which it is offered. */
export const FACETS = [
  'event',
  'number',
  'plan',
  'place',
  'time',
  'capability',
  'motive',
  'reaction',
] as const satisfies readonly ClaimRow['facet'][]

export const STANCES = [
  'asserts',
  'hedges',
  'denies',
  'declines-to-confirm',
  'questions',
] as const satisfies readonly Stance[]

export const CLAIM_SORTS = ['inflation', 'width', 'denials', 'newest', 'documents', 'relevance'] as const

export const RULINGS = [
  'same',
  'different',
  'origin',
  'echo',
  'copied-from',
  'entity',
  'source',
  'stance',
  'value',
  'claim',
  'published',
  'publisher',
] as const

export const JUDGEMENT_STATES = ['in force', 'taken back', 'lost', 'takes back'] as const
