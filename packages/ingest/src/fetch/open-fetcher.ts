import { checkUrl } from './check-url.ts'
import { FetchRefused } from './fetch-refused.ts'
import { type NetworkSettings, openNetwork } from './open-network.ts'
import { makePace, REAL_WAITING, type Waiting } from './pace.ts'
import { headerOf } from './read-body.ts'
import { openRobots } from './read-robots.ts'
import { tryRequest } from './try-request.ts'

export interface FetchSettings extends NetworkSettings {
  /** Least time between two requests to one host, in milliseconds; a host may ask for more. */
  readonly gapMs: number
  /** Times that a request is tried before it is given up. */
  readonly tries: number
  /** Whether what robots.txt disallows is left alone. */
  readonly robots: boolean
  /** Instant in UTC: our clock. */
  readonly now: () => string
  readonly waiting?: Waiting
}

/** One redirect: the address that answered with it, and where it led. */
export interface Redirect {
  readonly url: string
  readonly status: number
  readonly location: string
}

/** What an address gave, with all that came with it. */
export interface Fetched {
  readonly requested: string
  /** The address that gave the bytes, after every redirect. */
  readonly url: string
  readonly redirects: readonly Redirect[]
  /** 200 and the like, or 304 where the conditional headers held. */
  readonly status: number
  /** In order, as received. */
  readonly headers: readonly (readonly [string, string])[]
  readonly bytes: Uint8Array
  /** When the answer was whole, by our clock: an instant in UTC. */
  readonly at: string
  /** When the server says it answered, by its clock: an instant in UTC; null where it does not say. */
  readonly theirTime: string | null
}

export interface Fetcher {
  /** Follows redirects, each judged anew. Throws FetchRefused. */
  fetchPage(address: string, conditions?: Readonly<Record<string, string>>): Promise<Fetched>
  close(): Promise<void>
}

/** Redirects followed before a page counts as going in circles; browsers follow 20. */
const MOST_REDIRECTS = 10

/**
 * Fetches pages behind the guard: politely, within limits, and each answer whole.
 *
 * @example const page = await openFetcher(settings).fetchPage('https://news.example/a')
 */
export function openFetcher(settings: FetchSettings): Fetcher {
  const network = openNetwork(settings)
  const waiting = settings.waiting ?? REAL_WAITING
  const calm = { pace: makePace(waiting), waiting }
  const { gapMs, tries, maxBytes } = settings
  const judged = settings.reaches === undefined ? {} : { reaches: settings.reaches }
  const robotsOf = openRobots(settings.userAgent, async (url) => {
    let at = url
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await tryRequest(network, at, { gapMs, tries, maxBytes }, calm)
      const location = redirectOf(answer)
      if (location === null) return answer
      at = checkUrl(location, { ...judged, base: at })
    }
    return { status: 404, bytes: new Uint8Array() }
  })

  async function gapFor(url: URL): Promise<number> {
    if (!settings.robots) return gapMs
    const robots = await robotsOf(url)
    const why = robots.refuse(url)
    if (why !== null)
      throw new FetchRefused(
        'fetch-robots',
        `${url.href} is not fetched: ${why}. Where you may all the same: --no-robots`,
      )
    return Math.max(gapMs, robots.gapMs)
  }

  return {
    fetchPage: async (address, conditions = {}) => {
      const redirects: Redirect[] = []
      let url = checkUrl(address, judged)
      const requested = url.href
      for (;;) {
        const options = { headers: conditions, gapMs: await gapFor(url), tries, maxBytes }
        const answer = await tryRequest(network, url, options, calm)
        const location = redirectOf(answer)
        if (location === null) return takeAnswer(url, answer, { requested, redirects, at: settings.now() })
        redirects.push({ url: url.href, status: answer.status, location })
        if (redirects.length > MOST_REDIRECTS)
          throw new FetchRefused('fetch-redirects', `${requested} redirects more than ${MOST_REDIRECTS} times`)
        url = checkUrl(location, { ...judged, base: url })
      }
    },
    close: () => network.close(),
  }
}

type Answered = Awaited<ReturnType<typeof tryRequest>>

const REDIRECTS = new Set([301, 302, 303, 307, 308])

function redirectOf({ status, headers }: Answered): string | null {
  return REDIRECTS.has(status) ? headerOf(headers, 'location') : null
}

function takeAnswer(
  url: URL,
  { status, headers, bytes }: Answered,
  about: { readonly requested: string; readonly redirects: readonly Redirect[]; readonly at: string },
): Fetched {
  if (status === 404 || status === 410)
    throw new FetchRefused('fetch-gone', `${url.href} answered ${status}: there is no such page, or no more`)
  if (status !== 304 && (status < 200 || status >= 300))
    throw new FetchRefused(
      'fetch-status',
      `${url.href} answered ${status}; a page was expected. Look at it in a browser`,
    )
  const time = Date.parse(headerOf(headers, 'date') ?? '')
  const theirTime = Number.isNaN(time) ? null : new Date(time).toISOString()
  return { ...about, url: url.href, status, headers, bytes, theirTime }
}
