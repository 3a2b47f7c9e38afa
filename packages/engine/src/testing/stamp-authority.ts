import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small time-stamp authority on loopback, whose tokens openssl makes: a root, and a certificate under it that stamps. */
export interface StampAuthority {
  readonly address: string
  /** The root's certificate, PEM. */
  readonly root: string
  /** What it answers next, in place of a time-stamp; null for the time-stamp asked for. */
  answer: { status: number; type: string; body: Uint8Array } | null
  close(): Promise<void>
}

const CONFIG = `
[tsa]
default_tsa = here
[here]
serial = SERIAL
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
`

/** @param usage what the certificate may be used for, as openssl calls it */
export async function openStampAuthority(usage = 'critical,timeStamping'): Promise<StampAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-tsa-'))
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG.replace('SERIAL', join(folder, 'serial')))
  writeFileSync(join(folder, 'serial'), '01\n')
  const key = ['-newkey', 'rsa:2048', '-nodes', '-days', '30']
  openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-subj', '/CN=Root of Orv')
  openssl('req', ...key.slice(0, 3), '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Stamps of Orv')
  writeFileSync(join(folder, 'tsa.ext'), `extendedKeyUsage=${usage}\n`)
  const signed = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '30', '-extfile', 'tsa.ext']
  openssl('x509', '-req', '-in', 'tsa.csr', ...signed, '-out', 'tsa.pem')
  const authority = { answer: null as StampAuthority['answer'] }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { status, type, body } = authority.answer ?? {
        status: 200,
        type: 'application/timestamp-reply',
        body: reply(Buffer.concat(parts)),
      }
      response.writeHead(status, { 'content-type': type }).end(body)
    })
  })
  const reply = (query: Buffer): Uint8Array => {
    writeFileSync(join(folder, 'query.tsq'), query)
    const how = [
      '-config',
      'tsa.cnf',
      '-section',
      'here',
      '-signer',
      'tsa.pem',
      '-inkey',
      'tsa.key',
      '-chain',
      'root.pem',
    ]
    openssl('ts', '-reply', '-queryfile', 'query.tsq', ...how, '-out', 'reply.tsr')
    return readFileSync(join(folder, 'reply.tsr'))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(authority, {
    address: `http://stamps.example:${(server.address() as AddressInfo).port}/`,
    root: readFileSync(join(folder, 'root.pem'), 'utf8'),
    close: () =>
      new Promise<void>((resolve) => {
        rmSync(folder, { recursive: true })
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}
