import type { Credibility, Reliability } from '../model/grade.ts'
import type { OriginCount } from '../model/origin.ts'
import type { Reason } from '../model/reason.ts'

/** What is known of a source from the case: on how many questions it was heard, and what others say of the same. */
export interface SourceRecord {
  /** Questions that it affirms. */
  readonly heard: number
  /** Of these, how many another independent origin affirms too, and how many another denies. */
  readonly agreed: number
  readonly denied: number
  /** Documents that say it was corrected or taken back. */
  readonly corrected: number
}

export interface Proposed<T> {
  readonly grade: T
  readonly reasons: readonly Reason[]
}

/** Questions on which a source must have been heard before its record says anything. */
const LEAST_HEARD = 3
/** Shares of what was heard. */
const MOST = 0.6
const SOME = 0.25

/**
 * The letter that a source's record in the case speaks for; F where it says too little. A is never proposed: a case is too
 * small to show complete reliability, a person may know it.
 *
 * @example proposeReliability({ heard: 2, agreed: 2, denied: 0, corrected: 0 }).grade // 'F'
 */
export function proposeReliability({ heard, agreed, denied, corrected }: SourceRecord): Proposed<Reliability> {
  const reasons = [
    { rule: 'heard', words: `heard on ${heard} questions; ${LEAST_HEARD} at least say something`, weight: null },
    { rule: 'agreed', words: `another origin affirms ${agreed} of them`, weight: null },
    { rule: 'denied', words: `another origin denies ${denied} of them`, weight: null },
    ...(corrected > 0
      ? [{ rule: 'corrected', words: `${corrected} documents correct or take it back`, weight: null }]
      : []),
  ]
  if (heard < LEAST_HEARD) return { grade: 'F', reasons }
  const against = (denied + corrected) / heard
  if (against >= MOST) return { grade: agreed === 0 ? 'E' : 'D', reasons }
  if (against >= SOME) return { grade: agreed >= heard * MOST ? 'C' : 'D', reasons }
  if (agreed >= heard * MOST) return { grade: 'B', reasons }
  return { grade: agreed >= heard * SOME ? 'C' : 'F', reasons }
}

/**
 * The digit that the origins of a claim speak for; 6 where one origin stands alone and nobody denies it: there is nothing to
 * judge it by. 1 needs three origins and no denial; nothing proposes it for fewer.
 */
export function proposeCredibility(
  count: Pick<OriginCount, 'low' | 'high' | 'denying' | 'declining'>,
): Proposed<Credibility> {
  const { low, high, denying, declining } = count
  const reasons = [
    {
      rule: 'origins',
      words:
        high === 1 && low === 1
          ? '1 independent origin affirms it'
          : `${low === high ? low : `${low} to ${high}`} independent origins affirm it`,
      weight: null,
    },
    { rule: 'denying', words: `${denying.length} ${denying.length === 1 ? 'denies' : 'deny'} it`, weight: null },
    ...(declining.length > 0
      ? [{ rule: 'declining', words: `${declining.length} will not say: that speaks neither way`, weight: null }]
      : []),
  ]
  return { grade: creditOf(low, high, denying.length), reasons }
}

function creditOf(low: number, high: number, denying: number): Credibility {
  if (low >= 3 && denying === 0) return '1'
  if (low >= 2) return denying < low ? '2' : '3'
  if (high >= 2) return denying === 0 ? '3' : '4'
  if (high === 1) return denying === 0 ? '6' : denying === 1 ? '4' : '5'
  return denying > 0 ? '5' : '6'
}
