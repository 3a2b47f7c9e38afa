import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { networkInterfaces } from 'node:os'
import { buildConnector } from 'undici'
import type { Reaches } from './check-url.ts'
import { FetchRefused } from './fetch-refused.ts'
import { tellAddress } from './tell-address.ts'

/** Every address that a name leads to. Throws as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly string[]>

/**
 * Opens connections to public addresses alone. A name is resolved once, its addresses are judged, and the connection goes to
 * one of those judged: DNS that answers otherwise a moment later changes nothing. What the socket says it is connected to is
 * judged once more before a byte is sent.
 */
export function guardedConnect(options: {
  readonly resolve?: Resolve | undefined
  readonly reaches?: Reaches | undefined
  readonly timeoutMs: number
}): buildConnector.connector {
  const resolve = options.resolve ?? resolveBySystem
  const tell = (address: string) => (options.reaches?.(address) ? null : (tellAddress(address) ?? tellOwn(address)))
  const connect = buildConnector({ timeout: options.timeoutMs, lookup: guardedLookup(resolve, tell) } as never)
  return (request, callback) => {
    const literal = request.hostname.replace(/^\[|\]$/g, '')
    const why = isIP(literal) === 0 ? null : tell(literal)
    if (why !== null) return void callback(notPublic(request.hostname, `${literal} is ${why}`), null)
    connect(request, (error, socket) => {
      if (error !== null || socket === null) return void callback(error ?? new Error('no socket'), null)
      const reached = socket.remoteAddress
      const wrong = reached === undefined ? 'unknown' : tell(unmapped(reached))
      if (wrong === null) return void callback(null, socket)
      socket.destroy()
      callback(notPublic(request.hostname, `${reached} is ${wrong}`), null)
    })
  }
}

function guardedLookup(resolve: Resolve, tell: (address: string) => string | null): LookupFunction {
  return (host, options, callback) => {
    resolve(host.replace(/\.+$/, '')).then(
      (addresses) => {
        const judged = addresses.map((address) => ({ address, why: tell(address) }))
        const open = judged.filter(({ why }) => why === null).map(({ address }) => ({ address, family: isIP(address) }))
        if (open.length === 0) {
          const found = judged.map(({ address, why }) => `${address} (${why})`).join(', ')
          callback(notPublic(host, found === '' ? 'it leads to no address' : `it leads to ${found}`), [])
        } else if (options.all) callback(null, open)
        else callback(null, open[0]!.address, open[0]!.family)
      },
      (error) => callback(error, []),
    )
  }
}

async function resolveBySystem(host: string): Promise<readonly string[]> {
  return (await systemLookup(host, { all: true, verbatim: true })).map((each) => each.address)
}

/** A public address of this machine's own leads back into it. */
function tellOwn(address: string): string | null {
  const own = Object.values(networkInterfaces()).some((found) => found?.some((each) => each.address === address))
  return own ? 'an address of this machine' : null
}

/** A socket that listens on both families tells of an IPv4 address as a mapped one. */
function unmapped(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
}

function notPublic(host: string, why: string): FetchRefused {
  return new FetchRefused(
    'fetch-not-public',
    `${host} is not fetched: ${why}; only public hosts are. Save the page and use "sayso add"`,
  )
}
