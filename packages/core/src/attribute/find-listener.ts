import { conceptsOf } from '../languages/holder-words.ts'
import type { Attribution } from '../model/attribution.ts'
import { WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import { is, type View, viewIndexAt } from './view.ts'

/**
 * Whom a source spoke to, by its name or as an outlet: "(told) the Brodets Kurier", "(an officer who spoke to) Rynda". What was
 * told to an outlet has passed through it. Null where the words name nobody, or nobody that could be one.
 *
 * @example findListener(views, attribution) // 'Brodets Kurier' for "a teacher told the Brodets Kurier that …"
 */
export function findListener(views: readonly View[], { source, cue, content }: Attribution): string | null {
  const [said, who] = [cue.at(-1), source[0]]
  if (said !== undefined) {
    const view = views[Math.min(viewIndexAt(views, said.start), views.length - 1)]!
    const starts = content.map(({ start }) => start).filter((start) => start >= said.end)
    const end = Math.min(view.sentence.end, ...starts)
    let from = view.tokens.findIndex((token) => token.start >= said.end)
    // "said Jost Ehlers of the office to the Tagblatt": past the speaker behind the verb.
    if (who !== undefined && from >= 0 && who.start === view.tokens[from]!.start)
      from = view.tokens.findIndex((token) => token.start >= who.end)
    const heard = from < 0 ? null : readName(view, { from, to: countBefore(view, end) })
    if (heard !== null) return heard
  }
  return who === undefined ? null : findInClause(views, who)
}

/** "the officer who spoke to Rynda", "pictures supplied to Axford": the name behind "to" in what is said of a source. */
function findInClause(views: readonly View[], who: { readonly start: number; readonly end: number }): string | null {
  const view = views[Math.min(viewIndexAt(views, who.start), views.length - 1)]!
  const to = countBefore(view, who.end)
  let at = view.tokens.findIndex((token) => token.start >= who.start)
  while (at >= 0 && at < to && !is(view, at, WORD.relative)) at++
  for (let k = at; k >= 0 && k < to; k++) {
    if (!view.lexicon.language.grammar.spokenTo.includes(view.norms[k]!)) continue
    const name = readName(view, { from: k + 1, to })
    if (name !== null) return name
  }
  return null
}

function countBefore(view: View, end: number): number {
  const at = view.tokens.findIndex((token) => token.start >= end)
  return at < 0 ? view.tokens.length : at
}

/** The words from here to the end of a name, or of a word for an outlet; null where neither stands here. */
function readName(view: View, { from, to }: Range): string | null {
  let start = from
  const { spokenTo } = view.lexicon.language.grammar
  while (start < to && (is(view, start, WORD.determiner) || spokenTo.includes(view.norms[start]!))) start++
  let end = start
  let isNamed = false
  while (end < to && end - start < LONGEST && view.tokens[end]!.isWord && !endsName(view, end)) {
    const { capital, norm } = view.tokens[end]!
    const isOutlet = conceptsOf(norm, view.lexicon.language.code).some((concept) => OUTLETS.has(concept))
    if (isNamed && !capital && !isOutlet) break
    isNamed ||= capital || isOutlet
    end++
  }
  if (!isNamed || end === start) return null
  return view.text.slice(view.tokens[start]!.start, view.tokens[end - 1]!.end)
}

function endsName(view: View, at: number): boolean {
  const ends = WORD.complementizer | WORD.preposition | WORD.relative | WORD.auxiliary | WORD.coordinator | WORD.time
  return is(view, at, ends) || view.norms[at] === ','
}

/** Words of a name with what stands before it: "the Hollern newspaper Rothenauer Tagblatt". */
const LONGEST = 6

const OUTLETS: ReadonlySet<string> = new Set(['newsagency', 'newspaper', 'broadcaster', 'channel'])
