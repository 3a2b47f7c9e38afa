import { expect, test } from 'vitest'
import { giveJudgement, takeBack } from '../judge/give-judgement.ts'
import { deriveCase } from '../line/derive-case.ts'
import { giveGrade } from '../papers/grades.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listDecided } from './decided.ts'
import { viewMoved } from './moved.ts'
import { viewWho } from './who.ts'

const SIGNED = { by: 'Ada', why: 'a test' }

test(
  'tells what a ruling on stance, on what is one claim or on what is a claim moved, there and back',
  () =>
    withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 12))
      const { items } = await open.store.listGroups({ sort: 'inflation', limit: 50 })
      const sure = items.find(({ low, high, documents }) => low === high && documents > 3)!
      const who = (await viewWho(open, sure.id, { asOf: null, judgementsToo: false }))!
      const before = { low: sure.low, high: sure.high }
      const echo = who.origins.flatMap(({ reports }) => reports.flatMap(({ children }) => children))[0]!
      const denied = await giveJudgement(open, {
        ruling: 'stance',
        about: [echo.claim.id, 'denies'],
        facet: null,
        ...SIGNED,
      })
      await deriveCase(open)
      const { claims } = (await viewMoved(open, denied.id))!
      expect(claims[0]!.counts!.without).toMatchObject(before)
      expect(claims[0]!.counts!.with.denying).toBe(claims[0]!.counts!.without.denying + 1)
      expect(claims[0]!.row.denying).toBe(claims[0]!.counts!.with.denying)

      const back = await takeBack(open, { id: denied.id, by: 'Ada', why: 'was wrong' })
      await deriveCase(open)
      for (const id of [denied.id, back.id])
        expect((await viewMoved(open, id))!.claims[0]!.counts).toEqual(claims[0]!.counts)

      const first = who.origins[0]!.reports[0]!
      const about = [first.claim.id, 'none']
      const none = await giveJudgement(open, { ruling: 'claim', about, facet: null, ...SIGNED })
      await deriveCase(open)
      expect((await viewMoved(open, none.id))!.claims[0]!.counts!.without).toMatchObject(before)
    }),
  120_000,
)

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
