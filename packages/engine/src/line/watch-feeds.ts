import { type FetchSettings, openFetcher, REAL_WAITING, type ReadOptions } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import type { AddEvents, AddSummary } from './add-inputs.ts'
import { deriveCase } from './derive-case.ts'
import { openSummary } from './fetch-inputs.ts'
import { type FeedLook, watchFeed } from './watch-feed.ts'
import { addWatched, dropWatched, readWatched } from './watch-ledger.ts'

export interface WatchRequest {
  /** Feeds to watch from now on, beside those that are watched already. */
  readonly feeds: readonly string[]
  readonly settings: FetchSettings
  readonly options: ReadOptions
  /** Least time between two looks at one feed, in milliseconds; null looks once at each. */
  readonly everyMs: number | null
  /** Ends the watch after the look that it is at. */
  readonly stopped?: AbortSignal
}

export interface WatchEvents extends AddEvents {
  readonly onLook?: (look: FeedLook) => void
}

/** A feed that cannot be had is asked ever less often, down to once in this time, in milliseconds. */
const LONGEST_REST_MS = 24 * 3_600_000
/** Feeds looked at together; each takes its turn at its host. */
const AT_ONCE = 6

/**
 * Looks at every feed of the case, takes in the pages of new and changed entries and runs the line over them; once, or again
 * and again. What was left unread is told at each look. A feed that is refused is asked ever less often; one that is gone is not asked again in this run. What is named
 * for the first time and turns out to be no feed is not watched: a slip of the pen would be asked for ever after.
 */
export async function watchFeeds(
  open: OpenCase,
  { feeds, settings, options, everyMs, stopped }: WatchRequest,
  events: WatchEvents = {},
): Promise<Omit<AddSummary, 'passedOver'>> {
  const summary = openSummary(events)
  const waiting = settings.waiting ?? REAL_WAITING
  const fetcher = openFetcher(settings)
  const halted = () => stopped?.aborted === true
  const watched = new Set(await readWatched(open))
  const plans = new Map(
    (await addWatched(open, feeds)).map((url) => [url, { at: waiting.now(), restMs: everyMs ?? 0 }]),
  )
  try {
    while (plans.size > 0 && !halted()) {
      const due = [...plans].filter(([, plan]) => plan.at <= waiting.now()).map(([url]) => url)
      const slips: string[] = []
      for (let from = 0; from < due.length; from += AT_ONCE)
        await Promise.all(
          due.slice(from, from + AT_ONCE).map(async (url) => {
            const look = await watchFeed(open, { url, fetcher, options }, summary.acknowledge)
            const known = watched.has(url) || look.passing
            if (!known) slips.push(url)
            else watched.add(url)
            events.onLook?.(known ? look : { ...look, reason: `${look.reason}; it is not watched` })
            const plan = plans.get(url)!
            const failed = look.status === 'refused'
            const restMs = failed ? Math.min(LONGEST_REST_MS, plan.restMs * 2) : (everyMs ?? 0)
            if (!known || look.status === 'gone' || everyMs === null) plans.delete(url)
            else plans.set(url, { at: waiting.now() + restMs, restMs })
          }),
        )
      await dropWatched(open, slips)
      if (due.length > 0) await deriveCase(open, events.onProgress)
      const next = Math.min(...[...plans.values()].map((plan) => plan.at))
      if (plans.size > 0 && !halted()) await waiting.sleep(Math.max(0, next - waiting.now()))
    }
  } finally {
    await fetcher.close()
  }
  return summary.count()
}
