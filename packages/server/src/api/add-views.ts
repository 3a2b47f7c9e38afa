import {
  listClaimRows,
  listDecided,
  listFound,
  listJournal,
  listJudgementRows,
  listKnownDocuments,
  listKnownOrigins,
  listKnownSources,
  listMissing,
  listPublishers,
  listQuestions,
  listTimeline,
  viewChanges,
  viewDays,
  viewExplain,
  viewFlow,
  viewMoved,
  viewOverview,
  viewPublishers,
  viewReader,
  viewRecord,
  viewSource,
  viewStatus,
  viewWho,
} from '@sayso/engine'
import type { Hono } from 'hono'
import { VIEWS } from '../contract/views.ts'
import type { Desk } from '../desk.ts'
import { addView } from './add-view.ts'
import { asOfOf } from './as-of-of.ts'
import { pageFrom } from './page-from.ts'

/** Every view of the case: the same functions that the command calls. */
export function addViews(api: Hono, desk: Desk): void {
  addView(api, desk, VIEWS.status, (open) => viewStatus(open))
  addView(api, desk, VIEWS.overview, (open, { query }) => viewOverview(open, asOfOf(query)))
  addView(api, desk, VIEWS.changes, (open, { query }) => viewChanges(open, query))
  addView(api, desk, VIEWS.documents, (open, { query }) =>
    listKnownDocuments(open, { ...filtersOf(query), sort: query.sort, asOf: asOfOf(query) }),
  )
  addView(api, desk, VIEWS.document, (open, { params, query }) => viewReader(open, params.id, asOfOf(query)))
  addClaims(api, desk)
  addPeople(api, desk)
  addView(api, desk, VIEWS.flow, (open, { query }) =>
    viewFlow(open, { ...filtersOf(query), claim: query.claim ?? null, asOf: asOfOf(query) }),
  )
  addView(api, desk, VIEWS.timeline, async (open, { query }) => {
    const { facet = null, stance = null, source = null, claim = null, sort } = query
    const asked = { ...filtersOf(query), facet, stance, source, claim, sort, asOf: asOfOf(query) }
    const page = await listTimeline(open, asked)
    return page === null ? null : { ...page, total: null }
  })
  addView(api, desk, VIEWS.search, async (open, { query }) => {
    const { q, found } = query
    const { items, next } = await listFound(open, { ...filtersOf(query), words: q, found, asOf: asOfOf(query) })
    return { items, next, total: null }
  })
  addView(api, desk, VIEWS.record, (open, { params }) => viewRecord(open, params.id))
  addJournal(api, desk)
  addAnswers(api, desk)
}

function addClaims(api: Hono, desk: Desk): void {
  addView(api, desk, VIEWS.claims, (open, { query }) => {
    const { q = null, facet = null, stance = null, inflated } = query
    const sort = query.sort ?? (q === null ? 'inflation' : 'relevance')
    const asked = { ...filtersOf(query), sort, words: q, facet, stance, asOf: asOfOf(query) }
    return listClaimRows(open, { ...asked, inflated: inflated === 'true' })
  })
  addView(api, desk, VIEWS.claim, (open, { params, query }) =>
    viewWho(open, params.id, { asOf: asOfOf(query), judgementsToo: query.judgements_too === 'true' }),
  )
  addView(api, desk, VIEWS.claimDays, (open, { params, query }) => viewDays(open, params.id, query.clock))
}

function addPeople(api: Hono, desk: Desk): void {
  addView(api, desk, VIEWS.origins, (open, { query }) =>
    listKnownOrigins(open, { limit: query.limit, after: query.cursor ?? null, sort: query.sort, asOf: asOfOf(query) }),
  )
  addView(api, desk, VIEWS.sources, (open, { query }) =>
    listKnownSources(open, {
      limit: query.limit,
      after: query.cursor ?? null,
      sort: query.sort,
      words: query.q ?? null,
      asOf: asOfOf(query),
    }),
  )
  addView(api, desk, VIEWS.publishers, (open, { query }) =>
    viewPublishers(open, {
      limit: query.limit,
      after: query.cursor ?? null,
      words: query.q ?? null,
      asOf: asOfOf(query),
    }),
  )
}

function addJournal(api: Hono, desk: Desk): void {
  addView(api, desk, VIEWS.journal, async (open, { query }) => {
    const { limit, cursor = null, since } = query
    const { items, next } = await listJournal(open, { limit, after: cursor, since })
    return { items, next, total: null }
  })
  addView(api, desk, VIEWS.judgements, async (open, { query }) => {
    const { ruling, by, state } = query
    const rows = (await listJudgementRows(open)).filter(
      (row) =>
        (ruling === undefined || row.ruling === ruling) &&
        (by === undefined || row.by === by) &&
        (state === undefined || row.state === state),
    )
    return pageFrom(rows.toReversed(), { limit: query.limit, cursor: query.cursor ?? null })
  })
  addView(api, desk, VIEWS.decided, async (open, { query }) => {
    const { kind, ruling, by, state, as_of = null } = query
    const rows = (await listDecided(open, as_of)).filter(
      (row) =>
        (kind === undefined || (row.kind === 'paper-row' ? row.sort : 'judgement') === kind) &&
        (ruling === undefined || (row.kind === 'judgement-row' && row.ruling === ruling)) &&
        (by === undefined || row.by === by) &&
        (state === undefined || row.state === state),
    )
    return pageFrom(rows, { limit: query.limit, cursor: query.cursor ?? null })
  })
  addView(api, desk, VIEWS.moved, (open, { params }) => viewMoved(open, params.id))
}

function addAnswers(api: Hono, desk: Desk): void {
  addView(api, desk, VIEWS.explain, (open, { params, query }) =>
    viewExplain(open, [params.id, ...(query.with === undefined ? [] : [query.with])], { steps: query.steps }),
  )
  addView(api, desk, VIEWS.questions, (open, { query }) =>
    listQuestions(open, { limit: query.limit, about: query.claim ?? null }),
  )
  addView(api, desk, VIEWS.missing, (open, { query }) => listMissing(open, query))
  addView(api, desk, VIEWS.source, (open, { query }) => viewSource(open, query.name, query))
  addView(api, desk, VIEWS.register, async (open, { query }) => {
    const { limit, cursor = null, all } = query
    const { items, next } = await listPublishers(open, { limit, after: cursor, all: all === 'true' })
    return { items, next, total: null }
  })
}

interface Filters {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function filtersOf({
  limit,
  cursor = null,
  publisher = null,
  language = null,
  from = null,
  to = null,
}: NullableFilters) {
  return { limit, after: cursor, publisher, language, from, to }
}
type NullableFilters = { readonly [Key in keyof Filters]: Filters[Key] | null } & Pick<Filters, 'limit'>
