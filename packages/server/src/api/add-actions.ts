import type { z } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import { ACTIONS } from '../contract/actions.ts'
import type { ActionRoute } from '../contract/define.ts'
import type { Desk } from '../desk.ts'
import { queueUpload } from '../jobs/queue-upload.ts'
import { DeskError } from '../problem-of.ts'
import { toHonoPath } from './add-view.ts'
import { readInput } from './read-input.ts'
import { readJson } from './read-json.ts'

/** What the desk does besides showing. */
export function addActions(api: Hono, desk: Desk): void {
  addAction(api, desk, ACTIONS.judge, async ({ body }) => {
    const { ruling, about, by, why, facet = null } = body
    const judgement = await desk.judge.give({ ruling, about, by, why, facet })
    return { judgement, job: await desk.jobs.derive() }
  })
  addAction(api, desk, ACTIONS.takeBack, async ({ params, body }) => {
    const judgement = await desk.judge.takeBack({ id: params.id, ...body })
    return { judgement, job: await desk.jobs.derive() }
  })
  addAction(api, desk, ACTIONS.addText, async ({ body }) => {
    const { text, ...options } = body
    return desk.jobs.addText(text, options)
  })
  addAction(api, desk, ACTIONS.addInputs, ({ c }) => {
    const declared = c.req.header('content-length')
    const declaredBytes = declared === undefined ? null : Number(declared)
    return queueUpload({ contentType: c.req.header('content-type'), declaredBytes, body: c.req.raw.body }, desk.uploads)
  })
}

interface ActionInput<Params, Body> {
  readonly c: Context
  readonly params: Params
  readonly body: Body
}

function addAction<Params extends z.ZodObject, Body, Answer>(
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
