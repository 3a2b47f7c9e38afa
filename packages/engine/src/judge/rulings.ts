import type { Document, Id, Judgement, Ruling } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { resolveWords } from './resolve-words.ts'

/** Judgements in force, by the page that holds their words. */
export interface Rulings {
  /** The version that the list of judgements stands at. */
  readonly version: number
  readonly judgements: readonly Judgement[]
  readonly byPage: ReadonlyMap<Id, readonly Judgement[]>
}

export async function readRulings(open: OpenCase): Promise<Rulings> {
  const { judgements: kept, version } = await open.store.listJudgements()
  const judgements = kept
    .filter((each) => each.takenBackBy === null && each.erased === null && each.judgement.takesBack === null)
    .map((each) => each.judgement)
  const byPage = new Map<Id, Judgement[]>()
  for (const judgement of judgements)
    for (const page of new Set(judgement.about.map((words) => words.page)))
      byPage.set(page, [...(byPage.get(page) ?? []), judgement])
  return { version, judgements, byPage }
}

/** Rulings on a document or on one claim of it, in the order given. */
export function rulingsOn(doc: Pick<Document, 'page'>, rulings: Rulings): readonly Judgement[] {
  return rulings.byPage.get(doc.page) ?? []
}

/** A judgement with the claims that its words are now: for each of its words, one claim in each version that holds them. */
export interface ResolvedRuling {
  readonly judgement: Judgement
  readonly claims: readonly (readonly Id[])[]
}

/** Finds again the claims that rulings of these kinds are about. One whose words are lost comes with an empty list for them. */
export async function resolveRulings(
  open: OpenCase,
  rulings: Rulings,
  kinds: readonly Ruling[],
): Promise<readonly ResolvedRuling[]> {
  const wanted = rulings.judgements.filter((judgement) => kinds.includes(judgement.ruling))
  if (wanted.length === 0) return []
  const resolved = await resolveWords(
    open,
    wanted.flatMap(({ about }) => about),
  )
  let next = 0
  return wanted.map((judgement) => {
    const from = next
    next += judgement.about.length
    return { judgement, claims: resolved.slice(from, next) }
  })
}

/** Rulings that tracing takes, and those that linking and grouping take. */
export const TRACE_RULINGS = ['origin', 'echo', 'copied-from'] as const satisfies readonly Ruling[]
export const LINK_RULINGS = ['same', 'different'] as const satisfies readonly Ruling[]
