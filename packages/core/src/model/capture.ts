import { z } from 'zod'
import { Id } from './id.ts'

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
  })
  .readonly()
export type Capture = z.infer<typeof Capture>
