import type { ArticleData } from '../json-ld.ts'
import type { Page } from '../parse-page.ts'
import { meta } from './meta.ts'

/** Who put a page out: the name of the site, the publisher in its data, else its host; null where nothing tells. */
export function readPublisher(page: Page, data: ArticleData | null, url: string | null): string | null {
  const named = meta(page, 'og:site_name') ?? data?.publisher ?? meta(page, 'application-name', 'dc.publisher')
  if (named === null || /^https?:/i.test(named)) return hostOf(named ?? url)
  // "The Outlet | Latest news" carries a slogan after the bar.
  return named.split(/\s+[|·•]\s+/)[0]!
}

function hostOf(url: string | null): string | null {
  if (url === null) return null
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') || null
  } catch {
    return null
  }
}
