import type { WarcRecord } from './warc-records.ts'

/** Where a record lies in the archive. */
export interface Indexed extends Pick<WarcRecord, 'url' | 'at' | 'status' | 'mediaType' | 'digest'> {
  readonly offset: number
  readonly length: number
}

/** The CDXJ line of a record: the key that replay tools look it up by, its time, and where it lies. */
export function cdxLine({ url, at, status, mediaType, digest, offset, length }: Indexed, filename: string): string {
  const about = {
    url,
    mime: mediaType,
    status: String(status),
    digest,
    length: String(length),
    offset: String(offset),
    filename,
  }
  return `${surtOf(url)} ${at.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(about)}`
}

/**
 * The address with its host turned round, so that the pages of one site stand together.
 *
 * @example surtOf('https://www.news.example/A?b=1') // 'example,news)/a?b=1'
 */
export function surtOf(url: string): string {
  if (!/^https?:/i.test(url)) return url.toLowerCase().replace(/\s/g, '%20')
  const { hostname, port, pathname, searchParams } = new URL(url)
  const host = hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .reverse()
    .join(',')
  const query = [...searchParams].map(([name, value]) => (value === '' ? name : `${name}=${value}`)).sort()
  const rest = `${pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`.toLowerCase().replace(/\s/g, '%20')
  return `${host}${port === '' ? '' : `:${port}`})${rest}`
}
