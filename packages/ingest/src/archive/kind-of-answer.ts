import { type DocumentKind, kindOfName, MEDIA_TYPE } from '../kind.ts'
import { type HttpHead, headerOf } from './http-message.ts'

/** What a web server's answer is by its type, and where that says nothing, by its address; null where it is no document. */
export function kindOfAnswer(head: Pick<HttpHead, 'headers'>, url: string): DocumentKind | null {
  const type = (headerOf(head, 'content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type === 'application/xhtml+xml') return 'html'
  const byType = (Object.keys(MEDIA_TYPE) as DocumentKind[]).find(
    (kind) => FROM_WEB.has(kind) && MEDIA_TYPE[kind] === type,
  )
  if (byType !== undefined) return byType
  if (type !== '' && type !== 'application/octet-stream' && type !== 'application/unknown') return null
  const named = URL.canParse(url) ? kindOfName(new URL(url).pathname) : null
  return named !== null && FROM_WEB.has(named as DocumentKind) ? (named as DocumentKind) : null
}

/** What web servers answer with that is a document by itself. */
const FROM_WEB: ReadonlySet<DocumentKind> = new Set(['docx', 'html', 'markdown', 'odt', 'pdf', 'plain', 'rtf'])
