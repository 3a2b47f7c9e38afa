import { DeskError } from '../problem-of.ts'

/** A page of a list that is at hand whole. Throws `cursor-unknown` for a cursor that is none of its. */
export function pageFrom<Item>(
  all: readonly Item[],
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
) {
  const start = cursor === null ? 0 : Number(/^after-(\d{1,9})$/.exec(cursor)?.[1])
  if (Number.isNaN(start))
    throw new DeskError(
      400,
      'cursor-unknown',
      `"${cursor}" is not where a page of this list ended; "next" was expected`,
    )
  const items = all.slice(start, start + limit)
  const end = start + items.length
  return { items, next: end < all.length ? `after-${end}` : null, total: all.length }
}
