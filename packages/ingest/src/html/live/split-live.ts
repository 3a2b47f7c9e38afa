import { type Piece, partOf } from '../../split/part.ts'
import { readAddress } from '../fields/address.ts'
import { readPublisher } from '../fields/publisher.ts'
import { readTitle } from '../fields/title.ts'
import { resolve } from '../flow-text.ts'
import { readArticleData } from '../json-ld.ts'
import { parsePage } from '../parse-page.ts'
import { readSavedPage } from '../saved-page.ts'
import { findEntries, mayBeLive } from './find-entries.ts'

/**
 * The entries of a live blog. Each becomes the shortest page that holds it alone: address, publisher, title and language
 * of the page, the entry's own name and time, and its mark-up as it stands; so the same entry of a later copy of the page
 * is the same capture. Nothing where the page is no live blog.
 *
 * @param url where the page came from; null where that is not known
 */
export function* splitLive(source: string, url: string | null): Generator<Piece> {
  if (!mayBeLive(source, url)) return
  const page = parsePage(source)
  const data = readArticleData(page.jsonLd)
  const address = url ?? readSavedPage(source).url ?? readAddress(page, data)
  const publisher = readPublisher(page, data, address)
  const title = readTitle(page, data, publisher)
  for (const { markup, name, fragment, published, heading } of findEntries(page, source, address)) {
    const own = address === null ? null : fragment === null ? address : withFragment(address, fragment)
    const metas = [
      ['sayso:live-entry', name],
      ['sayso:live-page', address],
      ['sayso:live-title', title],
      ['og:site_name', publisher],
      ['og:title', heading ?? title],
      ['article:published_time', published],
    ].map(([key, value]) => (value === null ? '' : `<meta name="${key}" content="${escapeValue(value!)}">`))
    const base = resolve(page.base ?? undefined, address) ?? address
    const head = `<meta charset="utf-8">${base === null ? '' : `<base href="${escapeValue(base)}">`}${own === null ? '' : `<link rel="canonical" href="${escapeValue(own)}">`}${metas.join('')}`
    const lang = page.language === null ? '' : ` lang="${escapeValue(page.language)}"`
    const alone = `<html${lang}><head>${head}</head><body><main itemprop="articleBody">${markup}</main></body></html>`
    yield partOf({
      place: `entry ${name}`,
      documentKind: 'live-entry',
      bytes: new TextEncoder().encode(alone),
      address: own,
    })
  }
}

function withFragment(address: string, fragment: string): string {
  if (!URL.canParse(address)) return `${address}#${fragment}`
  const url = new URL(address)
  url.hash = fragment
  return url.href
}

function escapeValue(value: string): string {
  return value.replace(/[&"<>]/g, (char) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;' })[char] ?? '&gt;')
}
