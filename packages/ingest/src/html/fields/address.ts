import { resolve } from '../flow-text.ts'
import type { ArticleData } from '../json-ld.ts'
import type { Page } from '../parse-page.ts'
import { meta } from './meta.ts'

/** The address that a page gives for itself; null where it gives none. */
export function readAddress(page: Page, data: ArticleData | null): string | null {
  const declared = [page.linkByRel.get('canonical'), meta(page, 'og:url'), data?.url]
  for (const address of declared) {
    const url = resolve(address ?? undefined, null)
    // A canonical address without a path is the front page: a mistake of the template.
    if (url !== null && /^https?:\/\/[^/]+\/[^/?#]/.test(url)) return url
  }
  return null
}
