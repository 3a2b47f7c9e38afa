import type { BriefingWords } from './briefing-words.ts'
import type { LanguageCode } from './code.ts'
import { BRIEFING as de } from './de/briefing.ts'
import { BRIEFING as en } from './en/briefing.ts'
import { BRIEFING as ko } from './ko/briefing.ts'
import { BRIEFING as ru } from './ru/briefing.ts'
import { BRIEFING as uk } from './uk/briefing.ts'

/** The words of briefings in each language. */
export const BRIEFING_WORDS: Readonly<Record<LanguageCode, BriefingWords>> = { de, en, ko, ru, uk }
