import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkUrl } from './check-url.ts'
import { FetchRefused } from './fetch-refused.ts'
import { tellAddress } from './tell-address.ts'

/** Every way to spell an address that is not public, and what the guard says of it. */
const REFUSED: readonly (readonly [spelling: string, code: string])[] = [
  ...[
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://0177.0.0.01/',
    'http://0177.0x0.0.1/',
    'http://127.0.0.1./',
    'http://127.0.0.1:8080/',
    'http://%31%32%37.0.0.1/',
    'http://１２７．０．０．１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http:127.0.0.1',
    'http:\\\\127.0.0.1\\a',
    'HTTP://127.0.0.1',
    'http:////127.0.0.1/a',
    ' \thttp://127.0.0.1/\n',
    'http://1\t27.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://0x0/',
    'http://10.1.2.3/',
    'http://0xa.0x1.0x2.0x3/',
    'http://012.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.254/',
    'http://192.168.1.1/',
    'http://3232235777/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.170.2/',
    'http://100.100.100.200/',
    'http://100.64.0.1/',
    'http://168.63.129.16/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.7/',
    'http://203.0.113.9/',
    'http://192.88.99.1/',
    'http://224.0.0.1/',
    'http://239.255.255.250/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:169.254.169.254]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b:1::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    'http://[2001:db8::1]/',
    'http://[2606:4700::5efe:7f00:1]/',
    'http://[2606:4700::200:5efe:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fd20:ce::254]/',
    'http://[ff02::1]/',
    'http://[100::1]/',
    'http://[5f00::1]/',
    'http://[4000::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
    'http://localho%73t/',
    'http://app.localhost:3000/',
    'http://router/',
    'http://router./',
    'http://printer.local/',
    'http://wiki.internal/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://metadata.google.internal./',
    'http://METADATA。GOOGLE。INTERNAL/',
    'http://nas.home.arpa/',
    'http://nas.lan/',
    'http://hidden.onion/',
    'http://a.test/',
  ].map((spelling) => [spelling, 'fetch-not-public'] as const),
  ['http://user:secret@news.example/', 'fetch-credentials'],
  ['https://user@news.example/', 'fetch-credentials'],
  ['http://news.example@127.0.0.1/', 'fetch-credentials'],
  ['http://127.0.0.1@news.example/', 'fetch-credentials'],
  ['file:///etc/passwd', 'fetch-scheme'],
  ['ftp://news.example/', 'fetch-scheme'],
  ['gopher://127.0.0.1:70/', 'fetch-scheme'],
  ['javascript:alert(1)', 'fetch-scheme'],
  ['data:text/html,x', 'fetch-scheme'],
  ['blob:http://news.example/a', 'fetch-scheme'],
  ['ws://news.example/', 'fetch-scheme'],
  ['news.example/a', 'fetch-url'],
  ['http://', 'fetch-url'],
  ['http://[::1', 'fetch-url'],
  ['http://256.256.256.256/', 'fetch-url'],
  ['http://[fe80::1%25eth0]/', 'fetch-url'],
  ['http://a b.example/', 'fetch-url'],
  [`http://news.example/${'a'.repeat(9000)}`, 'fetch-url'],
  ['', 'fetch-url'],
]

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof FetchRefused) return error.code
    throw error
  }
  return 'let through'
}

describe('the guard', () => {
  it.each(REFUSED)('keeps %j out', (spelling, code) => {
    expect(codeOf(() => checkUrl(spelling))).toBe(code)
  })

  it.each(REFUSED)('keeps %j out as the target of a redirect', (spelling, code) => {
    if (code === 'fetch-url') return // what is no address by itself may be a path of the page that redirects
    expect(codeOf(() => checkUrl(spelling, { base: new URL('https://news.example/a/') }))).toBe(code)
  })

  it.each(['//127.0.0.1/', '\\\\127.0.0.1\\', '//0x7f.1', '///127.0.0.1', '/\\localhost/'])(
    'keeps out the relative redirect %j',
    (location) => {
      expect(codeOf(() => checkUrl(location, { base: new URL('https://news.example/a/') }))).toBe('fetch-not-public')
    },
  )

  it.each([
    ['https://news.example/a#part', 'https://news.example/a'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['http://[2606:4700:4700::1111]/', 'http://[2606:4700:4700::1111]/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['http://172.32.0.1/', 'http://172.32.0.1/'],
  ])('lets %j through', (spelling, href) => {
    expect(checkUrl(spelling).href).toBe(href)
  })

  it('knows every address of the private blocks, however it is spelt', () => {
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
    )
    const radix = fc.constantFrom<(part: number) => string>(
      (part) => String(part),
      (part) => `0x${part.toString(16)}`,
      (part) => `0${part.toString(8)}`,
      (part) => `0x000${part.toString(16)}`,
    )
    fc.assert(
      fc.property(inside, radix, radix, fc.integer({ min: 1, max: 4 }), (parts, first, other, count) => {
        const last = parts.slice(count - 1).reduce((sum, part) => sum * 256 + part, 0)
        const spelt = [...parts.slice(0, count - 1).map(first), other(last)].join('.')
        expect(codeOf(() => checkUrl(`http://${spelt}/`))).toBe('fetch-not-public')
        const [a, b, c, d] = parts.map((part) => part.toString(16).padStart(2, '0'))
        for (const wrapped of [`::ffff:${a}${b}:${c}${d}`, `64:ff9b::${a}${b}:${c}${d}`, `2002:${a}${b}:${c}${d}::`])
          expect(tellAddress(wrapped)).not.toBeNull()
      }),
    )
  })
})
