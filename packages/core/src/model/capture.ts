import { z } from 'zod'
import { Id } from './id.ts'

/** What a capture was taken out of: an archive, a mailbox, an export, a mail that it was attached to. */
export const Container = z
  .object({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the bytes of what it came out of, as received.'),
    address: z.string().nullable().describe('The name of the file or the URL of it; null for standard input.'),
    place: z.string().describe('Where in it: the path of an archive, "message 7", "attachment 1: note.pdf".'),
  })
  .readonly()
export type Container = z.infer<typeof Container>

/** What passed between Sayso and a server before the bytes were there. */
export const Exchange = z
  .object({
    requested: z.string().describe('The URL that was asked for; `address` is the one that gave the bytes.'),
    status: z.int().describe('Of the answer that gave the bytes, as in 200.'),
    redirects: z
      .array(
        z
          .object({
            url: z.string().describe('The URL that answered with the redirect.'),
            status: z.int(),
            location: z.string().describe('Where it led, as received.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('In the order in which they were followed.'),
    theirTime: z.iso
      .datetime()
      .nullable()
      .describe('When the server says it answered, by its clock; null where it does not say. `capturedAt` is by ours.'),
  })
  .readonly()
export type Exchange = z.infer<typeof Exchange>

/** The entry of a feed that led to the bytes, as the feed gave it. */
export const Listing = z
  .object({
    feed: z.string().describe('The URL or the name of the feed.'),
    guid: z.string().nullable().describe('What the feed calls the entry; null where it does not name it.'),
    title: z.string().nullable(),
    published: z.string().nullable(),
    updated: z.string().nullable(),
    source: z
      .object({ name: z.string().nullable(), url: z.string().nullable() })
      .readonly()
      .nullable()
      .describe('Whom the feed took the entry from, by its own word; null where it names nobody.'),
  })
  .readonly()
export type Listing = z.infer<typeof Listing>

/** The bytes one address gave at one moment, with their hash; never edited. */
export const Capture = z
  .object({
    kind: z.literal('capture'),
    id: Id.describe('Made from the SHA-256 of the bytes and the address.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the bytes as received, in hexadecimal.'),
    sizeBytes: z.int().nonnegative(),
    mediaType: z.string().describe('As found from the bytes, as in text/html or application/json.'),
    address: z
      .string()
      .nullable()
      .describe('The URL or the name of the file that gave the bytes; null for standard input.'),
    capturedAt: z.iso
      .datetime()
      .nullable()
      .describe('Instant in UTC; null where nothing says when the bytes were received.'),
    headers: z
      .array(z.tuple([z.string(), z.string()]).readonly())
      .readonly()
      .optional()
      .describe('Headers that came with the bytes, in order, as received; absent where none came.'),
    exchange: Exchange.optional().describe('How it was fetched; absent where it was handed in.'),
    listing: Listing.optional().describe('The feed entry that led to it; absent where none did.'),
    container: Container.optional().describe('What it was taken out of; absent where it came by itself.'),
  })
  .readonly()
export type Capture = z.infer<typeof Capture>
