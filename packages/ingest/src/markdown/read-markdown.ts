import type { Draft } from '../draft.ts'
import { readPlain } from '../plain/read-plain.ts'

/** The draft of a Markdown text. */
export function readMarkdown(source: string): Draft {
  return readPlain(source)
}
