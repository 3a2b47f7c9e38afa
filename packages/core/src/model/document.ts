import { z } from 'zod'
import { Id } from './id.ts'
import { Method } from './method.ts'
import { Note } from './note.ts'

export const PUBLISHER_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'site',
  'aggregator',
  'channel',
  'government',
  'organisation',
] as const
export const PublisherKind = z.enum(PUBLISHER_KINDS)
export type PublisherKind = z.infer<typeof PublisherKind>

export const DocumentLink = z
  .object({
    url: z.string(),
    start: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Where the linked words start in the text; null where the input gives no place.'),
    end: z.int().nonnegative().nullable(),
  })
  .readonly()
export type DocumentLink = z.infer<typeof DocumentLink>

export const Medium = z
  .object({
    id: z.string().describe('As the input names it, or the address of the picture.'),
    url: z.string().nullable(),
    caption: z.string().nullable(),
    likeness: z
      .string()
      .regex(/^[01]{64}$/)
      .optional()
      .describe('Perceptual hash of the picture, 64 bits: pictures that look alike differ in few; absent if unread.'),
    takenAt: z
      .string()
      .optional()
      .describe('ISO 8601, as the camera wrote it into the picture; absent where it did not.'),
    takenIn: z
      .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .readonly()
      .optional()
      .describe('Degrees, as the camera wrote them into the picture; absent where it did not.'),
  })
  .readonly()
export type Medium = z.infer<typeof Medium>

export const TIE_KINDS = ['reply-to', 'forwarded-from', 'attached-to', 'part-of'] as const

/** How a document stands to another without repeating it: what it answers, what it hangs on. */
export const Tie = z
  .object({
    kind: z.enum(TIE_KINDS),
    url: z.string().nullable().describe('The address of the other, as in mid:… of a mail; null where none is known.'),
    name: z.string().nullable().describe('What the input calls the other: a channel, a subject, a file.'),
  })
  .readonly()
export type Tie = z.infer<typeof Tie>

/** Text and metadata read from a capture; every offset points into its text. One version of a page is one document. */
export const Document = z
  .object({
    kind: z.literal('document'),
    id: Id.describe('Made from the capture and the place in it; a changed page is another document of the same page.'),
    page: Id.describe('What all versions of one page share: made from the URL, else from the capture.'),
    capture: Id,
    url: z.string().nullable(),
    publisher: z.string().nullable().describe('Who put it out: outlet, agency, channel.'),
    publisherKind: PublisherKind.nullable(),
    country: z.string().nullable().describe('Of the publisher, as the input names it.'),
    language: z.string().describe('BCP 47; und where it could not be told.'),
    publishedOn: z
      .string()
      .nullable()
      .describe('ISO 8601, as precise as the page was: 2024-05, 2024-05-03 or with time and offset.'),
    capturedAt: z.iso.datetime().nullable().describe('Instant in UTC; null counts as learned when published, assumed.'),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.string().nullable().describe('Place, date and agency before the first sentence, as printed.'),
    text: z.string().describe('Paragraphs separated by a blank line.'),
    links: z.array(DocumentLink).readonly(),
    media: z.array(Medium).readonly(),
    ties: z
      .array(Tie)
      .readonly()
      .optional()
      .describe('Other documents that this one answers or hangs on; absent where there is none.'),
    pages: z
      .array(z.int().nonnegative())
      .readonly()
      .optional()
      .describe('Where each printed page starts in the text, first page first; absent where there are no pages.'),
    credits: z
      .array(z.string())
      .readonly()
      .describe('Agencies and outlets that the page credits outside its sentences, as printed.'),
    notes: z.array(Note).readonly(),
    method: Method,
  })
  .readonly()
export type Document = z.infer<typeof Document>
