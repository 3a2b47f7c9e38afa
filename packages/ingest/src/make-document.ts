import { type Capture, type Document, makeId, type Note, type Tie } from '@sayso/core'
import { type Draft, noteOf } from './draft.ts'
import { findCredits } from './fields/credits.ts'
import { matchDateline } from './fields/dateline.ts'
import { canonical, detectLanguage } from './fields/language.ts'
import { lacksZone, parsePublishedOn } from './fields/published-on.ts'
import { makeWellFormed } from './fields/well-formed.ts'
import type { ReadOptions } from './item.ts'
import { ATTACHMENT } from './split/part.ts'

/** What makes the documents of this package, with its version. */
const METHOD = 'ingest.read.v1'

/** The document of a draft: what all formats share is added here, and what the person said outranks what was read. */
export async function makeDocument(capture: Capture, draft: Draft, options: ReadOptions): Promise<Document> {
  const { text, notes: textNotes } = makeWellFormed(draft.text)
  const notes: Note[] = [...draft.notes, ...textNotes]
  // What a person says of a page's address and time does not hold for each entry of a live blog on it.
  const given = draft.entry === null ? options : { publisher: options.publisher }
  const url = given.url ?? draft.url
  const { listing } = capture
  const publisher = clean(given.publisher ?? draft.publisher ?? listing?.source?.name ?? null)
  const publishedOn = readPublished(given.published ?? draft.published ?? listing?.published ?? null, notes)
  const language = await languageOf(text, draft, notes)
  if (publisher === null) {
    notes.push(noteOf('publisher-missing', 'No publisher was found. Name it with --publisher, or judge it later.'))
  }
  const byline = clean(draft.byline)
  const ties = tiesOf(capture, draft.ties)
  return {
    kind: 'document',
    id: makeId('document', capture.id),
    page: pageOf(capture, { url, publisher, ownId: draft.ownId, entry: draft.entry }),
    capture: capture.id,
    url,
    publisher,
    publisherKind: draft.publisherKind,
    country: clean(draft.country),
    language,
    publishedOn,
    capturedAt: draft.capturedAt ?? capture.capturedAt,
    title: clean(draft.title ?? listing?.title ?? null),
    byline,
    dateline: matchDateline(text)?.text ?? null,
    text,
    links: draft.links,
    media: draft.media.map((medium) => ({ ...medium, caption: clean(medium.caption) })),
    ...(ties.length === 0 ? {} : { ties }),
    ...(draft.pages.length === 0 ? {} : { pages: draft.pages }),
    // Who signs a post of a channel is a person, by whatever one name.
    credits: merge(
      [...draft.credits, ...takenFrom(listing, publisher)],
      findCredits({ byline: draft.publisherKind === 'channel' ? null : byline, text }),
    ),
    notes,
    method: METHOD,
  }
}

/** Whom the feed says it took the entry from, where that is not the publisher itself. */
function takenFrom(listing: Capture['listing'], publisher: string | null): readonly string[] {
  const name = listing?.source?.name ?? null
  return name === null || name === publisher ? [] : [name]
}

/** One line without broken characters; null where nothing is left. */
function clean(field: string | null): string | null {
  if (field === null) return null
  const { text } = makeWellFormed(field.replace(/\s+/g, ' ').trim())
  return text === '' ? null : text
}

function merge(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b].map((credit) => clean(credit)).filter((credit) => credit !== null))]
}

/** What the input says the document answers or hangs on; an attachment hangs on its mail. */
function tiesOf({ container }: Capture, found: readonly Tie[]): readonly Tie[] {
  const ties = found.map((tie) => ({ ...tie, name: clean(tie.name) }))
  if (container === undefined || !container.place.startsWith(ATTACHMENT)) return ties
  const { address } = container
  const url = address !== null && /^(?:https?|mid):/.test(address) ? address : null
  return [...ties, { kind: 'attached-to', url, name: address }]
}

function pageOf(capture: Capture, parts: Pick<Draft, 'url' | 'publisher' | 'ownId' | 'entry'>): string {
  if (parts.entry !== null)
    return makeId('page', parts.url === null ? parts.publisher : pageAddress(parts.url), parts.entry)
  if (parts.url !== null) return makeId('page', pageAddress(parts.url))
  if (parts.ownId !== null) return makeId('page', parts.publisher, parts.ownId)
  return makeId('page', capture.id)
}

/** What all addresses of one page share: no scheme, no `www.`, no fragment, no final slash, no tracking parameters. */
function pageAddress(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return url
  }
  for (const name of [...parsed.searchParams.keys()]) {
    if (TRACKING.test(name)) parsed.searchParams.delete(name)
  }
  const host = parsed.host.replace(/^www\./, '')
  return host + parsed.pathname.replace(/\/+$/, '') + parsed.search
}

/** Parameters that tell where a reader came from, never which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|igshid|mc_[ce]id|cmpid|ito|ref_src|at_\w+)$/i

function readPublished(found: string | null, notes: Note[]): string | null {
  if (found === null || found.trim() === '') {
    notes.push(noteOf('date-missing', 'No time of publication was found. Name it with --published, or judge it later.'))
    return null
  }
  const publishedOn = parsePublishedOn(found)
  if (publishedOn === null) {
    const shown = JSON.stringify(found.slice(0, 60))
    notes.push(
      noteOf('date-unreadable', `Found the date ${shown}; ISO 8601 was expected, as in 2024-05-03T10:00+02:00.`),
    )
  } else if (lacksZone(publishedOn)) {
    notes.push(noteOf('date-without-zone', `The time ${publishedOn} names no zone; it is kept as it is.`))
  }
  return publishedOn
}

async function languageOf(text: string, draft: Draft, notes: Note[]): Promise<string> {
  const given = draft.languageGiven && draft.language !== null ? canonical(draft.language) : null
  if (given !== null) return given
  const language = await detectLanguage(`${draft.title ?? ''}\n${text}`, draft.language)
  if (language === 'und') notes.push(noteOf('language-unknown', 'The language could not be told: too few words.'))
  return language
}
