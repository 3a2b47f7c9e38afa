import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import {
  ATTRIBUTES,
  CLAIM_SORTS,
  DECIDED_KINDS,
  DECIDED_STATES,
  FACETS,
  PICTURE_SHOWS,
  RULINGS,
  STANCES,
} from '../api/choices.ts'
import { LostPage, PageError, PageLoading } from '../parts/states.tsx'
import { CLOCKS, type Cut, parseCut } from './as-of.ts'
import { parseSearch, stringifySearch } from './search-params.ts'
import { Shell } from './shell.tsx'

type Strings = Readonly<Record<string, string>>

const root = createRootRoute({
  component: Shell,
  notFoundComponent: LostPage,
  validateSearch: (search: Record<string, unknown>): Cut => parseCut(search),
  search: { middlewares: [retainSearchParams(['as_of', 'clock'])] },
})

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/claims', replace: true })
  },
})

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: (search: Strings) => ({
    ...pick(search, 'q', 'publisher', 'language'),
    ...pickDays(search),
    ...choose(search, 'sort', CLAIM_SORTS),
    ...choose(search, 'facet', FACETS),
    ...choose(search, 'stance', STANCES),
  }),
  component: lazyRouteComponent(() => import('../pages/claims/claims-page.tsx'), 'ClaimsPage'),
})

const claim = createRoute({
  getParentRoute: () => root,
  path: '/claims/$id',
  validateSearch: (search: Strings) => pick(search, 'report'),
  component: lazyRouteComponent(() => import('../pages/claim/claim-page.tsx'), 'ClaimPage'),
})

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: (search: Strings) => ({ ...pick(search, 'q', 'publisher', 'language'), ...pickDays(search) }),
  component: lazyRouteComponent(() => import('../pages/documents/documents-page.tsx'), 'DocumentsPage'),
})

const reader = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: (search: Strings) => pick(search, 'claim', 'beside'),
  component: lazyRouteComponent(() => import('../pages/reader/reader-page.tsx'), 'ReaderPage'),
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../pages/inbox/inbox-page.tsx'), 'InboxPage'),
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: (search: Strings) => pick(search, 'q'),
  component: lazyRouteComponent(() => import('../pages/sources/sources-page.tsx'), 'SourcesPage'),
})

const source = createRoute({
  getParentRoute: () => root,
  path: '/sources/$name',
  component: lazyRouteComponent(() => import('../pages/sources/source-page.tsx'), 'SourcePage'),
})

const publishers = createRoute({
  getParentRoute: () => root,
  path: '/publishers',
  component: lazyRouteComponent(() => import('../pages/publishers/publishers-page.tsx'), 'PublishersPage'),
})

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  validateSearch: (search: Strings) => ({
    ...pick(search, 'source'),
    ...pickDays(search),
    ...choose(search, 'by', CLOCKS),
    ...choose(search, 'facet', FACETS),
    ...choose(search, 'stance', STANCES),
  }),
  component: lazyRouteComponent(() => import('../pages/timeline/timeline-page.tsx'), 'TimelinePage'),
})

const picture = createRoute({
  getParentRoute: () => root,
  path: '/picture',
  validateSearch: (search: Strings) => ({
    ...pick(search, 'subject'),
    ...pickDay(search, 'since'),
    ...choose(search, 'attribute', ATTRIBUTES),
    ...choose(search, 'show', PICTURE_SHOWS),
  }),
  component: lazyRouteComponent(() => import('../pages/picture/picture-page.tsx'), 'PicturePage'),
})

const flow = createRoute({
  getParentRoute: () => root,
  path: '/flow',
  component: lazyRouteComponent(() => import('../pages/flow/flow-page.tsx'), 'FlowPage'),
})

const briefings = createRoute({
  getParentRoute: () => root,
  path: '/briefings',
  validateSearch: (search: Strings) => choose(search, 'hindsight', ['true']),
  component: lazyRouteComponent(() => import('../pages/briefings/briefings-page.tsx'), 'BriefingsPage'),
})

const briefing = createRoute({
  getParentRoute: () => root,
  path: '/briefings/$name',
  validateSearch: (search: Strings) => ({ ...pick(search, 'version'), ...choose(search, 'hindsight', ['true']) }),
  component: lazyRouteComponent(() => import('../pages/briefings/briefing-page.tsx'), 'BriefingPage'),
})

const editBriefing = createRoute({
  getParentRoute: () => root,
  path: '/briefings/$name/edit',
  component: lazyRouteComponent(() => import('../pages/briefings/editor-page.tsx'), 'EditorPage'),
})

const assessments = createRoute({
  getParentRoute: () => root,
  path: '/assessments',
  validateSearch: (search: Strings) => choose(search, 'hindsight', ['true']),
  component: lazyRouteComponent(() => import('../pages/assessments/assessments-page.tsx'), 'AssessmentsPage'),
})

const assessment = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$name',
  validateSearch: (search: Strings) => ({ ...pick(search, 'version'), ...choose(search, 'hindsight', ['true']) }),
  component: lazyRouteComponent(() => import('../pages/assessments/assessment-page.tsx'), 'AssessmentPage'),
})

const editAssessment = createRoute({
  getParentRoute: () => root,
  path: '/assessments/$name/edit',
  component: lazyRouteComponent(() => import('../pages/assessments/write-assessment-page.tsx'), 'WriteAssessmentPage'),
})

const interviews = createRoute({
  getParentRoute: () => root,
  path: '/interviews',
  validateSearch: (search: Strings) => choose(search, 'hindsight', ['true']),
  component: lazyRouteComponent(() => import('../pages/interviews/interviews-page.tsx'), 'InterviewsPage'),
})

const interview = createRoute({
  getParentRoute: () => root,
  path: '/interviews/$pseudonym',
  validateSearch: (search: Strings) => choose(search, 'hindsight', ['true']),
  component: lazyRouteComponent(() => import('../pages/interviews/interview-page.tsx'), 'InterviewPage'),
})

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  validateSearch: (search: Strings) => ({
    ...pick(search, 'by'),
    ...choose(search, 'ruling', RULINGS),
    ...choose(search, 'kind', DECIDED_KINDS),
    ...choose(search, 'state', DECIDED_STATES),
  }),
  component: lazyRouteComponent(() => import('../pages/journal/journal-page.tsx'), 'JournalPage'),
})

const matrices = createRoute({
  getParentRoute: () => root,
  path: '/hypotheses',
  validateSearch: (search: Strings) => pickPaper(search),
  component: lazyRouteComponent(() => import('../pages/hypotheses/hypotheses-page.tsx'), 'HypothesesPage'),
})

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/hypotheses/$name',
  validateSearch: (search: Strings) => pickPaper(search),
  component: lazyRouteComponent(() => import('../pages/hypotheses/matrix-page.tsx'), 'MatrixPage'),
})

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  validateSearch: (search: Strings) => pickPaper(search),
  component: lazyRouteComponent(() => import('../pages/indicators/indicators-page.tsx'), 'IndicatorsPage'),
})

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$name',
  validateSearch: (search: Strings) => pickPaper(search),
  component: lazyRouteComponent(() => import('../pages/indicators/indicator-page.tsx'), 'IndicatorPage'),
})

const plans = createRoute({
  getParentRoute: () => root,
  path: '/plans',
  validateSearch: (search: Strings) => pickPaper(search),
  component: lazyRouteComponent(() => import('../pages/plan/plans-page.tsx'), 'PlansPage'),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plans/$name',
  validateSearch: (search: Strings) => pickPaper(search),
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.tsx'), 'PlanPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    index,
    claims,
    claim,
    documents,
    reader,
    inbox,
    sources,
    source,
    publishers,
    picture,
    timeline,
    flow,
    matrices,
    matrix,
    indicators,
    indicator,
    plans,
    plan,
    briefings,
    briefing,
    editBriefing,
    assessments,
    assessment,
    editAssessment,
    interviews,
    interview,
    journal,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: LostPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Keeps the named parameters of an address that hold some text. */
function pick<Name extends string>(search: Strings, ...names: readonly Name[]): { [N in Name]?: string } {
  const kept: { [N in Name]?: string } = {}
  for (const name of names) if (search[name]) kept[name] = String(search[name])
  return kept
}

/** Keeps how a paper is looked at: whether today's is laid on an earlier day, and whether it is being written. */
function pickPaper(search: Strings) {
  return { ...choose(search, 'hindsight', ['true']), ...choose(search, 'edit', ['true']) }
}

/** Keeps the days between which to look, where they are days. */
function pickDays(search: Strings): { from?: string; to?: string } {
  return { ...pickDay(search, 'from'), ...pickDay(search, 'to') }
}

/** Keeps a parameter that is a day. */
function pickDay<Name extends string>(search: Strings, name: Name): { [N in Name]?: string } {
  const day = search[name]
  return (day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { [name]: day } : {}) as { [N in Name]?: string }
}

/** Keeps a parameter that is one of those offered. */
function choose<Name extends string, Choice extends string>(
  search: Strings,
  name: Name,
  choices: readonly Choice[],
): { [N in Name]?: Choice } {
  const chosen = choices.find((choice) => choice === search[name])
  return (chosen === undefined ? {} : { [name]: chosen }) as { [N in Name]?: Choice }
}
