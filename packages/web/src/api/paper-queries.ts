import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Cut } from '../app/as-of.ts'
import { CLIENT, desk, read } from './desk.ts'
import type { AlertView, LadderView, MatrixRow, MatrixView, PaperRow, TriedCondition } from './records.ts'

/** What papers are looked at with: the cut, and whether today's paper is laid on what was known then. */
export interface PaperCut extends Cut {
  readonly hindsight?: 'true'
}

/** Keys of papers begin with "case", "papers", so that a paper that is written makes all of them old at once. */
export const PAPERS = ['case', 'papers'] as const
/** Not of the case: it is not read at every change. */
export const FRESH_ALERTS = ['fresh-alerts'] as const

export const matricesQuery = (cut: PaperCut) =>
  queryOptions({
    queryKey: [...PAPERS, 'matrices', cut],
    queryFn: ({ signal }) => read<List<MatrixRow>>(desk.GET('/api/hypotheses', { signal, params: { query: cut } })),
  })

/** The paper as it stood on another day stays in sight while it is read; another paper does not. */
export const matrixQuery = (name: string, cut: PaperCut) =>
  queryOptions({
    queryKey: [...PAPERS, 'matrix', name, cut],
    queryFn: ({ signal }) =>
      read<MatrixView>(desk.GET('/api/hypotheses/{name}', { signal, params: { path: { name }, query: cut } })),
    placeholderData: (before: MatrixView | undefined, query) => (query?.queryKey[3] === name ? before : undefined),
  })

export const alertsQuery = (cut: PaperCut) =>
  queryOptions({
    queryKey: [...PAPERS, 'alerts', cut],
    queryFn: ({ signal }) => read<List<AlertView>>(desk.GET('/api/indicators', { signal, params: { query: cut } })),
  })

const ONE_MINUTE_MS = 60_000

/** Indicators that have fired on what nobody has seen. Looked for by the clock: each look weighs every indicator of the case. */
export const freshAlertsQuery = () =>
  queryOptions({
    queryKey: FRESH_ALERTS,
    queryFn: async ({ signal }) => {
      const { items } = await read<List<AlertView>>(desk.GET('/api/indicators', { signal }))
      return items.filter(({ isNew }) => isNew).map(({ name, says }) => ({ name, says }))
    },
    refetchInterval: ONE_MINUTE_MS,
    retry: false,
  })

export const alertQuery = (name: string, cut: PaperCut) =>
  queryOptions({
    queryKey: [...PAPERS, 'alert', name, cut],
    queryFn: ({ signal }) =>
      read<AlertView>(desk.GET('/api/indicators/{name}', { signal, params: { path: { name }, query: cut } })),
    placeholderData: (before: AlertView | undefined, query) => (query?.queryKey[3] === name ? before : undefined),
  })

export const laddersQuery = (cut: PaperCut) =>
  queryOptions({
    queryKey: [...PAPERS, 'ladders', cut],
    queryFn: ({ signal }) => read<List<LadderView>>(desk.GET('/api/plans', { signal, params: { query: cut } })),
  })

export const ladderQuery = (name: string, cut: PaperCut) =>
  queryOptions({
    queryKey: [...PAPERS, 'ladder', name, cut],
    queryFn: ({ signal }) =>
      read<LadderView>(desk.GET('/api/plans/{name}', { signal, params: { path: { name }, query: cut } })),
    placeholderData: (before: LadderView | undefined, query) => (query?.queryKey[3] === name ? before : undefined),
  })

export const versionsQuery = (sort: PaperRow['sort'], name: string) =>
  queryOptions({
    queryKey: [...PAPERS, 'versions', sort, name],
    queryFn: ({ signal }) =>
      read<List<PaperRow>>(desk.GET('/api/papers/{sort}/{name}', { signal, params: { path: { sort, name } } })),
  })

/** How a condition stands that nobody has named, or what is wrong with it. Keeps nothing on the server. */
export const triedQuery = (when: string, cut: Cut) =>
  queryOptions({
    queryKey: [...PAPERS, 'tried', when, cut],
    queryFn: ({ signal }) =>
      read<TriedCondition>(
        desk.POST('/api/conditions', { signal, params: { header: CLIENT }, body: { clock: 'said', when, ...cut } }),
      ),
    placeholderData: keepPreviousData,
    enabled: when.trim() !== '',
  })

interface List<T> {
  readonly items: readonly T[]
}
