import { expect, test, vi } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { giveGrade } from '../papers/grades.ts'
import { writeIndicator } from '../papers/indicators.ts'
import { takeBackPaper } from '../papers/take-back-paper.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listAlerts, markSeen, readAlert } from './alerts.ts'

vi.setConfig({ testTimeout: 120_000 })

const SIGNED = { by: 'Ada', why: 'test' }
const name = (open: OpenCase, called: string, when: string) =>
  writeIndicator(open, { ...SIGNED, name: called, given: { says: 'They came.', when } })
const NOW = { asOf: null }

/** The first reports of the demo case tell of soldiers that were sent, and of those who deny it. */
async function withReports<T>(run: (open: OpenCase, folder: string) => Promise<T>) {
  return withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 8))
    return run(open, folder)
  })
}

test('an indicator fires on the words of independent origins, and says which', () =>
  withReports(async (open) => {
    await name(open, 'sent', 'somebody affirms "soldiers" or "спецназа"')
    const alert = (await readAlert(open, 'sent', NOW))!
    expect([alert.state, alert.isNew]).toEqual(['fired', true])
    const supporter = alert.clauses[0]!.supporters[0]!
    expect(supporter.words.text.length).toBeGreaterThan(0)
    expect(alert.since! <= alert.day).toBe(true)
    expect(alert.clauses[0]!.high).toBeLessThan((await open.store.readTotals()).documents)
  }))

test('one that waits says by how much: what is missing, and what stands against it', () =>
  withReports(async (open) => {
    await name(open, 'many', 'at least 900 origins affirm "soldiers"')
    await name(open, 'none', 'somebody affirms "zeppelin"')
    const [many, none] = await listAlerts(open, NOW)
    expect([many?.state, none?.state]).toEqual(['close', 'quiet'])
    expect(many?.clauses[0]?.missing).toBe(`${900 - many!.clauses[0]!.high} more origins would do`)
    expect(none?.clauses[0]?.missing).toBe('1 more origin would do')
    await expect(markSeen(open, { ...SIGNED, name: 'many' })).rejects.toMatchObject({ code: 'indicator-not-fired' })
  }))

test('what was seen is quiet until another origin comes; taking the mark back makes it new again', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 2))
    await name(open, 'sent', 'somebody affirms "soldiers" or "спецназа"')
    const before = (await readAlert(open, 'sent', NOW))!
    expect(before.isNew).toBe(true)
    await markSeen(open, { ...SIGNED, name: 'sent' })
    const seen = (await readAlert(open, 'sent', NOW))!
    expect([seen.state, seen.isNew, seen.seen.length]).toEqual(['fired', false, 1])
    await takeBackPaper(open, { id: (await open.store.listPapers({ limit: 9 })).items.at(-1)!.paper.id, ...SIGNED })
    expect(await readAlert(open, 'sent', NOW)).toMatchObject({ isNew: true, seen: [], clauses: before.clauses })
    await markSeen(open, { ...SIGNED, name: 'sent' })
    await addLines(open, folder, await readLines(2, 8))
    const after = (await readAlert(open, 'sent', NOW))!
    expect(after.clauses[0]!.high).toBeGreaterThan(before.clauses[0]!.high)
    expect(after.isNew).toBe(true)
  }))

test('a grade that a person gave decides a clause, from the day on which it was given', () =>
  withReports(async (open) => {
    await name(open, 'graded', 'somebody of grade B affirms "soldiers"')
    expect((await readAlert(open, 'graded', NOW))?.state).not.toBe('fired')
    await name(open, 'any', 'somebody affirms "soldiers"')
    const { origin } = (await readAlert(open, 'any', NOW))!.clauses[0]!.supporters[0]!
    await giveGrade(open, { ...SIGNED, about: origin.id, grade: 'B' })
    expect((await readAlert(open, 'graded', NOW))?.state).toBe('fired')
  }))

test('as known on an earlier day nothing shows that came later', () =>
  withReports(async (open) => {
    await name(open, 'sent', 'at least 1 origin affirms "soldiers" or "спецназа"')
    expect(await readAlert(open, 'sent', { asOf: { at: '2030-12-31', clock: 'said' } })).toBeNull()
    let before = 0
    for (const at of ['2027-11-02', '2027-11-03', '2027-11-04', '2027-11-05', '2027-11-06', '2027-11-20']) {
      const alert = (await readAlert(open, 'sent', { asOf: { at, clock: 'said' }, hindsight: true }))!
      for (const { supporters } of alert.clauses)
        for (const { firstOn, words } of supporters) {
          expect(firstOn! <= at).toBe(true)
          expect(words.publishedOn!.slice(0, 10) <= at).toBe(true)
        }
      if (at === '2027-11-02') expect(alert.state).toBe('quiet')
      expect(alert.since === null || alert.since <= at).toBe(true)
      before = Math.max(before, alert.clauses[0]!.high)
    }
    expect(before).toBeGreaterThan(0)
  }))

test('what is no indicator is refused, with the place and a reason', () =>
  withEmptyCase(async (open) => {
    const refuse = (when: string, code: string) => expect(name(open, 'x', when)).rejects.toMatchObject({ code })
    await refuse('at least 2 orgins affirm "x"', 'indicator-unreadable')
    await refuse('somebody asserts "x" and nobody affirms it', 'indicator-never-fires')
    await refuse('somebody affirms "x" or not somebody affirms "x"', 'indicator-always-fires')
    await refuse('nobody affirms "x"', 'indicator-fires-on-silence')
    await refuse('', 'indicator-unreadable')
    await expect(writeIndicator(open, { ...SIGNED, name: 'x', given: { when: 7 } })).rejects.toMatchObject({
      code: 'indicator-unreadable',
    })
    expect(await listAlerts(open, NOW)).toEqual([])
  }))
