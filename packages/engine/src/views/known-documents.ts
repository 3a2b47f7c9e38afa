import type { Document } from '@sayso/core'
import { isKnown } from './as-of.ts'
import type { AsOf } from './view-records.ts'

/** Whether a document counts as known. It happened when it was published, so that `happened` is taken as `said`. */
export function isDocumentKnown(doc: Pick<Document, 'publishedOn' | 'capturedAt'>, asOf: AsOf | null): boolean {
  if (asOf === null) return true
  const clock = asOf.clock === 'learned' ? 'learned' : 'said'
  return isKnown({ publishedOn: doc.publishedOn, claim: { happened: null } }, doc, { ...asOf, clock })
}

/**
 * The last day of publication to look at for what was known by `asOf`: an offset may put a document of that day on the
 * next one in UTC. What was learned by a day may bear a later date of publication, so that it bounds nothing there.
 */
export function saidBy(asOf: AsOf | null, to: string | null): string | null {
  if (asOf === null || asOf.clock === 'learned') return to
  const next = new Date(Date.parse(`${asOf.at.slice(0, 10)}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
  return to === null || next < to ? next : to
}

const DAY_MS = 86_400_000
