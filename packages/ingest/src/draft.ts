import type { DocumentLink, Medium, Note, PublisherKind, Tie } from '@sayso/core'

/** What a reader of one format found, before what all formats share is added. */
export interface Draft {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly url: string | null
  /** The input's own name for the document, which tells it apart where it has no URL. */
  readonly ownId: string | null
  /** What tells an entry of a live blog from the other entries of its page; null for all else. */
  readonly entry: string | null
  readonly publisher: string | null
  readonly publisherKind: PublisherKind | null
  readonly country: string | null
  /** The language that the input declares; null where it does not. */
  readonly language: string | null
  /** Whether a person gave that language, so that it stands without a look at the words. */
  readonly languageGiven: boolean
  /** As the input gives it; made ISO 8601 later. */
  readonly published: string | null
  readonly capturedAt: string | null
  readonly links: readonly DocumentLink[]
  readonly media: readonly Medium[]
  /** Credits that the input names outside its text. */
  readonly credits: readonly string[]
  /** Documents that this one answers or hangs on. */
  readonly ties: readonly Tie[]
  /** Where each printed page starts in the text; empty where there are no pages. */
  readonly pages: readonly number[]
  readonly notes: readonly Note[]
}

/** A draft with a text and nothing else. */
export function draftOf(text: string): Draft {
  return {
    text,
    title: null,
    byline: null,
    url: null,
    ownId: null,
    entry: null,
    publisher: null,
    publisherKind: null,
    country: null,
    language: null,
    languageGiven: false,
    published: null,
    capturedAt: null,
    links: [],
    media: [],
    credits: [],
    ties: [],
    pages: [],
    notes: [],
  }
}

/** A note in one call. */
export function noteOf(rule: string, message: string, start: number | null = null, end: number | null = null): Note {
  return { rule, message, start, end }
}

/** A draft whose text opens with its title: the title leaves the text, as on a page, and all places move along. */
export function takeTitle(draft: Draft): Draft {
  const { text, title } = draft
  if (title === null || title === '' || !text.startsWith(`${title}\n\n`)) return draft
  const by = title.length + 2
  return {
    ...draft,
    text: text.slice(by),
    links: draft.links.flatMap(({ url, start, end }) =>
      start === null || end === null
        ? [{ url, start, end }]
        : start >= by
          ? [{ url, start: start - by, end: end - by }]
          : [{ url, start: null, end: null }],
    ),
    pages: draft.pages.map((start) => Math.max(0, start - by)),
  }
}
