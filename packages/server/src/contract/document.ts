import { OpenAPIHono, z } from '@hono/zod-openapi'
import { ACTIONS } from './actions.ts'
import { BRIEF_ACTIONS } from './brief-actions.ts'
import { FileQuery, MEDIA_TYPES } from './brief-schemas.ts'
import { BRIEF_VIEWS } from './brief-views.ts'
import { type ActionRoute, IdParams, NameParams, problemsOf, type Tag, type ViewRoute } from './define.ts'
import { ChangedSchema, JobListSchema } from './event-schemas.ts'
import { INTERVIEW_VIEWS } from './interview-views.ts'
import { JobSchema } from './job-schemas.ts'
import { JournalEntrySchema } from './judgement-schemas.ts'
import { PAPER_ACTIONS } from './paper-actions.ts'
import { PAPER_VIEWS } from './paper-views.ts'
import { PICTURE_VIEWS } from './picture-views.ts'
import { PasswordSchema, SessionSchema } from './session-schemas.ts'
import { VIEWS } from './views.ts'

/** The OpenAPI 3.1 document of the whole API, made from the schemas that the routes check with. */
export function makeOpenApi(version: string) {
  const { openAPIRegistry: registry, getOpenAPI31Document } = withRoutes()
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'sayso' })
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sayso desk',
      version,
      license: { name: 'Apache-2.0' },
      description: DESCRIPTION,
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  })
}

const DESCRIPTION = `One case over HTTP. The records are those of \`sayso … --json\`.

Every view carries an ETag: send it back as If-None-Match and get 304 while nothing changed. Lists answer \`items\` and
\`next\`; hand \`next\` back as \`cursor\`. Errors are problem details (RFC 9457) with the codes of the command.

A request needs the session cookie that the address printed by \`sayso serve\` sets, or that address's token as a bearer
token. One that writes also needs the header \`sayso-client\` with the client's name.`

const TAGS: Readonly<Record<Tag, string>> = {
  case: 'The case as a whole',
  documents: 'Documents as they were read',
  claims: 'Claims, and who stands behind them',
  people: 'Origins, sources, publishers',
  time: 'The case along time',
  picture: 'Who and what is in the case, by attribute',
  interviews: 'Statements of captured, defected or displaced persons',
  find: 'Finding and showing anything',
  judge: 'Judgements and the journal',
  brief: 'Briefings, assessments, grades',
  decide: 'Papers that people write: hypotheses, indicators, plans',
  work: 'Handing in, jobs, events, the session',
}

function withRoutes() {
  const api = new OpenAPIHono()
  for (const views of [VIEWS, PICTURE_VIEWS, PAPER_VIEWS, INTERVIEW_VIEWS, BRIEF_VIEWS])
    for (const view of Object.values(views) as readonly AnyView[]) registerView(api, view)
  for (const action of Object.values({ ...ACTIONS, ...PAPER_ACTIONS, ...BRIEF_ACTIONS }) as readonly AnyAction[])
    registerAction(api, action)
  registerWork(api)
  registerFile(api)
  return {
    openAPIRegistry: api.openAPIRegistry,
    getOpenAPI31Document: api.getOpenAPI31Document.bind(api),
  }
}

type AnyView = ViewRoute<z.ZodObject, z.ZodObject, unknown>
type AnyAction = ActionRoute<z.ZodObject, unknown, unknown>

function registerView(api: OpenAPIHono, { id, path, summary, description, tag, params, query, view }: AnyView): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path,
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    tags: [tag],
    request: { params, query },
    responses: {
      200: {
        description: 'The view.',
        headers: { etag: { description: 'Of this state of the case.', schema: { type: 'string' } } },
        content: { 'application/json': { schema: view } },
      },
      304: { description: 'Nothing changed since the ETag that was sent.' },
      ...problemsOf([400, 401, 403, 404, 422, 500, 503]),
    },
  })
}

const CLIENT_HEADER = z.object({
  'sayso-client': z.string().min(1).max(200).describe('The name of the client; no page of another site can send it.'),
})

function registerAction(api: OpenAPIHono, action: AnyAction): void {
  const { id, method, path, summary, description, tag, params, body, answer, status } = action
  api.openAPIRegistry.registerPath({
    method,
    path,
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    tags: [tag],
    request: {
      params,
      headers: CLIENT_HEADER,
      body: {
        required: true,
        content: body === null ? UPLOAD : { 'application/json': { schema: body } },
      },
    },
    responses: {
      [status]: { description: 'Done.', content: { 'application/json': { schema: answer } } },
      ...problemsOf([400, 401, 403, 404, 409, 413, 415, 422, 500, 503]),
    },
  })
}

const UPLOAD = {
  'multipart/form-data': {
    schema: {
      type: 'object' as const,
      properties: {
        publisher: { type: 'string' as const },
        published: { type: 'string' as const },
        url: { type: 'string' as const },
        files: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } },
      },
      required: ['files'],
    },
  },
}

function registerFile(api: OpenAPIHono): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/briefings/{name}/file',
    operationId: 'exportBriefing',
    summary: 'A briefing as a file to hand on',
    description:
      'Whoever was interviewed is covered in it, or it is refused. A PDF is printed by a browser of the machine.',
    tags: ['brief'],
    request: { params: NameParams, query: FileQuery },
    responses: {
      200: {
        description: 'The file.',
        content: Object.fromEntries(
          Object.values(MEDIA_TYPES).map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
        ),
      },
      ...problemsOf([400, 401, 403, 404, 422, 500, 503]),
    },
  })
}

function registerWork(api: OpenAPIHono): void {
  const get = { method: 'get' as const, tags: ['work'] }
  const json = (schema: z.ZodType) => ({ description: 'The answer.', content: { 'application/json': { schema } } })
  api.openAPIRegistry.registerPath({
    ...get,
    path: '/api/jobs',
    operationId: 'listJobs',
    summary: 'Jobs of this desk since it was opened, newest first; at most 200',
    responses: { 200: json(JobListSchema), ...problemsOf([401, 403]) },
  })
  api.openAPIRegistry.registerPath({
    ...get,
    path: '/api/jobs/{id}',
    operationId: 'readJob',
    summary: 'One job: how far it is, and what became of it',
    request: { params: IdParams },
    responses: { 200: json(JobSchema), ...problemsOf([401, 403, 404]) },
  })
  api.openAPIRegistry.registerPath({
    ...get,
    path: '/api/events',
    operationId: 'watchEvents',
    summary: 'Server-sent events: what changes, whoever changes it',
    description:
      'Events are named by their kind and carry JSON: `jobs` (at once: all jobs as they stand), `changed` (at once, and ' +
      'whenever the case is another), `entry` (a new line of the journal), `job` (a job got on). Within a second, also ' +
      'for what another process does. An event says how things stand, so that none that was missed is missed for good.',
    responses: {
      200: {
        description: 'The events.',
        content: {
          'text/event-stream': { schema: z.union([ChangedSchema, JournalEntrySchema, JobSchema, JobListSchema]) },
        },
      },
      ...problemsOf([401, 403]),
    },
  })
  api.openAPIRegistry.registerPath({
    ...get,
    path: '/api/session',
    operationId: 'readSession',
    summary: 'Whether this browser may read; needs no session',
    security: [],
    responses: { 200: json(SessionSchema), ...problemsOf([403]) },
  })
  api.openAPIRegistry.registerPath({
    method: 'post',
    tags: ['work'],
    path: '/api/session',
    operationId: 'openSession',
    summary: 'Opens a session by the password that was set',
    security: [],
    request: {
      headers: CLIENT_HEADER,
      body: { required: true, content: { 'application/json': { schema: PasswordSchema } } },
    },
    responses: { 200: json(SessionSchema), ...problemsOf([400, 401, 403]) },
  })
}
