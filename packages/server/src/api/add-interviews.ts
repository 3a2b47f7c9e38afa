import { listDisclosures, listInterviews, viewInterview } from '@sayso/engine'
import type { Hono } from 'hono'
import { INTERVIEW_VIEWS } from '../contract/interview-views.ts'
import type { Desk } from '../desk.ts'
import { addView } from './add-view.ts'
import { writtenBy } from './as-of-of.ts'

/** Interviews, to read: who the persons are is shown at a terminal alone. */
export function addInterviews(api: Hono, desk: Desk): void {
  addView(api, desk, INTERVIEW_VIEWS.interviews, async (open, { query }) => ({
    items: await listInterviews(open, writtenBy(query)),
    disclosures: await listDisclosures(open, writtenBy(query)),
  }))
  addView(api, desk, INTERVIEW_VIEWS.interview, (open, { params, query }) =>
    viewInterview(open, params.pseudonym, writtenBy(query)),
  )
}
