import { FetchRefused } from './fetch-refused.ts'
import { explainFailure, type Network } from './open-network.ts'
import type { Pace, Waiting } from './pace.ts'
import { headerOf, readBody } from './read-body.ts'

export interface TryOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** Requests to this host stay so far apart, in milliseconds. */
  readonly gapMs: number
  /** Times that it is tried before it is given up. */
  readonly tries: number
  readonly maxBytes: number
}

export interface WholeAnswer {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly bytes: Uint8Array
}

/** First wait before trying again, in milliseconds; four times as long each time. */
const BACKOFF_MS = 1_000
/** A server that asks for a longer rest is left alone in this run, in milliseconds. */
const LONGEST_WAIT_MS = 120_000
/** Answers that may be others a little later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * One URL asked until it answers: what passes is tried again after a growing rest, or after the rest that the server asks
 * for. Throws FetchRefused of the last try; redirects and other statuses are answers.
 */
export async function tryRequest(
  network: Network,
  url: URL,
  options: TryOptions,
  { pace, waiting }: { readonly pace: Pace; readonly waiting: Waiting },
): Promise<WholeAnswer> {
  for (let tried = 1; ; tried++) {
    await pace(url.host, options.gapMs)
    try {
      return await ask(network, url, options)
    } catch (error) {
      const refused = explainFailure(url, error, network.settings.timeoutMs)
      const waitMs = refused.waitMs ?? BACKOFF_MS * 4 ** (tried - 1)
      if (!refused.passing || tried >= options.tries || waitMs > LONGEST_WAIT_MS) throw refused
      await waiting.sleep(waitMs)
    }
  }
}

async function ask(network: Network, url: URL, { headers, maxBytes }: TryOptions): Promise<WholeAnswer> {
  const signal = AbortSignal.timeout(network.settings.timeoutMs)
  const answer = await network.request(url, headers === undefined ? { signal } : { headers, signal })
  if (PASSING.has(answer.status)) {
    answer.drop()
    throw new FetchRefused('fetch-status', `${url.host} answered ${answer.status}`, {
      passing: true,
      waitMs: restOf(headerOf(answer.headers, 'retry-after')),
    })
  }
  const bodiless = answer.status === 304 || (answer.status >= 300 && answer.status < 400)
  if (bodiless) answer.drop()
  const bytes = bodiless ? new Uint8Array() : await readBody(answer, url.host, maxBytes)
  return { status: answer.status, headers: answer.headers, bytes }
}

/** The rest asked for in seconds, in milliseconds; a date is left to our own backoff, for it needs their clock to be right. */
function restOf(header: string | null): number | null {
  return header !== null && /^\s*\d{1,6}\s*$/.test(header) ? Number(header) * 1000 : null
}
