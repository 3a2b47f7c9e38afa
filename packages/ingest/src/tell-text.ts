import type { Kind } from './kind.ts'

/** Whether the text is an SVG drawing: no name promises anything else of one. */
export function isDrawing(head: string): boolean {
  return DRAWING.test(withoutMark(head))
}

const DRAWING = /^(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!doctype\s+svg\b[^>]*>\s*(?:\]>\s*)?)*<(?:\w+:)?svg[\s>]/i

/**
 * The kind by what the text begins with, for input without a telling name: an HTML tag, a JSON object, headers of a
 * mail, else plain text.
 */
export function tellText(head: string): Kind {
  const start = withoutMark(head)
  if (/^[{[]/.test(start)) return tellJson(start)
  if (PAGE.test(start.slice(0, 1000))) return 'html'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[\s\S]*?\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(start))
    return 'feed'
  if (/^From \S.*\d{4}\s*\r?\n[\w-]+:/.test(start)) return 'mbox'
  if (MAIL.test(start))
    return /^content-type:\s*multipart\/related/im.test(headersOf(start)) ? tellRelated(start) : 'mail'
  return 'plain'
}

function withoutMark(head: string): string {
  return head.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '').trimStart()
}

const PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b/i

/** Two headers, one of them only mails have. */
const MAIL =
  /^(?=[\s\S]{0,4000}?^(?:from|received|return-path|message-id|mime-version):)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/im

function headersOf(start: string): string {
  return /^[\s\S]*?\r?\n\r?\n/.exec(start)?.[0] ?? start
}

function tellRelated(start: string): Kind {
  return /^(?:snapshot-content-location|from: <saved by)/im.test(headersOf(start)) ? 'mhtml' : 'mail'
}

function tellJson(start: string): Kind {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(start)) return 'json-feed'
  if (/"messages"\s*:\s*\[|"chats"\s*:\s*\{/.test(start) && !/^\{[^\n]*"text"[^\n]*\}\r?\n/.test(start))
    return 'telegram'
  return 'json-lines'
}
