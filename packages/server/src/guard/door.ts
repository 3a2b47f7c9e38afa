import type { Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { problemOf } from '../problem-of.ts'
import { checkOrigin } from './check-request.ts'
import { renderLogin, renderNotice } from './door-pages.ts'

/** The pages before the desk's own: coming in by the printed address or by password. They need no script. */
export function addDoor(app: Hono, desk: Desk): void {
  app.get('/login', (c) => page(c, renderLogin({ next: safeNext(c.req.query('next')), problem: null, ...about(desk) })))
  app.post('/login', async (c) => {
    checkOrigin(c)
    const form = await c.req.parseBody()
    const next = safeNext(String(form.next ?? ''))
    try {
      await desk.guard.openByPassword(c, String(form.password ?? ''))
      return c.redirect(next, 303)
    } catch (error) {
      const { problem, ours } = problemOf(error)
      if (ours) throw error
      return page(c, renderLogin({ next, problem: problem.detail, ...about(desk) }), problem.status as 401)
    }
  })
  app.get('*', async (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url)
    const token = searchParams.get('token')
    if (token !== null) return enter(c, desk, token, { pathname, searchParams })
    if (desk.guard.isKnown(c) || !wantsPage(c, pathname)) return next()
    // A strict cookie stays at home when another site's link led here: a page of ours that leads on brings it along.
    if (c.req.header('sec-fetch-site') === 'cross-site')
      return page(c, renderNotice({ title: 'Sayso', text: 'Opening the desk …', leadTo: c.req.path }))
    if (desk.guard.hasPassword) return c.redirect(`/login?next=${encodeURIComponent(pathname)}`, 303)
    const text = 'This browser has no session. Open the address that “sayso serve” printed in its window.'
    return page(c, renderNotice({ title: 'No session', text, leadTo: null }), 401)
  })
}

function enter(
  c: Context,
  desk: Desk,
  token: string,
  { pathname, searchParams }: { readonly pathname: string; readonly searchParams: URLSearchParams },
): Response {
  if (!desk.guard.openByToken(c, token)) {
    const text = 'This address is of a desk that was closed since. Open the one that “sayso serve” printed last.'
    return page(c, renderNotice({ title: 'Old address', text, leadTo: null }), 403)
  }
  searchParams.delete('token')
  const rest = searchParams.toString()
  return c.redirect(safeNext(`${pathname}${rest === '' ? '' : `?${rest}`}`), 303)
}

/** Whether a person opens a page: files of the pages hold nothing of the case and need no session. */
function wantsPage(c: Context, pathname: string): boolean {
  return (
    !pathname.startsWith('/api/') && !/\.\w+$/.test(pathname) && (c.req.header('accept') ?? '').includes('text/html')
  )
}

/** A path of this desk; the first page where it is none. */
function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[\x20-\x7e]*$/.test(next) ? next : '/'
}

function about(desk: Desk) {
  return { hasPassword: desk.guard.hasPassword }
}

function page(c: Context, html: string, status: 200 | 401 | 403 = 200): Response {
  // A form's Origin is told only where the referrer may be.
  return c.html(html, status, { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
}
