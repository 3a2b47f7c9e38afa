import type { Language } from '../language.ts'
import { asides } from './asides.ts'
import { cues } from './cues.ts'
import { facets } from './facets.ts'
import { genders } from './genders.ts'
import { grammar } from './grammar.ts'
import { notices } from './notices.ts'
import { people } from './people.ts'
import { stance } from './stance.ts'

/** Korean. */
export const korean: Language = { code: 'ko', cues, grammar, people, genders, stance, facets, notices, asides }
