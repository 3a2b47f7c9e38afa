import type { ReadOptions } from '../item.ts'
import { kindOfName } from '../kind.ts'
import { ATTACHMENT, namesPassedOver, type Piece, partOf } from '../split/part.ts'
import { readApart, timeoutFor } from '../worker/read-apart.ts'

/** The attachments of a mail of Outlook (MSG). Throws Unreadable. */
export async function* splitMsg(bytes: Uint8Array, { timeoutMs }: ReadOptions): AsyncGenerator<Piece> {
  const files = await readApart({ kind: 'msg-files', bytes }, timeoutFor(bytes.length, timeoutMs))
  const unread = files.filter(({ name }) => kindOfName(name) === null).map(({ name }) => name)
  for (const [index, { name, bytes: content }] of files.entries()) {
    if (kindOfName(name) !== null) yield partOf({ place: `${ATTACHMENT}${index + 1}: ${name}`, name, bytes: content })
  }
  if (unread.length > 0) yield { kind: 'passed-over', message: namesPassedOver('attachment', unread) }
}
