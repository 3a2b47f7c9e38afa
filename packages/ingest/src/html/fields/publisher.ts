import type { ArticleData } from '../json-ld.ts'
import type { Page } from '../parse-page.ts'
import { meta } from './meta.ts'

/** Who put a page out: the name of the site, the publisher in its data, else its host; null where nothing tells. */
export function readPublisher(page: Page, data: ArticleData | null, url: string | null): string | null {
  const named = meta(page, 'og:site_name') ?? data?.publisher ?? meta(page, 'application-name', 'dc.publisher')
  return named ?? (url === null ? null : hostOf(url))
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') || null
  } catch {
    return null
  }
}
