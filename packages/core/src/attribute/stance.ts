import type { Phrases } from '../languages/phrases.ts'
import type { Stance } from '../model/stance.ts'
import { WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import type { Draft } from './read-cue.ts'
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
    const hedge = matchFirst(view, view.lexicon.hedges, part)
    if (hedge !== null) return hedge
  }
  return null
}

/** The first phrase of a list in a range, as printed; null where there is none. */
export function matchFirst(view: View, phrases: Phrases<true>, { from, to }: Range): string | null {
  for (let k = from; k < to; k++) {
    const match = view.tokens[k]!.isWord ? phrases.match(view.norms, k) : null
    if (match !== null && k + match.length <= to)
      return view.text.slice(view.tokens[k]!.start, view.tokens[k + match.length - 1]!.end)
  }
  return null
}

/** Whether the main verb of a clause is negated: "there were no advisers", "it did not happen", "not one has died". */
export function isDenial(view: View, { from, to }: Range): boolean {
  for (let k = from; k < Math.min(to, from + DENIAL_REACH); k++) {
    // A negation in a relative clause or after a preposition is not about the main verb.
    if (k > from && is(view, k, WORD.relative) && !is(view, k, WORD.determiner)) return false
    if (!is(view, k, WORD.negator) || is(view, k, WORD.preposition) || is(view, k - 1, WORD.preposition)) continue
    if (keepsName(view, k, to)) continue
    if (!view.lexicon.bounds.has(view.norms[k + 1] ?? '')) return true
  }
  return false
}

/** "two neighbours, who did not want to be named": nothing is denied. */
function keepsName(view: View, at: number, to: number): boolean {
  for (let k = at + 1; k < Math.min(to, at + 6); k++) if (view.lexicon.identity.match(view.norms, k)) return true
  return false
}

/** Words from the start of a clause within which a negation is about its main verb. */
const DENIAL_REACH = 12
