import type { Phrases } from '../languages/phrases.ts'
import type { Stance } from '../model/stance.ts'
import type { Draft } from './draft.ts'
import { WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import { is, type View } from './view.ts'

/** What the source holds, from the cue and the words of the content. */
export function stanceOfContent({ view, located, content, stance }: Draft, hedged: boolean): Stance {
  if (located.cue.kind === 'noun' || located.cue.kind === 'citing')
    return hedged && stance === 'asserts' ? 'hedges' : stance
  if (stance !== 'asserts') return stance
  const first = content[0]
  if (first === undefined) return stance
  if (
    DISMISSING.has(located.cue.kind) &&
    content.some((part) => matchFirst(view, view.lexicon.dismissals, part) !== null)
  )
    return 'denies'
  if (content.some((part) => matchFirst(view, view.lexicon.silences, part) !== null)) return 'declines-to-confirm'
  if (located.cue.kind === 'speech' && content.some((part) => isDenial(view, part))) return 'denies'
  return hedged ? 'hedges' : 'asserts'
}

const DISMISSING = new Set(['speech', 'act'])

/** The words that hedge a content; null where none do. */
export function matchHedge(view: View, content: readonly Range[]): string | null {
  for (const part of content) {
    for (let k = part.from; k < part.to; k++) {
      const hedge = isDated(view, k) ? null : matchAt(view, view.lexicon.hedges, k, part.to)
      if (hedge !== null) return hedge
    }
  }
  return null
}

/** "On 12 May", "of May": a name of a month, and no "may". */
function isDated(view: View, at: number): boolean {
  if (!view.tokens[at]!.capital || view.lexicon.language.grammar.capitalNouns) return false
  const isNumber = (k: number) => /^\d/u.test(view.norms[k] ?? '')
  return isNumber(at - 1) || isNumber(at + 1) || is(view, at - 1, WORD.preposition)
}

/** The first phrase of a list in a range, as printed; null where there is none. */
export function matchFirst(view: View, phrases: Phrases<true>, { from, to }: Range): string | null {
  for (let k = from; k < to; k++) {
    const found = matchAt(view, phrases, k, to)
    if (found !== null) return found
  }
  return null
}

function matchAt(view: View, phrases: Phrases<true>, at: number, to: number): string | null {
  const match = view.tokens[at]!.isWord ? phrases.match(view.norms, at) : null
  if (match === null || at + match.length > to) return null
  return view.text.slice(view.tokens[at]!.start, view.tokens[at + match.length - 1]!.end)
}

/** Whether the main verb of a clause is negated: "there were no advisers", "it did not happen", "not one has died". */
export function isDenial(view: View, { from, to }: Range): boolean {
  let first = from
  while (first < to && !view.tokens[first]!.isWord) first++
  for (let k = from; k < Math.min(to, from + DENIAL_REACH); k++) {
    if (opensCondition(view, k, k === first)) {
      const comma = commaAfter(view, k, to)
      if (comma < 0) return false
      k = comma
      continue
    }
    // A negation in a relative clause or after a preposition is not about the main verb.
    if (k > from && is(view, k, WORD.relative) && !is(view, k, WORD.determiner)) return false
    if (!is(view, k, WORD.negator) || is(view, k, WORD.preposition) || is(view, k - 1, WORD.preposition)) continue
    if (keepsName(view, k, to) || isNumberSign(view, k)) continue
    if (!view.lexicon.bounds.has(view.norms[k + 1] ?? '')) return true
  }
  return false
}

/** "If he is not released, we go": what is not the case in a clause about when or why is not denied. */
function opensCondition(view: View, at: number, isFirst: boolean): boolean {
  const other = WORD.preposition | WORD.adverb | WORD.relative | (isFirst ? 0 : WORD.complementizer)
  return is(view, at, WORD.subordinator) && !is(view, at, other)
}

function commaAfter(view: View, at: number, to: number): number {
  for (let k = at + 1; k < to; k++) if (view.norms[k] === ',') return k
  return -1
}

/** "store No. 4": the word counts. */
function isNumberSign(view: View, at: number): boolean {
  const next = view.norms[at + 1] === '.' ? at + 2 : at + 1
  return view.norms[at] === 'no' && /^\d/u.test(view.norms[next] ?? '')
}

/** "two neighbours, who did not want to be named": nothing is denied. */
function keepsName(view: View, at: number, to: number): boolean {
  for (let k = at + 1; k < Math.min(to, at + 6); k++) if (view.lexicon.identity.match(view.norms, k)) return true
  return false
}

/** Words from the start of a clause within which a negation is about its main verb. */
const DENIAL_REACH = 12
