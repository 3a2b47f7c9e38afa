import { z } from 'zod'

export const FACETS = ['event', 'number', 'plan', 'place', 'time', 'capability', 'motive', 'reaction'] as const
/** The question of an event that a claim answers. */
export const Facet = z.enum(FACETS)
export type Facet = z.infer<typeof Facet>
