import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Desk } from '../desk.ts'
import type { DeskEvent } from '../events/feed.ts'
import { listJobs } from './list-jobs.ts'

/** A comment line as often as this keeps proxies and sleeping laptops from taking the connection for dead. */
const HEARTBEAT_MS = 15_000
/** A window that reads nothing any more is let go: it asks for everything again when it wakes. */
const MOST_WAITING = 1_000

/**
 * Everything that happens from now on, beginning with how the case and all jobs stand: a window that was not there when a job
 * ended must not wait for it.
 */
export function streamEvents(c: Context, desk: Desk): Response {
  return streamSSE(c, async (stream) => {
    const waiting: DeskEvent[] = [listJobs(desk)]
    let wake = () => {}
    let open = true
    const end = () => {
      open = false
      wake()
    }
    const unsubscribe = desk.feed.subscribe((event) => {
      if (event === null || waiting.push(event) > MOST_WAITING) end()
      wake()
    })
    stream.onAbort(end)
    try {
      while (open) {
        for (let event = waiting.shift(); event !== undefined && open; event = waiting.shift())
          await stream.writeSSE({ event: event.kind, data: JSON.stringify(event) })
        if (!open) break
        const calm = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(true), HEARTBEAT_MS)
          wake = () => {
            clearTimeout(timer)
            resolve(false)
          }
          if (waiting.length > 0 || !open) wake()
        })
        if (calm) await stream.write(': still here\n\n')
      }
    } finally {
      unsubscribe()
    }
  })
}
