import type { ReadItem } from '../item.ts'

/** What a reader of a fixture would check of one item; for tests. Absent where there is nothing to say. */
export function summarise(item: ReadItem, folder: string): Readonly<Record<string, unknown>> {
  const file = item.file.slice(folder.length + 1)
  if (!item.ok) return { file, refused: item.code, message: item.message.replaceAll(`${folder}/`, '') }
  const { capture, document } = item
  const { title, byline, url, publisher, publisherKind, language, publishedOn, capturedAt, text, dateline } = document
  return drop({
    file,
    line: item.line,
    mediaType: capture.mediaType,
    address: capture.address,
    place: capture.container?.place,
    headers: capture.headers?.length,
    title,
    byline,
    url,
    publisher,
    publisherKind,
    language,
    publishedOn,
    capturedAt,
    dateline,
    credits: document.credits,
    links: document.links.map(({ url, start, end }) => [url, start === null ? null : text.slice(start, end!)]),
    media: document.media.map(({ url, id, caption, ...rest }) => [url ?? id, caption, ...Object.values(rest)]),
    ties: document.ties?.map(({ kind, url, name }) => [kind, url, name]),
    pages: document.pages?.map((start, page) => `${page + 1}: ${text.slice(start, start + 24)}`),
    notes: document.notes.map(({ rule }) => rule),
    paragraphs: text.split('\n\n'),
  })
}

function drop(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept)
}
