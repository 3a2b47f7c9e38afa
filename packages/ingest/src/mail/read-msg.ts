import { createHash } from 'node:crypto'
import type { FieldsData } from '@kenjiuno/msgreader'
import MsgReaderModule from '@kenjiuno/msgreader'
import { decode } from '../decode/decode.ts'
import { type Draft, draftOf, noteOf } from '../draft.ts'
import { joinBlocks } from '../html/block.ts'
import { flowText } from '../html/flow-text.ts'
import { parsePage } from '../html/parse-page.ts'
import { joinLines } from '../plain/join-lines.ts'
import { Unreadable } from '../unreadable.ts'
import { checkCompound } from './check-compound.ts'

/** A file attached to a mail of Outlook. */
export interface AttachedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The draft of a mail of Outlook (MSG). Throws Unreadable where it is none. */
export function readMsg(bytes: Uint8Array): Draft {
  const { mail } = open(bytes)
  const files = readMsgFiles(bytes)
  const names = files.map(({ name }) => name)
  const message = `${files.length} ${files.length === 1 ? 'attachment' : 'attachments'}, each a document of its own where it can be read: ${names.slice(0, 5).join(', ')}.`
  const reply = /^in-reply-to:\s*<([^\s<>]{1,250})>/im.exec(mail.headers ?? '')?.[1]
  return {
    ...draftOf(''),
    ...wordsOf(mail),
    title: mail.subject ?? null,
    ownId: mail.messageId?.replace(/^<|>$/g, '') ?? null,
    publisher: mail.senderName ?? mail.senderSmtpAddress ?? mail.senderEmail ?? null,
    published: dateOf(mail),
    media: files.map(({ name, bytes: content }) => ({ id: `sha256:${sha256Of(content)}`, url: null, caption: name })),
    ties: reply === undefined ? [] : [{ kind: 'reply-to', url: `mid:${encodeURI(reply)}`, name: null }],
    notes: files.length === 0 ? [] : [noteOf('mail-attachments', message)],
  }
}

/** The files attached to a mail of Outlook; of a mail attached to it, a MSG file anew. Throws Unreadable. */
export function readMsgFiles(bytes: Uint8Array): readonly AttachedFile[] {
  const { reader, mail } = open(bytes)
  return (mail.attachments ?? []).slice(0, MOST_FILES).flatMap((file): readonly AttachedFile[] => {
    try {
      const { fileName, content } = reader.getAttachment(file)
      return content.length === 0 ? [] : [{ name: fileName.trim() || 'attachment', bytes: content }]
    } catch {
      return []
    }
  })
}

const MOST_FILES = 1000

// The package is CommonJS, and its class the default within the default.
const MsgReader = (MsgReaderModule as unknown as { default?: typeof MsgReaderModule }).default ?? MsgReaderModule

function open(bytes: Uint8Array): { readonly reader: InstanceType<typeof MsgReader>; readonly mail: FieldsData } {
  checkCompound(bytes)
  try {
    const reader = new MsgReader(bytes.slice().buffer)
    const mail = reader.getFileData()
    if (mail.error || mail.dataType !== 'msg') throw new Error(mail.error ?? 'no mail in it')
    return { reader, mail }
  } catch (error) {
    // It leads to places behind its end: what is read of a file is only as long as what came of it.
    if (error instanceof RangeError)
      throw new Unreadable(
        'msg-cut-off',
        `breaks off: it names parts behind its ${bytes.length} bytes. Save the mail again, best as .eml`,
      )
    throw new Unreadable(
      'msg-broken',
      'is a compound file of Microsoft without a mail of Outlook that can be read. Save a mail again as .eml, an old Office file as DOCX',
    )
  }
}

function wordsOf(mail: FieldsData): Pick<Draft, 'text' | 'links'> {
  const plain = joinLines(mail.body ?? '').join('\n\n')
  const html = mail.bodyHtml ?? (mail.html ? decode(mail.html, null).text : '')
  if (html.trim() === '') return { text: plain, links: [] }
  const laid = joinBlocks(flowText(parsePage(html).root, null).blocks)
  return laid.text.length < plain.length / 2 ? { text: plain, links: [] } : laid
}

/** The mail's own headers have the zone of the sender; Outlook's fields are in UTC. */
function dateOf(mail: FieldsData): string | null {
  const header = /^date:\s*([^\r\n]+)/im.exec(mail.headers ?? '')?.[1]
  const field = mail.clientSubmitTime ?? mail.messageDeliveryTime ?? mail.creationTime
  const time = Date.parse(field ?? '')
  return header?.replace(/\s*\([^)]*\)\s*$/, '') ?? (Number.isNaN(time) ? null : new Date(time).toISOString())
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
