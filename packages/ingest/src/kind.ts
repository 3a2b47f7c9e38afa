/** What gives one document. */
export type DocumentKind =
  | 'csv-row'
  | 'docx'
  | 'feed-entry'
  | 'html'
  | 'json-feed-entry'
  | 'json-lines'
  | 'live-entry'
  | 'mail'
  | 'markdown'
  | 'mhtml'
  | 'msg'
  | 'odt'
  | 'pdf'
  | 'picture'
  | 'plain'
  | 'rtf'
  | 'svg'
  | 'telegram-html-message'
  | 'telegram-message'

/** What holds any number of them, each a capture of its own. */
export type ContainerKind =
  | 'csv'
  | 'feed'
  | 'json-feed'
  | 'mbox'
  | 'telegram'
  | 'telegram-html'
  | 'wacz'
  | 'warc'
  | 'zip'

/** What the bytes of a file are, as far as ingest reads them. */
export type Kind = DocumentKind | ContainerKind

/** The media type that a capture of each kind carries; a JSON line is one object, a part of an export the shortest such file. */
export const MEDIA_TYPE: Record<DocumentKind, string> = {
  'csv-row': 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'feed-entry': 'application/rss+xml',
  html: 'text/html',
  'json-feed-entry': 'application/feed+json',
  'json-lines': 'application/json',
  'live-entry': 'text/x-live-entry+html',
  mail: 'message/rfc822',
  markdown: 'text/markdown',
  mhtml: 'multipart/related',
  msg: 'application/vnd.ms-outlook',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  picture: 'image/*',
  plain: 'text/plain',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  'telegram-html-message': 'text/x-telegram-html',
  'telegram-message': 'application/x-telegram+json',
}

const KIND_BY_SUFFIX: Readonly<Record<string, Kind>> = {
  atom: 'feed',
  avif: 'picture',
  csv: 'csv',
  docx: 'docx',
  eml: 'mail',
  heic: 'picture',
  heif: 'picture',
  htm: 'html',
  html: 'html',
  jpeg: 'picture',
  jpg: 'picture',
  jsonl: 'json-lines',
  markdown: 'markdown',
  mbox: 'mbox',
  md: 'markdown',
  mht: 'mhtml',
  mhtml: 'mhtml',
  msg: 'msg',
  ndjson: 'json-lines',
  odt: 'odt',
  pdf: 'pdf',
  png: 'picture',
  rss: 'feed',
  rtf: 'rtf',
  shtml: 'html',
  text: 'plain',
  tsv: 'csv',
  txt: 'plain',
  wacz: 'wacz',
  warc: 'warc',
  webp: 'picture',
  xhtml: 'html',
  zip: 'zip',
}

const KIND_BY_NAME: Readonly<Record<string, Kind>> = { 'result.json': 'telegram' }

/**
 * The kind that a file's name promises; null where it promises none. `.gz` is looked through.
 *
 * @example kindOfName('a/report.html.gz') // 'html'
 */
export function kindOfName(name: string): Kind | null {
  const bare = withoutGz(name).toLowerCase()
  const known = KIND_BY_NAME[/[^/\\]*$/.exec(bare)?.[0] ?? '']
  if (known !== undefined) return known
  const suffix = /\.([^./\\]+)$/.exec(bare)?.[1]
  return (suffix !== undefined && Object.hasOwn(KIND_BY_SUFFIX, suffix) && KIND_BY_SUFFIX[suffix]) || null
}

/** The media type of bytes of a kind: of pictures by what they begin with. */
export function mediaTypeOf(kind: DocumentKind, bytes: Uint8Array): string {
  if (kind !== 'picture') return MEDIA_TYPE[kind]
  if (bytes[0] === 0xff) return 'image/jpeg'
  if (bytes[0] === 0x89) return 'image/png'
  if (bytes[0] === 0x52) return 'image/webp'
  // Both lie in one container, whose brand follows `ftyp`.
  return bytes[8] === 0x61 ? 'image/avif' : 'image/heic'
}

/** The kind of a capture by its media type; null where ingest reads no such type. */
export function kindOfMediaType(mediaType: string): DocumentKind | null {
  if (mediaType.startsWith('image/') && mediaType !== MEDIA_TYPE.svg) return 'picture'
  return (Object.keys(MEDIA_TYPE) as DocumentKind[]).find((kind) => MEDIA_TYPE[kind] === mediaType) ?? null
}

/** The name without `.gz`. */
export function withoutGz(name: string): string {
  return name.replace(/\.gz$/i, '')
}
