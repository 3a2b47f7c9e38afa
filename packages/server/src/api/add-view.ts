import type { z } from '@hono/zod-openapi'
import type { OpenCase } from '@sayso/engine'
import type { Context, Hono } from 'hono'
import type { ViewRoute } from '../contract/define.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../problem-of.ts'
import { readInput } from './read-input.ts'

/** What a view is read with; the answer is null where there is no such record. */
export type ReadView<Params extends z.ZodObject, Query extends z.ZodObject, View> = (
  open: OpenCase,
  input: { readonly params: z.infer<Params>; readonly query: z.infer<Query> },
) => Promise<View | null>

/** Serves one view: checked input, one state of the case, an ETag, 304 where nothing changed since. */
export function addView<Params extends z.ZodObject, Query extends z.ZodObject, View>(
  api: Hono,
  desk: Desk,
  route: ViewRoute<Params, Query, View>,
  read: ReadView<Params, Query, View>,
): void {
  const known = route.query.strict()
  api.get(toHonoPath(route.path), async (c) => {
    const params = readInput(route.params, c.req.param(), 'path')
    const query = readInput(known, c.req.query(), 'query') as z.infer<Query>
    const asked = new URL(c.req.url)
    return desk.reader.read(async (open, change) => {
      const etag = `"${change}"`
      if (matches(c.req.header('if-none-match'), etag)) return unchanged(c, etag)
      const body = await desk.bodies.answer(`${asked.pathname}${asked.search}`, change, async () => {
        const view = await read(open, { params, query })
        if (view === null) throw notFound(asked.pathname)
        return JSON.stringify(view)
      })
      return c.body(body, 200, { 'content-type': 'application/json', etag, 'cache-control': 'private, no-cache' })
    })
  })
}

/** OpenAPI writes `{id}`, Hono `:id`. */
export function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}

function matches(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag) ?? false
}

function unchanged(c: Context, etag: string): Response {
  return c.body(null, 304, { etag, 'cache-control': 'private, no-cache' })
}

function notFound(path: string): DeskError {
  const asked = decodeURIComponent(path.split('/')[3] ?? path)
  return new DeskError(
    404,
    'id-unknown',
    `no record of the case is meant by "${asked}"; an id such as c1a2 was expected. Try /api/search`,
  )
}
