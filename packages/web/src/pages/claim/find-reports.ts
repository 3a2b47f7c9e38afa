import type { OriginTree, ReportNode } from '../../api/records.ts'

export interface FoundReport {
  readonly tree: OriginTree
  readonly node: ReportNode
  /** The reports above it, the nearest first. */
  readonly above: readonly ReportNode[]
}

/** Every report of the trees by the id of its claim, in the order in which they are drawn. */
export function findReports(origins: readonly OriginTree[]): ReadonlyMap<string, FoundReport> {
  const found = new Map<string, FoundReport>()
  for (const tree of origins) {
    const waiting = [...tree.reports].reverse().map((node): FoundReport => ({ tree, node, above: [] }))
    while (waiting.length > 0) {
      const report = waiting.pop()!
      if (!found.has(report.node.claim.id)) found.set(report.node.claim.id, report)
      for (const child of [...report.node.children].reverse())
        waiting.push({ tree, node: child, above: [report.node, ...report.above] })
    }
  }
  return found
}
