import { Hono } from 'hono'
import { addActions } from './api/add-actions.ts'
import { addAssessments } from './api/add-assessments.ts'
import { addBriefings } from './api/add-briefings.ts'
import { addInterviews } from './api/add-interviews.ts'
import { addPapers } from './api/add-papers.ts'
import { addPicture } from './api/add-picture.ts'
import { addViews } from './api/add-views.ts'
import { addWork } from './api/add-work.ts'
import type { Desk } from './desk.ts'
import { type Address, checkHost, checkOrigin, checkSession, checkWrite } from './guard/check-request.ts'
import { addDoor } from './guard/door.ts'
import { SECURITY_HEADERS } from './guard/headers.ts'
import { addPages } from './pages.ts'
import { DeskError, problemOf } from './problem-of.ts'

/** The desk over HTTP: the guard before everything, then the API, then the pages. */
export function makeApp(desk: Desk, address: () => Address): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    checkHost(c, address())
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
  app.use('/api/*', async (c, next) => {
    checkOrigin(c)
    checkWrite(c)
    if (c.req.path !== '/api/session') checkSession(c, desk.guard)
    await next()
  })
  addViews(app, desk)
  addActions(app, desk)
  addPicture(app, desk)
  addPapers(app, desk)
  addInterviews(app, desk)
  addBriefings(app, desk)
  addAssessments(app, desk)
  addWork(app, desk)
  app.all('/api/*', (c) => {
    throw new DeskError(404, 'route-unknown', `there is no ${c.req.method} ${c.req.path}; see /api/openapi.json`)
  })
  addDoor(app, desk)
  addPages(app, desk.pages)
  app.onError((error, c) => {
    const { problem, ours } = problemOf(error)
    if (ours) desk.log(`our-mistake: ${c.req.method} ${c.req.path}: ${error.stack ?? String(error)}\n`)
    return c.body(JSON.stringify(problem), problem.status as 500, {
      ...SECURITY_HEADERS,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(problem.status === 503 ? { 'retry-after': '2' } : {}),
    })
  })
  return app
}
