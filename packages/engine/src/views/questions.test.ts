import { expect, test } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { answerQuestion } from '../judge/answer-question.ts'
import { takeBack } from '../judge/give-judgement.ts'
import { addLines, exportDerived, readLines, withEmptyCase } from '../testing/small-case.ts'
import type { Answer, Question } from './answer-records.ts'
import { listQuestions } from './questions.ts'

const LONG_MS = 240_000
const SIGNED = { by: 'Ada', why: 'read both' }
/** Questions answered each way: enough for every sort of doubt to come up. */
const ANSWERED = 2

/** The count of a question's group as it is now; the group may have lost a claim and bear another id. */
async function countOf(open: OpenCase, question: Question): Promise<{ readonly low: number; readonly high: number }> {
  const group = (await open.store.findGroups([question.group.id]))[0]?.group
  const { low, high } = (await open.store.readCounts([group ?? '']))[0] ?? { low: 0, high: 0 }
  return { low, high }
}

function boundsOf({ low, high }: Answer) {
  return { low, high }
}

/** Groups, counts and chains as exported. */
async function exportCounts(open: OpenCase): Promise<string> {
  const lines = (await exportDerived(open)).split('\n')
  return lines.filter((line) => /^\{"kind":"(?:group|count|chain)"/.test(line)).join('\n')
}

test(
  'an answer never widens the count, settles its question, and taken back leaves all as it was and asks again',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 12))
      const before = await exportCounts(open)
      const { questions } = await listQuestions(open, { limit: 20 })
      expect(questions.length).toBeGreaterThanOrEqual(ANSWERED)
      for (const { yes, no, asks } of questions) expect(boundsOf(yes), asks).not.toEqual(boundsOf(no))
      for (const answer of ['yes', 'no'] as const)
        for (const question of questions.slice(0, ANSWERED)) {
          const given = await answerQuestion(open, question, { answer, ...SIGNED })
          const { low, high } = await countOf(open, question)
          expect(high - low, question.key).toBeLessThanOrEqual(question.high - question.low)
          // What an answer would make of the count is what it makes of it; a new grouping alone may do more.
          if (!question.key.startsWith('same')) expect({ low, high }).toMatchObject(boundsOf(question[answer]))
          const keys = (await listQuestions(open, { limit: 200 })).questions.map((each) => each.key)
          expect(keys, question.key).not.toContain(question.key)
          for (const judgement of given) await takeBack(open, { id: judgement.id, by: 'Ada', why: 'was wrong' })
          expect(await exportCounts(open), question.key).toBe(before)
        }
      expect((await listQuestions(open, { limit: 20 })).questions).toEqual(questions)
    })
  },
  LONG_MS,
)

test(
  'questions on one claim stay with it, and an empty case asks nothing',
  async () => {
    await withEmptyCase(async (open, folder) => {
      expect(await listQuestions(open, { limit: 5 })).toEqual({
        kind: 'questions',
        questions: [],
        looked: 0,
        more: false,
      })
      await expect(listQuestions(open, { limit: 5, about: 'a lost umbrella' })).rejects.toThrow('no claim fits')
      await addLines(open, folder, await readLines(0, 12))
      const [first] = (await listQuestions(open, { limit: 1 })).questions
      const { questions } = await listQuestions(open, { limit: 20, about: first!.group.short })
      expect(questions.map((each) => each.group.id)).toContain(first!.group.id)
      expect(new Set(questions.map((each) => each.group.id)).size).toBe(1)
    })
  },
  LONG_MS,
)
