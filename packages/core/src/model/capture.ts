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
    container: Container.optional().describe('What it was taken out of; absent where it came by itself.'),
  })
  .readonly()
export type Capture = z.infer<typeof Capture>
