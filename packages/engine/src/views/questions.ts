import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { readRulings } from '../judge/rulings.ts'
import type { Question, QuestionList } from './answer-records.ts'
import { findGroup } from './find-group.ts'
import { nameIds } from './named.ts'
import { findDoubts } from './questions/find-doubts.ts'
import { openTrial } from './questions/try-answer.ts'
import { weighQuestion } from './questions/weigh-question.ts'
import { readTraced } from './read-traced.ts'

export interface QuestionRequest {
  /** Questions at most. */
  readonly limit: number
  /** Only of the group that an id or words mean; null or absent: of those whose count is widest. */
  readonly about?: string | null
}

/** Groups looked at for each question wanted, those with the widest intervals first; at least, and at most. */
const LOOKED_PER_QUESTION = 2
const LEAST_LOOKED = 20
const MOST_LOOKED = 60
/** Doubts of each group that are tried both ways, the greatest first: a trial traces the group again. */
const MOST_TRIED = 4
const MOST_TRIED_ABOUT = 24
/** Units of narrowing from which on a question is good enough: with as many as were wanted no further group is looked at. */
const MUCH = 0.5

/**
 * The questions whose answers would narrow the counts most, the best first. Each was tried both ways: one that would widen
 * a count, that takes no doubt out of it, or whose answers lead to the same count is not asked; nor is one that a judgement
 * in force answers.
 * Throws `claim-not-found` where `about` means no group.
 */
export async function listQuestions(open: OpenCase, { limit, about = null }: QuestionRequest): Promise<QuestionList> {
  const { ids, more } =
    about === null ? await widestGroups(open, limit) : { ids: [await groupOf(open, about)], more: false }
  const rulings = await readRulings(open)
  const questions: Question[] = []
  let looked = 0
  for (const id of ids) {
    looked++
    const traced = await readTraced(open, id, { asOf: null, judgementsToo: false })
    if (traced.count.high <= traced.count.low) continue
    const doubts = (await findDoubts(open, traced, rulings)).slice(0, about === null ? MOST_TRIED : MOST_TRIED_ABOUT)
    if (doubts.length === 0) continue
    const trial = await openTrial(open, traced, rulings)
    const named = doubts.flatMap((doubt) => [...doubt.claims])
    const names = await nameIds(open, [id, traced.group.headline, ...named])
    const found = new Map<Id, Question>()
    for (const doubt of doubts) {
      const question = await weighQuestion(doubt, { traced, trial, names })
      const before = found.get(doubt.about)
      if (question !== null && (before === undefined || gainOf(question) > gainOf(before)))
        found.set(doubt.about, question)
    }
    // Of two questions about one claim the better: its answer may make the other idle.
    questions.push(...found.values())
    if (questions.filter((question) => question.narrows >= MUCH).length >= limit) break
  }
  questions.sort(
    (a, b) =>
      b.narrows - a.narrows ||
      b.reports - a.reports ||
      b.settles - a.settles ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
  return { kind: 'questions', questions: questions.slice(0, limit), looked, more: more || looked < ids.length }
}

function gainOf({ narrows, settles }: Question): number {
  return narrows + settles
}

async function widestGroups(
  open: OpenCase,
  limit: number,
): Promise<{ readonly ids: readonly Id[]; readonly more: boolean }> {
  const most = Math.min(MOST_LOOKED, Math.max(LEAST_LOOKED, limit * LOOKED_PER_QUESTION))
  const { items, next } = await open.store.listGroups({ sort: 'width', limit: most })
  const wide = items.filter((item) => item.high > item.low)
  return { ids: wide.map((item) => item.id), more: next !== null && wide.length === items.length }
}

async function groupOf(open: OpenCase, about: string): Promise<Id> {
  const found = await findGroup(open, about)
  if (found === null)
    throw new EngineError(
      'claim-not-found',
      `no claim fits "${about}"; words of one or an id were expected. Try: sayso claims`,
    )
  return found.group
}
