import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import type { Reaches } from './check-url.ts'
import { FetchRefused } from './fetch-refused.ts'
import { guardedConnect, type Resolve } from './guarded-connect.ts'

export interface NetworkSettings {
  /** What we say we are; its first word is what robots.txt calls us. */
  readonly userAgent: string
  /**
   * A proxy that the owner named in Sayso's own settings; null connects directly. Names are judged before they are handed
   * to it, but it resolves them: it is trusted by the owner's word.
   */
  readonly proxy: string | null
  /** Longest time of one request with its answer, in milliseconds. */
  readonly timeoutMs: number
  /** Largest answer, in bytes, unpacked. */
  readonly maxBytes: number
  /** Replaces DNS in tests. */
  readonly resolve?: Resolve
  /** Lets a test's own server through. */
  readonly reaches?: Reaches
}

/** One answer, its body not yet read. */
export interface Answer {
  readonly status: number
  /** In order, as received. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: AsyncIterable<Uint8Array>
  /** Lets the connection go without reading on. */
  drop(): void
}

/** The one way out of the program: behind the guard, one request at a time, redirects not followed. */
export interface Network {
  readonly settings: NetworkSettings
  /** Throws FetchRefused. `url` must have been checked. */
  request(
    url: URL,
    options: {
      readonly headers?: Readonly<Record<string, string>>
      /** Sent by POST; absent for GET. */
      readonly body?: Uint8Array
      readonly signal: AbortSignal
    },
  ): Promise<Answer>
  close(): Promise<void>
}

/** Opens the way out. Nothing is connected to until the first request. */
export function openNetwork(settings: NetworkSettings): Network {
  const { timeoutMs } = settings
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connections: 2, pipelining: 1 }
  const dispatcher: Dispatcher =
    settings.proxy === null
      ? new Agent({ ...limits, connect: guardedConnect({ ...settings, timeoutMs: Math.min(timeoutMs, CONNECT_MS) }) })
      : new ProxyAgent({ ...limits, uri: settings.proxy })
  return {
    settings,
    request: async (url, { headers, body: sent, signal }) => {
      try {
        const answer = await request(url, {
          dispatcher,
          ...(sent === undefined ? { method: 'GET' as const } : { method: 'POST' as const, body: sent }),
          // Unpacked by the server: what is kept is then what was sent, and the same page gives the same bytes.
          headers: { 'user-agent': settings.userAgent, accept: ACCEPT, 'accept-encoding': 'identity', ...headers },
          responseHeaders: 'raw',
          signal,
        })
        const { body } = answer
        return {
          status: answer.statusCode,
          headers: pairsOf(answer.headers as unknown as readonly (string | Buffer)[]),
          body,
          drop: () => {
            body.on('error', () => {})
            body.destroy()
          },
        }
      } catch (error) {
        throw explainFailure(url, error, timeoutMs)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

/** A host that takes longer to accept a connection does not want one, in milliseconds. */
const CONNECT_MS = 10_000

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

function pairsOf(raw: readonly (string | Buffer)[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([textOf(raw[at]!), textOf(raw[at + 1]!)])
  return pairs
}

function textOf(value: string | Buffer): string {
  return typeof value === 'string' ? value : value.toString('latin1')
}

/** What went wrong on the way, in words; whether it may pass. */
export function explainFailure(url: URL, error: unknown, timeoutMs: number): FetchRefused {
  if (error instanceof FetchRefused) return error
  const causes = error instanceof AggregateError ? error.errors : []
  const guarded = [error instanceof Error ? error.cause : null, ...causes].find((each) => each instanceof FetchRefused)
  if (guarded instanceof FetchRefused) return guarded
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'HeadersTimeoutError' || name === 'BodyTimeoutError')
    return new FetchRefused('fetch-timeout', `${url.host} did not answer within ${timeoutMs / 1000} s`, {
      passing: true,
    })
  const code = codeOf(error) ?? causes.map(codeOf).find((each) => each !== null) ?? ''
  if (code === 'ENOTFOUND')
    return new FetchRefused('fetch-no-host', `there is no host ${url.hostname}; check the address`)
  if (/^(?:CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code))
    return new FetchRefused('fetch-certificate', `${url.host} does not prove who it is (${code}); it is not trusted`)
  const what = error instanceof Error ? error.message : String(error)
  return new FetchRefused('fetch-failed', `${url.host} could not be reached: ${what.slice(0, 200)} ${code}`.trim(), {
    passing: true,
  })
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
