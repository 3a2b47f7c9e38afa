import { z } from '@hono/zod-openapi'
import { BEARINGS, type LossReport, type MatrixImport, type MatrixRow, type MatrixView } from '@sayso/engine'
import { AsOfSchema, Count, FacetSchema, NamedSchema, orNull, WordsSchema } from './common.ts'
import { PaperName, PaperRowSchema, SIGNED } from './paper-schemas.ts'

const BearingSchema = z.enum(BEARINGS).openapi('Bearing')
const Place = z
  .int()
  .positive()
  .nullable()
  .describe('1 for the one that fewest origins speak against; null where nothing was weighed.')
const SideSchema = z.enum(['affirmed', 'denied'])

export const MatrixRowSchema: z.ZodType<MatrixRow> = z
  .object({
    kind: z.literal('matrix-row'),
    name: z.string(),
    version: z.int().positive(),
    question: z.string(),
    hypotheses: Count,
    evidence: Count,
    by: z.string(),
    at: z.string(),
  })
  .openapi('MatrixRow')

const MatrixSideSchema = z
  .object({
    low: Count.describe('Distinct independent origins on this side.'),
    high: Count,
    pieces: Count.describe('Pieces of evidence that they gave.'),
  })
  .openapi('MatrixSide')

const MatrixEvidenceSchema = z
  .object({
    number: z.int().positive().describe('Counted from 1 in the paper, also as known on an earlier date.'),
    claim: orNull(NamedSchema).describe('Null where no document holds its words as a claim any more.'),
    facet: orNull(FacetSchema),
    words: WordsSchema,
    side: SideSchema,
    cells: z.record(z.string(), BearingSchema).describe('By the name of the hypothesis; absent: not weighed.'),
    why: z.string(),
    low: Count.describe('Independent origins of its side.'),
    high: Count,
    holders: z.array(z.string()).readonly().describe('Sure ones first.'),
    documents: Count,
    against: Count.describe('Origins of the other side.'),
    tellsApart: z
      .array(z.tuple([z.string(), z.string()]).readonly())
      .readonly()
      .describe('Pairs of hypotheses that it tells apart.'),
    pairs: Count.describe('Of all pairs.'),
  })
  .openapi('MatrixEvidence')

export const MatrixSchema: z.ZodType<MatrixView> = z
  .object({
    kind: z.literal('matrix'),
    name: z.string(),
    version: z.int().positive(),
    by: z.string(),
    at: z.string(),
    why: z.string(),
    question: z.string(),
    asOf: orNull(AsOfSchema),
    knownOn: z.string().nullable(),
    hypotheses: z
      .array(
        z
          .object({
            name: z.string(),
            says: z.string(),
            place: Place,
            against: MatrixSideSchema,
            supporting: MatrixSideSchema,
          })
          .openapi('MatrixHypothesis'),
      )
      .readonly()
      .describe('The one that fewest independent origins speak against first.'),
    evidence: z.array(MatrixEvidenceSchema).readonly(),
    restsOn: z
      .object({ low: Count, high: Count, holders: z.array(z.string()).readonly() })
      .describe('Distinct origins behind all that speaks for or against a hypothesis.'),
    shifts: z
      .array(
        z
          .object({
            holder: z.string().nullable().describe('Origin that is taken away; null: all that are in doubt.'),
            order: z.array(z.object({ name: z.string(), place: Place })).readonly(),
          })
          .openapi('MatrixShift'),
      )
      .readonly()
      .describe('Origins without which the order is another.'),
    notes: z
      .array(z.object({ rule: z.string(), words: z.string() }).openapi('MatrixNote'))
      .readonly()
      .describe('What a reader must know of it, the gravest first.'),
  })
  .openapi('Matrix')

const HypothesisSchema = z.object({
  name: z.string().trim().min(1).max(20).describe('Short, of letters and digits: H1.'),
  says: z.string().trim().min(1).max(2000),
})

export const HypothesesRequestSchema = z
  .object({
    name: PaperName,
    question: z.string().trim().min(1).max(2000).optional(),
    add: z.array(HypothesisSchema).max(26).optional().describe('New hypotheses, or what those of these names say now.'),
    remove: z.array(z.string()).max(26).optional().describe('Names of hypotheses that go, with their cells.'),
    weigh: z
      .array(
        z.object({
          claim: z.string().min(1).max(5000).describe('An id of a claim, or words of one.'),
          side: SideSchema.default('affirmed').describe(
            'Whether it is weighed that it is affirmed, or that it is denied.',
          ),
          cells: z.record(z.string(), orNull(BearingSchema)).default({}).describe('Null takes a cell away.'),
          why: z.string().max(2000).optional(),
        }),
      )
      .max(500)
      .optional()
      .describe('Evidence that comes in; the cells of a row that is there are added to it.'),
    drop: z.array(z.string().max(5000)).max(500).optional().describe('Evidence that goes: its number, or a claim.'),
    ...SIGNED,
  })
  .describe('What is absent stays as it was.')
  .openapi('HypothesesRequest')

export const TableSchema: z.ZodType<{ readonly text: string; readonly report: LossReport }> = z
  .object({
    text: z.string().describe('CSV after RFC 4180: a piece of evidence a row, a hypothesis a column.'),
    report: z
      .object({
        kind: z.literal('loss-report'),
        written: z.record(z.string(), Count),
        left: z.array(z.object({ what: z.string(), count: Count, why: z.string() })).readonly(),
        lines: z.array(z.string()).readonly(),
      })
      .openapi('LossReport'),
  })
  .openapi('Table')

export const TableRequestSchema = z
  .object({
    text: z
      .string()
      .min(1)
      .describe('CSV with a column for each hypothesis, headed as in "H1: They are at the front".'),
    called: z.string().trim().min(1).max(1000).default('the table').describe('Name of the file, for messages.'),
    question: z.string().trim().min(1).max(2000).optional().describe('Where the table says none.'),
    ...SIGNED,
  })
  .openapi('TableRequest')

const TakenLine = z.object({ line: z.int().positive(), reason: z.string() })

export const TableTakenSchema = z
  .object({
    paper: PaperRowSchema,
    taken: Count.describe('Pieces of evidence.'),
    refused: z.array(TakenLine).readonly() as z.ZodType<MatrixImport['refused']>,
    notes: z
      .array(z.object({ line: z.int().positive().nullable(), words: z.string() }))
      .readonly()
      .describe('What was taken otherwise than it stands.') as z.ZodType<MatrixImport['notes']>,
  })
  .openapi('TableTaken')
