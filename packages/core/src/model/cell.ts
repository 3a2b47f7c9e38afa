import { z } from 'zod'
import { Id } from './id.ts'
import { Method } from './method.ts'
import { Reason } from './reason.ts'

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
] as const
/** What a cell of the picture says of its subject. */
export const Attribute = z
  .enum(ATTRIBUTES)
  .describe('exchange: what one party gives another for it; intention: what is planned, and is not done yet.')
export type Attribute = z.infer<typeof Attribute>

/** What a number in a cell stands for: the figure that most give, and the bounds that their words set. */
export const CellFigure = z
  .object({
    low: z.number().describe('Least number that the words allow; the figure itself where they set no bound.'),
    best: z.number().describe('The figure printed.'),
    high: z.number(),
    unit: z.string().nullable().describe('What is counted, in the words of the text.'),
  })
  .readonly()
export type CellFigure = z.infer<typeof CellFigure>

/** One value of one attribute of one subject, as claims put it forward: a rival value is another cell. */
export const Cell = z
  .object({
    kind: z.literal('cell'),
    id: Id.describe('Made from what all that say the same share, not from who says it.'),
    subject: z.string().describe('Whom or what it is about, in words of the case.'),
    attribute: Attribute,
    figure: CellFigure.nullable().describe('Null where the value is words.'),
    words: z.string().describe('The value in the words of the claim that says most.'),
    language: z.string().describe('Of the words, BCP 47.'),
    planned: z.boolean().describe('Whether those who say so speak of what is still to come.'),
    from: z
      .string()
      .nullable()
      .describe('ISO day from which it holds, or is first vouched for; null where none is known.'),
    to: z.string().nullable().describe('ISO day on which it ended; null where nothing has ended it.'),
    dated: z
      .enum(['event', 'first said', 'ruled', 'undated'])
      .describe('What `from` rests on: the words, when it was first said, or a person.'),
    affirming: z
      .array(Id)
      .readonly()
      .describe('Claims that put this very value forward, the one that says most first.'),
    others: z.array(Id).readonly().describe('Claims on the same question that deny, decline to confirm or doubt it.'),
    reasons: z.array(Reason).readonly(),
    method: Method,
  })
  .readonly()
export type Cell = z.infer<typeof Cell>

const Day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)

/** What a person's ruling puts in place of what was proposed; what is absent stays as proposed. */
export const CellChange = z
  .strictObject({
    subject: z.string().min(1).optional(),
    attribute: Attribute.optional(),
    value: z
      .union([z.number(), z.string().min(1)])
      .optional()
      .describe('A number or words.'),
    from: Day.nullable().optional(),
    to: Day.nullable().optional(),
  })
  .readonly()
  .refine((change) => Object.keys(change).length > 0, 'one field at least')
export type CellChange = z.infer<typeof CellChange>

/** Whether an end lies before its beginning, as far as both are exact: "2027-11" and "2027-11-05" do not contradict. */
export function endsBeforeItBegins({ from, to }: Pick<CellChange, 'from' | 'to'>): boolean {
  if (from == null || to == null) return false
  const exact = Math.min(from.length, to.length)
  return to.slice(0, exact) < from.slice(0, exact)
}
