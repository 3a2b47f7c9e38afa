import { parsePublishedOn } from '../../fields/published-on.ts'
import { type Element, hasWord, isShort, rawText, walkElements } from '../element.ts'
import type { ArticleData } from '../json-ld.ts'
import type { Page } from '../parse-page.ts'

/**
 * When a page was published, as it says, in the first of these places that can be read: its data, its head, a time
 * element, its address, a line before the article. Null where none does.
 */
export function readPublished(
  page: Page,
  data: ArticleData | null,
  { url, lines }: { readonly url: string | null; readonly lines: readonly string[] },
): string | null {
  for (const found of candidates(page, data, url, lines)) {
    if (found !== null && parsePublishedOn(found) !== null) return found
  }
  return null
}

function* candidates(
  page: Page,
  data: ArticleData | null,
  url: string | null,
  lines: readonly string[],
): Iterable<string | null> {
  yield data?.published ?? null
  for (const name of METAS) yield* page.metas.get(name) ?? []
  const times = [...walkElements(page.root)].filter(isTime)
  yield* [...times].sort((a, b) => rank(a) - rank(b)).map(timeOf)
  yield url === null ? null : dateInAddress(url)
  yield* [...walkElements(page.root)].filter(isDateLine).map((element) => rawText(element).replace(LABEL, ''))
  for (const line of lines) yield line.replace(LABEL, '')
}

const METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'published_at',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'date',
  'cxenseparse:recs:publishtime',
  'mediator_published_time',
]

const LABEL = /^[\p{L} ]{0,30}:\s*/u

function isTime(element: Element): boolean {
  const { tag, attributes } = element
  return (tag === 'time' || hasWord(attributes.itemprop, 'datepublished')) && isShort(element, LONGEST_LINE)
}

const DATE_CLASS = /(?:^|[\s_-])(?:date|datetime|pubdate|published|posted|time|timestamp)(?=$|[\s_-])/i
/** A line that holds a date and little else is no longer. */
const LONGEST_LINE = 80

function isDateLine(element: Element): boolean {
  const names = `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`
  return names.length > 1 && DATE_CLASS.test(names) && isShort(element, LONGEST_LINE)
}

/** The time that is marked as that of publication comes first, one of a change last. */
function rank({ attributes }: Element): number {
  const names = `${attributes.itemprop ?? ''} ${attributes.class ?? ''}`
  if (/datepublished|pubdate|published/i.test(names)) return 0
  return /modified|updated/i.test(names) ? 2 : 1
}

function timeOf(element: Element): string {
  return element.attributes.datetime ?? element.attributes.content ?? rawText(element)
}

/** The day that an address carries: /2024/10/22/ or -20241022 or /2024-10-22. */
function dateInAddress(url: string): string | null {
  const match = /(?:^|[/_-])((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=$|[^\d])/.exec(url)
  return match ? `${match[1]}-${match[3]}-${match[4]}` : null
}
