import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkAnswer, OPERATIONS, type Parameter } from '../testing/check-answer.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let desk: TestDesk
let faults: string[] = []
let ids: readonly string[] = []
beforeAll(async () => {
  desk = await openTestDesk({ documents: 6, log: (text) => faults.push(text) })
  const lists = await Promise.all(
    ['claims', 'documents', 'origins', 'timeline'].map((list) => desk.read(`/api/${list}`)),
  )
  ids = lists.flatMap((list) =>
    list.items.slice(0, 3).flatMap((item: { id: string; short: string }) => [item.id, item.short]),
  )
})
afterAll(() => desk.remove())

/** What people and programs hand in, and what those hand in who mean no good. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    '999999999999999999999',
    'null',
    'true',
    '%00',
    '"',
    '""',
    '*',
    'a*',
    'NEAR(a b)',
    'AND OR NOT',
    '(',
    "' OR 1=1 --",
    '../../etc/passwd',
    '\u0000',
    '\ud800',
    '2027-02-31',
    '0000-00-00',
    '9999-12-31',
    '-000001-01-01T00:00:00Z',
    '2027-11-10',
    '2027-11-10T24:00:00Z',
    'after-99999',
    'WzFd',
    'W251bGxd',
    'constructor',
    '__proto__',
    'g',
    'c0',
    'd',
    '<script>alert(1)</script>',
  ),
)

function makeValue({ name, schema }: Parameter): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.oneof(fc.constantFrom(...schema.enum), hostile)
  if (schema.type === 'integer')
    return fc.oneof(fc.integer({ min: 0, max: schema.maximum ?? 1_000 }).map(String), hostile)
  if (['as_of', 'from', 'to'].includes(name))
    return fc.oneof(fc.constantFrom('2027-11-09', '0001-01-01', '9999-12-31', '2027-11-09T10:00:00+14:00'), hostile)
  return fc.oneof(hostile, fc.constantFrom('team', 'CIB'), idOf())
}

/** Ids of the case are known only once it is open: chosen by their place. */
function idOf(): fc.Arbitrary<string> {
  return fc.nat().map((place) => ids[place % ids.length]!)
}

const views = OPERATIONS.filter(({ method, operation }) => method === 'GET' && operation.operationId !== 'watchEvents')

const request = fc.constantFrom(...views).chain((view) => {
  const parameters = view.operation.parameters ?? []
  const query = Object.fromEntries(
    parameters.filter((each) => each.in === 'query').map((each) => [each.name, makeValue(each)]),
  )
  return fc.record({
    view: fc.constant(view),
    id: fc.oneof(
      idOf(),
      hostile.filter((id) => !['', '.', '..'].includes(id) && !/[\ud800-\udfff]/.test(id)),
    ),
    query: fc.record(query, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, string>>>,
  })
})

test('whatever is asked is answered as documented, and never by a mistake of ours', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ view, id, query }) => {
      faults = []
      const path = view.path.replace(/\{\w+\}/g, encodeURIComponent(id))
      const response = await desk.ask(`${path}?${new URLSearchParams(query)}`)
      expect(faults).toEqual([])
      expect(response.status).toBeLessThan(500)
      expect(await checkAnswer(view.operation, response)).toEqual([])
    }),
    { numRuns: 250 },
  )
})

test('whatever is sent to be judged or added is taken or refused, never a mistake of ours', async () => {
  const paths = [
    ...['/api/judgements', '/api/text', '/api/addresses', '/api/inputs', '/api/session'],
    ...['/api/hypotheses', '/api/indicators', '/api/plans', '/api/conditions'],
    ...['/api/drafts', '/api/briefings', '/api/briefings/from-template', '/api/briefings/front/signatures'],
    ...['/api/briefings/front/issue', '/api/assessments', '/api/assessments/front/dissent'],
    ...['/api/wording', '/api/grades'],
    ...['/api/hypotheses/front/table', '/api/indicators/front/seen', '/api/plans/front/decisions'],
  ]
  const body = fc.oneof(
    fc.json({ maxDepth: 3 }),
    hostile,
    fc
      .record({
        ruling: fc.constantFrom('same', 'stance', 'origin', 'claim', 'published', 'register', 'nonsense'),
        about: fc.array(fc.oneof(hostile, idOf()), { maxLength: 4 }),
        by: hostile,
        why: hostile,
      })
      .map((each) => JSON.stringify(each)),
    fc
      .record({
        name: hostile,
        question: hostile,
        says: hostile,
        when: fc.oneof(hostile, fc.constant('somebody denies "team"')),
        template: fc.constantFrom('situation', 'changes', 'claims', 'dissent'),
        sentences: fc.array(fc.integer(), { maxLength: 3 }),
        answer: hostile,
        confidence: fc.constantFrom('low', 'sure'),
        basis: hostile,
        about: fc.oneof(hostile, idOf()),
        grade: fc.oneof(hostile, fc.constantFrom('B', '2', 'B2')),
        text: fc.oneof(
          hostile,
          fc.constant('# A\n\nThey train. [g3f2; "team"]'),
          fc.constant('claim,H1: one\n"team",C\n'),
        ),
        add: fc.array(fc.record({ name: hostile, says: hostile }), { maxLength: 2 }),
        weigh: fc.array(fc.record({ claim: fc.oneof(hostile, idOf()), cells: fc.constant({ H1: 'neither' }) })),
        phases: fc.array(fc.record({ name: hostile, owner: hostile, after: fc.array(hostile) }), { maxLength: 2 }),
        phase: hostile,
        move: fc.constantFrom('enter', 'leave'),
        on: hostile,
        by: fc.constant('Ada'),
        why: fc.constant('test'),
      })
      .map((each) => JSON.stringify(each)),
  )
  const type = fc.constantFrom(
    'application/json',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'text/plain',
    '',
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), body, type, async (path, sent, contentType) => {
      faults = []
      const response = await desk.ask(path, { method: 'POST', body: sent, headers: { 'content-type': contentType } })
      expect(faults).toEqual([])
      expect(response.status).toBeLessThan(500)
      await response.text()
    }),
    { numRuns: 250 },
  )
})
