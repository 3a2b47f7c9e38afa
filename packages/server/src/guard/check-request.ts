import type { Context } from 'hono'
import { DeskError } from '../problem-of.ts'
import type { Guard } from './guard.ts'
import { isOwnHost } from './hosts.ts'

export interface Address {
  readonly listen: string
  readonly port: number
  /** Names under which a proxy reaches the desk. */
  readonly others: readonly string[]
}

/** Refuses a request that came by another name of this machine. Throws `guard-host`. */
export function checkHost(c: Context, address: Address): void {
  const host = c.req.header('host')
  if (isOwnHost(host, address)) return
  throw new DeskError(
    403,
    'guard-host',
    `the request names the host "${host ?? ''}"; this desk's own was expected. Behind a proxy: sayso serve --host NAME`,
  )
}

/** Refuses what a page of another origin sent. Throws `guard-origin`. */
export function checkOrigin(c: Context): void {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const isOwn = origin === undefined || originHost(origin) === c.req.header('host')?.toLowerCase()
  if (isOwn && (site === undefined || site === 'same-origin' || site === 'none')) return
  throw new DeskError(
    403,
    'guard-origin',
    `the request was sent by ${isOwn ? `a page of another site (${site})` : `a page of "${origin}"`}; a page of this desk was expected`,
  )
}

/** Refuses who has no session. Throws `session-needed`. */
export function checkSession(c: Context, guard: Guard): void {
  if (guard.isKnown(c)) return
  throw new DeskError(
    401,
    'session-needed',
    guard.hasPassword
      ? 'this browser has no session. Go to /login, or open the address that "sayso serve" printed'
      : 'this browser has no session. Open the address that "sayso serve" printed',
  )
}

/** Refuses writes that a form or a plain link could send. Throws `guard-client`. */
export function checkWrite(c: Context): void {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD' || (c.req.header('sayso-client') ?? '') !== '') return
  throw new DeskError(
    403,
    'guard-client',
    `a ${method} without the header sayso-client came; the name of the client was expected in it`,
  )
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase()
  } catch {
    return null
  }
}
