import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkAnswer, OPERATIONS } from '../testing/check-answer.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { writePapers } from '../testing/write-papers.ts'

/** Reading the case and deriving takes seconds on a machine that others share. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let desk: TestDesk
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  desk = await openTestDesk({ documents: 12 })
  const [claim, document, journal] = await Promise.all([
    desk.read('/api/claims'),
    desk.read('/api/documents'),
    desk.read('/api/journal'),
  ])
  ids = { claims: claim.items[0].id, documents: document.items[0].id, records: journal.items[1].subject }
  await writePapers(desk)
})
afterAll(() => desk.remove())

interface Ruled {
  readonly judgement: { readonly id: string; readonly short: string }
  readonly job: { readonly id: string }
}

const operationOf = (id: string) => OPERATIONS.find(({ operation }) => operation.operationId === id)!.operation
const CUTS = ['', 'as_of=2027-11-09', 'as_of=2027-11-09&clock=learned', 'as_of=2027-11-09T12:00:00Z&clock=happened']
/** What was written today is looked at in hindsight: of what was written by a day in the past there is nothing. */
const NEEDED: Readonly<Record<string, string>> = {
  search: 'q=team',
  readSource: `name=${encodeURIComponent('Central Information Bureau')}`,
  readPictureChanges: 'since=2027-11-05',
  readHypotheses: 'hindsight=true',
  readIndicator: 'hindsight=true',
  readPlan: 'hindsight=true',
  readBriefing: 'hindsight=true',
  readAssessment: 'hindsight=true',
}

describe('every view answers as its schema says', () => {
  const views = OPERATIONS.filter(
    ({ method, operation }) =>
      method === 'GET' &&
      !['watchEvents', 'readJob', 'readInterview', 'readMoved', 'exportBriefing'].includes(operation.operationId),
  )
  test.each(views.map((view) => [view.operation.operationId, view] as const))('%s', async (id, { path, operation }) => {
    const filled = path
      .replace('{id}', ids[path.split('/')[2]!] ?? ids.claims!)
      .replace('{sort}', 'plan')
      .replace('{name}', 'front')
    const cuts = operation.parameters?.some(({ name }) => name === 'as_of') ? CUTS : ['']
    for (const cut of cuts) {
      const query = [id === 'readGrade' ? `about=${ids.claims}` : NEEDED[id], cut].filter(Boolean).join('&')
      const response = await desk.ask(`${filled}?${query}`)
      expect(response.status, query).toBe(200)
      expect(await checkAnswer(operation, response), query).toEqual([])
    }
  })

  test('a claim on a page in which it is marked, whose chain leads to another', async () => {
    const rows = (await desk.read('/api/documents?limit=12')).items as readonly { readonly id: string }[]
    for (const { id } of rows)
      expect(await checkAnswer(operationOf('readDocument'), await desk.ask(`/api/documents/${id}`))).toEqual([])
  })
})

test('a field that nobody documented, or one that is missing, is found', async () => {
  const answer = (body: unknown) =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })
  const session = await desk.read('/api/session')
  expect(await checkAnswer(operationOf('readSession'), answer(session))).toEqual([])
  expect(await checkAnswer(operationOf('readSession'), answer({ ...session, more: 1 }))).toHaveLength(1)
  expect(await checkAnswer(operationOf('readSession'), answer({ ...session, open: undefined }))).toHaveLength(1)
})

test('lists are walked to their end by their cursors, and hold each item once', async () => {
  for (const path of ['claims', 'documents', 'origins', 'publishers', 'timeline', 'journal', 'flow']) {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { items: { id?: string; publisher?: string; sequence?: number }[]; next: string | null } =
        await desk.read(`/api/${path}?limit=5${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`)
      seen.push(...page.items.map((item) => String(item.id ?? item.sequence ?? item.publisher)))
      cursor = page.next
    } while (cursor !== null)
    expect(seen.length, path).toBeGreaterThan(0)
    expect(new Set(seen).size, path).toBe(seen.length)
  }
})

test('a view is not sent again while nothing changed', async () => {
  const first = await desk.ask('/api/claims')
  const etag = first.headers.get('etag')!
  const second = await desk.ask('/api/claims', { headers: { 'if-none-match': etag } })
  expect(second.status).toBe(304)
  expect(await second.text()).toBe('')
})

test('what is not understood is told by the code, and what was expected', async () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['/api/claims?as-of=2027-11-10', 400, 'usage-query'],
    ['/api/claims?as_of=2027-13-45', 400, 'usage-query'],
    ['/api/claims?limit=0', 400, 'usage-query'],
    ['/api/claims?cursor=x', 400, 'cursor-unknown'],
    ['/api/publishers?cursor=x', 400, 'cursor-unknown'],
    ['/api/claims/c000000000000000000000000', 404, 'id-unknown'],
    ['/api/documents/d000', 404, 'id-unknown'],
    [`/api/documents/${ids.claims}`, 404, 'id-not-document'],
    ['/api/records/zzz', 404, 'id-unknown'],
    ['/api/picture/changes?since=soon', 400, 'usage-query'],
    ['/api/interviews/Ivan', 404, 'interview-unknown'],
    ['/api/jobs/none', 404, 'job-unknown'],
    ['/api/nothing', 404, 'route-unknown'],
  ]
  for (const [path, status, code] of cases) {
    const response = await desk.ask(path)
    expect(response.headers.get('content-type'), path).toBe('application/problem+json')
    expect(await response.json(), path).toMatchObject({ status, code, type: `urn:sayso:problem:${code}` })
    expect(response.status, path).toBe(status)
  }
})

test('a judgement is given, moves what follows, and is taken back', async () => {
  const { items } = await desk.read('/api/timeline?limit=1')
  const claim = items[0].id
  const body = { ruling: 'stance', about: [claim, 'questions'], by: 'Ada', why: 'read it' }
  const given = await desk.send('POST', '/api/judgements', body)
  expect(given.status).toBe(201)
  expect(await checkAnswer(operationOf('giveJudgement'), given.clone())).toEqual([])
  const { judgement, job } = (await given.json()) as Ruled
  expect(judgement).toMatchObject({ ruling: 'stance', by: 'Ada', state: 'in force' })
  expect(await desk.finish(job.id)).toMatchObject({ state: 'done', what: 'derive' })
  expect((await desk.read(`/api/records/${claim}`)).record.stance).toBe('questions')

  const moved = await desk.ask(`/api/judgements/${judgement.short}/moved`)
  expect(await checkAnswer(operationOf('readMoved'), moved.clone())).toEqual([])
  const count = { low: expect.any(Number), high: expect.any(Number), denying: expect.any(Number) }
  expect((await moved.json()) as object).toMatchObject({
    claims: [{ counts: { without: count, with: count } }],
    more: 0,
  })
  expect(await desk.read('/api/decided?kind=judgement&by=Ada')).toMatchObject({ items: [{ id: judgement.id }] })
  expect(await desk.read('/api/decided?kind=disclosure')).toMatchObject({ items: [], total: 0 })

  const changes = await desk.read('/api/changes?since=1')
  expect(changes).toMatchObject({ judgements: 1 })
  const back = await desk.send('DELETE', `/api/judgements/${judgement.short}`, { by: 'Ben', why: 'was wrong' })
  expect(await checkAnswer(operationOf('takeBackJudgement'), back.clone())).toEqual([])
  await desk.finish(((await back.json()) as Ruled).job.id)
  expect((await desk.read(`/api/records/${claim}`)).record.stance).not.toBe('questions')
  const rows = (await desk.read('/api/judgements')).items
  expect(rows.map((row: { state: string }) => row.state)).toEqual(['takes back', 'taken back'])

  const again = await desk.send('DELETE', `/api/judgements/${judgement.id}`, { by: 'Ben', why: 'once more' })
  expect(await again.json()).toMatchObject({ status: 404, code: 'judgement-unknown' })
  const senseless = await desk.send('POST', '/api/judgements', { ...body, about: [claim, 'perhaps'] })
  expect(await senseless.json()).toMatchObject({ status: 422, code: 'judge-stance-unknown' })
})
