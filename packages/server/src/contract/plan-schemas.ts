import { z } from '@hono/zod-openapi'
import type { LadderView } from '@sayso/engine'
import { AsOfSchema, Day, orNull } from './common.ts'
import { PaperName, SIGNED } from './paper-schemas.ts'
import { AlertStateSchema } from './watch-schemas.ts'

const MoveSchema = z.enum(['enter', 'leave'])

const DecisionSchema = z
  .object({
    phase: z.string(),
    move: MoveSchema,
    on: z.string().describe('ISO day from which it holds.'),
    by: z.string(),
    at: z.string().describe('When it was written down, UTC.'),
    why: z.string(),
  })
  .openapi('Decision')

const PlanIndicatorSchema = z
  .object({
    name: z.string(),
    state: orNull(AlertStateSchema).describe('Null where no indicator of this name is in force.'),
    since: z.string().nullable(),
  })
  .openapi('PlanIndicator')

const PlanRungSchema = z
  .object({
    name: z.string(),
    owner: z.string(),
    measures: z.array(z.string()).readonly(),
    conditions: z.array(z.string()).readonly().describe('What else must be so for it to be left.'),
    triggers: z.array(PlanIndicatorSchema).readonly(),
    leaveWhen: z.array(PlanIndicatorSchema).readonly(),
    after: z
      .array(z.string())
      .readonly()
      .nullable()
      .describe('Phases that come before it; null: the one that stands before it.'),
    spans: z
      .array(z.object({ entered: DecisionSchema, left: orNull(DecisionSchema) }).openapi('PlanSpan'))
      .readonly()
      .describe('Every stretch in which it was in force, oldest first.'),
    inForce: z.boolean(),
    proposed: MoveSchema.nullable().describe('What the record speaks for; a person decides.'),
    because: z.string().nullable(),
    waitsFor: z.array(z.string()).readonly().describe('Phases before it that were never entered.'),
  })
  .openapi('PlanRung')

export const LadderSchema: z.ZodType<LadderView> = z
  .object({
    kind: z.literal('ladder'),
    name: z.string(),
    version: z.int().positive(),
    purpose: z.string(),
    asOf: orNull(AsOfSchema),
    day: z.string().describe('ISO day looked at.'),
    rungs: z.array(PlanRungSchema).readonly().describe('From the first step to the last.'),
    decisions: z.array(DecisionSchema).readonly().describe('Known by then, oldest first.'),
    by: z.string(),
    at: z.string(),
    why: z.string(),
  })
  .openapi('Ladder')

const Name = z.string().trim().min(1).max(100)
const Names = z.array(Name).max(50).default([])
const Lines = z.array(z.string().trim().min(1).max(2000)).max(100).default([])

export const PlanRequestSchema = z
  .object({
    name: PaperName,
    purpose: z.string().trim().min(1).max(2000).optional(),
    phases: z
      .array(
        z.object({
          name: Name,
          owner: Name.describe('Who answers for it.'),
          measures: Lines,
          triggers: Names.describe('Indicators; any that fires speaks for entering it.'),
          leaveWhen: Names.describe('Indicators; any that fires speaks for leaving it.'),
          conditions: Lines,
          after: z
            .array(Name)
            .max(50)
            .nullable()
            .default(null)
            .describe('Phases that come before it; null: the one that stands before it.'),
        }),
      )
      .min(1)
      .max(50)
      .optional()
      .describe('From the first step to the last.'),
    ...SIGNED,
  })
  .describe('What is absent stays as it was; decisions on phases that stay are kept.')
  .openapi('PlanRequest')

export const DecisionRequestSchema = z
  .object({ phase: Name, move: MoveSchema, on: Day.describe('The day from which it holds.'), ...SIGNED })
  .openapi('DecisionRequest')
