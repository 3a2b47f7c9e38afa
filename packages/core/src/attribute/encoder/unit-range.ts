/** Units `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Runs of the label `begin` and the label after it. `offset` is the unit of the path's first step. */
export function findRanges(path: Int8Array, begin: number, offset: number): Range[] {
  const ranges: Range[] = []
  for (let at = 0; at < path.length; ) {
    if (path[at] !== begin) {
      at++
      continue
    }
    const from = at++
    while (path[at] === begin + 1) at++
    ranges.push({ from: from + offset, to: at + offset })
  }
  return ranges
}

/** The range of `others` that shares most with this one, if it shares at least `least` of both together; else this one. */
export function snapTo(range: Range, others: readonly Range[], least: number): Range {
  let best = range
  let most = 0
  for (const other of others) {
    const both = Math.max(0, Math.min(range.to, other.to) - Math.max(range.from, other.from))
    const share = both / (Math.max(range.to, other.to) - Math.min(range.from, other.from))
    if (share >= least && share > most) {
      best = other
      most = share
    }
  }
  return best
}

/** In order, those that overlap made one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1)
    if (last && range.from < last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}
