import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkAnswer, OPERATIONS } from '../testing/check-answer.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

let desk: TestDesk
let claim: { readonly id: string; readonly headline: { readonly text: string } }
beforeAll(async () => {
  desk = await openTestDesk({ documents: 8 })
  const { items } = await desk.read('/api/claims?sort=documents')
  claim = items.find((row: { low: number; high: number }) => row.high > 0 && row.low === row.high)
})
afterAll(() => desk.remove())

const SIGNED = { by: 'Ada', why: 'test' }
const operationOf = (id: string) => OPERATIONS.find(({ operation }) => operation.operationId === id)!.operation

/** Writes, and checks that the answer is as documented. */
async function write(id: string, method: string, path: string, body: object) {
  const answer = await desk.send(method, path, body)
  expect(await checkAnswer(operationOf(id), answer.clone())).toEqual([])
  const found: Awaited<ReturnType<TestDesk['read']>> = await answer.json()
  return { status: answer.status, body: found }
}

describe('a briefing', () => {
  test('from a template is written, issued, told in its versions, and taken back to a draft', async () => {
    const request = { ...SIGNED, name: 'a/b ü', template: 'situation', tlp: 'GREEN' }
    const { status, body } = await write('draftBriefing', 'POST', '/api/briefings/from-template', request)
    expect([status, body.sort, body.version]).toEqual([201, 'briefing', 1])
    const path = `/api/briefings/${encodeURIComponent('a/b ü')}`
    const draft = await desk.read(path)
    expect([draft.state, draft.tlp, draft.template]).toEqual(['draft', 'GREEN', 'situation'])
    const issued = await write('issueBriefing', 'POST', `${path}/issue`, SIGNED)
    const sheet = await desk.read(path)
    expect(sheet.issued.hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await write('issueBriefing', 'POST', `${path}/issue`, SIGNED)).body.code).toBe('briefing-issued')
    await write('takeBackPaper', 'DELETE', `/api/papers/${issued.body.id}`, SIGNED)
    expect([(await desk.read(path)).state, (await desk.read(`${path}?version=2`)).state]).toEqual(['draft', 'issued'])
    expect((await desk.read('/api/briefings')).items.map((row: { name: string }) => row.name)).toContain('a/b ü')
  })

  test('says of each sentence where it stands in the text and what it says too much, and keeps nothing', async () => {
    const words = claim.headline.text.replaceAll('"', '”').replace(/\s+/gu, ' ')
    const text = `# T\n\n- Tanks burnt: 9,876. ["${words}"]\n- The count: {origins}. [${claim.id}]\n- A thought. [own: Ada: seen]\n- None. [gffffffff]\n`
    const { body } = await write('checkDraft', 'POST', '/api/drafts', { text })
    expect(body.sentences.map(({ state }: { state: string }) => state)).toEqual([
      'says-more',
      'holds',
      'own',
      'says-more',
    ])
    const rulesOf = (at: number) => body.sentences[at].notes.map(({ rule }: { rule: string }) => rule)
    expect(rulesOf(0)).toContain('number-not-held')
    const number = body.sentences[0].notes.find(({ rule }: { rule: string }) => rule === 'number-not-held')
    expect(text.slice(number.start, number.end)).toContain('9,876')
    expect(rulesOf(3)).toEqual(['claim-unknown'])
    const { start, end } = body.sentences[3].brackets
    expect(text.slice(start, end)).toBe('[gffffffff]')
    expect(body.sentences[1].text).toMatch(/\d independent origin/)
    expect(body.ready).toBe(false)
    expect((await desk.read('/api/briefings/none')).code).toBe('briefing-unknown')
  })

  test('that says more than its claims is not issued until the sentence is signed', async () => {
    const text = '# T\n\nTanks burnt: 9,876.\n'
    await write('writeBriefing', 'POST', '/api/briefings', { ...SIGNED, name: 'mine', text })
    const refused = await write('issueBriefing', 'POST', '/api/briefings/mine/issue', SIGNED)
    expect([refused.status, refused.body.code]).toEqual([422, 'briefing-says-more'])
    await write('signSentences', 'POST', '/api/briefings/mine/signatures', { ...SIGNED, sentences: [1] })
    expect((await desk.read('/api/briefings/mine')).parts[0].sentences[0]).toMatchObject({ state: 'own' })
    expect((await write('issueBriefing', 'POST', '/api/briefings/mine/issue', SIGNED)).status).toBe(201)
  })

  test('goes out as a file that is named after it, with its marking', async () => {
    for (const [format, begins] of [
      ['html', '<!doctype html>'],
      ['md', '**TLP:AMBER**'],
      ['docx', 'PK'],
    ] as const) {
      const answer = await desk.ask(`/api/briefings/mine/file?format=${format}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''mine.${format}`)
      const text = await answer.text()
      expect(text.startsWith(begins), text.slice(0, 40)).toBe(true)
      if (format !== 'docx') expect(text).toContain('TLP:AMBER')
    }
    expect(await desk.read('/api/briefings/mine/file?format=odt')).toMatchObject({ status: 400 })
    expect(await desk.read('/api/briefings/none/file?format=md')).toMatchObject({ code: 'briefing-unknown' })
  })
})

test('an assessment keeps its versions, dissent beside it, and is told what it mixes', async () => {
  const given = {
    question: 'Are they there?',
    answer: 'With high confidence they are likely there.',
    likelihood: 'likely',
    confidence: 'moderate',
    basis: 'One origin.',
    claims: [claim.id],
  }
  await write('writeAssessment', 'POST', '/api/assessments', { ...SIGNED, name: 'there', ...given })
  await write('writeAssessment', 'POST', '/api/assessments', { ...SIGNED, name: 'there', answer: 'They are there.' })
  const dissent = { by: 'Ben', why: 'no picture', answer: 'Not yet.', likelihood: 'unlikely' }
  await write('writeDissent', 'POST', '/api/assessments/there/dissent', dissent)
  const latest = await desk.read('/api/assessments/there')
  expect([latest.version, latest.range, latest.confidence, latest.notes]).toEqual([3, [55, 80], 'moderate', []])
  expect(latest.dissent).toMatchObject([{ by: 'Ben', range: [20, 45] }])
  expect(latest.claims[0].held.group).toBe(claim.id)
  const first = await desk.read('/api/assessments/there?version=1')
  expect(first.notes).toMatchObject([{ rule: 'likelihood-with-confidence', field: 'answer' }])
  const { body } = await write('lintWording', 'POST', '/api/wording', { answer: given.answer })
  expect(body.notes).toEqual(first.notes)
  const bad = await write('writeAssessment', 'POST', '/api/assessments', { ...SIGNED, name: 'x', answer: 'y' })
  expect([bad.status, bad.body.code]).toEqual([422, 'assessment-unreadable'])
  await write('withdrawPaper', 'DELETE', '/api/papers/assessment/there', SIGNED)
  expect(await desk.read('/api/assessments/there')).toMatchObject({ status: 404, code: 'assessment-unknown' })
})

test('a grade is proposed with its reasons, given, and taken back; a source is found by its name', async () => {
  const about = `/api/grade?about=${claim.id}`
  const before = await desk.read(about)
  expect([before.about, before.proposed.reliability, before.inForce]).toEqual(['information', null, null])
  expect(before.reasons.length).toBeGreaterThan(0)
  const { body } = await write('giveGrade', 'POST', '/api/grades', { ...SIGNED, about: claim.id, grade: '3' })
  expect((await desk.read(about)).inForce).toMatchObject({ id: body.id, grade: { credibility: '3' } })
  await write('takeBackPaper', 'DELETE', `/api/papers/${body.id}`, SIGNED)
  expect((await desk.read(about)).inForce).toBeNull()
  const { items } = await desk.read('/api/origins?sort=groups')
  const source = items[0].holder
  const asked = `/api/grade?source=${encodeURIComponent(source)}`
  await write('giveGrade', 'POST', '/api/grades', { ...SIGNED, source, grade: 'B' })
  expect((await desk.read(asked)).inForce.grade).toMatchObject({ reliability: 'B', credibility: null })
  expect((await desk.read(`${asked}&as_of=2027-11-09`)).inForce).toBeNull()
  const unfit = await write('giveGrade', 'POST', '/api/grades', { ...SIGNED, source, grade: '2' })
  expect(unfit.body).toMatchObject({ status: 422, code: 'grade-unfit' })
  expect(await desk.read('/api/grade')).toMatchObject({ status: 400, code: 'usage-grade' })
  expect(await desk.read('/api/grade?source=nobody')).toMatchObject({ id: null, reasons: [{ rule: 'no-origin' }] })
  const nobody = await write('giveGrade', 'POST', '/api/grades', { ...SIGNED, source: 'nobody', grade: 'B' })
  expect(nobody.body).toMatchObject({ status: 404, code: 'grade-unknown' })
})
