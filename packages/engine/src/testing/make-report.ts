/** A report as a JSON line, with only what a test is about. */
export function makeReport(
  publisher: string,
  publishedAt: string,
  text: string,
  rest: {
    readonly title?: string
    readonly kind?: string
    readonly url?: string
    readonly links?: readonly string[]
    readonly country?: string
  } = {},
): string {
  const slug = `${publisher}-${publishedAt}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return JSON.stringify({
    id: slug,
    url: rest.url ?? `https://${slug}.example/report`,
    publisher,
    publisher_kind: rest.kind ?? 'newspaper',
    country: rest.country ?? null,
    language: 'en',
    published_at: publishedAt,
    title: rest.title ?? null,
    byline: null,
    text,
    links: rest.links ?? [],
    media: [],
  })
}
