import { z } from '@hono/zod-openapi'

/** Whether the one who asks may read, and how they may come in. */
export const SessionSchema = z
  .object({
    kind: z.literal('session'),
    open: z.boolean().describe('Whether this browser has a session.'),
    password: z.boolean().describe('Whether a password was set: then POST it to /api/session.'),
    /** Who acts where no other name is given. */
    actor: z.string().nullable().describe('The name that the command goes by; null without a session.'),
    uploadLimitBytes: z.int().positive(),
    version: z.string(),
  })
  .openapi('Session')
export type Session = z.infer<typeof SessionSchema>

export const PasswordSchema = z.object({ password: z.string().min(1).max(1000) }).openapi('Password')
