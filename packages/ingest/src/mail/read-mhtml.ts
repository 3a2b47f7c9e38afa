import { declaredInHtml } from '../decode/declared.ts'
import { decode } from '../decode/decode.ts'
import type { Draft } from '../draft.ts'
import { readHtml } from '../html/read-html.ts'
import { Unreadable } from '../unreadable.ts'
import { findMimePart } from './mime-part.ts'

/** The draft of a page that a browser saved with all its files (MHTML): its first HTML part. Throws Unreadable. */
export function readMhtml(bytes: Uint8Array, url: string | null): Draft {
  const page = findMimePart(bytes, /^(?:text\/html|application\/xhtml\+xml)\b/i)
  if (page === null) throw new Unreadable('mhtml-no-page', 'holds no HTML part; a page saved as MHTML was expected')
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(page.type)?.[1] ?? declaredInHtml(page.bytes)
  const { text, notes } = decode(page.bytes, charset)
  const draft = readHtml(text, url ?? page.location)
  return { ...draft, capturedAt: draft.capturedAt ?? page.date, notes: [...notes, ...draft.notes] }
}
