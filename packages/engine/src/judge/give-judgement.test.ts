import { expect, test } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { rebuildCase } from '../line/rebuild-case.ts'
import { makeReport } from '../testing/make-report.ts'
import { addLines, exportDerived, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listJudgementRows } from '../views/journal.ts'
import { giveJudgement, type JudgementRequest, takeBack } from './give-judgement.ts'

const LONG_MS = 120_000
const SIGNED = { by: 'Ada', why: 'looked at it', facet: null }

/** The first and the last claim of the case by id, and the document of the first. */
async function pickClaims(open: OpenCase): Promise<readonly [string, string, string]> {
  const ids: string[] = []
  for await (const { claim } of open.store.stream('claim')) ids.push(claim.id)
  const [first] = await open.store.readClaims([ids[0]!])
  return [ids[0]!, ids.at(-1)!, first!.document]
}

test(
  'each ruling changes what is derived, outlives a rebuild, and taken back leaves the very same export',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(4, 7))
      const before = await exportDerived(open)
      const [a, b, document] = await pickClaims(open)
      const rulings: readonly Pick<JudgementRequest, 'ruling' | 'about'>[] = [
        { ruling: 'same', about: [a, b] },
        { ruling: 'stance', about: [a, 'questions'] },
        { ruling: 'value', about: [a, '77'] },
        { ruling: 'source', about: [a, 'a passing gull'] },
        { ruling: 'origin', about: [a, 'a gull of the harbour'] },
        { ruling: 'entity', about: [a, 'the harbour office'] },
        { ruling: 'claim', about: [a, 'none'] },
        { ruling: 'published', about: [document, '2029-01-01'] },
        { ruling: 'publisher', about: [document, 'The Other Paper'] },
      ]
      for (const ruling of rulings) {
        const judgement = await giveJudgement(open, { ...ruling, ...SIGNED })
        const ruled = await exportDerived(open)
        expect(ruled, ruling.ruling).not.toBe(before)
        if (ruling.ruling === 'same') {
          await rebuildCase(open, 'ingest')
          expect(await exportDerived(open)).toBe(ruled)
        }
        await takeBack(open, { id: judgement.id, by: 'Ada', why: 'was wrong' })
        expect(await exportDerived(open), ruling.ruling).toBe(before)
      }
      const states = (await listJudgementRows(open)).map((row) => row.state)
      expect(states.filter((state) => state === 'taken back')).toHaveLength(rulings.length)
      expect(states).not.toContain('lost')
    })
  },
  LONG_MS,
)

test(
  'a judgement whose words are gone is listed as lost, never dropped',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(4, 5))
      const [a, , document] = await pickClaims(open)
      await giveJudgement(open, { ruling: 'claim', about: [a, 'none'], ...SIGNED })
      expect((await listJudgementRows(open))[0]).toMatchObject({ state: 'in force' })
      const [doc] = await open.store.readDocuments([document])
      await open.store.eraseContent(doc!.capture, { by: 'Ada', why: 'consent withdrawn' })
      const rows = await listJudgementRows(open)
      expect(rows[0]).toMatchObject({ state: 'lost' })
    })
  },
  LONG_MS,
)

test(
  'a claim is put in place where its words were marked, with the speaker and the stance that were ruled of them',
  async () => {
    await withEmptyCase(async (open, folder) => {
      const text = 'The dam holds. Mayor Lee said the dam holds. Governor Park was asked whether the dam holds.'
      await addLines(open, folder, [makeReport('Orv Press', '2031-05-03T08:00:00Z', text)])
      const [, , document] = await pickClaims(open)
      const words = 'dam holds'
      const place = { ...SIGNED, facet: 'event', start: text.lastIndexOf(words) }
      await giveJudgement(open, { ...place, ruling: 'claim', about: [document, words] })
      await giveJudgement(open, { ...place, ruling: 'source', about: [document, 'Governor Park'], words })
      await giveJudgement(open, { ...place, ruling: 'stance', about: [document, 'questions'], words })
      const added = []
      for await (const { claim } of open.store.stream('claim')) if (claim.anchor.exact === words) added.push(claim)
      expect(added).toMatchObject([
        { anchor: { start: place.start }, source: { name: 'Governor Park' }, stance: 'questions' },
      ])
      expect((await listJudgementRows(open)).map(({ state }) => state)).toEqual(['in force', 'in force', 'in force'])
      await expect(
        giveJudgement(open, { ...place, ruling: 'source', about: [document, 'Governor Park'], words: 'no such words' }),
      ).rejects.toThrow('does not hold "no such words"')
    })
  },
  LONG_MS,
)
