import type { Hono } from 'hono'
import { ACTIONS } from '../contract/actions.ts'
import type { Desk } from '../desk.ts'
import { queueUpload } from '../jobs/queue-upload.ts'
import { addAction } from './add-action.ts'

/** What the desk does besides showing. */
export function addActions(api: Hono, desk: Desk): void {
  addAction(api, desk, ACTIONS.judge, async ({ body }) => {
    const { facet = null, words = null, start = null, ...rest } = body
    const judgement = await desk.judge.give({ ...rest, facet, words, start })
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
  addAction(api, desk, ACTIONS.addAddresses, async ({ body }) => {
    const { addresses, ...options } = body
    return desk.jobs.addAddresses(addresses, options)
  })
  addAction(api, desk, ACTIONS.addInputs, ({ c }) => {
    const declared = c.req.header('content-length')
    const declaredBytes = declared === undefined ? null : Number(declared)
    return queueUpload({ contentType: c.req.header('content-type'), declaredBytes, body: c.req.raw.body }, desk.uploads)
  })
}
