/** Where and when a page was saved by a browser's extension, as its first comment says. */
export interface SavedPage {
  readonly url: string | null
  /** Instant in UTC. */
  readonly at: string | null
}

/** What SingleFile wrote at the head of a page that it saved; nulls where it did not save it. */
export function readSavedPage(source: string): SavedPage {
  const comment = /<!--\s*Page saved with SingleFile\s([\s\S]{0,4000}?)-->/i.exec(source.slice(0, 10_000))?.[1]
  const url = /^\s*url:\s*(https?:\S+)/im.exec(comment ?? '')?.[1] ?? null
  const time = Date.parse(/^\s*saved date:\s*([^(\n]+)/im.exec(comment ?? '')?.[1] ?? '')
  return { url, at: Number.isNaN(time) ? null : new Date(time).toISOString() }
}
