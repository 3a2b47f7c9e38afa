import type { Id } from '@sayso/core'
import type { Answer, Question } from '../answer-records.ts'
import { SIGNED } from '../explain/steps.ts'
import type { Traced } from '../read-traced.ts'
import { tellingWords } from '../telling-words.ts'
import type { Named } from '../view-records.ts'
import type { OpenDoubt, RulingGiven } from './doubt.ts'
import type { Trial } from './try-answer.ts'

interface Weighing {
  readonly traced: Traced
  readonly trial: Trial
  readonly names: ReadonlyMap<Id, Named>
}

/**
 * A doubt as a question; null where an answer would widen the count, or where it makes no difference which is given. The ends are whole numbers: of two origins in doubt the
 * first answer may leave the width as it is and only take the doubt out, so that such a question is kept.
 */
export async function weighQuestion(doubt: OpenDoubt, { traced, trial, names }: Weighing): Promise<Question | null> {
  const { low, high, documents } = traced.count
  const answer = async ({ means, rulings }: OpenDoubt['yes']): Promise<Answer> => {
    const judgements = rulings.map((given) => ({ ruling: given.ruling, about: typedOf(given, names) }))
    return {
      means,
      judgements,
      commands: judgements.map(({ ruling, about }) => `sayso judge ${ruling} ${about.map(quote).join(' ')} ${SIGNED}`),
      ...(await trial(rulings)),
    }
  }
  const [yes, no] = [await answer(doubt.yes), await answer(doubt.no)]
  if (yes.low === no.low && yes.high === no.high) return null
  const width = high - low
  const gains = [yes, no].map((each) => width - (each.high - each.low))
  if (gains.some((gain) => gain < 0) || (!doubt.weighed && gains.every((gain) => gain === 0))) return null
  const records = new Map(traced.records.map((record) => [record.claim.id, record]))
  const words = (id: Id | null) => {
    const record = id === null ? undefined : records.get(id)
    return record === undefined ? null : tellingWords(record, traced.documents)
  }
  return {
    kind: 'question',
    key: doubt.key,
    group: names.get(traced.group.id)!,
    facet: traced.group.facet,
    headline: tellingWords(traced.headline, traced.documents),
    low,
    high,
    reports: documents,
    asks: doubt.asks,
    about: words(doubt.about)!,
    against: words(doubt.against),
    doubt: doubt.doubt,
    yes,
    no,
    narrows: round(doubt.likely * gains[0]! + (1 - doubt.likely) * gains[1]!),
    settles: doubt.weighed ? round(doubt.likely * (1 - doubt.likely)) : 0,
  }
}

function typedOf({ claims, value }: RulingGiven, names: ReadonlyMap<Id, Named>): readonly string[] {
  return [...claims.map((claim) => names.get(claim)?.short ?? claim), ...(value === null ? [] : [value])]
}

/** As a shell takes it for one word. */
function quote(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
