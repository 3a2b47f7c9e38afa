import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'

/**
 * Whether a Host header names this machine as one can reach it from `listen`: a page of another name that resolves here (DNS
 * rebinding) does not. On loopback: its names and addresses; elsewhere also the machine's own addresses and name, and `others`.
 */
export function isOwnHost(
  header: string | undefined,
  { listen, port, others }: { readonly listen: string; readonly port: number; readonly others: readonly string[] },
): boolean {
  const parsed = /^(\[[0-9a-f:.%]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(header ?? '')
  if (parsed === null) return false
  const name = parsed[1]!.replace(/^\[|\]$/g, '').toLowerCase()
  if (others.some((other) => other.toLowerCase() === name)) return true
  if (Number(parsed[2] ?? 80) !== port) return false
  if (LOOPBACK.has(name)) return true
  if (isLoopback(listen)) return false
  const own = isIP(name) === 0 ? [hostname(), `${hostname()}.local`].map((each) => each.toLowerCase()) : listAddresses()
  return own.includes(name)
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1'])

/** Whether an address can be reached from this machine alone. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.has(address.toLowerCase()) || /^127(?:\.\d{1,3}){3}$/.test(address)
}

function listAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address.toLowerCase()))
}
