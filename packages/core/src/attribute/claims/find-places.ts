import { WORD } from '../lexicon.ts'
import type { Range } from '../ranges.ts'
import { is, type View } from '../view.ts'

/** Places that a clause names, as printed: a name with a capital after "in", "at", "near". Empty where it names none. */
export function findPlaces(view: View, { from, to }: Range): string[] {
  const places = new Set<string>()
  for (let k = from; k < to - 1; k++) {
    if (!is(view, k, WORD.preposition)) continue
    let first = k + 1
    while (
      first < to &&
      (is(view, first, WORD.determiner) || (is(view, first, WORD.preposition) && !view.tokens[first]!.capital))
    )
      first++
    let last = first
    while (last < to && isNamePart(view, last)) last++
    if (last > first && !isModifier(view, last, to)) places.add(printed(view, first, last))
  }
  return [...places]
}

function isNamePart(view: View, at: number): boolean {
  return view.tokens[at]!.capital && !is(view, at, WORD.time | WORD.role | WORD.body)
}

/** "in North Korean hands" names hands. */
function isModifier(view: View, at: number, to: number): boolean {
  const next = view.tokens[at]
  return at < to && next !== undefined && next.isWord && next.classes === 0
}

function printed(view: View, from: number, to: number): string {
  const words = view.text.slice(view.tokens[from]!.start, view.tokens[to - 1]!.end)
  return words.replace(/\s+/gu, ' ').replace(/['’]s$/u, '')
}
