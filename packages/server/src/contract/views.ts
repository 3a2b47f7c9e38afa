import { z } from '@hono/zod-openapi'
import { GROUP_SORTS, PAPER_SORTS } from '@sayso/engine'
import { ExplainSchema, MissingSchema, QuestionsSchema, SourceSchema } from './answer-schemas.ts'
import { OverviewSchema, StatusSchema } from './case-schemas.ts'
import { ClaimRowSchema, DaysSchema, WhoSchema } from './claim-schemas.ts'
import { FacetSchema, StanceSchema } from './common.ts'
import { DecidedRowSchema, MovedSchema } from './decided-schemas.ts'
import { defineView, IdParams, NoParams, pageOf } from './define.ts'
import { DocumentRowSchema, ReaderSchema } from './document-schemas.ts'
import { SearchHitSchema, ShowSchema } from './find-schemas.ts'
import { JournalEntrySchema, JudgementRowSchema } from './judgement-schemas.ts'
import { OriginRowSchema, PublishersSchema, RegisterRowSchema, SourceRowSchema } from './people-schemas.ts'
import { AsOfQuery, FilterQuery, Flag, PageQuery, Typed } from './queries.ts'
import { ChangesSchema, FlowSchema, TimelineRowSchema } from './time-schemas.ts'

/** Every view of a case that the desk serves. */
export const VIEWS = {
  status: defineView({
    id: 'readStatus',
    path: '/api/status',
    summary: 'What is in the case, and what is stale',
    tag: 'case',
    params: NoParams,
    query: z.object({}),
    view: StatusSchema,
  }),
  overview: defineView({
    id: 'readOverview',
    path: '/api/overview',
    summary: 'The case on one page',
    description: 'What counting documents inflates, one answer whole, what nobody confirmed, who denies what.',
    tag: 'case',
    params: NoParams,
    query: AsOfQuery,
    view: OverviewSchema,
  }),
  changes: defineView({
    id: 'readChanges',
    path: '/api/changes',
    summary: 'What came after a line of the journal, and what it moved',
    description: 'For the inbox: new documents folded by what they were made from, new claims, intervals that moved.',
    tag: 'case',
    params: NoParams,
    query: z.object({
      since: z.coerce.number().int().min(0).default(0).describe('`until` of the answer seen last; 0: everything.'),
      limit: z.coerce.number().int().min(1).max(200).default(50).describe('Claims that are looked at, at most.'),
    }),
    view: ChangesSchema,
  }),
  documents: defineView({
    id: 'listDocuments',
    path: '/api/documents',
    summary: 'Documents, each with what it was made from',
    description: 'A document happened when it was published: clock=happened is taken as said.',
    tag: 'documents',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...FilterQuery.shape,
      ...AsOfQuery.shape,
      sort: z.enum(['newest', 'oldest']).default('newest'),
    }),
    view: pageOf('DocumentPage', DocumentRowSchema),
  }),
  document: defineView({
    id: 'readDocument',
    path: '/api/documents/{id}',
    summary: 'A document with its attributions, claims, chains and echoes marked',
    tag: 'documents',
    params: IdParams,
    query: AsOfQuery,
    view: ReaderSchema,
  }),
  claims: defineView({
    id: 'listClaims',
    path: '/api/claims',
    summary: 'Claims and how they stand, or stood on a day',
    tag: 'claims',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...FilterQuery.shape,
      ...AsOfQuery.shape,
      q: Typed.optional().describe('Words to find; in quotation marks as a phrase.'),
      facet: FacetSchema.optional(),
      stance: StanceSchema.optional().describe('With a report of this stance.'),
      inflated: Flag.describe('true: only claims with more reports than independent origins at most.'),
      sort: z
        .enum(GROUP_SORTS)
        .optional()
        .describe(
          'inflation: reports for each certain origin; width: of the interval; newest: the day it last changed; ' +
            'relevance needs q. Where absent: relevance with q, else inflation.',
        ),
    }),
    view: pageOf('ClaimPage', ClaimRowSchema),
  }),
  claim: defineView({
    id: 'readClaim',
    path: '/api/claims/{id}',
    summary: 'Who stands behind one claim',
    tag: 'claims',
    params: IdParams,
    query: z.object({
      ...AsOfQuery.shape,
      judgements_too: Flag.describe('With as_of: leaves out rulings that were given after it.'),
    }),
    view: WhoSchema,
  }),
  claimDays: defineView({
    id: 'readClaimDays',
    path: '/api/claims/{id}/days',
    summary: 'How the counts of one claim grew, day by day',
    tag: 'claims',
    params: IdParams,
    query: z.object({ clock: AsOfQuery.shape.clock }),
    view: DaysSchema,
  }),
  origins: defineView({
    id: 'listOrigins',
    path: '/api/origins',
    summary: 'Where information entered the public record, and how much rests on it',
    tag: 'people',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...AsOfQuery.shape,
      sort: z.enum(['groups', 'holder']).default('groups').describe('As all of the case stands, also with as_of.'),
    }),
    view: pageOf('OriginPage', OriginRowSchema),
  }),
  sources: defineView({
    id: 'listSources',
    path: '/api/sources',
    summary: 'Who is credited in the documents',
    tag: 'people',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...AsOfQuery.shape,
      sort: z.enum(['claims', 'name']).default('claims').describe('As all of the case stands, also with as_of.'),
      q: Typed.optional().describe('Only sources whose name holds each of these words.'),
    }),
    view: pageOf('SourcePage', SourceRowSchema),
  }),
  publishers: defineView({
    id: 'listPublishers',
    path: '/api/publishers',
    summary: 'Publishers: who was first, who echoed whom, what was denied',
    tag: 'people',
    params: NoParams,
    query: z.object({
      limit: PageQuery.shape.limit,
      cursor: PageQuery.shape.cursor,
      ...AsOfQuery.shape,
      q: Typed.optional().describe('Only publishers whose name holds this.'),
    }),
    view: PublishersSchema,
  }),
  flow: defineView({
    id: 'readFlow',
    path: '/api/flow',
    summary: 'Documents along time, publishers as lanes, echoes as edges, origins at the left',
    description: 'Oldest first. Echoes to documents of another page are left out.',
    tag: 'time',
    params: NoParams,
    query: z.object({
      ...FilterQuery.shape,
      ...AsOfQuery.shape,
      claim: z.string().max(200).optional().describe('Only documents that carry this claim: any id of it.'),
      limit: z.coerce.number().int().min(1).max(2000).default(500).describe('Documents at most.'),
      cursor: PageQuery.shape.cursor,
    }),
    view: FlowSchema,
  }),
  timeline: defineView({
    id: 'listTimeline',
    path: '/api/timeline',
    summary: 'Claims on the three clocks: when it happened, when it was said, when we learned it',
    description: 'In the order of publication.',
    tag: 'time',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...FilterQuery.shape,
      ...AsOfQuery.shape,
      facet: FacetSchema.optional(),
      stance: StanceSchema.optional(),
      source: z.string().max(1000).optional().describe('Only of this source, by the name that the sources give it.'),
      claim: z.string().max(200).optional().describe('Only reports of this claim: any id of it.'),
      sort: z.enum(['newest', 'oldest']).default('oldest'),
    }),
    view: pageOf('TimelinePage', TimelineRowSchema),
  }),
  search: defineView({
    id: 'search',
    path: '/api/search',
    summary: 'Claims or documents whose words hold what was typed',
    tag: 'find',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...FilterQuery.shape,
      ...AsOfQuery.shape,
      q: Typed.min(1).describe('Words; in quotation marks as a phrase.'),
      found: z.enum(['claim', 'document']).default('claim'),
    }),
    view: pageOf('SearchPage', SearchHitSchema),
  }),
  record: defineView({
    id: 'readRecord',
    path: '/api/records/{id}',
    summary: 'Any record by its id',
    tag: 'find',
    params: IdParams,
    query: z.object({}),
    view: ShowSchema,
  }),
  journal: defineView({
    id: 'listJournal',
    path: '/api/journal',
    summary: 'Every line of the journal, oldest first',
    tag: 'judge',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      since: z.coerce.number().int().min(0).default(0).describe('Only lines after this one.'),
    }),
    view: pageOf('JournalPage', JournalEntrySchema),
  }),
  judgements: defineView({
    id: 'listJudgements',
    path: '/api/judgements',
    summary: 'Every judgement and how it stands, newest first',
    tag: 'judge',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ruling: z.string().max(50).optional(),
      by: z.string().max(200).optional(),
      state: z.enum(['in force', 'taken back', 'lost', 'takes back']).optional(),
    }),
    view: pageOf('JudgementPage', JudgementRowSchema),
  }),
  decided: defineView({
    id: 'listDecided',
    path: '/api/decided',
    summary: 'All that people decided, newest first: judgements, and versions of what they wrote',
    description: 'A decision stands from when it was given or written, whatever the clock.',
    tag: 'judge',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      ...AsOfQuery.shape,
      kind: z
        .enum(['judgement', ...PAPER_SORTS])
        .optional()
        .describe('Judgements, or papers of one sort; everything where absent.'),
      ruling: z.string().max(50).optional().describe('Only judgements of this ruling.'),
      by: z.string().max(200).optional(),
      state: z.string().max(50).optional(),
    }),
    view: pageOf('DecidedPage', DecidedRowSchema),
  }),
  moved: defineView({
    id: 'readMoved',
    path: '/api/judgements/{id}/moved',
    summary: 'What a judgement moves: its claims, each counted without it and with it',
    tag: 'judge',
    params: IdParams,
    query: z.object({}),
    view: MovedSchema,
  }),
  explain: defineView({
    id: 'explain',
    path: '/api/explain/{id}',
    summary: 'Why a record is as it is, and what would change it',
    tag: 'find',
    params: IdParams,
    query: z.object({
      with: z.string().max(200).optional().describe('A second record: why the two are, or are not, tied.'),
      steps: z.coerce.number().int().min(1).max(1000).default(20).describe('Steps of each part at most.'),
    }),
    view: ExplainSchema,
  }),
  questions: defineView({
    id: 'listQuestions',
    path: '/api/questions',
    summary: 'Questions whose answers would narrow the counts, those that narrow most first',
    tag: 'judge',
    params: NoParams,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(10),
      claim: z.string().max(1000).optional().describe('Only about this claim: an id or words of it.'),
    }),
    view: QuestionsSchema,
  }),
  missing: defineView({
    id: 'listMissing',
    path: '/api/missing',
    summary: 'Reports, papers and posts that the case only names, by what having them would settle',
    tag: 'find',
    params: NoParams,
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) }),
    view: MissingSchema,
  }),
  source: defineView({
    id: 'readSource',
    path: '/api/source',
    summary: 'One source or publisher over time',
    tag: 'people',
    params: NoParams,
    query: z.object({
      name: Typed.min(1).describe('As the lists name it.'),
      limit: z.coerce.number().int().min(1).max(200).default(20).describe('Claims of each list at most.'),
    }),
    view: SourceSchema,
  }),
  register: defineView({
    id: 'listRegister',
    path: '/api/register',
    summary: 'Publishers with what the register knows of them: owner, control, agencies taken',
    tag: 'people',
    params: NoParams,
    query: z.object({
      ...PageQuery.shape,
      all: Flag.describe('true: also publishers that the case has no document of.'),
    }),
    view: pageOf('RegisterPage', RegisterRowSchema),
  }),
} as const
