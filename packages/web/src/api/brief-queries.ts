import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { CLIENT, desk, read } from './desk.ts'
import type { PaperCut } from './paper-queries.ts'
import type {
  AssessmentRow,
  AssessmentSheet,
  BriefingRow,
  BriefingSheet,
  DraftCheck,
  GradeView,
  WordingNote,
} from './records.ts'

interface List<T> {
  readonly items: readonly T[]
}

export const briefingsQuery = (cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'briefings', cut],
    queryFn: ({ signal }) => read<List<BriefingRow>>(desk.GET('/api/briefings', { signal, params: { query: cut } })),
  })

export const briefingQuery = (name: string, version: string | undefined, cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'briefing', name, version, cut],
    queryFn: ({ signal }) =>
      read<BriefingSheet>(
        desk.GET('/api/briefings/{name}', {
          signal,
          params: { path: { name }, query: { ...versionOf(version), ...cut } },
        }),
      ),
  })

/** How a text stands; asked for anew whenever the case changes, for its counts are live. */
export const checkQuery = (name: string, text: string) =>
  queryOptions({
    queryKey: ['case', 'check', name, text],
    queryFn: ({ signal }) =>
      read<DraftCheck>(desk.POST('/api/drafts', { signal, params: { header: CLIENT }, body: { name, text } })),
    placeholderData: keepPreviousData,
    enabled: text.trim() !== '',
    gcTime: 60_000,
  })

export const assessmentsQuery = (cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'assessments', cut],
    queryFn: ({ signal }) =>
      read<List<AssessmentRow>>(desk.GET('/api/assessments', { signal, params: { query: cut } })),
  })

export const assessmentQuery = (name: string, version: string | undefined, cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'assessment', name, version, cut],
    queryFn: ({ signal }) =>
      read<AssessmentSheet>(
        desk.GET('/api/assessments/{name}', {
          signal,
          params: { path: { name }, query: { ...versionOf(version), ...cut } },
        }),
      ),
  })

/** Where texts mix likelihood and confidence, or stack hedges. */
export const wordingQuery = (texts: { readonly answer: string; readonly basis: string; readonly reasons: string[] }) =>
  queryOptions({
    queryKey: ['wording', texts],
    queryFn: ({ signal }) =>
      read<{ readonly notes: readonly WordingNote[] }>(
        desk.POST('/api/wording', { signal, params: { header: CLIENT }, body: texts }),
      ),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })

/** Of a claim by its id, or of a source by its name. */
export const gradeQuery = (about: { readonly about: string } | { readonly source: string }, cut: PaperCut) =>
  queryOptions({
    queryKey: ['case', 'grade', about, cut],
    queryFn: ({ signal }) =>
      read<GradeView>(desk.GET('/api/grade', { signal, params: { query: { ...about, ...cut } } })),
  })

function versionOf(version: string | undefined): { readonly version?: number } {
  const number = Number(version)
  return Number.isInteger(number) && number > 0 ? { version: number } : {}
}
