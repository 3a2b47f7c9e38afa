import { z } from '@hono/zod-openapi'
import {
  ATTRIBUTES,
  type CellRow,
  type CellSide,
  type PictureChanges,
  type PicturePlaces,
  type PictureView,
} from '@sayso/engine'
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

const PlacedCellSchema = z
  .object({
    id: z.string().describe('Of a cell of the picture.'),
    how: z.enum(['there', 'named']).describe('Said to be there, or told by claims of which half at least name it.'),
  })
  .openapi('PlacedCell')

const Placed = {
  printed: z.array(z.string()).readonly().describe('The names as printed.'),
  why: z.string().describe('Why it was taken for this place, or for none.'),
  cells: z.array(PlacedCellSchema).readonly(),
}

export const PicturePlacesSchema: z.ZodType<PicturePlaces> = z
  .object({
    kind: z.literal('picture-places'),
    places: z
      .array(
        z
          .object({
            kind: z.literal('place-row'),
            name: z.string(),
            country: z.string().describe('ISO 3166-1, two letters.'),
            area: z.discriminatedUnion('kind', [
              z
                .object({ kind: z.literal('country'), code: z.string().describe('ISO 3166-1, three digits.') })
                .openapi('CountryArea'),
              z
                .object({
                  kind: z.literal('around'),
                  latitude: z.number().describe('Degrees, to a tenth.'),
                  longitude: z.number(),
                  radiusKm: z.number().positive(),
                })
                .openapi('AroundArea'),
            ]),
            ...Placed,
          })
          .openapi('PlaceRow'),
      )
      .readonly()
      .describe('Those with most cells first.'),
    unplaced: z
      .array(z.object({ kind: z.literal('unplaced-row'), ...Placed }).openapi('UnplacedRow'))
      .readonly()
      .describe('Names that no list has, or that mean several places.'),
    asOf: orNull(AsOfSchema),
    knownOn: z.string().nullable(),
    from: z.string().describe('Where the places are from, to be named beside a map.'),
  })
  .openapi('PicturePlaces')
