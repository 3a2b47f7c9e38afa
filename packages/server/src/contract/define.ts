import { z } from '@hono/zod-openapi'
import { ProblemSchema } from './problem.ts'

/** A route that only reads: one view of the case, as JSON with an ETag. */
export interface ViewRoute<Params extends z.ZodObject, Query extends z.ZodObject, View> {
  /** Name of the operation, as clients see it. */
  readonly id: string
  /** As OpenAPI writes it: `/api/claims/{id}`. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly tag: Tag
  readonly params: Params
  readonly query: Query
  readonly view: z.ZodType<View>
}

/** A route that does something. */
export interface ActionRoute<Params extends z.ZodObject, Body, Answer> {
  readonly id: string
  readonly path: string
  readonly method: 'post' | 'delete'
  readonly summary: string
  readonly description?: string
  readonly tag: Tag
  readonly params: Params
  /** Read as JSON; null where the body is none, or is read by the route itself. */
  readonly body: z.ZodType<Body> | null
  readonly answer: z.ZodType<Answer>
  /** Status of a success. */
  readonly status: 200 | 201 | 202
}

export type Tag =
  | 'case'
  | 'picture'
  | 'interviews'
  | 'documents'
  | 'claims'
  | 'people'
  | 'time'
  | 'find'
  | 'judge'
  | 'decide'
  | 'brief'
  | 'work'

export const NoParams = z.object({})
export const IdParams = z.object({
  id: z.string().min(1).max(200).describe('An id, or the beginning of one that no other record has.'),
})

export const NameParams = z.object({ name: z.string().min(1).max(1000).describe('What the paper is called.') })

export function defineView<Params extends z.ZodObject, Query extends z.ZodObject, View>(
  route: ViewRoute<Params, Query, View>,
): ViewRoute<Params, Query, View> {
  return route
}

export function defineAction<Params extends z.ZodObject, Body, Answer>(
  route: ActionRoute<Params, Body, Answer>,
): ActionRoute<Params, Body, Answer> {
  return route
}

/** A page of a list. */
export function pageOf<Item>(name: string, item: z.ZodType<Item>) {
  return z
    .object({
      items: z.array(item).readonly(),
      next: z.string().nullable().describe('Hand it back as `cursor` for the next page; null on the last.'),
      total: z.int().nonnegative().nullable().describe('All items of the list; null where counting them would cost.'),
    })
    .openapi(name)
}

const PROBLEMS = {
  400: 'The request was not understood.',
  401: 'No session: open the address that `sayso serve` printed.',
  403: 'Refused by the guard: another host, another origin, or no sayso-client header.',
  404: 'There is no such record.',
  409: 'Somebody judged or wrote the same after you looked.',
  413: 'More bytes than an upload may have.',
  415: 'Another media type than was expected.',
  422: 'Understood, and not possible.',
  500: 'Our mistake, or a damaged case.',
  503: 'Another process is writing: try again.',
} as const

/** The problems that a route may answer with, as OpenAPI says them. */
export function problemsOf(statuses: readonly (keyof typeof PROBLEMS)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: PROBLEMS[status], content: { 'application/problem+json': { schema: ProblemSchema } } },
    ]),
  )
}
