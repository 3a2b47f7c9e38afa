import type { z } from '@hono/zod-openapi'
import { DeskError } from '../problem-of.ts'

/** What a request gave, checked. Throws `usage-…`, which says what was found and what was expected. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  where: 'query' | 'path' | 'body',
): z.infer<Schema> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const at = issue.path.join('.')
  const found = at === '' ? '' : `${at} is ${show(valueAt(given, issue.path))}; `
  throw new DeskError(400, `usage-${where}`, `${found}${issue.message}. See /api/openapi.json`)
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], given)
}

const MOST_SHOWN = 80

function show(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
