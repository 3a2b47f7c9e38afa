import robotsParser from 'robots-parser'
import { FetchRefused } from './fetch-refused.ts'

/** What a host lets us ask for. */
export interface Robots {
  /** Why a URL is not to be asked for, in words; null where it may be. */
  refuse(url: URL): string | null
  /** Rest between requests that the host asks for, in milliseconds; 0 where it asks for none. */
  readonly gapMs: number
}

/** What robots.txt is asked with: the first address of the host and our name. Throws FetchRefused. */
export type AskRobots = (url: URL) => Promise<{ readonly status: number; readonly bytes: Uint8Array }>

/** Remembers what each host said, for one run. */
export function openRobots(userAgent: string, ask: AskRobots): (url: URL) => Promise<Robots> {
  const byOrigin = new Map<string, Promise<Robots>>()
  return (url) => {
    const known = byOrigin.get(url.origin)
    if (known !== undefined) return known
    const asked = readRobots(new URL('/robots.txt', url), productOf(userAgent), ask)
    byOrigin.set(url.origin, asked)
    return asked
  }
}

/** After RFC 9309: what is not there allows all, what cannot be reached allows nothing. */
async function readRobots(url: URL, product: string, ask: AskRobots): Promise<Robots> {
  try {
    const { status, bytes } = await ask(url)
    if (status >= 400 && status < 500) return ALLOWS
    if (status >= 500) return allowsNothing(`${url.href} answered ${status}`)
    return rulesOf(url, product, new TextDecoder().decode(bytes.subarray(0, MOST_BYTES)))
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error
    // What the guard or the name service refuses, it refuses of the page too, in better words.
    if (error.code === 'fetch-not-public' || error.code === 'fetch-no-host') throw error
    return allowsNothing(`${url.href} could not be read: ${error.message}`)
  }
}

/** What RFC 9309 asks to read at least. */
const MOST_BYTES = 500 * 1024
/** No host may slow us down further than this, in milliseconds. */
const LONGEST_GAP_MS = 60_000

const ALLOWS: Robots = { refuse: () => null, gapMs: 0 }

function allowsNothing(why: string): Robots {
  return { refuse: () => `${why}; until it can be read nothing of this host is fetched`, gapMs: 0 }
}

function rulesOf(url: URL, product: string, text: string): Robots {
  const rules = robotsParser(url.href, text)
  const delay = rules.getCrawlDelay(product) ?? 0
  return {
    refuse: (asked) => {
      if (rules.isAllowed(asked.href, product) !== false) return null
      const line = rules.getMatchingLineNumber(asked.href, product)
      return `${url.href} disallows it${line > 0 ? ` in line ${line}` : ''}`
    },
    gapMs: Number.isFinite(delay) ? Math.min(LONGEST_GAP_MS, Math.max(0, delay * 1000)) : 0,
  }
}

/** What robots.txt calls us: the first word without its version. */
function productOf(userAgent: string): string {
  return /^[A-Za-z_-]+/.exec(userAgent)?.[0] ?? userAgent
}
