import { parsePublishedOn } from '@sayso/engine'
import { UsageError } from './usage-error.ts'

/** When something was put out, as a person types it. */
export const PUBLISHED = {
  type: 'string',
  requiresArg: true,
  describe: 'When: 2024-10-22 or with time and zone',
} as const

/** The date as typed. Throws UsageError where it cannot be read: the documents would come in undated without a word. */
export function readPublished(typed: string | undefined): string | undefined {
  if (typed === undefined || parsePublishedOn(typed) !== null) return typed
  throw new UsageError(
    'usage-published',
    `--published is "${typed}"; a date that can be read in one way alone was expected, such as 2024-10-22 or 2024-10-22T14:05+02:00`,
  )
}
