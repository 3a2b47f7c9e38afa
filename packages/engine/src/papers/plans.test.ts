import { readFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { viewLadder } from '../views/ladder.ts'
import { writeIndicator } from './indicators.ts'
import { decidePhase, writePlan } from './plans.ts'
import { takeBackPaper } from './take-back-paper.ts'
import { takePapers } from './take-papers.ts'

vi.setConfig({ testTimeout: 120_000 })

const SIGNED = { by: 'Ada', why: 'test' }
const PHASES = [
  { name: 'aid', owner: 'Ada', measures: ['medicine'], triggers: ['sent'] },
  { name: 'defence', owner: 'Ben', triggers: ['sent'], leaveWhen: ['calm'] },
]
const NOW = { asOf: null }
const plan = (open: OpenCase, given: Record<string, unknown>) => writePlan(open, { ...SIGNED, name: 'answer', given })
const decide = (open: OpenCase, move: 'enter' | 'leave', phase: string, on: string) =>
  decidePhase(open, { ...SIGNED, name: 'answer', phase, move, on })
const told = async (open: OpenCase, at: string | null) => {
  const request = at === null ? NOW : { asOf: { at, clock: 'said' as const }, hindsight: true }
  return (await viewLadder(open, 'answer', request))!.rungs.map(({ inForce, proposed }) => [inForce, proposed])
}

async function withPlan<T>(run: (open: OpenCase) => Promise<T>) {
  return withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 6))
    const name = (called: string, when: string) =>
      writeIndicator(open, { ...SIGNED, name: called, given: { says: called, when } })
    await name('sent', 'somebody affirms "soldiers" or "спецназа"')
    await name('calm', 'somebody affirms "armistice signed"')
    await plan(open, { purpose: 'Help', phases: PHASES })
    return run(open)
  })
}

test('an alert proposes, a person decides, and an earlier day shows what had been decided by then', () =>
  withPlan(async (open) => {
    expect(await told(open, null)).toEqual([
      [false, 'enter'],
      [false, null],
    ])
    await decide(open, 'enter', 'aid', '2027-11-08')
    await decide(open, 'enter', 'defence', '2027-11-10')
    await decide(open, 'leave', 'aid', '2027-11-12')
    expect((await told(open, '2027-11-02')).flat()).toEqual([false, null, false, null])
    expect((await told(open, '2027-11-08')).map(([inForce]) => inForce)).toEqual([true, false])
    expect((await told(open, '2027-11-11')).map(([inForce]) => inForce)).toEqual([true, true])
    expect((await told(open, null)).map(([inForce]) => inForce)).toEqual([false, true])
    const then = await viewLadder(open, 'answer', { asOf: { at: '2027-11-09', clock: 'said' }, hindsight: true })
    expect(then?.decisions.map(({ on }) => on)).toEqual(['2027-11-08'])
    expect(await viewLadder(open, 'answer', { asOf: { at: '2030-12-31', clock: 'said' } })).toBeNull()
  }))

test('taking a decision back shows the ladder as it was before it', () =>
  withPlan(async (open) => {
    const { version: _, at: __, why: ___, ...before } = (await viewLadder(open, 'answer', NOW))!
    await decide(open, 'enter', 'aid', '2027-11-08')
    const last = (await open.store.listPapers({ limit: 9 })).items.at(-1)!.paper.id
    await takeBackPaper(open, { ...SIGNED, id: last })
    expect(await viewLadder(open, 'answer', NOW)).toMatchObject(before)
  }))

test('a plan that is none and a decision that fits nothing are refused with a reason', () =>
  withPlan(async (open) => {
    const code = (wrote: Promise<unknown>) =>
      wrote.then(
        () => 'written',
        (error) => `${error.code}: ${error.message}`,
      )
    const loop = [{ ...PHASES[0], after: ['defence'] }, PHASES[1]]
    expect(await code(plan(open, { phases: loop }))).toMatch(/^plan-loop: .*aid after defence after aid/)
    expect(await code(plan(open, { phases: [{ ...PHASES[0], triggers: ['snet'] }] }))).toMatch(
      /^plan-indicator-unknown: .*Was "sent" meant/,
    )
    expect(await code(plan(open, { phases: 'none' }))).toMatch(/^plan-unreadable/)
    expect(await code(plan(open, { decisions: [] }))).toMatch(/^plan-unreadable/)
    expect(await code(decide(open, 'enter', 'adi', '2027-11-08'))).toMatch(/^plan-phase-unknown: .*Was "aid" meant/)
    expect(await code(decide(open, 'leave', 'aid', '2027-11-08'))).toMatch(/^plan-decision-unfit/)
    expect(await code(decide(open, 'enter', 'aid', '2027-13-08'))).toMatch(/^plan-unreadable/)
    await decide(open, 'enter', 'aid', '2027-11-08')
    expect(await code(decide(open, 'enter', 'aid', '2027-11-09'))).toMatch(/^plan-decision-unfit/)
    expect(await code(decide(open, 'leave', 'aid', '2027-11-07'))).toMatch(/^plan-decision-unfit/)
    expect(await code(plan(open, { phases: [PHASES[1]] }))).toMatch(/^plan-phase-decided/)
  }))

test('papers of a file are taken one by one: what is refused stops no other', () =>
  withPlan(async (open) => {
    const file = new URL('../../../../demo/papers.json', import.meta.url)
    const papers = JSON.parse(await readFile(file, 'utf8'))
    const refused = await takePapers(
      open,
      { ...papers, indicators: { ...papers.indicators, bad: { says: 'x', when: 'y' } } },
      SIGNED,
    )
    expect(refused.some((reason) => reason.startsWith('indicator-unreadable'))).toBe(true)
    const ladder = await viewLadder(open, 'answer', NOW)
    expect(ladder?.rungs.map(({ name }) => name)).toEqual(['humanitarian and logistic', 'defensive', 'lethal'])
    await expect(takePapers(open, { plan: 7 }, SIGNED)).rejects.toMatchObject({ code: 'papers-unreadable' })
  }))
