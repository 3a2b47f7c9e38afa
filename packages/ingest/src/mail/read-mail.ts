import { createHash } from 'node:crypto'
import type { Tie } from '@sayso/core'
import type { Address } from 'postal-mime'
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { type Draft, draftOf, noteOf } from '../draft.ts'
import { joinBlocks } from '../html/block.ts'
import { flowText } from '../html/flow-text.ts'
import { parsePage } from '../html/parse-page.ts'
import { kindOfName } from '../kind.ts'
import { joinLines } from '../plain/join-lines.ts'
import { ATTACHMENT, namesPassedOver, type Piece, partOf } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'

/** The draft of a mail: its words, who sent it, when, and what it answers. Throws Unreadable where it is no mail. */
export async function readMail(bytes: Uint8Array): Promise<Draft> {
  const mail = await parseMail(bytes)
  const { text, links } = wordsOf(mail)
  const sender = nameOf(mail.from ?? mail.sender)
  const files = mail.attachments.map(fileName)
  const message = `${files.length} ${files.length === 1 ? 'attachment' : 'attachments'}, each a document of its own where it can be read: ${files.slice(0, 5).join(', ')}.`
  return {
    ...draftOf(text),
    title: mail.subject ?? null,
    byline: null,
    ownId: mail.messageId ?? null,
    publisher: sender,
    published: header(mail, 'date')?.replace(/\s*\([^)]*\)\s*$/, '') ?? null,
    links,
    media: mail.attachments.map((file) => ({ id: `sha256:${sha256Of(file)}`, url: null, caption: fileName(file) })),
    ties: tiesOf(mail),
    notes: files.length === 0 ? [] : [noteOf('mail-attachments', message)],
  }
}

/** The attachments of a mail, each as it was before it was packed for the mail. */
export async function* splitAttachments(bytes: Uint8Array): AsyncGenerator<Piece> {
  const mail = await parseMail(bytes)
  const unread: string[] = []
  for (const [index, file] of mail.attachments.entries()) {
    const content = contentOf(file)
    const name = fileName(file)
    const icon = file.related === true && content.length < SMALLEST_PICTURE
    if (icon || kindOfName(name) === null) unread.push(name)
    else yield partOf({ place: `${ATTACHMENT}${index + 1}: ${name}`, name, bytes: content })
  }
  if (unread.length > 0) yield { kind: 'passed-over', message: namesPassedOver('attachment', unread) }
}

/** The address of a mail by its Message-ID (RFC 2392); null where it has none. */
export function addressOfMail(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  const id = /^message-id:\s*<?([^\s<>]{1,250})>?/im.exec(/^[\s\S]*?(?=\r?\n\r?\n|$)/.exec(head)?.[0] ?? '')?.[1]
  return id === undefined ? null : midOf(id)
}

/** Smaller than this, in bytes, a picture that the mail's HTML shows is an icon more often than not. */
const SMALLEST_PICTURE = 20_000

async function parseMail(bytes: Uint8Array): Promise<Email> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 32,
      maxHeadersSize: 1_000_000,
    })
  } catch (error) {
    throw new Unreadable('mail-broken', `is no mail that can be read (${(error as Error).message.slice(0, 120)})`)
  }
  if (mail.headers.length === 0) {
    throw new Unreadable(
      'mail-no-headers',
      'has no headers; a mail with From and Date was expected. Save it again as .eml',
    )
  }
  return mail
}

function wordsOf({ html, text }: Email): Pick<Draft, 'text' | 'links'> {
  const plain = joinLines(text ?? '').join('\n\n')
  if (html === undefined || html.trim() === '') return { text: plain, links: [] }
  const laid = joinBlocks(flowText(parsePage(html).root, null).blocks)
  return laid.text.length < plain.length * SHORT_OF_PLAIN ? { text: plain, links: [] } : laid
}

/** Share of the plain text below which the HTML of a mail cannot be all of it. */
const SHORT_OF_PLAIN = 0.5

function nameOf(address: Address | undefined): string | null {
  if (address === undefined) return null
  return address.name.trim() || address.address?.trim() || null
}

function header(mail: Email, key: string): string | null {
  return mail.headers.find((one) => one.key === key)?.value ?? null
}

function tiesOf({ inReplyTo, references }: Email): readonly Tie[] {
  const last = inReplyTo ?? references?.trim().split(/\s+/).at(-1)
  const id = last === undefined ? null : /<?([^\s<>]{1,250})>?/.exec(last)?.[1]
  return id ? [{ kind: 'reply-to', url: midOf(id), name: null }] : []
}

function midOf(id: string): string {
  return `mid:${encodeURI(id).replace(/[?#]/g, encodeURIComponent)}`
}

function fileName(file: Attachment): string {
  const name = file.filename ?? (file.mimeType === 'message/rfc822' ? 'mail.eml' : file.mimeType)
  return name.replace(/\s+/g, ' ').slice(0, LONGEST_NAME)
}

/** Code units of an attachment's name that are shown. */
const LONGEST_NAME = 120

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

function sha256Of(file: Attachment): string {
  return createHash('sha256').update(contentOf(file)).digest('hex')
}
