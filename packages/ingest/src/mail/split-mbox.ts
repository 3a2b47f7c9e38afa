import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { rawLines } from '../split/raw-lines.ts'
import { Unreadable } from '../unreadable.ts'
import { addressOfMail } from './read-mail.ts'

/**
 * The mails of a mailbox, one at a time. A line "From …" after a blank line parts them; the ">" that was put before such
 * lines within a mail is taken off again, as the mboxrd form wants it. Throws Unreadable where it is no mailbox.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, { maxBytes }: SplitLimits): AsyncGenerator<Piece> {
  let mails = 0
  let lines: Uint8Array[] | null = null
  let sizeBytes = 0
  let afterBlank = true
  const take = (): Piece => {
    const place = `mail ${mails}`
    if (sizeBytes > maxBytes) {
      const message = `holds ${sizeBytes} bytes; at most ${maxBytes} of one mail are read`
      return { kind: 'broken', place, reason: new Unreadable('mail-too-large', message) }
    }
    const bytes = withoutLastBlank(Buffer.concat(lines!))
    return partOf({ place, documentKind: 'mail', bytes, address: addressOfMail(bytes) })
  }
  for await (const { bytes, begins } of rawLines(chunks)) {
    if (begins && afterBlank && startsWith(bytes, FROM)) {
      if (lines !== null) yield take()
      mails++
      lines = []
      sizeBytes = 0
    } else if (lines === null) {
      if (!isBlank(bytes))
        throw new Unreadable(
          'mbox-no-from',
          'does not begin with "From "; a mailbox was expected. Name a single mail .eml',
        )
    } else {
      const line =
        begins && QUOTED.test(new TextDecoder('latin1').decode(bytes.subarray(0, 40))) ? bytes.subarray(1) : bytes
      sizeBytes += line.length
      if (sizeBytes > maxBytes) lines = []
      else lines.push(line)
    }
    afterBlank = begins && isBlank(bytes)
  }
  if (lines !== null) yield take()
}

const FROM = new TextEncoder().encode('From ')
const QUOTED = /^>+From /

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 10 || byte === 13)
}

/** The blank line before the next "From " belongs to the mailbox. */
function withoutLastBlank(mail: Uint8Array): Uint8Array {
  if (mail.at(-1) !== 10) return mail
  const before = mail.at(-2) === 13 ? mail.length - 2 : mail.length - 1
  return mail[before - 1] === 10 ? mail.subarray(0, before) : mail
}
