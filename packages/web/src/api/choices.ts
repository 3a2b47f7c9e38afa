import type { AssessmentRow, CellRow, ClaimRow, JudgementRow, PaperRow, Stance, Tlp } from './records.ts'

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

/** What a cell of the picture says of its subject. */
export const ATTRIBUTES = [
  'strength',
  'equipment',
  'place',
  'status',
  'movement',
  'tactic',
  'capability',
  'training',
  'casualties',
  'command',
  'intention',
  'exchange',
] as const satisfies readonly CellRow['attribute'][]

/** How the picture is shown. */
export const PICTURE_SHOWS = ['table', 'chart', 'map'] as const

export const CLAIM_SORTS = ['inflation', 'width', 'denials', 'newest', 'documents', 'relevance'] as const

/** Every ruling: one that is forgotten here does not compile. */
const EVERY_RULING: Readonly<Record<JudgementRow['ruling'], true>> = {
  same: true,
  different: true,
  origin: true,
  echo: true,
  'copied-from': true,
  entity: true,
  source: true,
  stance: true,
  value: true,
  claim: true,
  published: true,
  publisher: true,
  register: true,
  cell: true,
}
export const RULINGS = Object.keys(EVERY_RULING) as readonly JudgementRow['ruling'][]

/** What people decide: judgements, and papers of each sort. */
export const DECIDED_KINDS = [
  'judgement',
  'grade',
  'assessment',
  'hypotheses',
  'indicator',
  'plan',
  'briefing',
  'interview',
  'disclosure',
] as const satisfies readonly ('judgement' | PaperRow['sort'])[]

export const DECIDED_STATES = [
  'in force',
  'taken back',
  'lost',
  'takes back',
  'superseded',
  'withdrawn',
  'erased',
] as const satisfies readonly (JudgementRow['state'] | PaperRow['state'])[]

export const TEMPLATES = ['situation', 'changes', 'claims', 'dissent'] as const

/** The freest first. */
export const TLPS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const satisfies readonly Tlp[]

/** Terms of ICD 203 with their ranges in per cent. */
export const LIKELIHOODS: Readonly<
  Record<NonNullable<AssessmentRow['likelihood']>, readonly [from: number, to: number]>
> = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
}

export const CONFIDENCES = ['low', 'moderate', 'high'] as const satisfies readonly AssessmentRow['confidence'][]
