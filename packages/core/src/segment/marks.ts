import type { Span } from '../model/span.ts'
import { isSpace } from '../text/paragraphs.ts'

/** A quotation mark as it stands in the text. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The mark itself; all straight double marks as ". */
  readonly sign: string
  /** Whether what stands before it lets a quotation open here: white space, a bracket, a dash. */
  readonly freeBefore: boolean
  /** Whether what stands after it lets one close here: white space, punctuation, the end. */
  readonly freeAfter: boolean
}

/** What opens a quotation, and what may close it. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'",
  '”': '”',
}

/**
 * The quotation marks of one paragraph, in order. Single marks stand here only where two of them make a pair, so that
 * apostrophes do not; `goesOn` says that the next paragraph opens with a single mark again, so that one here may stay open.
 */
export function findMarks(text: string, { start, end }: Span, goesOn = false): Mark[] {
  const marks: Mark[] = []
  const singles: Mark[] = []
  SIGNS.lastIndex = start
  for (let match = SIGNS.exec(text); match !== null && match.index < end; match = SIGNS.exec(text)) {
    const sign = STRAIGHT.includes(match[0]) ? '"' : match[0]
    const mark: Mark = { start: match.index, end: match.index + 1, sign, ...look(text, { start, end }, match.index) }
    if (isSingle(sign)) singles.push(mark)
    else marks.push(mark)
  }
  const paired = pairSingles(text, singles, goesOn)
  return paired.length === 0 ? marks : [...marks, ...paired].sort((a, b) => a.start - b.start)
}

const SIGNS = /["＂″“”„«»‹›「」『』‘’‚']/gu
const STRAIGHT = '＂″'
const QUOTES = '"＂″“”„«»‹›「」『』‘’‚\''

export function isSingle(sign: string): boolean {
  return sign === '‘' || sign === '’' || sign === "'" || sign === '‚'
}

const OPENING_NEIGHBOURS = '([{/–—-=…:·|<>*_'
const CLOSING_NEIGHBOURS = '.,;:!?)]}…–—-/。，、·|<>*_'

/** More marks in a row than any text needs: looking past them stays cheap. */
const LONGEST_RUN = 4

/** What stands around the run of marks that a mark belongs to. */
function look(text: string, { start, end }: Span, at: number): { freeBefore: boolean; freeAfter: boolean } {
  let before = at - 1
  while (before >= start && at - before <= LONGEST_RUN && QUOTES.includes(text.charAt(before))) before -= 1
  let after = at + 1
  while (after < end && after - at <= LONGEST_RUN && QUOTES.includes(text.charAt(after))) after += 1
  return {
    freeBefore: before < start || isSpace(text.charCodeAt(before)) || OPENING_NEIGHBOURS.includes(text.charAt(before)),
    freeAfter: after >= end || isSpace(text.charCodeAt(after)) || CLOSING_NEIGHBOURS.includes(text.charAt(after)),
  }
}

const HANGUL = /[\uac00-\ud7a3]/u

/**
 * The single marks that open and close something, apostrophes left out. Of several that may close, the first that stands
 * beside punctuation does, else the first that is no plural's apostrophe ("the soldiers’ boots"), else the last.
 */
function pairSingles(text: string, singles: readonly Mark[], goesOn: boolean): Mark[] {
  const paired: Mark[] = []
  for (let at = 0; at < singles.length; at += 1) {
    const opener = singles[at]!
    if (!mayOpen(opener)) continue
    const candidates: number[] = []
    let next = at + 1
    for (; next < singles.length && !mayOpen(singles[next]!); next += 1) {
      if (mayClose(text, singles[next]!, opener.sign)) candidates.push(next)
    }
    const closer =
      candidates.find((index) => isStrongCloser(text, singles[index]!)) ??
      candidates.find((index) => text.charAt(singles[index]!.start - 1) !== 's') ??
      candidates.at(-1)
    if (closer !== undefined) {
      paired.push(opener, singles[closer]!)
      at = closer
    } else if (goesOn && next === singles.length) paired.push(opener)
  }
  return paired
}

function mayOpen(mark: Mark): boolean {
  return mark.sign !== '’' && mark.freeBefore && !mark.freeAfter
}

function mayClose(text: string, mark: Mark, opener: string): boolean {
  if (!(CLOSERS[opener] ?? '').includes(mark.sign) || mark.freeBefore) return false
  return mark.freeAfter || HANGUL.test(text.charAt(mark.end))
}

function isStrongCloser(text: string, mark: Mark): boolean {
  return (
    /[.,!?…]/u.test(text.charAt(mark.start - 1)) || /^(?:[.,;:!?)\]"”»]|[\uac00-\ud7a3]|$)/u.test(text.charAt(mark.end))
  )
}
