import type { Judgement } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { OnProgress } from '../line/progress.ts'
import type { Question } from '../views/answer-records.ts'
import { giveJudgement } from './give-judgement.ts'

/** Gives the judgements of an answer, in order. Each can be taken back on its own. Throws as `giveJudgement` does. */
export async function answerQuestion(
  open: OpenCase,
  question: Question,
  { answer, by, why }: { readonly answer: 'yes' | 'no'; readonly by: string; readonly why: string },
  onProgress?: OnProgress,
): Promise<readonly Judgement[]> {
  const given: Judgement[] = []
  for (const { ruling, about } of question[answer].judgements)
    given.push(await giveJudgement(open, { ruling, about, by, why, facet: null }, onProgress))
  return given
}
