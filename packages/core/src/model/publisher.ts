import { z } from 'zod'
import { PublisherKind } from './document.ts'

export const PUBLISHER_CONTROLS = ['state', 'public', 'private', 'members', 'party'] as const
export const PublisherControl = z
  .enum(PUBLISHER_CONTROLS)
  .describe(
    'state: owned or directed by a government; public: paid for by the public and independent by law; members: owned by outlets that use it; party: of a party or movement.',
  )
export type PublisherControl = z.infer<typeof PublisherControl>

/** What a register knows of one publisher. What is null or empty is not known: it is never guessed. */
export const Publisher = z
  .object({
    kind: z.literal('publisher'),
    name: z.string().min(1).describe('As documents name it as their publisher.'),
    also: z.array(z.string()).readonly().describe('Other names of it: acronyms, other languages.'),
    publisherKind: PublisherKind.nullable(),
    country: z.string().nullable(),
    owner: z.string().nullable().describe('Who owns it, as that owner is called; two of one owner are one house.'),
    control: PublisherControl.nullable(),
    takes: z.array(z.string()).readonly().describe('Agencies whose reports it is known to print, by their names.'),
  })
  .readonly()
export type Publisher = z.infer<typeof Publisher>
