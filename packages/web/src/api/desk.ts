import { makeDeskClient } from '@sayso/client'

/** The name that this program gives itself to the server. */
export const CLIENT = { 'sayso-client': 'desk' } as const

/** What the server answers where it cannot do what was asked (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  /** A readable code, as in `claim-unknown`; `offline` where there was no answer at all. */
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const desk = makeDeskClient({
  name: CLIENT['sayso-client'],
  baseUrl: window.location.origin,
  credentials: 'same-origin',
})

/** The states of the case that answers were made from, by their tags. */
const answered = new Set<string>()
desk.use({
  onResponse: ({ response }) => {
    const tag = response.headers.get('etag')
    if (tag !== null) answered.add(tag)
  },
})

/** Whether anything was read from another state of the case than the one that `change` names. */
export function isNewerThanAnswers(change: string): boolean {
  return [...answered].some((tag) => tag !== `"${change}"`)
}

/** What a call of the client comes to. */
export interface Answer {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/**
 * What a call gave. Throws `Problem` where it gave none. The record is named by the caller: the client's own type of an
 * answer takes lists that are read only for plain objects.
 */
export async function read<T>(call: Promise<Answer>): Promise<T> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
    throw new Problem(0, 'offline', String(reason))
  })
  if (response.ok && data !== undefined && data !== null) return data as T
  throw readProblem(response.status, error)
}

/** The problem that a body tells; what is none gets the status as its code. */
export function readProblem(status: number, body: unknown): Problem {
  const { code, detail, title } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = [detail, title].find((part) => typeof part === 'string')
  return new Problem(status, typeof code === 'string' ? code : `http-${status}`, String(text ?? `HTTP ${status}`))
}
