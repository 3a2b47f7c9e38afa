import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { EngineError } from '../engine-error.ts'
import type { DayRoot } from './day-roots.ts'

/** What fixes the journal up to one of its lines: whoever holds a copy can tell any later change. */
export interface Seal {
  /** What is signed; see `sealText`. */
  readonly text: string
  /** Ed25519 over the text, base64; null where nobody signed. */
  readonly signature: string | null
  /** The signer's public key, PEM; null where nobody signed. */
  readonly publicKey: string | null
  /** When an authority that the owner named saw the text (RFC 3161); absent where none was asked. */
  readonly stamp?: Stamp
}

export interface Stamp {
  /** The address that was asked. */
  readonly address: string
  /** The token as it came: DER in base64. */
  readonly token: string
}

/** The journal up to a line, in words that a person and `grep` can read. */
export function sealText(about: {
  readonly title: string
  readonly sequence: number
  readonly hash: string
  readonly at: string
  readonly days: readonly DayRoot[]
}): string {
  const { title, sequence, hash, at, days } = about
  return [
    'sayso seal 1',
    `case: ${title.replace(/\s+/g, ' ')}`,
    `line: ${sequence}`,
    `hash: ${hash}`,
    `at: ${at}`,
    ...days.map((day) => `day ${day.day} lines ${day.first}-${day.last} root ${day.root}`),
    '',
  ].join('\n')
}

export interface SealedState {
  readonly sequence: number
  readonly hash: string
  readonly at: string
  readonly days: readonly DayRoot[]
}

/** What a seal says. Throws `seal-unreadable`. */
export function parseSeal(text: string): SealedState {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]
  const [line, hash, at] = [field('line'), field('hash'), field('at')]
  if (
    !text.startsWith('sayso seal 1\n') ||
    line === undefined ||
    !/^\d+$/.test(line) ||
    hash === undefined ||
    at === undefined
  )
    throw new EngineError('seal-unreadable', 'this is no seal; a text that begins with "sayso seal 1" was expected')
  const days = [...text.matchAll(/^day (\S+) lines (\d+)-(\d+) root ([0-9a-f]{64})$/gm)].map(
    ([, day, first, last, root]): DayRoot => ({ day: day!, first: Number(first), last: Number(last), root: root! }),
  )
  return { sequence: Number(line), hash, at, days }
}

/** Signs with an Ed25519 key of the owner's. Throws `key-unreadable` where the PEM holds no such key. */
export function signSeal(text: string, privatePem: string | null): Seal {
  if (privatePem === null) return { text, signature: null, publicKey: null }
  const key = readKey(() => createPrivateKey(privatePem))
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  return { text, signature: sign(null, Buffer.from(text), key).toString('base64'), publicKey }
}

/** Whether the signature is that of the key over the text. False too where the key cannot be read. */
export function isSigned({ text, signature, publicKey }: Seal): boolean {
  if (signature === null || publicKey === null) return false
  try {
    return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

function readKey(read: () => KeyObject): KeyObject {
  try {
    const key = read()
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // told below
  }
  throw new EngineError(
    'key-unreadable',
    'the key cannot be used; an Ed25519 private key in PEM without a passphrase was expected. Make one: openssl genpkey -algorithm ed25519 -out key.pem',
  )
}
