import { z } from 'zod'
import { Id } from './id.ts'

export const ENTITY_TYPES = ['person', 'organisation', 'place', 'office', 'unnamed', 'other'] as const
export const EntityType = z
  .enum(ENTITY_TYPES)
  .describe('office: a post without a name; unnamed: a person or body kept anonymous.')
export type EntityType = z.infer<typeof EntityType>

/** Words that name someone. */
export const Mention = z
  .object({
    kind: z.literal('mention'),
    document: Id,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string().describe('The words themselves: text.slice(start, end), without a possessive ending.'),
    type: EntityType,
    entity: Id.nullable().describe('Whom they name; null where that is not resolved.'),
  })
  .readonly()
export type Mention = z.infer<typeof Mention>

/** The one that mentions name, made one within a case. */
export const Entity = z
  .object({
    kind: z.literal('entity'),
    id: Id,
    name: z.string().describe('The longest proper name found, in its own words.'),
    type: EntityType,
    names: z.array(z.string()).readonly().describe('Other names and acronyms found in the case.'),
    metBy: z.string().nullable().describe('The publisher that met an unnamed source; null for all others.'),
  })
  .readonly()
export type Entity = z.infer<typeof Entity>
