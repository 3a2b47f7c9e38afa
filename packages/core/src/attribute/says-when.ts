import { WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import { is, type View } from './view.ts'

/** Whether words say when, and name nobody: "earlier this month", "the same day". A name has capitals: "The Mail on Sunday". */
export function saysWhen(view: View, { from, to }: Range): boolean {
  return (
    to > from &&
    is(view, to - 1, WORD.time) &&
    view.tokens.slice(from, to).every(({ capital }, at) => !capital || from + at === 0)
  )
}
