import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { assessmentsQuery, briefingsQuery } from '../api/brief-queries.ts'
import { alertsQuery, laddersQuery, matricesQuery } from '../api/paper-queries.ts'
import { t } from '../texts/index.ts'
import { usePaperCut } from './paper-cut.ts'

/** A paper that holds the words, and the way to it. */
export interface FoundPaper {
  readonly id: string
  readonly label: string
  /** What it is, and its name. */
  readonly about: string
  readonly run: () => void
}

/** Papers shown of those that hold the words. */
const MOST_SHOWN = 8

/** Hypotheses, indicators, plans, briefings and assessments in whose name or words all of these stand; none for less than two letters. */
export function useFoundPapers(words: string): readonly FoundPaper[] {
  const cut = usePaperCut()
  const navigate = useNavigate()
  const enabled = words.length > 1
  const matrices = useQuery({ ...matricesQuery(cut), enabled }).data?.items ?? []
  const alerts = useQuery({ ...alertsQuery(cut), enabled }).data?.items ?? []
  const ladders = useQuery({ ...laddersQuery(cut), enabled }).data?.items ?? []
  const briefings = useQuery({ ...briefingsQuery(cut), enabled }).data?.items ?? []
  const assessments = useQuery({ ...assessmentsQuery(cut), enabled }).data?.items ?? []
  if (!enabled) return []
  const asked = words.toLowerCase().split(/\s+/)
  return [
    ...matrices.map(({ name, question }) => ({
      id: `hypotheses ${name}`,
      label: question,
      about: `${t.nav.hypotheses} · ${name}`,
      run: () => void navigate({ to: '/hypotheses/$name', params: { name } }),
    })),
    ...alerts.map(({ name, says }) => ({
      id: `indicator ${name}`,
      label: says,
      about: `${t.nav.indicators} · ${name}`,
      run: () => void navigate({ to: '/indicators/$name', params: { name } }),
    })),
    ...ladders.map(({ name, purpose }) => ({
      id: `plan ${name}`,
      label: purpose,
      about: `${t.nav.plans} · ${name}`,
      run: () => void navigate({ to: '/plans/$name', params: { name } }),
    })),
    ...briefings.map(({ name, title }) => ({
      id: `briefing ${name}`,
      label: title,
      about: `${t.nav.briefings} · ${name}`,
      run: () => void navigate({ to: '/briefings/$name', params: { name } }),
    })),
    ...assessments.map(({ name, question }) => ({
      id: `assessment ${name}`,
      label: question,
      about: `${t.nav.assessments} · ${name}`,
      run: () => void navigate({ to: '/assessments/$name', params: { name } }),
    })),
  ]
    .filter(({ label, about }) => asked.every((word) => `${label} ${about}`.toLowerCase().includes(word)))
    .slice(0, MOST_SHOWN)
}
