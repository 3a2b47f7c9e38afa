import type { z } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import type { ActionRoute } from '../contract/define.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../problem-of.ts'
import { toHonoPath } from './add-view.ts'
import { readInput } from './read-input.ts'
import { readJson } from './read-json.ts'

/** Serves one action: checked input, and what came of it. */
export function addAction<Params extends z.ZodObject, Body, Answer>(
  api: Hono,
  desk: Desk,
  route: ActionRoute<Params, Body, Answer>,
  act: (input: ActionInput<z.infer<Params>, Body>) => Promise<Answer>,
): void {
  api.on(route.method.toUpperCase(), toHonoPath(route.path), async (c) => {
    const params = readInput(route.params, c.req.param(), 'path') as z.infer<Params>
    if (route.body === null) return c.json(await act({ c, params, body: undefined as Body }), route.status)
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
      throw new DeskError(
        415,
        'usage-media-type',
        `the body is ${c.req.header('content-type') ?? 'of no type'}; application/json was expected`,
      )
    const body = readInput(route.body, await readJson(c, desk.uploads.limitBytes), 'body')
    return c.json(await act({ c, params, body }), route.status)
  })
}

interface ActionInput<Params, Body> {
  readonly c: Context
  readonly params: Params
  readonly body: Body
}
