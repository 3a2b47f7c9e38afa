import ipaddr from 'ipaddr.js'

/**
 * Why an IP address is none that a page of the web stands at, in words; null where it is a public one. What wraps another
 * address (IPv4 within IPv6, NAT64, 6to4, Teredo) is refused whatever it wraps: a public host has an address of its own.
 *
 * @example tellAddress('169.254.169.254') // 'link-local'
 */
export function tellAddress(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'no IP address'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return RANGES[range] ?? range
  if (parsed.kind() === 'ipv4') return SERVICES.has(parsed.toString()) ? 'the service address of a cloud' : null
  return tellUnicast((parsed as ipaddr.IPv6).parts)
}

/** ipaddr.js calls unicast whatever stands in no list of its own; the Internet's part of IPv6 is 2000::/3 alone. */
function tellUnicast(parts: readonly number[]): string | null {
  if ((parts[0]! & 0xe000) !== 0x2000) return 'outside the public part of IPv6'
  // ISATAP (RFC 5214): the last 64 bits are 0[2]00:5efe and an IPv4 address.
  if ((parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe) return 'ISATAP, which wraps another address'
  return null
}

const RANGES: Readonly<Record<string, string>> = {
  '6to4': '6to4, which wraps another address',
  broadcast: 'broadcast',
  carrierGradeNat: 'private to a provider',
  ipv4Mapped: 'IPv4 mapped into IPv6',
  linkLocal: 'link-local',
  loopback: 'this machine itself',
  private: 'private',
  rfc6052: 'NAT64, which wraps another address',
  rfc6145: 'IPv4 translated into IPv6',
  teredo: 'Teredo, which wraps another address',
  uniqueLocal: 'private',
  unspecified: 'unspecified',
}

/** Addresses of public ranges under which clouds answer their own machines alone. */
const SERVICES: ReadonlySet<string> = new Set(['168.63.129.16'])
