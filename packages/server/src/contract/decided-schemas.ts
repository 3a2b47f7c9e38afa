import { z } from '@hono/zod-openapi'
import type { DecidedRow, MovedView } from '@sayso/engine'
import { GroupRowSchema } from './claim-schemas.ts'
import { JudgementRowSchema } from './judgement-schemas.ts'
import { PaperRowSchema } from './paper-schemas.ts'
import { IntervalSchema } from './time-schemas.ts'

export const DecidedRowSchema: z.ZodType<DecidedRow> = z
  .union([JudgementRowSchema, PaperRowSchema])
  .openapi('DecidedRow')

export const MovedSchema: z.ZodType<MovedView> = z
  .object({
    kind: z.literal('moved'),
    claims: z
      .array(
        z
          .object({
            row: GroupRowSchema,
            counts: z
              .object({ without: IntervalSchema, with: IntervalSchema })
              .nullable()
              .describe(
                'As counted now without the judgement and with it; null where it changes what was read or grouped.',
              ),
          })
          .openapi('MovedClaim'),
      )
      .readonly(),
    more: z.int().nonnegative().describe('Claims that it is about and that are not told.'),
  })
  .openapi('Moved')
