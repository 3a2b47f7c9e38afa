import { isIP } from 'node:net'
import { FetchRefused } from './fetch-refused.ts'
import { tellAddress } from './tell-address.ts'

/** Lets an address through that is otherwise refused: for tests with a server of their own; no option or setting names it. */
export type Reaches = (address: string) => boolean

/**
 * The URL that a request may be made to. Throws FetchRefused for what is no http or https URL, carries credentials, or names
 * a host that is not public, however it is spelt: the URL is read as browsers read it, so that `0x7f.1`, `2130706433` and
 * `①②⑦.0.0.1` are the address that they stand for. Names are judged again by the addresses that they lead to.
 *
 * @param base the URL that a redirect came from
 */
export function checkUrl(
  text: string,
  { base, reaches }: { readonly base?: URL; readonly reaches?: Reaches } = {},
): URL {
  const url = parseUrl(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchRefused('fetch-scheme', `${shown(text)} is of ${url.protocol} and only http: and https: are fetched`)
  if (url.username !== '' || url.password !== '')
    throw new FetchRefused(
      'fetch-credentials',
      `the address of ${url.host} carries a name or a password, which would be kept and shown; leave them out`,
    )
  const host = hostOf(url)
  if (isIP(host) !== 0) {
    const why = tellAddress(host)
    if (why !== null && !reaches?.(host)) throw refuseHost(url, `${host} is ${why}`)
  } else {
    const why = tellName(host)
    if (why !== null) throw refuseHost(url, `${host} ${why}`)
  }
  return url
}

/** The name or address of the host: no brackets, no dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')
}

/** What is said of every address that the guard keeps out. */
export function refuseHost(url: URL, why: string): FetchRefused {
  return new FetchRefused(
    'fetch-not-public',
    `${url.origin} is not fetched: ${why}; only public hosts are. Save the page and use "sayso add"`,
  )
}

function parseUrl(text: string, base: URL | undefined): URL {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST)
    throw new FetchRefused('fetch-url', `the address has ${trimmed.length} characters; at most ${LONGEST} are taken`)
  const parsed = URL.canParse(trimmed, base?.href) ? new URL(trimmed, base) : null
  if (parsed === null)
    throw new FetchRefused('fetch-url', `${shown(text)} is no address; one such as https://news.example/a was expected`)
  parsed.hash = ''
  return parsed
}

/** No server takes longer ones. */
const LONGEST = 8_000

function shown(text: string): string {
  return JSON.stringify(text.trim().slice(0, 100))
}

/** Why a name belongs to no public host; null where DNS has to say. */
function tellName(host: string): string | null {
  if (!host.includes('.')) return 'is a name of a local network: it has no dot'
  const last = host.slice(host.lastIndexOf('.') + 1)
  if (LOCAL.has(last) || host.endsWith('.home.arpa')) return `is a name of a local network (.${last})`
  return null
}

/** Endings that the DNS of the Internet does not serve (RFC 6761, 6762, 7686, ICANN's .internal), with two of common use. */
const LOCAL: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'lan',
  'onion',
  'test',
  'invalid',
])
