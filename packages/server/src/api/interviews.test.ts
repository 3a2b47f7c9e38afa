import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkAnswer, OPERATIONS } from '../testing/check-answer.ts'
import { holdInterviews } from '../testing/hold-interviews.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { writePapers } from '../testing/write-papers.ts'

/** Reading the case and deriving takes seconds on a machine that others share. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ documents: 6 })
  await writePapers(desk)
  await holdInterviews(desk.path)
})
afterAll(() => desk.remove())

test('interviews answer as their schemas say, and nothing of them tells who the persons are', async () => {
  const operationOf = (id: string) => OPERATIONS.find(({ operation }) => operation.operationId === id)!.operation
  const list = await desk.ask('/api/interviews')
  expect(await checkAnswer(operationOf('listInterviews'), list.clone())).toEqual([])
  const { items, disclosures } = await desk.read('/api/interviews')
  const names = items.map((view: { name: string }) => view.name)
  expect(names).toEqual(['K7 (prisoner of war)', 'D2 (defector)', 'W3 (withdrawn)'])
  expect(disclosures).toMatchObject([{ name: 'K7', by: 'Ada', why: 'to tell the relatives' }])
  for (const pseudonym of ['K7', 'D2', 'W3']) {
    const one = await desk.ask(`/api/interviews/${pseudonym}`)
    expect(await checkAnswer(operationOf('readInterview'), one), pseudonym).toEqual([])
  }
  const k7 = await desk.read('/api/interviews/K7')
  expect(k7.interview.turns[0].answer).toContain('[name] is what they wrote')
  for (const path of ['interviews', 'interviews/K7', 'interviews/W3', 'journal', 'documents', 'claims', 'picture'])
    expect(await (await desk.ask(`/api/${path}`)).text(), path).not.toMatch(/ivan|petrov|karsk|4471209|marek|tolm\b/i)
})

test('a table that could not be checked for who was interviewed is not handed out, and it is told where it can be', async () => {
  const answer = await desk.ask('/api/hypotheses/front/table')
  expect(await answer.json()).toMatchObject({
    status: 422,
    code: 'export-unchecked',
    detail: expect.stringContaining('sayso hypotheses front'),
  })
})
