import { isPackedCutOff, TooLarge } from './bytes.ts'
import { refuseError } from './find-inputs.ts'
import { MOST_ELEMENTS, TooManyElements } from './html/parse-page.ts'
import { MAX_BYTES, type ReadOptions, type Refusal, refuse } from './item.ts'
import type { Kind } from './kind.ts'
import { Unreadable } from './unreadable.ts'

const EXPECTED: Partial<Record<Kind, string>> = {
  html: 'an HTML page',
  'json-lines': 'JSON Lines',
  markdown: 'Markdown text',
  plain: 'plain text',
}

/** Bytes that are no text where text was promised. */
export function refuseBinary(file: string, found: string, kind: Kind): Refusal {
  const expected = EXPECTED[kind] ?? 'text'
  const message = `${file} is ${found}; ${expected} was expected. Unpack or convert it, and give it its own suffix.`
  return refuse(file, 'file-not-text', message)
}

/** Whatever was thrown while a file was read, in words. */
export function refuseRead(file: string, error: unknown, options: ReadOptions): Refusal {
  if (error instanceof Unreadable) return refuse(file, error.code, `${file} ${error.message}.`)
  if (error instanceof TooLarge) {
    const limit = inMegabytes(options.maxBytes ?? MAX_BYTES)
    const message = `${file} holds more than ${limit}; one page was expected. Split it up, one document a line, as .jsonl.`
    return refuse(file, 'page-too-large', message)
  }
  if (error instanceof TooManyElements) {
    const message = `${file} holds more than ${MOST_ELEMENTS} elements; one page was expected. Save the article alone.`
    return refuse(file, 'page-too-many-elements', message)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (isPackedCutOff(error)) {
    const message = `${file} breaks off: its gzip has no end, and what stood behind what was read of it is lost. Fetch or pack it again.`
    return refuse(file, 'gzip-broken', message)
  }
  if (code.startsWith('Z_')) {
    const message = `${file} begins as gzip but cannot be unpacked (${code}); fetch or pack it again.`
    return refuse(file, 'gzip-broken', message)
  }
  if (/^E[A-Z]+$/.test(code)) return refuseError(file, error)
  const reason = error instanceof Error ? error.message : String(error)
  const message = `${file} could not be read (${reason.slice(0, 200)}); this is a mistake of Sayso's. Please report it with the file.`
  return refuse(file, 'read-failed', message)
}

export function inMegabytes(sizeBytes: number): string {
  return `${Math.round(sizeBytes / 1024 / 1024)} MB`
}
