import { z } from '@hono/zod-openapi'
import { type Disclosure, DUTIES, type InterviewView, PERSON_STATUSES } from '@sayso/engine'
import { NoteSchema, orNull } from './common.ts'

const Signed = {
  by: z.string(),
  at: z.string().describe('Instant in UTC.'),
  why: z.string(),
}

const DutyAnswerSchema = z
  .object({ met: z.enum(['done', 'not applicable']), note: z.string() })
  .readonly()
  .openapi('DutyAnswer')

const PeriodSchema = z.object({ from: z.string(), to: z.string() }).readonly().openapi('Period')

const SettingSchema = z
  .object({
    status: z.enum(PERSON_STATUSES).describe("A prisoner's words carry this mark wherever they go."),
    consent: z
      .object({
        given: z.boolean(),
        on: z.string(),
        how: z.enum(['spoken', 'written', 'recorded']),
        uses: z.array(z.string()).readonly(),
        limits: z.array(z.string()).readonly(),
      })
      .readonly()
      .openapi('Consent'),
    interviewer: z.string(),
    present: z.array(z.string()).readonly(),
    alone: z.boolean().describe('Whether nobody of those who hold the person was present or could hear.'),
    language: z.string(),
    interpreter: z.string().nullable(),
    place: z.string(),
    from: z.string(),
    to: z.string(),
    breaks: z.array(PeriodSchema).readonly(),
    recording: z.enum(['notes', 'audio', 'video']),
    duties: z.record(z.string(), DutyAnswerSchema).describe('By the name of the duty.'),
  })
  .readonly()
  .openapi('InterviewSetting')

const InterviewSchema = z
  .object({
    pseudonym: z.string(),
    state: z.enum(['open', 'closed', 'withdrawn']),
    setting: orNull(SettingSchema).describe('Null where consent was withdrawn.'),
    turns: z
      .array(
        z
          .object({ at: z.string().describe('Time of day.'), question: z.string(), answer: z.string() })
          .readonly()
          .openapi('Turn'),
      )
      .readonly()
      .describe('Masked; empty until it is closed.'),
    capture: z.string().nullable().describe('The capture that holds the statements.'),
    likeness: orNull(
      z
        .object({ decision: z.enum(['withhold', 'share']), ...Signed })
        .readonly()
        .openapi('Likeness'),
    ).describe('Whether face or voice may be shared; null, nobody decided, means no.'),
    apart: z
      .array(
        z
          .object({ other: z.string(), ...Signed })
          .readonly()
          .openapi('Apart'),
      )
      .readonly()
      .describe('Persons whom this one could not have spoken with, as somebody said.'),
  })
  .openapi('Interview')

export const InterviewViewSchema: z.ZodType<InterviewView> = z
  .object({
    kind: z.literal('interview-view'),
    interview: InterviewSchema,
    name: z.string().describe('The pseudonym with the mark of the status.'),
    version: z.int().positive(),
    ...Signed,
    duties: z
      .array(
        z
          .object({
            duty: z.enum(DUTIES),
            says: z.string().describe('What it asks, and where it comes from.'),
            answer: orNull(DutyAnswerSchema).describe('Null where nothing was answered.'),
          })
          .openapi('DutyLine'),
      )
      .readonly(),
    open: z.array(NoteSchema).readonly().describe('What stands against closing it.'),
  })
  .openapi('InterviewView')

export const DisclosureSchema: z.ZodType<Disclosure> = z
  .object({ name: z.string().describe('The pseudonym.'), ...Signed })
  .openapi('Disclosure')
