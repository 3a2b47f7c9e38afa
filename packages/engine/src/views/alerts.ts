import {
  type ClauseVerdict,
  type Credibility,
  clausesOf,
  holdsSince,
  type Id,
  type Reliability,
  renderClause,
  renderCondition,
  type Verdict,
  type WatchFact,
  type What,
  weighCondition,
} from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { listGrades } from '../papers/grades.ts'
import {
  addSeen,
  type IndicatorVersion,
  listIndicators,
  readIndicator,
  tryReading,
  unknownIndicator,
} from '../papers/indicators.ts'
import { locateWords } from '../papers/locate-words.ts'
import type { AlertClause, AlertState, AlertSupporter, AlertView, TriedCondition } from './alert-records.ts'
import { byMoment } from './by-moment.ts'
import { findWatched } from './find-watched.ts'
import { nameIds } from './named.ts'
import { readTraced, type Traced, wordsOf } from './read-traced.ts'
import type { AsOf } from './view-records.ts'

export interface AlertRequest {
  /** Null: all that is in the case. */
  readonly asOf: AsOf | null
  /** With a cut: the indicators of today on what was known then; else those that had been named by then. */
  readonly hindsight?: boolean
}

/** Every indicator and how it stands: new alerts first, then fired ones, then by how close they are, then in their order. */
export async function listAlerts(
  open: OpenCase,
  { asOf, hindsight = false }: AlertRequest,
): Promise<readonly AlertView[]> {
  const indicators = await listIndicators(open, hindsight ? null : (asOf?.at ?? null))
  const watch = await openWatch(open, asOf)
  const alerts: AlertView[] = []
  for (const indicator of indicators) alerts.push(await viewAlert(open, indicator, watch))
  const rank = ({ isNew, state }: AlertView) => (isNew ? 0 : 1 + STATES.indexOf(state))
  return alerts
    .map((alert, index) => ({ alert, index }))
    .sort((a, b) => rank(a.alert) - rank(b.alert) || a.index - b.index)
    .map(({ alert }) => alert)
}

/** One indicator and how it stands; null where none of this name had been written by then. */
export async function readAlert(
  open: OpenCase,
  name: string,
  { asOf, hindsight = false }: AlertRequest,
): Promise<AlertView | null> {
  const indicator = await readIndicator(open, name, hindsight ? null : (asOf?.at ?? null))
  return indicator === null ? null : viewAlert(open, indicator, await openWatch(open, asOf))
}

/** How a condition that nobody has named stands: to try it before it is. */
export async function tryCondition(
  open: OpenCase,
  { condition }: Pick<IndicatorVersion, 'condition'>,
  { asOf }: AlertRequest,
): Promise<AlertView> {
  const indicator = { says: '', when: renderCondition(condition), seen: [] }
  const bare = { name: '', version: 1, indicator, condition, by: open.actor, at: open.now(), why: '' }
  return viewAlert(open, bare, await openWatch(open, asOf))
}

/** How a text stands as a condition, or what keeps it from being one: for whoever writes it. */
export async function tryText(open: OpenCase, text: string, request: AlertRequest): Promise<TriedCondition> {
  const { condition, problem } = tryReading(text)
  if (condition !== null)
    return { kind: 'condition-tried', alert: await tryCondition(open, { condition }, request), problem: null }
  const { code, words, start, end } = problem
  return { kind: 'condition-tried', alert: null, problem: { code, words, start, end } }
}

/** Marks what has fired an indicator as seen: it is quiet until another origin comes. Throws `indicator-unknown`, `indicator-not-fired`. */
export async function markSeen(
  open: OpenCase,
  { name, by, why }: { readonly name: string; readonly by: string; readonly why: string },
): Promise<void> {
  const alert = await readAlert(open, name, { asOf: null })
  if (alert === null) throw unknownIndicator(name)
  if (alert.state !== 'fired')
    throw new EngineError(
      'indicator-not-fired',
      `"${name}" has not fired, it is ${alert.state}; there is nothing to mark as seen`,
    )
  await addSeen(open, { name, seen: { by, why, supporters: supportersOf(alert.clauses).map(keyOf) } })
}

const STATES: readonly AlertState[] = ['fired', 'in doubt', 'close', 'quiet']

/** What every indicator of one look shares: grades, the day, and groups that were read. */
interface Watch {
  readonly asOf: AsOf | null
  readonly day: string
  readonly letters: ReadonlyMap<string, Reliability>
  readonly digits: ReadonlyMap<Id, Credibility>
  readonly groups: Map<Id, Promise<GroupFacts>>
  readonly whats: Map<string, Promise<Gathered>>
}

/** A fact with what is shown of it. */
interface Fact extends WatchFact {
  readonly holder: string
  readonly figure: number | null
  readonly record: ClaimRecord
  readonly traced: Traced
}
type GroupFacts = readonly Fact[]

interface Gathered {
  readonly facts: readonly Fact[]
  /** Claims that a clause names; others of their groups say the same in other words. */
  readonly named: ReadonlySet<Id>
  readonly left: number
}

async function openWatch(open: OpenCase, asOf: AsOf | null): Promise<Watch> {
  const letters = new Map<string, Reliability>()
  const informations: { words: Parameters<typeof locateWords>[1][number]; digit: Credibility }[] = []
  for (const { grade } of await listGrades(open, asOf?.at ?? null)) {
    if (grade.holder !== null && grade.reliability !== null) letters.set(grade.holder, grade.reliability)
    if (grade.words !== null && grade.credibility !== null)
      informations.push({ words: grade.words, digit: grade.credibility })
  }
  const places = await locateWords(
    open,
    informations.map(({ words }) => words),
  )
  const digits = new Map(
    places.flatMap((place, index) => (place === null ? [] : [[place.group, informations[index]!.digit]])),
  )
  const { lastDay } = await open.store.readTotals()
  const day = (asOf?.at ?? lastDay ?? open.now()).slice(0, 10)
  return { asOf, day, letters, digits, groups: new Map(), whats: new Map() }
}

async function viewAlert(open: OpenCase, written: IndicatorVersion, watch: Watch): Promise<AlertView> {
  const { name, version, indicator, condition, by, at, why } = written
  const found = new Map<string, Gathered>()
  for (const { what } of clausesOf(condition)) found.set(JSON.stringify(what), await readFacts(open, what, watch))
  const factsOf = (what: What) => found.get(JSON.stringify(what))!.facts
  const verdict = weighCondition(condition, factsOf, watch.day)
  const clauses: AlertClause[] = []
  for (const clause of verdict.clauses)
    clauses.push(await toClause(open, clause, found.get(JSON.stringify(clause.clause.what))!))
  const state = stateOf(verdict)
  const seen = new Set(indicator.seen.flatMap(({ supporters }) => supporters))
  const keys = supportersOf(clauses).map(keyOf)
  return {
    kind: 'alert',
    name,
    version,
    says: indicator.says,
    when: renderCondition(condition),
    state,
    isNew: state === 'fired' && (indicator.seen.length === 0 || keys.some((key) => !seen.has(key))),
    since: state === 'fired' ? holdsSince(condition, factsOf, watch.day) : null,
    clauses,
    seen: indicator.seen.map(({ by: who, at: when, why: reason }) => ({ by: who, at: when, why: reason })),
    asOf: watch.asOf,
    day: watch.day,
    left: [...found.values()].reduce((sum, { left }) => sum + left, 0),
    by,
    at,
    why,
  }
}

function stateOf({ holds, clauses }: Verdict): AlertState {
  if (holds === 'holds') return 'fired'
  if (holds === 'in doubt') return 'in doubt'
  return clauses.some(({ clause, high }) => (clause.amount.least ?? 0) > 0 && high > 0) ? 'close' : 'quiet'
}

async function readFacts(open: OpenCase, what: What, watch: Watch): Promise<Gathered> {
  const key = JSON.stringify({ ...what, since: null, until: null, withinDays: null })
  const kept = watch.whats.get(key) ?? gatherFacts(open, what, watch)
  watch.whats.set(key, kept)
  return kept
}

async function gatherFacts(open: OpenCase, what: What, watch: Watch): Promise<Gathered> {
  const { groups, claims: named, left } = await findWatched(open, what, watch)
  const facts: Fact[] = []
  for (const group of groups) {
    const kept = watch.groups.get(group) ?? readGroupFacts(open, group, watch)
    watch.groups.set(group, kept)
    const fits = (figure: number | null) =>
      what.figure === null ||
      (figure !== null &&
        figure >= (what.figure.least ?? Number.NEGATIVE_INFINITY) &&
        figure <= (what.figure.most ?? Number.POSITIVE_INFINITY))
    facts.push(...(await kept).filter(({ figure }) => fits(figure)))
  }
  return { facts, named, left }
}

/** What each origin of a group holds, claim by claim: only origins that its count takes for such. */
async function readGroupFacts(open: OpenCase, group: Id, { asOf, letters }: Watch): Promise<GroupFacts> {
  const traced = await readTraced(open, group, { asOf, judgementsToo: false })
  const { count, chains, origins, records } = traced
  const sides: Readonly<Record<ClaimRecord['claim']['stance'], readonly Id[]>> = {
    asserts: count.affirming,
    hedges: count.affirming,
    denies: count.denying,
    'declines-to-confirm': count.declining,
    questions: [...origins.keys()],
  }
  const facts: Fact[] = []
  for (const record of records) {
    const { claim, publishedOn } = record
    const id = chains.get(claim.id)?.origins.find((each) => sides[claim.stance].includes(each))
    const origin = id === undefined ? undefined : origins.get(id)
    if (id === undefined || origin === undefined) continue
    facts.push({
      origin: id,
      originKind: origin.originKind,
      holder: origin.metBy === null ? origin.holder : `${origin.holder}, met by ${origin.metBy}`,
      grade: letters.get(origin.holder) ?? null,
      sure: !count.doubtful.includes(id),
      stance: claim.stance,
      firstOn: (claim.saidOn ?? publishedOn)?.slice(0, 10) ?? null,
      claim: claim.id,
      figure: claim.value?.value ?? null,
      record,
      traced,
    })
  }
  return facts.map((fact) => ({ ...fact, firstOn: firstOf(facts, fact) }))
}

function firstOf(facts: readonly Fact[], { origin, stance }: Fact): string | null {
  const days = facts.flatMap((fact) => (fact.origin === origin && fact.stance === stance ? (fact.firstOn ?? []) : []))
  return days.sort(byMoment)[0] ?? null
}

async function toClause(open: OpenCase, verdict: ClauseVerdict, gathered: Gathered): Promise<AlertClause> {
  const facts = (verdict.supporters as readonly Fact[]).map((fact) => tellingFact(fact, gathered))
  const names = await nameIds(
    open,
    facts.flatMap(({ origin, claim }) => [origin, claim]),
  )
  const supporters = facts.map(
    ({ origin, holder, originKind, grade, sure, firstOn, claim, record, traced }): AlertSupporter => ({
      origin: names.get(origin)!,
      holder,
      originKind,
      grade,
      sure,
      firstOn,
      claim: names.get(claim)!,
      words: wordsOf(record, traced.documents),
    }),
  )
  const { clause, low, high, holds } = verdict
  return { text: renderClause(clause), low, high, holds, missing: sayMissing(verdict), supporters }
}

/** The earliest claim of an origin in the very words that a clause names; the one counted where it has none. */
function tellingFact(fact: Fact, { facts, named }: Gathered): Fact {
  const own = facts.filter(
    ({ origin, stance, claim }) => origin === fact.origin && stance === fact.stance && named.has(claim),
  )
  const on = ({ record }: Fact) => record.claim.saidOn ?? record.publishedOn
  return own.sort((a, b) => byMoment(on(a), on(b)) || (a.claim < b.claim ? -1 : 1))[0] ?? fact
}

/** What would make a clause hold, in words. */
function sayMissing({ clause, low, high, holds, supporters }: ClauseVerdict): string | null {
  if (holds === 'holds') return null
  const { least, most } = clause.amount
  const which = [
    ...(clause.kinds.length > 0 ? [` of kind ${clause.kinds.join(' or ')}`] : []),
    ...(clause.grades.length > 0 ? [` of grade ${clause.grades.join(' or ')}`] : []),
  ].join('')
  const more = (count: number) => `${count} more ${count === 1 ? 'origin' : 'origins'}${which}`
  if (holds === 'in doubt') {
    const doubtful = supporters.length - low
    return `it hangs on ${doubtful} that may be ${doubtful === 1 ? 'an echo' : 'echoes'} of another`
  }
  if (least !== null && high < least) return `${more(least - high)} would do`
  return most === null ? null : `${low - most} too many: ${sayHolders(supporters as readonly Fact[])}`
}

function sayHolders(facts: readonly Fact[]): string {
  return facts.map(({ holder }) => holder).join(', ')
}

/** All origins that its clauses count. */
function supportersOf(clauses: readonly AlertClause[]): readonly AlertSupporter[] {
  return clauses.flatMap(({ supporters }) => supporters)
}

/** What outlives the id of an origin. */
function keyOf({ holder, originKind }: AlertSupporter): string {
  return `${originKind}: ${holder}`
}
