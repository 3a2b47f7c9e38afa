import { z } from 'zod'

/** What made a derived record, with its version: `attribute.rules.v1`. */
export const Method = z
  .string()
  .regex(/^[a-z]+(\.[a-z0-9-]+)+$/)
  .describe('What made this record, with its version, as in attribute.rules.v1.')
export type Method = z.infer<typeof Method>
