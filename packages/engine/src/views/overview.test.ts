import { expect, test } from 'vitest'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { viewOverview } from './overview.ts'
import type { Overview } from './view-records.ts'

/** What is told without a cut and by a day in ways of their own. */
function toldOf({ inflated, unconfirmed, denied, whole }: Overview) {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  return {
    inflated: ids(inflated),
    unconfirmed: ids(unconfirmed),
    whole: whole?.id,
    denied: denied.map(({ row, denials }) => [row.id, denials.map(({ who, reports }) => `${who} ${reports}`)]),
  }
}

test(
  'a case on one page is on its last day what it is now, and on its first day tells nothing of later ones',
  () =>
    withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 14))
      const now = await viewOverview(open)
      expect(now.inflated.length).toBeGreaterThan(0)
      expect(now.denied.length).toBeGreaterThan(0)
      const { publishedFrom, publishedTo } = now.status
      expect(toldOf(await viewOverview(open, { at: publishedTo!, clock: 'said' }))).toEqual(toldOf(now))
      // Asked once more, what was remembered tells the same.
      expect(toldOf(await viewOverview(open))).toEqual(toldOf(now))
      const early = await viewOverview(open, { at: publishedFrom!, clock: 'said' })
      for (const row of [...early.inflated, ...early.unconfirmed]) expect(row.to).toBe(publishedFrom)
      for (const { denials } of early.denied)
        for (const { words } of denials) expect(words.publishedOn?.slice(0, 10)).toBe(publishedFrom)
    }),
  120_000,
)
