import type { JobList } from '../contract/event-schemas.ts'
import type { Desk } from '../desk.ts'

/** The jobs of a desk as they stand now, newest first. */
export function listJobs({ jobs }: Desk): JobList {
  return { kind: 'jobs', items: jobs.list() }
}
