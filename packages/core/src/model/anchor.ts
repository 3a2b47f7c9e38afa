import { z } from 'zod'
import { Id } from './id.ts'

/** A span with its exact words and a little before and after, to find it again in a later capture (W3C text quote selector). */
export const Anchor = z
  .object({
    document: Id.describe('The document that the offsets point into.'),
    start: z.int().nonnegative().describe("First UTF-16 code unit in the document's text."),
    end: z.int().nonnegative().describe('The code unit after the last one.'),
    exact: z.string().describe('The words themselves: text.slice(start, end).'),
    prefix: z.string().describe('Up to 32 code units before.'),
    suffix: z.string().describe('Up to 32 code units after.'),
  })
  .readonly()
export type Anchor = z.infer<typeof Anchor>

const CONTEXT = 32

/** The anchor of `[start, end)` in a document's text. */
export function makeAnchor(document: { readonly id: Id; readonly text: string }, start: number, end: number): Anchor {
  return {
    document: document.id,
    start,
    end,
    exact: document.text.slice(start, end),
    prefix: document.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: document.text.slice(end, end + CONTEXT),
  }
}
