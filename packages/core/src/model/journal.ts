import { z } from 'zod'

export const JOURNAL_ACTIONS = [
  'case-created',
  'capture-added',
  'judgement-given',
  'judgement-taken-back',
  'paper-written',
  'content-erased',
] as const

/** One line of the journal: the hash of what it records and of the line before; the content lies beside it. */
export const JournalEntry = z
  .object({
    kind: z.literal('entry'),
    sequence: z.int().positive(),
    action: z.enum(JOURNAL_ACTIONS),
    subject: z.string().describe('The id of the record that it is about.'),
    contentHash: z.string().describe('SHA-256 of the content, in hexadecimal.'),
    actor: z.string(),
    at: z.iso.datetime().describe('Instant in UTC.'),
    previousHash: z.string().describe('Hash of the line before; 64 zeros for the first.'),
    hash: z.string().describe('SHA-256 over all the other fields.'),
  })
  .readonly()
export type JournalEntry = z.infer<typeof JournalEntry>
