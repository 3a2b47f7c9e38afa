import type { OriginTree, ReportNode } from '../../api/records.ts'

/** A line of the drawing: an origin, a report below it, or the fold that hides the rest. */
export type TreeRow = OriginLine | ReportLine | FoldLine

interface OriginLine {
  readonly kind: 'origin'
  readonly key: string
  readonly tree: OriginTree
}

export interface ReportLine {
  readonly kind: 'report'
  readonly key: string
  readonly tree: OriginTree
  readonly node: ReportNode
  /** Reports above it: 0 right below the origin. */
  readonly depth: number
  /** The line it hangs from, as an index into the rows. */
  readonly parent: number
  /** Whether another report hangs from the same line further down. */
  readonly more: boolean
}

interface FoldLine {
  readonly kind: 'fold'
  readonly key: string
  readonly tree: OriginTree
  /** Reports that are hidden. */
  readonly hidden: number
}

/** Reports that an origin shows before it is unfolded. */
export const FOLD_AT = 20

/**
 * Lines of the drawing from above, each report right below the one it repeats. An origin whose id is not in `unfolded`
 * ends after `FOLD_AT` reports.
 */
export function plantRows(origins: readonly OriginTree[], unfolded: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = []
  for (const tree of origins) {
    const root = rows.length
    rows.push({ kind: 'origin', key: tree.id, tree })
    const room = unfolded.has(tree.id) || tree.size <= FOLD_AT + 1 ? Number.POSITIVE_INFINITY : FOLD_AT
    let shown = 0
    // A stack of our own: a chain may be longer than the machine's.
    const waiting = [...tree.reports].reverse().map((node) => ({ node, depth: 0, parent: root }))
    while (waiting.length > 0 && shown < room) {
      const { node, depth, parent } = waiting.pop()!
      const more = waiting.some((other) => other.parent === parent)
      const index = rows.length
      rows.push({ kind: 'report', key: `${tree.id}-${node.claim.id}`, tree, node, depth, parent, more })
      shown += 1
      for (const child of [...node.children].reverse()) waiting.push({ node: child, depth: depth + 1, parent: index })
    }
    if (waiting.length > 0) rows.push({ kind: 'fold', key: `${tree.id}-fold`, tree, hidden: tree.size - shown })
  }
  return rows
}
