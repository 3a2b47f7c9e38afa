import { type Draft, draftOf } from '../draft.ts'
import { noteProperties } from './properties.ts'
import { RtfBody } from './rtf-body.ts'
import { readRtfTokens } from './rtf-tokens.ts'

/** The draft of an RTF file. Pictures, embedded objects and linked files are not looked at. Throws Unreadable. */
export function readRtf(bytes: Uint8Array): Draft {
  const body = new RtfBody()
  for (const token of readRtfTokens(bytes)) body.take(token)
  const { title, author, changed } = body.properties()
  return { ...draftOf(''), ...body.done(), title, byline: author, notes: noteProperties({ changed }) }
}
