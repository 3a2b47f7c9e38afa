import { z } from '@hono/zod-openapi'
import {
  AssessmentQuery,
  AssessmentRowSchema,
  AssessmentSchema,
  GradeQuery,
  GradeRowSchema,
  GradeSchema,
} from './assess-schemas.ts'
import { BriefingQuery, BriefingRowSchema, BriefingSheetSchema } from './brief-schemas.ts'
import { defineView, NameParams, NoParams } from './define.ts'
import { PaperQuery } from './queries.ts'

/** Views of briefings, assessments and grades. */
export const BRIEF_VIEWS = {
  briefings: defineView({
    id: 'listBriefings',
    path: '/api/briefings',
    summary: 'Every briefing, the latest version of each',
    tag: 'brief',
    params: NoParams,
    query: PaperQuery,
    view: z.object({ items: z.array(BriefingRowSchema).readonly() }).openapi('BriefingList'),
  }),
  briefing: defineView({
    id: 'readBriefing',
    path: '/api/briefings/{name}',
    summary: 'A briefing: each sentence with its claims, and what it says beyond them',
    description: 'What was issued stands as it was issued, and says what became of its claims since.',
    tag: 'brief',
    params: NameParams,
    query: BriefingQuery,
    view: BriefingSheetSchema,
  }),
  assessments: defineView({
    id: 'listAssessments',
    path: '/api/assessments',
    summary: 'Every assessment: an answer, how likely, and apart from that how well founded',
    tag: 'brief',
    params: NoParams,
    query: PaperQuery,
    view: z.object({ items: z.array(AssessmentRowSchema).readonly() }).openapi('AssessmentList'),
  }),
  assessment: defineView({
    id: 'readAssessment',
    path: '/api/assessments/{name}',
    summary: 'An assessment with its claims as they stand, dissent beside it, and what its wording mixes',
    tag: 'brief',
    params: NameParams,
    query: AssessmentQuery,
    view: AssessmentSchema,
  }),
  grades: defineView({
    id: 'listGrades',
    path: '/api/grades',
    summary: 'The grades that people gave and that are in force',
    tag: 'brief',
    params: NoParams,
    query: PaperQuery,
    view: z.object({ items: z.array(GradeRowSchema).readonly() }).openapi('GradeList'),
  }),
  grade: defineView({
    id: 'readGrade',
    path: '/api/grade',
    summary: 'What the record of a source or a claim speaks for and why, and what people gave',
    description: 'As of a date nothing is proposed for a source: its record is kept as it stands today.',
    tag: 'brief',
    params: NoParams,
    query: GradeQuery,
    view: GradeSchema,
  }),
} as const
