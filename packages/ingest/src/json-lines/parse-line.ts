import { type DocumentLink, type Medium, type Note, PublisherKind } from '@sayso/core'
import { type Draft, noteOf } from '../draft.ts'
import { Unreadable } from '../unreadable.ts'

/**
 * The draft of one JSON line of a case folder: `id, url, publisher, publisher_kind, country, language, published_at,
 * title, byline, text, links, media` and perhaps `captured_at`. Only `text` must be there; a field of the wrong type is
 * left out with a note. Throws Unreadable where the line is no JSON object or has no text.
 */
export function parseLine(line: string): Draft {
  const record = parseObject(line)
  const notes: Note[] = []
  const field = (name: string): string | null => readString(record, name, notes)
  const text = field('text')
  if (text === null || text.trim() === '') {
    const names = Object.keys(record).slice(0, 8).join(', ')
    throw new Unreadable('json-line-no-text', `has no "text" (found: ${names || 'no fields'}); a string was expected`)
  }
  return {
    text,
    title: field('title'),
    byline: field('byline'),
    url: field('url'),
    entry: null,
    ownId: typeof record.id === 'number' ? String(record.id) : field('id'),
    publisher: field('publisher'),
    publisherKind: readPublisherKind(field('publisher_kind'), notes),
    country: field('country'),
    language: field('language'),
    languageGiven: true,
    published: readDate(record, notes),
    capturedAt: readInstant(field('captured_at'), notes),
    links: readLinks(record.links, text, notes),
    media: readMedia(record.media, notes),
    credits: [],
    ties: [],
    pages: [],
    notes,
  }
}

type Fields = Readonly<Record<string, unknown>>

function parseObject(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Unreadable('json-line-broken', `is no JSON (${reason.slice(0, 120)}); one object was expected`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
  throw new Unreadable('json-line-not-object', `holds ${found}; one object of fields was expected`)
}

function readString(record: Fields, name: string, notes: Note[]): string | null {
  const value = record[name]
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  notes.push(wrongType(name, value, 'a string'))
  return null
}

function wrongType(name: string, value: unknown, expected: string): Note {
  const found = Array.isArray(value) ? 'a list' : typeof value
  return noteOf('field-wrong-type', `The field "${name}" is ${found}; ${expected} was expected. It is left out.`)
}

function readDate(record: Fields, notes: Note[]): string | null {
  const value = record.published_at
  return typeof value === 'number' ? String(value) : readString(record, 'published_at', notes)
}

function readPublisherKind(value: string | null, notes: Note[]): PublisherKind | null {
  if (value === null) return null
  const kind = PublisherKind.safeParse(value.trim().toLowerCase())
  if (kind.success) return kind.data
  const expected = PublisherKind.options.join(', ')
  notes.push(noteOf('publisher-kind-unknown', `The kind ${JSON.stringify(value)} is none of ${expected}; left out.`))
  return null
}

function readInstant(value: string | null, notes: Note[]): string | null {
  if (value === null) return null
  const withZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(value.trim())
  const ms = withZone ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(ms)) return new Date(ms).toISOString()
  notes.push(
    noteOf('captured-at-unreadable', `captured_at is ${JSON.stringify(value)}; an instant with zone was expected.`),
  )
  return null
}

function readLinks(value: unknown, text: string, notes: Note[]): readonly DocumentLink[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    notes.push(wrongType('links', value, 'a list'))
    return []
  }
  const links: DocumentLink[] = []
  for (const item of value) {
    const url = typeof item === 'string' ? item : isFields(item) && typeof item.url === 'string' ? item.url : null
    if (url === null) notes.push(wrongType('links[]', item, 'a URL or an object with "url"'))
    else links.push({ url, ...placeOf(item, text) })
  }
  return links
}

function placeOf(item: unknown, text: string): { readonly start: number | null; readonly end: number | null } {
  if (!isFields(item)) return { start: null, end: null }
  const { start, end } = item
  const fits =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) <= Number(end) &&
    Number(end) <= text.length
  return fits ? { start: Number(start), end: Number(end) } : { start: null, end: null }
}

function readMedia(value: unknown, notes: Note[]): readonly Medium[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    notes.push(wrongType('media', value, 'a list'))
    return []
  }
  const media: Medium[] = []
  for (const item of value) {
    if (!isFields(item)) notes.push(wrongType('media[]', item, 'an object with "id" or "url"'))
    else {
      const url = readString(item, 'url', notes)
      const id = readString(item, 'id', notes) ?? url
      if (id === null) notes.push(noteOf('medium-nameless', 'A medium has neither "id" nor "url"; it is left out.'))
      else media.push({ id, url, caption: readString(item, 'caption', notes) })
    }
  }
  return media
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
