import { type Kind, kindOfName } from './kind.ts'
import { beginsAs } from './magic.ts'
import { isDrawing, tellText } from './tell-text.ts'

/**
 * What bytes are: what they begin with outranks the name, for names lie; the name outranks what text looks like.
 *
 * @param head the first bytes, some thousand where there are so many
 */
export function tellKind(name: string | null, head: Uint8Array): Kind {
  const named = name === null ? null : kindOfName(name)
  const magic = beginsAs(head)
  if (magic === 'zip') return named !== null && ZIPPED.has(named) ? named : kindOfZip(head)
  if (magic === 'ole') return named ?? 'msg'
  if (magic !== null) return magic
  const text = new TextDecoder('latin1').decode(head)
  if (isDrawing(text)) return 'svg'
  if (named === 'html' && TELEGRAM_PAGE.test(text)) return 'telegram-html'
  return named ?? tellText(text)
}

const ZIPPED: ReadonlySet<Kind> = new Set(['docx', 'odt', 'wacz', 'zip'])

function kindOfZip(head: Uint8Array): Kind {
  const text = new TextDecoder('latin1').decode(head)
  if (text.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  return /\[Content_Types\]\.xml|word\/document\.xml/.test(text) ? 'docx' : 'zip'
}

/** How Telegram Desktop begins the pages of an export. */
const TELEGRAM_PAGE = /<div class="page_wrap[\s\S]*<div class="(?:page_header|page_body|history)/
