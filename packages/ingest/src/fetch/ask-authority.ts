import { checkUrl } from './check-url.ts'
import { FetchRefused } from './fetch-refused.ts'
import { type NetworkSettings, openNetwork } from './open-network.ts'
import { headerOf, readBody } from './read-body.ts'

/** No reply with its certificates is larger, in bytes. */
const MOST_BYTES = 100_000

/**
 * Hands a time-stamp query (RFC 3161, over HTTP) to an authority behind the guard and gives its reply, in DER. Redirects
 * are not followed: the owner named one address. Throws FetchRefused.
 */
export async function askAuthority(address: string, query: Uint8Array, settings: NetworkSettings): Promise<Uint8Array> {
  const url = checkUrl(address, settings.reaches === undefined ? {} : { reaches: settings.reaches })
  const network = openNetwork(settings)
  try {
    const answer = await network.request(url, {
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: query,
      signal: AbortSignal.timeout(settings.timeoutMs),
    })
    const type = (headerOf(answer.headers, 'content-type') ?? 'nothing').split(';')[0]!.trim()
    if (answer.status !== 200 || type !== 'application/timestamp-reply') {
      answer.drop()
      throw new FetchRefused(
        'stamp-no-authority',
        `${url.href} answered ${answer.status} with ${type}; application/timestamp-reply of a time-stamp authority was expected`,
      )
    }
    return await readBody(answer, url.host, MOST_BYTES)
  } finally {
    await network.close()
  }
}
