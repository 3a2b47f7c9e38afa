import type { paths } from '@sayso/client'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Cut } from '../app/as-of.ts'
import { type Answer, desk, read } from './desk.ts'
import type { PaperCut } from './paper-queries.ts'
import type {
  ChangesView,
  ClaimRow,
  DaysView,
  DecidedRow,
  DocumentRow,
  ExplainView,
  FlowView,
  InterviewList,
  InterviewView,
  MovedView,
  PictureChanges,
  PicturePlaces,
  PictureView,
  PublishersView,
  QuestionList,
  ReaderView,
  SearchHit,
  Session,
  ShowView,
  SourceRow,
  SourceView,
  StatusView,
  TimelineRow,
  WhoView,
} from './records.ts'

/** Every key begins with "case", so that a change made elsewhere makes all of them old at once. */
export const statusQuery = () =>
  queryOptions({
    queryKey: ['case', 'status'],
    queryFn: ({ signal }) => read<StatusView>(desk.GET('/api/status', { signal })),
  })

export const whoQuery = (id: string, cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'who', id, cut],
    queryFn: ({ signal }) =>
      read<WhoView>(desk.GET('/api/claims/{id}', { signal, params: { path: { id }, query: cut } })),
    // The day before stays in sight while the next one is read; another claim does not.
    placeholderData: (before: WhoView | undefined, query) => (query?.queryKey[2] === id ? before : undefined),
  })

export const daysQuery = (id: string, { clock }: Cut) =>
  queryOptions({
    queryKey: ['case', 'days', id, clock],
    queryFn: ({ signal }) =>
      read<DaysView>(
        desk.GET('/api/claims/{id}/days', { signal, params: { path: { id }, query: clock ? { clock } : {} } }),
      ),
  })

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', 'record', id],
    queryFn: ({ signal }) => read<ShowView>(desk.GET('/api/records/{id}', { signal, params: { path: { id } } })),
  })

export const readerQuery = (id: string, cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'reader', id, cut],
    queryFn: ({ signal }) =>
      read<ReaderView>(desk.GET('/api/documents/{id}', { signal, params: { path: { id }, query: cut } })),
    placeholderData: keepPreviousData,
  })

export const searchQuery = (found: 'claim' | 'document', q: string, cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'search', found, q, cut],
    queryFn: ({ signal }) =>
      read<Page<SearchHit>>(desk.GET('/api/search', { signal, params: { query: { q, found, limit: 8, ...cut } } })),
    placeholderData: keepPreviousData,
    enabled: q.length > 1,
  })

/** Sources whose name holds these words, the most heard first. */
export const namedSourcesQuery = (q: string, cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'sources', 'named', q, cut],
    queryFn: ({ signal }) =>
      read<Page<SourceRow>>(desk.GET('/api/sources', { signal, params: { query: { q, limit: 8, ...cut } } })),
    placeholderData: keepPreviousData,
    enabled: q.length > 1,
  })

export const publishersQuery = (cut: Cut, limit = 100) =>
  queryOptions({
    queryKey: ['case', 'publishers', cut, limit],
    queryFn: ({ signal }) =>
      read<PublishersView>(desk.GET('/api/publishers', { signal, params: { query: { limit, ...cut } } })),
  })

export const flowQuery = (cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'flow', cut],
    queryFn: ({ signal }) =>
      read<FlowView>(desk.GET('/api/flow', { signal, params: { query: { limit: 2000, ...cut } } })),
  })

export const pictureQuery = (cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'picture', cut],
    queryFn: ({ signal }) => read<PictureView>(desk.GET('/api/picture', { signal, params: { query: cut } })),
    placeholderData: keepPreviousData,
  })

export const pictureChangesQuery = (since: string, cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'picture-changes', since, cut],
    queryFn: ({ signal }) =>
      read<PictureChanges>(desk.GET('/api/picture/changes', { signal, params: { query: { since, ...cut } } })),
    placeholderData: keepPreviousData,
  })

export const picturePlacesQuery = (cut: Cut) =>
  queryOptions({
    queryKey: ['case', 'picture-places', cut],
    queryFn: ({ signal }) => read<PicturePlaces>(desk.GET('/api/picture/places', { signal, params: { query: cut } })),
    placeholderData: keepPreviousData,
  })

export const changesQuery = (since: number) =>
  queryOptions({
    queryKey: ['case', 'changes', since],
    queryFn: ({ signal }) => read<ChangesView>(desk.GET('/api/changes', { signal, params: { query: { since } } })),
    placeholderData: keepPreviousData,
  })

/** Questions that would narrow the count of one claim, or of those whose count is widest. */
export const questionsQuery = (claim: string | null) =>
  queryOptions({
    queryKey: ['case', 'questions', claim],
    queryFn: ({ signal }) =>
      read<QuestionList>(
        desk.GET('/api/questions', { signal, params: { query: claim === null ? { limit: 5 } : { limit: 5, claim } } }),
      ),
    placeholderData: keepPreviousData,
  })

export const explainQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', 'explain', id],
    queryFn: ({ signal }) =>
      read<ExplainView>(desk.GET('/api/explain/{id}', { signal, params: { path: { id }, query: {} } })),
  })

export const sourceQuery = (name: string) =>
  queryOptions({
    queryKey: ['case', 'source', name],
    queryFn: ({ signal }) => read<SourceView>(desk.GET('/api/source', { signal, params: { query: { name } } })),
  })

export const interviewsQuery = (cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'interviews', cut],
    queryFn: ({ signal }) => read<InterviewList>(desk.GET('/api/interviews', { signal, params: { query: cut } })),
  })

export const interviewQuery = (pseudonym: string, cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'interview', pseudonym, cut],
    queryFn: ({ signal }) =>
      read<InterviewView>(
        desk.GET('/api/interviews/{pseudonym}', { signal, params: { path: { pseudonym }, query: cut } }),
      ),
  })

/** Not of the case: what this server was handed. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => read<Session>(desk.GET('/api/session', { signal })),
  })

export const movedQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', 'moved', id],
    queryFn: ({ signal }) =>
      read<MovedView>(desk.GET('/api/judgements/{id}/moved', { signal, params: { path: { id } } })),
  })

const ROWS = 100

type Lists = '/api/claims' | '/api/documents' | '/api/sources' | '/api/timeline' | '/api/decided' | '/api/search'
type ListQuery<Path extends Lists> = Omit<NonNullable<paths[Path]['get']['parameters']['query']>, 'cursor' | 'limit'>

export const claimsQuery = (query: ListQuery<'/api/claims'>) =>
  pages<ClaimRow>('claims', query, (page, signal) =>
    desk.GET('/api/claims', { signal, params: { query: { ...query, ...page } } }),
  )

export const documentsQuery = (query: ListQuery<'/api/documents'>) =>
  pages<DocumentRow>('documents', query, (page, signal) =>
    desk.GET('/api/documents', { signal, params: { query: { ...query, ...page } } }),
  )

export const foundDocumentsQuery = (query: ListQuery<'/api/search'>) =>
  pages<SearchHit>('found', query, (page, signal) =>
    desk.GET('/api/search', { signal, params: { query: { ...query, ...page } } }),
  )

export const sourcesQuery = (query: ListQuery<'/api/sources'>) =>
  pages<SourceRow>('sources', query, (page, signal) =>
    desk.GET('/api/sources', { signal, params: { query: { ...query, ...page } } }),
  )

export const timelineQuery = (query: ListQuery<'/api/timeline'>) =>
  pages<TimelineRow>('timeline', query, (page, signal) =>
    desk.GET('/api/timeline', { signal, params: { query: { ...query, ...page, limit: 500 } } }),
  )

export const decidedQuery = (query: ListQuery<'/api/decided'>) =>
  pages<DecidedRow>('judgements', query, (page, signal) =>
    desk.GET('/api/decided', { signal, params: { query: { ...query, ...page } } }),
  )

interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly total: number | null
}

/** A list read page by page, each with what leads to the next. */
function pages<T>(
  name: string,
  query: object,
  call: (page: { limit: number; cursor?: string }, signal: AbortSignal) => Promise<Answer>,
) {
  return infiniteQueryOptions({
    queryKey: ['case', name, query],
    queryFn: ({ pageParam, signal }) =>
      read<Page<T>>(call(pageParam === null ? { limit: ROWS } : { limit: ROWS, cursor: pageParam }, signal)),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}
