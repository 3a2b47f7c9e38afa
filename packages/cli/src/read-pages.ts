interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** Rows asked for at once. */
const PAGE = 500

/** Rows of a list, page after page, up to a limit; says whether there are more. */
export async function readPages<T>(
  limit: number,
  read: (request: { readonly limit: number; readonly after: string | null }) => Promise<Page<T>>,
  write: (rows: readonly T[]) => void,
): Promise<{ readonly shown: number; readonly more: boolean }> {
  let after: string | null = null
  let shown = 0
  do {
    const page: Page<T> = await read({ limit: Math.min(PAGE, limit - shown), after })
    write(page.items)
    shown += page.items.length
    after = page.next
  } while (after !== null && shown < limit)
  return { shown, more: after !== null }
}
