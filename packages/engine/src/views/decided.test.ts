import { expect, test } from 'vitest'
import { giveJudgement, takeBack } from '../judge/give-judgement.ts'
import { giveGrade } from '../papers/grades.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listDecided } from './decided.ts'
import { viewMoved } from './moved.ts'
import { viewWho } from './who.ts'

const SIGNED = { by: 'Ada', why: 'a test' }

test(
  'tells judgements and papers newest first, as they stood on a day too, and what a judgement moved, there and back',
  () =>
    withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 12))
      const { items } = await open.store.listGroups({ sort: 'inflation', limit: 50 })
      const sure = items.find(({ low, high, documents }) => low === high && documents > 3)!
      const who = (await viewWho(open, sure.id, { asOf: null, judgementsToo: false }))!
      const echo = who.origins.flatMap(({ reports }) => reports.flatMap(({ children }) => children))[0]!
      const about = [echo.claim.id, 'an observer of its own']
      const judgement = await giveJudgement(open, { ruling: 'origin', about, facet: null, ...SIGNED })
      const [moved] = (await viewMoved(open, judgement.id))!.claims
      const count = await open.store.readCounts([moved!.row.id])
      expect(moved!.counts!.without).toMatchObject({ low: sure.low, high: sure.high })
      expect(moved!.counts!.with).toMatchObject({ low: count[0]!.low, high: count[0]!.high })
      expect(moved!.counts!.with.high).toBeGreaterThan(sure.high)

      await giveGrade(open, { about: sure.id, grade: '3', ...SIGNED })
      expect((await listDecided(open)).map(({ kind, state }) => [kind, state])).toEqual([
        ['paper-row', 'in force'],
        ['judgement-row', 'in force'],
      ])
      await takeBack(open, { id: judgement.id, by: 'Ada', why: 'was wrong' })
      const rows = await listDecided(open)
      // Of one moment, as the clock stands still here: papers come first.
      expect(rows.map(({ state }) => state)).toEqual(['in force', 'takes back', 'taken back'])
      // What it moved while it stood is told of both records.
      for (const { id } of rows.slice(1)) expect((await viewMoved(open, id))!.claims[0]!.counts).toEqual(moved!.counts)
      expect(await listDecided(open, '2000-01-01')).toEqual([])
      expect(await viewMoved(open, `j${'0'.repeat(24)}`)).toBeNull()
    }),
  120_000,
)
