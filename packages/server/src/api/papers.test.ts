import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkAnswer, OPERATIONS } from '../testing/check-answer.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { writePapers } from '../testing/write-papers.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let desk: TestDesk
let claim: string
beforeAll(async () => {
  desk = await openTestDesk({ documents: 8 })
  claim = await writePapers(desk)
})
afterAll(() => desk.remove())

const SIGNED = { by: 'Ada', why: 'test' }
const operationOf = (id: string) => OPERATIONS.find(({ operation }) => operation.operationId === id)!.operation

/** Writes, and checks that the answer is as documented. */
async function write(id: string, method: string, path: string, body: object) {
  const answer = await desk.send(method, path, { ...SIGNED, ...body })
  expect(await checkAnswer(operationOf(id), answer.clone())).toEqual([])
  const found: Awaited<ReturnType<TestDesk['read']>> = await answer.json()
  return { status: answer.status, body: found }
}

test('a cell is written, told in the versions, and taken back', async () => {
  const weigh = [{ claim, cells: { H1: 'not applicable', H2: null } }]
  const { status, body } = await write('writeHypotheses', 'POST', '/api/hypotheses', { name: 'front', weigh })
  expect([status, body.sort, body.state]).toEqual([201, 'hypotheses', 'in force'])
  const cellsOf = async () => (await desk.read('/api/hypotheses/front')).evidence[0].cells
  expect(await cellsOf()).toEqual({ H1: 'not applicable' })
  await write('takeBackPaper', 'DELETE', `/api/papers/${body.id}`, {})
  expect(await cellsOf()).toEqual({ H1: 'consistent', H2: 'inconsistent' })
  const { items } = await desk.read('/api/papers/hypotheses/front')
  expect(items.map(({ state }: { state: string }) => state)).toEqual(['superseded', 'superseded', 'in force'])
  const late = await write('takeBackPaper', 'DELETE', `/api/papers/${body.id}`, {})
  expect([late.status, late.body.code]).toEqual([409, 'paper-superseded'])
})

test('a table goes out and comes in again as the same matrix, and says what it refused', async () => {
  const { text } = await desk.read('/api/hypotheses/front/table')
  const { body } = await write('importHypotheses', 'POST', '/api/hypotheses/copy/table', {
    text: `${text}no such words anywhere,,,,,,,,,consistent,\n`,
    called: 'front.csv',
  })
  expect([body.taken, body.refused.length]).toEqual([1, 1])
  const [one, other] = [await desk.read('/api/hypotheses/front'), await desk.read('/api/hypotheses/copy')]
  expect(other.evidence).toEqual(one.evidence)
  const bad = await write('importHypotheses', 'POST', '/api/hypotheses/copy/table', { text: 'a,b\n1,2\n' })
  expect([bad.status, bad.body.code]).toEqual([422, 'hypotheses-table-unreadable'])
})

test('a condition is tried without being kept, and what is wrong with it is told where it is', async () => {
  const tried = async (when: string) => (await write('tryCondition', 'POST', '/api/conditions', { when })).body
  const fine = await tried('somebody affirms "team"')
  expect([fine.alert.name, fine.problem ?? null]).toEqual(['', null])
  const when = 'somebody afirms "team"'
  const { problem } = await tried(when)
  expect(when.slice(problem.start, problem.end)).toBe('afirms')
  expect(problem.words).toContain('Was "affirms" meant?')
  expect((await tried('nobody denies "team"')).problem).toMatchObject({ code: 'indicator-fires-on-silence', start: 0 })
  expect((await desk.read('/api/indicators')).items).toHaveLength(1)
})

test('an alert is quiet once it was seen, and new again when that is taken back', async () => {
  const isNew = async () => (await desk.read('/api/indicators/front')).isNew
  expect(await isNew()).toBe(true)
  const { body } = await write('markSeen', 'POST', '/api/indicators/front/seen', {})
  expect(await isNew()).toBe(false)
  await write('takeBackPaper', 'DELETE', `/api/papers/${body.id}`, {})
  expect(await isNew()).toBe(true)
})

test('a phase is entered by a decision, and a senseless one is refused with what was expected', async () => {
  const decide = (body: object) => write('decidePhase', 'POST', '/api/plans/front/decisions', body)
  const aid = { phase: 'aid', on: '2027-11-12' }
  expect((await desk.read('/api/plans/front')).rungs[0]).toMatchObject({ inForce: false, proposed: 'enter' })
  expect((await decide({ ...aid, move: 'leave' })).body).toMatchObject({ status: 422, code: 'plan-decision-unfit' })
  expect((await decide({ ...aid, move: 'enter' })).status).toBe(201)
  expect((await desk.read('/api/plans/front')).rungs[0].spans[0].entered).toMatchObject({ by: 'Ada', on: '2027-11-12' })
  const loop = [
    { name: 'aid', owner: 'x', after: ['arms'] },
    { name: 'arms', owner: 'x' },
  ]
  const refused = await write('writePlan', 'POST', '/api/plans', { name: 'front', phases: loop })
  expect(refused.body).toMatchObject({ status: 422, code: 'plan-loop' })
})

test('a paper is withdrawn by its name, and what is not there is told', async () => {
  await write('writeIndicator', 'POST', '/api/indicators', { name: 'a/b ü', says: 'x', when: 'somebody denies "x"' })
  const path = `/api/papers/indicator/${encodeURIComponent('a/b ü')}`
  expect((await write('withdrawPaper', 'DELETE', path, {})).body).toMatchObject({ state: 'withdrawn' })
  expect((await write('withdrawPaper', 'DELETE', path, {})).body).toMatchObject({ status: 404, code: 'paper-unknown' })
  for (const [list, sort] of Object.entries({ hypotheses: 'hypotheses', indicators: 'indicator', plans: 'plan' }))
    expect(await desk.read(`/api/${list}/none`)).toMatchObject({ status: 404, code: `${sort}-unknown` })
  expect(await desk.read('/api/hypotheses/front?as_of=2027-11-09')).toMatchObject({ code: 'hypotheses-unknown' })
})
