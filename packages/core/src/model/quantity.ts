import { z } from 'zod'

export const ROUNDINGS = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'range', 'vague'] as const

/** A number as a text gives it: "some 1,500 soldiers", "up to 12,000", "dozens". */
export const Quantity = z
  .object({
    start: z.int().nonnegative().describe("First UTF-16 code unit of the number's words in the document's text."),
    end: z.int().nonnegative(),
    value: z
      .number()
      .nullable()
      .describe('The figure printed; null for a vague word such as "dozens". The middle of a range.'),
    low: z.number().nullable().describe('Least number the words allow; null where they set no bound.'),
    high: z.number().nullable().describe('Greatest number the words allow; null where they set no bound.'),
    unit: z.string().nullable().describe('What is counted, in the words of the text: soldiers, %, dollars.'),
    rounding: z.enum(ROUNDINGS),
  })
  .readonly()
export type Quantity = z.infer<typeof Quantity>
