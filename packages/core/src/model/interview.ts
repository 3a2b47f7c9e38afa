import { z } from 'zod'
import { Id } from './id.ts'

export const PERSON_STATUSES = [
  'prisoner of war',
  'detainee',
  'defector',
  'deserter',
  'displaced person',
  'civilian',
  'witness',
] as const
/** What a person is to whoever asks: a prisoner's words were said in the hands of an enemy, and carry that mark everywhere. */
export const PersonStatus = z.enum(PERSON_STATUSES)
export type PersonStatus = z.infer<typeof PersonStatus>

export const DUTIES = [
  'introduced',
  'voluntary',
  'no-coercion',
  'language',
  'vulnerability',
  'counsel',
  'medical',
  'notified',
  'risks',
  'consent',
  'read-back',
  'no-exposure',
  'name-rank-number',
] as const
/** What whoever asks owes to the person: see `DUTY_SAYS`. */
export const Duty = z.enum(DUTIES)
export type Duty = z.infer<typeof Duty>

const Moment = z.iso.datetime({ offset: true })
const Text = (most: number) => z.string().trim().min(1).max(most)

/** One duty as it was met: done, or not applicable for a reason. */
export const DutyAnswer = z
  .strictObject({
    met: z.enum(['done', 'not applicable']),
    note: z.string().max(2_000).default(''),
  })
  .readonly()
export type DutyAnswer = z.infer<typeof DutyAnswer>

/** What the person agreed to, and within which limits. */
export const Consent = z
  .strictObject({
    given: z.boolean(),
    on: z.iso.date(),
    how: z.enum(['spoken', 'written', 'recorded']),
    uses: z.array(Text(500)).max(50).readonly().describe('What for.'),
    limits: z.array(Text(500)).max(50).readonly().default([]),
  })
  .readonly()
export type Consent = z.infer<typeof Consent>

/** One question and its answer, as text. */
export const Turn = z
  .strictObject({
    at: z.string().regex(/^\d\d:\d\d(:\d\d)?$/, 'a time of day such as 10:05'),
    question: Text(5_000),
    answer: Text(50_000),
  })
  .readonly()
export type Turn = z.infer<typeof Turn>

/** How a conversation was held: nothing of it tells who the person is. */
export const InterviewSetting = z
  .strictObject({
    status: PersonStatus,
    consent: Consent,
    interviewer: Text(200),
    present: z.array(Text(200)).max(50).readonly().default([]).describe('Others in the room, by what they are.'),
    alone: z.boolean().describe('Whether nobody of those who hold the person was present or could hear.'),
    language: Text(35).describe('BCP 47.'),
    interpreter: Text(200).nullable().describe('Null where none was needed.'),
    place: Text(200).describe('As coarse as it may be shared.'),
    from: Moment,
    to: Moment,
    breaks: z
      .array(z.strictObject({ from: Moment, to: Moment }).readonly())
      .max(100)
      .readonly()
      .default([]),
    recording: z.enum(['notes', 'audio', 'video']),
    duties: z.partialRecord(Duty, DutyAnswer).default({}),
  })
  .readonly()
export type InterviewSetting = z.infer<typeof InterviewSetting>

const Signature = { by: Text(200), at: z.iso.datetime(), why: Text(5_000) }

/** A conversation with a captured, defected or displaced person, without what would give that person away. */
export const Interview = z
  .object({
    pseudonym: z.string().regex(/^[A-Z][A-Z0-9]{0,11}(-[A-Z0-9]{1,8})?$/, 'capital letters and digits such as K7'),
    state: z.enum(['open', 'closed', 'withdrawn']),
    setting: InterviewSetting.nullable().describe('Null where consent was withdrawn.'),
    turns: z.array(Turn).readonly().describe('Masked; empty until it is closed.'),
    capture: Id.nullable().describe('The capture that holds the statements; null until it is closed.'),
    likeness: z
      .object({ decision: z.enum(['withhold', 'share']), ...Signature })
      .readonly()
      .nullable()
      .describe('Whether face or voice may be shared; null, nobody decided, means no.'),
    apart: z
      .array(z.object({ other: z.string(), ...Signature }).readonly())
      .readonly()
      .describe('Persons whom this one could not have spoken with, as somebody said.'),
  })
  .readonly()
export type Interview = z.infer<typeof Interview>

export const PARTICULAR_SORTS = ['name', 'place', 'date', 'unit', 'number', 'other'] as const
/** Words that would give a person away. */
export const Particular = z.object({ text: z.string().min(1).max(500), sort: z.enum(PARTICULAR_SORTS) }).readonly()
export type Particular = z.infer<typeof Particular>
