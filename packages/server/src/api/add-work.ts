import type { Context, Hono } from 'hono'
import { makeOpenApi } from '../contract/document.ts'
import type { Session } from '../contract/session-schemas.ts'
import { PasswordSchema } from '../contract/session-schemas.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../problem-of.ts'
import { listJobs } from './list-jobs.ts'
import { readInput } from './read-input.ts'
import { readJson } from './read-json.ts'
import { streamEvents } from './stream-events.ts'

/** A password and nothing else. */
const MOST_SESSION_BYTES = 10_000

/** Jobs, events, the session, and the document of all routes. */
export function addWork(api: Hono, desk: Desk): void {
  let document: string | null = null
  api.get('/api/openapi.json', (c) => {
    document ??= JSON.stringify(makeOpenApi(desk.version))
    return c.body(document, 200, { 'content-type': 'application/json' })
  })
  api.get('/api/jobs', (c) => c.json(listJobs(desk)))
  api.get('/api/jobs/:id', (c) => {
    const job = desk.jobs.find(c.req.param('id'))
    if (job === null)
      throw new DeskError(
        404,
        'job-unknown',
        `there is no job ${c.req.param('id')} since this desk was opened; see /api/jobs`,
      )
    return c.json(job)
  })
  api.get('/api/events', (c) => streamEvents(c, desk))
  api.get('/api/session', (c) => c.json(sessionOf(c, desk)))
  api.post('/api/session', async (c) => {
    const { password } = readInput(PasswordSchema, await readJson(c, MOST_SESSION_BYTES), 'body')
    await desk.guard.openByPassword(c, password)
    return c.json({ ...sessionOf(c, desk), open: true, actor: desk.actor })
  })
}

function sessionOf(c: Context, desk: Desk): Session {
  const open = desk.guard.isKnown(c)
  return {
    kind: 'session',
    open,
    password: desk.guard.hasPassword,
    actor: open ? desk.actor : null,
    uploadLimitBytes: desk.uploads.limitBytes,
    version: desk.version,
  }
}
