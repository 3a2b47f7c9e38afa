/** What an export leaves out, and why: nothing is lost in silence. */
export interface LossReport {
  readonly kind: 'loss-report'
  /** Records written, by kind. */
  readonly written: Readonly<Record<string, number>>
  readonly left: readonly Loss[]
  /** The same in sentences, for people. */
  readonly lines: readonly string[]
}

export interface Loss {
  readonly what: string
  readonly count: number
  readonly why: string
}

export function makeLossReport(written: ReadonlyMap<string, number>, left: readonly Loss[]): LossReport {
  const lost = left.filter(({ count }) => count > 0)
  const counts = Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1)))
  const total = [...written.values()].reduce((sum, count) => sum + count, 0)
  const lines = [
    `${total} records written.`,
    ...lost.map(({ what, count, why }) => `left out: ${count} ${what}: ${why}`),
    ...(lost.length === 0 ? ['Nothing was left out.'] : []),
  ]
  return { kind: 'loss-report', written: counts, left: lost, lines }
}
