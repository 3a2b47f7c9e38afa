import type { ReportNode } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** How a report repeats the one above it, in a few words: "rewrite, credits the agency", "no credit, 4 hours later". */
export function sayHow(node: ReportNode): string {
  if (node.circle) return t.how.circle(node.publisher)
  const named = node.how === null ? t.how.first : (t.how[node.how as keyof typeof t.how] as string | undefined)
  const laundered = node.how === 'cites-laundered'
  const parts = [
    named ?? node.how ?? '',
    laundered && node.hoursAfter !== null ? t.how.later(node.hoursAfter) : '',
    !laundered && node.how !== null && node.credits ? t.how.credits(node.credits) : '',
    node.through.length > 0 ? t.how.through(node.through.join(', ')) : '',
    node.times > 1 ? t.how.times(node.times) : '',
    node.versions > 1 ? t.how.versions(node.versions) : '',
    node.dropped ? t.how.dropped : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The change of a value on the way: “around 10” → “ten”. */
export function sayShift(node: ReportNode): string | null {
  return node.value ? t.claim.shift(node.value.before, node.value.after) : null
}
