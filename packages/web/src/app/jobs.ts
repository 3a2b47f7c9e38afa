import { useSyncExternalStore } from 'react'
import type { Job } from '../api/records.ts'

let jobs: readonly Job[] = []
const listeners = new Set<() => void>()

/**
 * The jobs of the desk, newest first. They come by the stream of events alone, which tells first how all stand: an answer to a
 * question of its own could come after the event of a later state, and set the job back for good.
 */
export function useJobs(): readonly Job[] {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    () => jobs,
  )
}

/** Takes what the stream told: all jobs, or one that got on. */
export function takeJobs(told: readonly Job[] | Job): void {
  jobs = 'kind' in told ? withJob(jobs, told) : told
  for (const listen of listeners) listen()
}

/** One job in the place of what was known of it; a new one stands first. */
export function withJob(jobs: readonly Job[], job: Job): readonly Job[] {
  if (!jobs.some(({ id }) => id === job.id)) return [job, ...jobs]
  return jobs.map((known) => (known.id === job.id ? job : known))
}
