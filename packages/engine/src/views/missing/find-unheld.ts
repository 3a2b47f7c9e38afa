import type { Document } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import { byMoment } from '../by-moment.ts'
import { isAffirming, type Traced } from '../read-traced.ts'
import type { NamedOnly } from './find-named.ts'

/** Addresses that a group's reports link to and the case has no document of. */
export async function findUnheld(open: OpenCase, traced: Traced): Promise<readonly NamedOnly[]> {
  const { records, documents, chains, count } = traced
  const byUrl = new Map<string, { readonly url: string; readonly records: ClaimRecord[] }>()
  const inTime = [...records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn)).filter(isAffirming)
  for (const record of inTime) {
    const doc = documents.get(record.document)
    if (doc === undefined) continue
    for (const url of linksOf(doc, record)) {
      const found = byUrl.get(keyOf(url)) ?? { url, records: [] }
      byUrl.set(keyOf(url), found)
      if (found.records.at(-1) !== record) found.records.push(record)
    }
  }
  const asked = [...byUrl.values()].flatMap(({ url }) => spellings(url))
  const held = new Set((await open.store.findDocumentsByUrl(asked)).map((item) => item.url))
  const doubtful = new Set(count.doubtful)
  return [...byUrl]
    .filter(([, { url }]) => !spellings(url).some((each) => held.has(each)))
    .map(([key, { url, records: leaning }]): NamedOnly => {
      const rest = new Set(
        leaning.flatMap((record) => {
          const chain = chains.get(record.claim.id)
          const origin = chain?.origins[0] ?? ''
          return doubtful.has(origin) ? [origin] : chain?.doubt === true ? [record.page] : []
        }),
      )
      return {
        key: `page ${key}`,
        what: 'page',
        name: nameOf(url),
        url,
        records: leaning,
        documents,
        settles: rest.size,
      }
    })
}

/** Code units between a link and a claim that it may stand for. */
const NEAR_UNITS = 400

/** The links that may stand for a claim: near its words, or without a place; not a site's front page. */
function linksOf(doc: Document, { claim }: ClaimRecord): readonly string[] {
  return doc.links.flatMap(({ url, start, end }) => {
    const near =
      start === null || end === null || (start < claim.anchor.end + NEAR_UNITS && end > claim.anchor.start - NEAR_UNITS)
    const address = withoutFragment(url)
    return near && address !== null && address !== doc.url ? [address] : []
  })
}

function withoutFragment(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (!/^https?:$/.test(parsed.protocol) || (parsed.pathname === '/' && parsed.search === '')) return null
  return url.replace(/#.*$/s, '')
}

/** The ways in which one address is written. */
function spellings(url: string): readonly string[] {
  return [url, keyOf(url), `${keyOf(url)}/`]
}

function keyOf(url: string): string {
  return url.replace(/\/$/, '')
}

/** The site and the end of the path: what a person sees of an address. */
function nameOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
