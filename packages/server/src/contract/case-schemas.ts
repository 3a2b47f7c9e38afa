import { z } from '@hono/zod-openapi'
import type { Overview, StatusView } from '@sayso/engine'
import { DissentLineSchema, GroupRowSchema, WhoSchema } from './claim-schemas.ts'
import { Count, orNull } from './common.ts'
import { JudgementRowSchema } from './judgement-schemas.ts'

export const StatusSchema: z.ZodType<StatusView> = z
  .object({
    kind: z.literal('status'),
    title: z.string(),
    path: z.string(),
    documents: Count.describe('All versions of a page count as one.'),
    versions: Count.describe('Versions that were kept of them, the first of each included.'),
    publishers: Count,
    languages: z.record(z.string(), Count),
    claims: Count.describe('Those of the newest version of each page.'),
    earlierClaims: Count.describe('Those of the versions before.'),
    groups: Count,
    origins: Count,
    judgements: Count,
    lostJudgements: z.array(JudgementRowSchema).readonly(),
    stale: z.record(z.string(), Count).describe('Documents that a stage has not been run on, by stage.'),
    publishedFrom: z.string().nullable(),
    publishedTo: z.string().nullable(),
  })
  .openapi('Status')

export const OverviewSchema: z.ZodType<Overview> = z
  .object({
    kind: z.literal('overview'),
    status: StatusSchema,
    inflated: z.array(GroupRowSchema).readonly().describe('Most reports for each origin first.'),
    whole: orNull(WhoSchema),
    unconfirmed: z.array(GroupRowSchema).readonly(),
    denied: z
      .array(z.object({ row: GroupRowSchema, denials: z.array(DissentLineSchema).readonly() }).openapi('DeniedRow'))
      .readonly(),
  })
  .openapi('Overview')
