import type { LanguageCode } from '../languages/code.ts'
import * as de from '../languages/de/abbreviations.ts'
import * as en from '../languages/en/abbreviations.ts'
import * as ko from '../languages/ko/abbreviations.ts'
import * as ru from '../languages/ru/abbreviations.ts'
import * as uk from '../languages/uk/abbreviations.ts'
import { normaliseWord } from '../text/words.ts'

/**
 * The places between `start` and `end` where a sentence ends and another begins, each just after the full stop with the
 * quotation marks and brackets that close on it. The end of the stretch itself is not among them.
 *
 * @example findEndings('Mr. Lee left. He was 3.5 hours late.', 0, 36, 'en') // [13]
 */
export function findEndings(text: string, start: number, end: number, language: LanguageCode): number[] {
  const endings: number[] = []
  const rules = RULES[language]
  ENDING.lastIndex = start
  for (let match = ENDING.exec(text); match !== null && match.index < end; match = ENDING.exec(text)) {
    const after = ENDING.lastIndex
    if (after >= end) break
    const mark = { start: match.index, end: after, marks: match[1] ?? '' }
    if (isEnding(text, { ...mark, from: start, to: end }, rules)) endings.push(after)
  }
  return endings
}

/** Marks that may end a sentence, then all that closes on them. Nothing follows in the pattern, so that it never backtracks. */
const ENDING = /([.!?…。！？]+)["'”’»“)\]」』〉》*_]*/gu

/** How much of the text before and after a mark decides, in code units. */
const SIGHT = 40

interface Mark {
  readonly start: number
  readonly end: number
  /** The marks without what closes on them: "." or "?!" or "…". */
  readonly marks: string
  /** The bounds of the stretch that is being read. */
  readonly from: number
  readonly to: number
}

interface Rules {
  readonly language: LanguageCode
  readonly abbreviations: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}

function makeRules(language: LanguageCode, words: typeof en | typeof ru | typeof uk | typeof ko | typeof de): Rules {
  return {
    language,
    abbreviations: new Set(words.ABBREVIATIONS),
    numbered: new Set(words.NUMBER_ABBREVIATIONS),
    closing: new Set(words.CLOSING_ABBREVIATIONS),
    starters: new Set(words.SENTENCE_STARTERS),
  }
}

const RULES: Record<LanguageCode, Rules> = {
  en: makeRules('en', en),
  ru: makeRules('ru', ru),
  uk: makeRules('uk', uk),
  ko: makeRules('ko', ko),
  de: makeRules('de', de),
}

const FULL_WIDTH = /[。！？]/u
/** What may open the next sentence before its first letter: quotation marks, brackets, a dash of dialogue, signs of a list. */
const NEXT = /^(\s+)([-–—•]\s+)?["'“”„«»‘‚([「『〈《¿¡*_]*([\p{L}\p{N}\p{So}#№@$€£+%].*)?/su
const LOWER = /^\p{Ll}/u
const FIRST_WORD = /^[\p{L}\p{M}'’ʼ]+/u
const LAST_WORD = /(?:^|[\s("'“„«‘[/–—-])([\p{L}\p{N}.'’ʼ]*)$/u
const KOREAN_PARTICLE = /^(?:라고|라며|라는|라면서|고|며|면서|이라고|이라며|이라는)(?:\s|$)/u

/** Whether a sentence really ends at the mark. */
function isEnding(text: string, mark: Mark, rules: Rules): boolean {
  const next = NEXT.exec(text.slice(mark.end, Math.min(mark.to, mark.end + SIGHT)))
  const closes = mark.end > mark.start + mark.marks.length
  if (next === null) return (FULL_WIDTH.test(mark.marks) && !closes) || isSpaceMissing(text, mark)
  const dash = next[2]
  const rest = next[3]
  if (rest === undefined) return true
  // «Правда?» — спросил он.     "Really?" he asked.     “끝났다.” 라고 말했다.
  if (LOWER.test(rest)) return false
  if (dash !== undefined && closes && !/^\p{Lu}/u.test(rest)) return false
  if (closes && KOREAN_PARTICLE.test(rest)) return false
  if (mark.marks !== '.') return true
  if (closes && !isBracketOnly(text, mark)) return true
  return !isAbbreviation(text, mark, rest, rules)
}

/** A typing error: "spies in Velland.The first of them". Not "Mr.Lee", "v.Berg", "e.g.Lodz", an address or a file name. */
function isSpaceMissing(text: string, { start, end, from, to }: Mark): boolean {
  const before = text.slice(Math.max(from, start - SIGHT), start)
  const after = text.slice(end, Math.min(to, end + SIGHT))
  return /(?:^|[\s("“„«])\p{L}?\p{Ll}{3,}["”»)]?$/u.test(before) && /^["“„«]?\p{Lu}\p{Ll}+[\s,’']/u.test(after)
}

/** Whether what closes on the mark is a bracket, as after "(approx.)": then the abbreviation before it still counts. */
function isBracketOnly(text: string, mark: Mark): boolean {
  return /^[)\]]+$/u.test(text.slice(mark.start + 1, mark.end))
}

const INITIAL = /^\p{Lu}$/u
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u
const NUMBER = /^\p{N}{1,4}$/u
const DATE_PART = /^\p{N}{1,4}(?:\.\p{N}{1,2})+$/u

/** Whether a single full stop belongs to the word before it: an abbreviation, an initial, an ordinal, the number of a list. */
function isAbbreviation(text: string, mark: Mark, rest: string, rules: Rules): boolean {
  const before = text.slice(Math.max(mark.from, mark.start - SIGHT), mark.start)
  const word = LAST_WORD.exec(before)?.[1] ?? ''
  if (word === '') return false
  const norm = normaliseWord(word)
  const next = normaliseWord(FIRST_WORD.exec(rest)?.[0] ?? '')
  const startsSentence = rules.starters.has(next) && !/^\p{L}\s?\./u.test(rest)
  if (rules.numbered.has(norm)) return /^[\p{N}№]/u.test(rest)
  // "в 2027 г. Министр": after a number these may end a sentence.
  if (rules.abbreviations.has(norm)) return !(norm.length === 1 && startsSentence && /\p{N}\s?\p{L}$/u.test(before))
  if (rules.closing.has(norm))
    return !/^\p{Lu}/u.test(rest) || (norm.includes('.') && !startsSentence && rules.language === 'en')
  // т. е. 12 тыс.     и т. д. Затем
  if (/^\p{Ll}$/u.test(word)) return !/^\p{Lu}/u.test(rest)
  if (INITIAL.test(word)) return !startsSentence || isAfterInitial(before)
  if (INITIALS.test(word)) return !startsSentence
  if (NUMBER.test(word)) return isNumberGoingOn(before, word, rest, { startsSentence, rules })
  // 2024. 10. 22.
  if (DATE_PART.test(word)) return /^\p{N}/u.test(rest)
  return false
}

/** "J. R. The" is rare; "И. И. Он" too: a second initial is never the end of a sentence by itself. */
function isAfterInitial(before: string): boolean {
  return /\p{Lu}\.\s?\p{Lu}$/u.test(before)
}

const GREATEST_ORDINAL = 31

function isNumberGoingOn(
  before: string,
  word: string,
  rest: string,
  { startsSentence, rules }: { startsSentence: boolean; rules: Rules },
): boolean {
  // The number of an item: "3. The Directorate".
  if (before.trim() === word && word.length <= 2) return true
  // 2024. 10. 22.
  if (rules.language === 'ko')
    return /^\p{N}{1,2}\s*[.일월]/u.test(rest) || /\p{N}{4}\.\s?\p{N}{1,2}\.\s?\p{N}{1,2}$/u.test(before)
  // Am 5. November, die 3. Brigade.
  if (rules.language === 'de') return Number(word) <= GREATEST_ORDINAL && !startsSentence && /^\p{L}/u.test(rest)
  return false
}
