/** What the bytes of a file are, as far as ingest reads them. */
export type Kind = 'html' | 'json-lines' | 'markdown' | 'plain'

/** The media type that a capture of each kind carries; a JSON line is one object. */
export const MEDIA_TYPE: Record<Kind, string> = {
  html: 'text/html',
  'json-lines': 'application/json',
  markdown: 'text/markdown',
  plain: 'text/plain',
}

const KIND_BY_SUFFIX: Readonly<Record<string, Kind>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  shtml: 'html',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
}

/**
 * The kind that a file's name promises; null where it promises none. `.gz` is looked through.
 *
 * @example kindOfName('a/report.html.gz') // 'html'
 */
export function kindOfName(name: string): Kind | null {
  const suffix = /\.([^./\\]+)$/.exec(withoutGz(name))?.[1]
  return (suffix && KIND_BY_SUFFIX[suffix.toLowerCase()]) || null
}

/** The kind of a capture by its media type; null where ingest reads no such type. */
export function kindOfMediaType(mediaType: string): Kind | null {
  return (Object.keys(MEDIA_TYPE) as Kind[]).find((kind) => MEDIA_TYPE[kind] === mediaType) ?? null
}

/** The name without `.gz`. */
export function withoutGz(name: string): string {
  return name.replace(/\.gz$/i, '')
}

/**
 * The kind by what the text begins with, for input without a telling name: an HTML tag, a JSON object, else plain text.
 */
export function kindOfText(head: string): Kind {
  const start = head.trimStart().slice(0, 1000)
  if (/^\{\s*(?:"|\}|$)/.test(start)) return 'json-lines'
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b/i.test(
      start,
    )
  )
    return 'html'
  return 'plain'
}
