import { z } from 'zod'

export const STANCES = ['asserts', 'hedges', 'denies', 'declines-to-confirm', 'questions'] as const
/** What the source holds: five different things; silence is none of them. */
export const Stance = z.enum(STANCES)
export type Stance = z.infer<typeof Stance>
