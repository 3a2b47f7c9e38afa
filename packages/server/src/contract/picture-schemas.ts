import { z } from '@hono/zod-openapi'
import { ATTRIBUTES, type CellRow, type CellSide, type PictureChanges, type PictureView } from '@sayso/engine'
import { ReasonSchema } from './answer-schemas.ts'
import { AsOfSchema, Count, NAMED, NamedSchema, orNull, WordsSchema } from './common.ts'

const CellSideSchema: z.ZodType<CellSide> = z
  .object({
    low: Count.describe('Distinct independent origins.'),
    high: Count,
    holders: z.array(z.string()).readonly().describe('By the best name in the case, certain ones first.'),
  })
  .openapi('CellSide')

const FigureSchema = z
  .object({
    low: z.number().describe('Least number that the words allow.'),
    best: z.number().describe('The figure printed.'),
    high: z.number(),
    unit: z.string().nullable().describe('What is counted, in the words of the text.'),
  })
  .openapi('CellFigure')

const Day = z.string().nullable().describe('ISO, as precise as it is known.')

const CellRowSchema: z.ZodType<CellRow> = z
  .object({
    ...NAMED,
    kind: z.literal('cell-row'),
    subject: z.string(),
    attribute: z.enum(ATTRIBUTES).openapi('Attribute'),
    figure: orNull(FigureSchema).describe('Null where the value is words.'),
    words: z.string().describe('The value in words of the case.'),
    planned: z.boolean().describe('Whether those who say so speak of what is still to come.'),
    from: Day,
    to: Day,
    dated: z
      .enum(['event', 'first said', 'ruled', 'undated'])
      .describe('What `from` rests on: the words, when it was first said, or a person.'),
    lastSaid: z.string().nullable().describe('The newest publication that affirms it.'),
    affirming: CellSideSchema,
    denying: CellSideSchema,
    declining: CellSideSchema,
    documents: Count,
    publishers: Count,
    claim: NamedSchema.describe('The claim that says most.'),
    quote: WordsSchema.describe('Its words where they stand.'),
    claims: z.array(z.string()).readonly().describe('Ids of every claim that affirms it.'),
    rivals: z.array(z.string()).readonly().describe('Ids of cells with another value of the same attribute.'),
    reasons: z.array(ReasonSchema).readonly(),
    ruledBy: z.array(z.string()).readonly().describe('Who ruled on it, in order; empty where nobody did.'),
  })
  .openapi('CellRow')

export const PictureSchema: z.ZodType<PictureView> = z
  .object({
    kind: z.literal('picture'),
    cells: z
      .array(CellRowSchema)
      .readonly()
      .describe('Subjects with most reports first; within one by attribute, most origins first.'),
    asOf: orNull(AsOfSchema),
    knownOn: z.string().nullable().describe('The newest publication taken into account.'),
    left: Count.describe('Questions that were not read because there are too many.'),
  })
  .openapi('Picture')

export const PictureChangesSchema: z.ZodType<PictureChanges> = z
  .object({
    kind: z.literal('picture-changes'),
    since: AsOfSchema,
    until: orNull(AsOfSchema),
    changes: z
      .array(
        z
          .object({
            change: z.enum(['new', 'changed', 'gone']),
            cell: CellRowSchema,
            before: orNull(CellRowSchema).describe('Null where it is new.'),
            what: z.array(z.string()).readonly().describe('What differs, in words: "affirming 1 → 2".'),
          })
          .openapi('CellChange'),
      )
      .readonly(),
  })
  .openapi('PictureChanges')
