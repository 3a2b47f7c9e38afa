import {
  type Condition,
  ConditionError,
  checkCondition,
  Indicator,
  type Paper,
  parseCondition,
  type Seen,
} from '@sayso/core'
import { z } from 'zod'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import type { ConditionProblem } from '../views/alert-records.ts'
import { readLatest, readPapers } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/** One version of an indicator. */
export interface IndicatorVersion {
  readonly name: string
  readonly version: number
  readonly indicator: Indicator
  readonly condition: Condition
  readonly by: string
  readonly at: string
  readonly why: string
}

export interface WriteIndicator {
  readonly name: string
  /** As a person or a file gave it: `says`, `when`. */
  readonly given: Readonly<Record<string, unknown>>
  readonly by: string
  readonly why: string
}

/**
 * Names an indicator, or writes a new version of it; fields that are absent are taken from the version before. What was seen
 * stays seen where the condition is the same. Throws `indicator-unreadable` with the place in the condition, and
 * `indicator-never-fires`, `indicator-always-fires` or `indicator-fires-on-silence` where it would observe nothing.
 */
export async function writeIndicator(
  open: OpenCase,
  { name, given, by, why }: WriteIndicator,
): Promise<IndicatorVersion> {
  const before = (await readIndicator(open, name))?.indicator
  if ('seen' in given)
    throw new EngineError(
      'indicator-unreadable',
      `indicator "${name}": "seen" is written by who saw an alert, not given`,
    )
  const changed = { ...before, ...given }
  const seen = before !== undefined && before.when === changed.when ? before.seen : []
  const parsed = Indicator.safeParse({ ...changed, seen })
  if (!parsed.success)
    throw new EngineError(
      'indicator-unreadable',
      `indicator "${name}": ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`,
    )
  readCondition(parsed.data.when, `indicator "${name}"`)
  return toVersion(await writePaper(open, { sort: 'indicator', name, body: parsed.data, by, why }))
}

/** Adds that somebody saw what has fired an indicator. Throws `indicator-unknown` where there is none. */
export async function addSeen(
  open: OpenCase,
  { name, seen }: { readonly name: string; readonly seen: Omit<Seen, 'at'> },
): Promise<IndicatorVersion> {
  const before = await readIndicator(open, name)
  if (before === null) throw unknownIndicator(name)
  const { indicator } = before
  const body: Indicator = { ...indicator, seen: [...indicator.seen, { ...seen, at: open.now() }] }
  const why = seen.why === '' ? 'seen' : `seen: ${seen.why}`
  return toVersion(await writePaper(open, { sort: 'indicator', name, body, by: seen.by, why }))
}

/** The indicators in force on a date, in the order in which they were named. */
export async function listIndicators(open: OpenCase, by: string | null = null): Promise<readonly IndicatorVersion[]> {
  return (await readPapers(open, { sort: 'indicator', by })).map(toVersion)
}

/** One of them; null where there was none of this name. */
export async function readIndicator(
  open: OpenCase,
  name: string,
  by: string | null = null,
): Promise<IndicatorVersion | null> {
  const paper = await readLatest(open, seriesOf('indicator', name), by)
  return paper === null ? null : toVersion(paper)
}

/** The condition as read and checked; `where` says whose it is. Throws as `writeIndicator` does. */
export function readCondition(text: string, where: string): Condition {
  const { condition, problem } = tryReading(text)
  if (condition !== null) return condition
  throw new EngineError(problem.code, `${where}: ${problem.message}`)
}

/** A condition, or what keeps it from being one and where: for whoever writes it. */
export type Tried =
  | { readonly condition: Condition; readonly problem: null }
  | { readonly condition: null; readonly problem: ConditionProblem & { readonly message: string } }

/** Reads and checks a condition as `readCondition` does, and throws nothing. */
export function tryReading(text: string): Tried {
  try {
    const condition = parseCondition(text)
    const fault = checkCondition(condition)
    if (fault === null) return { condition, problem: null }
    const { rule, words } = fault
    return {
      condition: null,
      problem: { code: `indicator-${rule}`, start: 0, end: text.length, words, message: words },
    }
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error
    const { start, end, message } = error
    const problem = { code: 'indicator-unreadable', start, end, words: message }
    return { condition: null, problem: { ...problem, message: `${message}\n${error.drawing}` } }
  }
}

export function unknownIndicator(name: string): EngineError {
  return new EngineError('indicator-unknown', `there is no indicator "${name}"; sayso watch indicators lists them`)
}

function parse(text: string, where: string): Condition {
  try {
    return parseCondition(text)
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error
    throw new EngineError('indicator-unreadable', `${where}: ${error.message}\n${error.drawing}`)
  }
}

function toVersion({ name, version, body, by, at, why }: Paper): IndicatorVersion {
  const indicator = Indicator.parse(body)
  return { name, version, indicator, condition: parse(indicator.when, `indicator "${name}"`), by, at, why }
}
