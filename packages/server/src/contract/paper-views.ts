import { z } from '@hono/zod-openapi'
import { defineView, NameParams, NoParams } from './define.ts'
import { MatrixRowSchema, MatrixSchema, TableSchema } from './hypotheses-schemas.ts'
import { PaperRowSchema, PaperSortSchema } from './paper-schemas.ts'
import { LadderSchema } from './plan-schemas.ts'
import { PaperQuery } from './queries.ts'
import { AlertSchema } from './watch-schemas.ts'

/** Views of what people write into a case. */
export const PAPER_VIEWS = {
  versions: defineView({
    id: 'listVersions',
    path: '/api/papers/{sort}/{name}',
    summary: 'Every version of one paper, oldest first, with who, when and why',
    description: 'Empty where nothing of this name was written.',
    tag: 'decide',
    params: z.object({ sort: PaperSortSchema, name: NameParams.shape.name }),
    query: z.object({}),
    view: z.object({ items: z.array(PaperRowSchema).readonly() }).openapi('PaperVersions'),
  }),
  matrices: defineView({
    id: 'listHypotheses',
    path: '/api/hypotheses',
    summary: 'Every matrix of competing hypotheses',
    tag: 'decide',
    params: NoParams,
    query: PaperQuery,
    view: z.object({ items: z.array(MatrixRowSchema).readonly() }).openapi('MatrixList'),
  }),
  matrix: defineView({
    id: 'readHypotheses',
    path: '/api/hypotheses/{name}',
    summary: 'Competing hypotheses by evidence, ranked by how few independent origins speak against each',
    tag: 'decide',
    params: NameParams,
    query: PaperQuery,
    view: MatrixSchema,
  }),
  table: defineView({
    id: 'exportHypotheses',
    path: '/api/hypotheses/{name}/table',
    summary: 'A matrix as CSV, and what a table leaves out',
    tag: 'decide',
    params: NameParams,
    query: z.object({}),
    view: TableSchema,
  }),
  alerts: defineView({
    id: 'listIndicators',
    path: '/api/indicators',
    summary: 'Every indicator and how it stands: new alerts first, then by how close they are',
    tag: 'decide',
    params: NoParams,
    query: PaperQuery,
    view: z.object({ items: z.array(AlertSchema).readonly() }).openapi('AlertList'),
  }),
  alert: defineView({
    id: 'readIndicator',
    path: '/api/indicators/{name}',
    summary: 'One indicator: whether it has fired, on whose words, or what is missing',
    tag: 'decide',
    params: NameParams,
    query: PaperQuery,
    view: AlertSchema,
  }),
  ladders: defineView({
    id: 'listPlans',
    path: '/api/plans',
    summary: 'Every response plan as it stands',
    tag: 'decide',
    params: NoParams,
    query: PaperQuery,
    view: z.object({ items: z.array(LadderSchema).readonly() }).openapi('LadderList'),
  }),
  ladder: defineView({
    id: 'readPlan',
    path: '/api/plans/{name}',
    summary: 'A response in phases: what is in force, what is proposed and why, what people decided',
    tag: 'decide',
    params: NameParams,
    query: PaperQuery,
    view: LadderSchema,
  }),
} as const
