import { z } from 'zod'

const Name = z.string().trim().min(1).max(100)
const Lines = z.array(z.string().trim().min(1).max(2_000)).max(100).readonly().default([])

/** One step of a response: what is done while it is in force, what would begin it and what would end it. */
export const Phase = z
  .strictObject({
    name: Name,
    measures: Lines.describe('What is done while it is in force.'),
    triggers: z
      .array(Name)
      .max(50)
      .readonly()
      .default([])
      .describe('Indicators; any that fires speaks for entering it.'),
    leaveWhen: z
      .array(Name)
      .max(50)
      .readonly()
      .default([])
      .describe('Indicators; any that fires speaks for leaving it.'),
    conditions: Lines.describe('What else must be so for it to be left: a person looks at these.'),
    owner: Name.describe('Who answers for it.'),
    after: z
      .array(Name)
      .max(50)
      .readonly()
      .nullable()
      .default(null)
      .describe('Phases that come before it; null for the one that stands before it in the plan.'),
  })
  .readonly()
export type Phase = z.infer<typeof Phase>

/** That a person entered or left a phase. */
export const Decision = z
  .strictObject({
    phase: Name,
    move: z.enum(['enter', 'leave']),
    on: z.iso.date().describe('ISO day from which it holds.'),
    by: z.string().min(1),
    at: z.iso.datetime().describe('When it was written down, UTC.'),
    why: z.string().min(1),
  })
  .readonly()
export type Decision = z.infer<typeof Decision>

/** A response in phases, with the decisions of people on them. */
export const Plan = z
  .strictObject({
    purpose: z.string().trim().min(1).max(2_000),
    phases: z.array(Phase).min(1).max(50).readonly().describe('From the first to the last step.'),
    decisions: z.array(Decision).readonly().default([]).describe('In the order in which they were written.'),
  })
  .readonly()
export type Plan = z.infer<typeof Plan>
