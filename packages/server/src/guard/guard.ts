import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { DeskError } from '../problem-of.ts'
import { digest } from './digest.ts'
import { isPassword, type PasswordHash } from './password.ts'

/** Who may come in: whoever holds the token that was printed, or knows the password that was set. */
export interface Guard {
  readonly hasPassword: boolean
  /** Whether the one who asks has a session or the token. */
  isKnown(c: Context): boolean
  /** Opens a session where this is the token. */
  openByToken(c: Context, token: string): boolean
  /** Opens a session. Throws `password-wrong`, or `password-unset` where there is none. */
  openByPassword(c: Context, password: string): Promise<void>
}

export interface GuardOptions {
  readonly token: string
  readonly password: PasswordHash | null
  /** Tells the cookies of several desks on one machine apart: a browser does not keep them by port. */
  readonly cookieName: () => string
}

/** Browsers that come in; the one that came first has to come in again past it. */
const MOST_SESSIONS = 1_000
/** Wrong passwords in a row after which each further try waits its turn for a second. */
const FREE_TRIES = 5
const PENALTY_MS = 1_000

export function makeGuard({ token, password, cookieName }: GuardOptions): Guard {
  const sessions = new Set<string>()
  const tokenDigest = digest(token)
  let wrong = 0
  let turn: Promise<unknown> = Promise.resolve()
  const begin = (c: Context) => {
    const session = randomBytes(32).toString('base64url')
    sessions.add(digest(session))
    for (const oldest of sessions) {
      if (sessions.size <= MOST_SESSIONS) break
      sessions.delete(oldest)
    }
    setCookie(c, cookieName(), session, { path: '/', httpOnly: true, sameSite: 'Strict' })
  }
  const check = async (given: string, hash: PasswordHash): Promise<boolean> => {
    if (wrong >= FREE_TRIES) await new Promise((resolve) => setTimeout(resolve, PENALTY_MS))
    const right = await isPassword(given, hash)
    wrong = right ? 0 : wrong + 1
    return right
  }
  return {
    hasPassword: password !== null,
    isKnown: (c) => {
      const session = getCookie(c, cookieName())
      if (session !== undefined && sessions.has(digest(session))) return true
      const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
      return bearer !== undefined && isSame(digest(bearer), tokenDigest)
    },
    openByToken: (c, given) => {
      if (!isSame(digest(given), tokenDigest)) return false
      begin(c)
      return true
    },
    openByPassword: async (c, given) => {
      if (password === null)
        throw new DeskError(
          403,
          'password-unset',
          'no password was set for this desk. Set one: sayso serve --set-password',
        )
      // One after the other: guessing gains nothing by many connections.
      const mine = turn.then(() => check(given, password))
      turn = mine.catch(() => {})
      if (!(await mine)) throw new DeskError(401, 'password-wrong', 'this is not the password that was set')
      begin(c)
    },
  }
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
