import { StoreError } from './store-error.ts'

/** Values of the last row of a page, as text that a caller hands back unread. */
export function writeCursor(values: readonly (number | string)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** What `writeCursor` wrote, null where there is none. Throws `cursor-unknown` for anything else. */
export function readCursor(cursor: string | null | undefined, length: number): (number | string)[] | null {
  if (cursor === null || cursor === undefined) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const fits = (value: unknown) => typeof value === 'string' || Number.isFinite(value)
    if (Array.isArray(values) && values.length === length && values.every(fits)) return values
  } catch {
    // falls through to the one error there is
  }
  throw new StoreError(
    'cursor-unknown',
    `"${cursor}" is not where a page of this list ended. Hand back "next" as the page before gave it, or begin anew.`,
  )
}

/** How many items a page gives: the limit asked for, between 1 and 1,000. */
export function pageSize(limit: number): number {
  return Math.max(1, Math.min(MOST_ITEMS, Math.floor(limit)))
}

/** Some screens full; whoever wants everything streams it. */
const MOST_ITEMS = 1_000

/** A page from one row more than it holds: the surplus row says that there is a next one. */
export function makePage<Row, Item>(
  rows: readonly Row[],
  size: number,
  make: (row: Row) => Item,
  cursor: (row: Row) => readonly (number | string)[],
): { items: Item[]; next: string | null } {
  const kept = rows.slice(0, size)
  const last = kept.at(-1)
  return { items: kept.map(make), next: rows.length > size && last ? writeCursor(cursor(last)) : null }
}
