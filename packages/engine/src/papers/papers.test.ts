import { expect, test, vi } from 'vitest'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listAssessments, listVersions, writeAssessment, writeDissent } from './assessments.ts'
import { giveGrade, listGrades, viewGrade } from './grades.ts'

vi.setConfig({ testTimeout: 120_000 })

const GIVEN = {
  question: 'Are troops at the front?',
  answer: 'They are at the front.',
  likelihood: 'likely',
  confidence: 'moderate',
  basis: 'Two origins of different kinds.',
}
const WRITTEN = { name: 'front', by: 'Ada', why: 'first look' }

test('an assessment keeps every version, and dissent beside the latest', () =>
  withEmptyCase(async (open) => {
    await writeAssessment(open, { ...WRITTEN, given: GIVEN })
    await writeAssessment(open, { ...WRITTEN, given: { likelihood: 'very likely' }, why: 'a third origin' })
    await writeDissent(open, {
      name: 'front',
      by: 'Ben',
      answer: 'Not yet.',
      likelihood: 'unlikely',
      why: 'no picture',
    })
    const versions = await listVersions(open, 'front')
    expect(versions.map(({ version, by, assessment }) => [version, by, assessment.likelihood])).toEqual([
      [1, 'Ada', 'likely'],
      [2, 'Ada', 'very likely'],
      [3, 'Ben', 'very likely'],
    ])
    expect(versions.at(-1)?.assessment.dissent).toMatchObject([{ by: 'Ben', likelihood: 'unlikely' }])
    expect((await listAssessments(open)).map(({ version }) => version)).toEqual([3])
    expect(await listAssessments(open, '2030-12-31')).toEqual([])
  }))

test('an assessment without confidence, with a likelihood of its own making or an unknown claim is refused', () =>
  withEmptyCase(async (open) => {
    const write = (given: Record<string, unknown>) => writeAssessment(open, { ...WRITTEN, given })
    await expect(write({ ...GIVEN, confidence: undefined })).rejects.toMatchObject({ code: 'assessment-unreadable' })
    await expect(write({ ...GIVEN, likelihood: '70%' })).rejects.toMatchObject({ code: 'assessment-unreadable' })
    await expect(write({ ...GIVEN, claims: ['g'.padEnd(25, '0')] })).rejects.toMatchObject({
      code: 'assessment-claim-unknown',
    })
    expect(await listAssessments(open)).toEqual([])
  }))

test('a person grades a source by a letter and an information by a digit; 1 needs another origin', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 5))
    const { items } = await open.store.listOrigins({ limit: 1, sort: 'groups' })
    const source = items[0]!.origin
    await giveGrade(open, { about: source.id, grade: 'b', by: 'Ada', why: 'long known' })
    expect((await viewGrade(open, source.id)).given).toMatchObject([{ grade: { reliability: 'B' }, by: 'Ada' }])
    const give = (about: string, grade: string) => giveGrade(open, { about, grade, by: 'Ada', why: 'test' })
    await expect(give(source.id, '2')).rejects.toMatchObject({ code: 'grade-unfit' })
    await expect(give(source.id, 'Z')).rejects.toMatchObject({ code: 'grade-unreadable' })
    const groups = (await open.store.listGroups({ sort: 'documents', limit: 50 })).items
    const lone = groups.find(({ high }) => high === 1)!
    await expect(give(lone.id, '1')).rejects.toMatchObject({ code: 'grade-unconfirmed' })
    await give(lone.id, '3')
    expect((await listGrades(open)).map(({ grade }) => `${grade.reliability ?? ''}${grade.credibility ?? ''}`)).toEqual(
      ['B', '3'],
    )
  }))

test('a source known by another name is graded with whom it is', () =>
  withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 12))
    const { items } = await open.store.listSources({ limit: 200, sort: 'claims' })
    const views = await Promise.all(items.map(({ source }) => viewGrade(open, { source })))
    const at = views.findIndex(({ id, name }, index) => id !== null && name !== items[index]!.source)
    const [other, view] = [items[at]!.source, views[at]!]
    await giveGrade(open, { about: { source: other }, grade: 'B', by: 'Ada', why: 'long known' })
    for (const about of [{ source: other }, view.id!])
      expect((await viewGrade(open, about)).inForce).toMatchObject({ grade: { reliability: 'B' } })
    expect(await viewGrade(open, { source: 'nobody' })).toMatchObject({ id: null })
  }))
