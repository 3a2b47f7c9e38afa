import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { EngineError } from '../engine-error.ts'

const SHA256 = '2.16.840.1.101.3.4.2.1'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const EXTENDED_KEY_USAGE = '2.5.29.37'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

/** What is asked of an authority, and the number by which its reply is known. */
export interface StampQuery {
  /** DER. */
  readonly bytes: Uint8Array
  /** In hexadecimal. */
  readonly nonce: string
}

/** A query for a time-stamp over a text (RFC 3161): the authority gets its SHA-256, and none of its words. */
export function makeStampQuery(text: string): StampQuery {
  const nonce = randomBytes(8)
  nonce[0]! &= 0x7f // the number is signed, and a negative one is refused by some
  nonce[0]! |= 0x40 // nor may it begin with zeros, which DER leaves out
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(createHash('sha256').update(text).digest()) }),
    }),
    nonce: new asn1js.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  })
  return { bytes: new Uint8Array(query.toSchema().toBER(false)), nonce: nonce.toString('hex') }
}

/** The token in the reply of an authority, DER. Throws `stamp-refused` where it gave none, or not for this query. */
export function tokenOf(reply: Uint8Array, query: StampQuery): Uint8Array {
  const { status, timeStampToken } = parse('the reply of the authority', () => TimeStampResp.fromBER(bufferOf(reply)))
  if (status.status > 1 || timeStampToken === undefined) {
    const why = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join(' ')
    throw new EngineError(
      'stamp-refused',
      `the authority gave no time-stamp (status ${status.status}${why === '' ? '' : `: ${why}`}). Ask it, or name another.`,
    )
  }
  const token = new Uint8Array(timeStampToken.toSchema().toBER(false))
  const { nonce } = openToken(token).info
  const given = nonce === undefined ? null : Buffer.from(nonce.valueBlock.valueHexView).toString('hex')
  if (given !== query.nonce)
    throw new EngineError('stamp-refused', 'the authority answered another query than ours; nothing was kept')
  return token
}

/** What a time-stamp shows. */
export interface StampCheck {
  /** When the authority says it saw the text: an instant in UTC. */
  readonly at: string
  /** Whose certificate signed it, as the certificate calls it. */
  readonly authority: string
  /** The certificates that came with it, PEM, the signer's first. */
  readonly certificates: readonly string[]
  /** Whether the signer's certificate leads to one that was trusted; null where none was named. */
  readonly trusted: boolean | null
}

/**
 * Checks a time-stamp token against the text that it is about: the hash, the signature, that the certificate may stamp
 * times and was valid then, and whether it leads to a trusted one. Throws `stamp-broken` where any of the first four fails.
 *
 * @param trusted certificates in PEM, one after another; null where nobody named any
 */
export async function checkStamp(token: Uint8Array, text: string, trusted: string | null): Promise<StampCheck> {
  const { signed, info } = openToken(token)
  const data = bufferOf(new TextEncoder().encode(text))
  const anchors = trusted === null ? [] : certificatesIn(trusted)
  const at = info.genTime
  const result = await signed
    .verify({ signer: 0, data, trustedCerts: [...anchors], checkDate: at, checkChain: false, extendedMode: true })
    .catch((error: unknown) => {
      throw broken(wordsOf(error))
    })
  const certificate = result.signerCertificate
  if (result.signatureVerified !== true || certificate == null)
    throw broken('its signature is not that of its certificate')
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue
  if (!(usage instanceof ExtKeyUsage) || !usage.keyPurposes.includes(TIME_STAMPING))
    throw broken('its certificate is not one for stamping times')
  if (at < certificate.notBefore.value || at > certificate.notAfter.value)
    throw broken('its certificate was not valid at that time')
  const held = [certificate, ...(signed.certificates ?? []).filter((each) => each !== certificate)]
  const certificates = held.filter((each) => each instanceof Certificate).map(pemOf)
  return {
    at: at.toISOString(),
    authority: new X509Certificate(certificates[0]!).subject.replaceAll('\n', ', '),
    certificates: [...new Set(certificates)],
    trusted: trusted === null ? null : leadsTo(certificates, anchors.map(pemOf)),
  }
}

/** Whether the first certificate is trusted, or was issued by one that is, over those that came with it. */
function leadsTo(certificates: readonly string[], anchors: readonly string[]): boolean {
  const trusted = anchors.map((pem) => new X509Certificate(pem))
  const others = certificates.map((pem) => new X509Certificate(pem))
  let at = others[0]!
  for (let step = 0; step <= others.length; step++) {
    const here = at
    if (trusted.some((each) => each.fingerprint256 === here.fingerprint256)) return true
    if (trusted.some((each) => each.ca && here.checkIssued(each) && here.verify(each.publicKey))) return true
    const issuer = others.find(
      (each) => each !== here && each.ca && here.checkIssued(each) && here.verify(each.publicKey),
    )
    if (issuer === undefined) return false
    at = issuer
  }
  return false
}

function openToken(token: Uint8Array): { readonly signed: SignedData; readonly info: TSTInfo } {
  return parse('the time-stamp', () => {
    const content = ContentInfo.fromBER(bufferOf(token))
    if (content.contentType !== SIGNED_DATA) throw new Error('it holds no signed data')
    const signed = new SignedData({ schema: content.content })
    const { eContent } = signed.encapContentInfo
    if (eContent === undefined) throw new Error('it holds no time')
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) }
  })
}

function certificatesIn(pem: string): readonly Certificate[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  if (found.length === 0)
    throw new EngineError('authority-unreadable', 'there is no certificate in PEM in the file of the authority')
  return parse('the certificate of the authority', () =>
    found.map((each) => Certificate.fromBER(bufferOf(new X509Certificate(each).raw))),
  )
}

function pemOf(certificate: Certificate): string {
  return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER(false))).toString()
}

function parse<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new EngineError('stamp-broken', `${what} cannot be read: ${wordsOf(error)}`)
  }
}

function broken(why: string): EngineError {
  return new EngineError('stamp-broken', `the time-stamp does not hold: ${why}`)
}

function wordsOf(error: unknown): string {
  const message =
    error instanceof Error ? error.message : String((error as { message?: string } | null)?.message ?? error)
  return message.slice(0, 200)
}

/** Bytes of their own: the library reads whole buffers. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
