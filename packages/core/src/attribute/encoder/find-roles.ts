import { type CueView, type Encoding, FAR, seeFrom } from './cue-view.ts'
import { joinRanges, type Range, snapTo } from './unit-range.ts'
import { indexOfGreatest } from './viterbi.ts'

/** What a cue ties together: the likeliest source, if any, and all parts of the content. */
export interface Roles {
  readonly cue: Range
  readonly source: Range | null
  readonly contents: readonly Range[]
}

/** The sources and the contents of cues; a cue that ties nothing to anybody is left out. */
export function findRoles(cues: readonly Range[], encoding: Encoding): Roles[] {
  const seen = cues.map((cue) => seeFrom(cue, encoding))
  const { settings } = encoding.card.decode
  const found = seen
    .filter(({ parts }) => parts.length > 0)
    .map((view) => {
      const parts = view.parts.map((range) => ({ range, margin: marginOf(range, view, seen) }))
      const worths = parts.map(({ range, margin }) => view.gainOf(range) + settings.rival * margin)
      const best = indexOfGreatest(worths)
      return { view, best: parts[best]!.range, more: parts.filter((_, index) => index !== best) }
    })
  return found.map((one) => {
    // What lies in reach of several cues belongs to the surest.
    const taken = found.filter((other) => other !== one).map(({ best }) => best)
    const kept = one.more
      .filter(({ range, margin }) => margin >= settings.part && !taken.some((other) => overlap(range, other)))
      .map(({ range }) => range)
    const { cue, source } = one.view
    // What holds the cue itself is the content of another.
    const borders = encoding.contents.filter(({ from, to }) => cue.from < from || cue.from >= to)
    return {
      cue,
      source,
      contents: joinRanges([one.best, ...kept].map((part) => snapTo(part, borders, settings.snap))),
    }
  })
}

/** How much surer a cue is of a range than the surest of the others. */
function marginOf(range: Range, view: CueView, all: readonly CueView[]): number {
  let rival = all.length > 1 ? Number.NEGATIVE_INFINITY : FAR
  for (const other of all) if (other !== view) rival = Math.max(rival, other.holdOf(range))
  return view.holdOf(range) - rival
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}
