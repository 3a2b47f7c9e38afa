import type { Medium, Note } from '@sayso/core'
import { type Draft, draftOf, noteOf } from '../draft.ts'
import { findCredits } from '../fields/credits.ts'
import { type Block, joinBlocks } from './block.ts'
import { readAddress } from './fields/address.ts'
import { readByline } from './fields/byline.ts'
import { meta } from './fields/meta.ts'
import { readPublished } from './fields/published.ts'
import { readPublisher } from './fields/publisher.ts'
import { readTitle } from './fields/title.ts'
import { type Flow, flowText, resolve } from './flow-text.ts'
import { type ArticleData, readArticleData } from './json-ld.ts'
import { findEntries, type LiveEntry } from './live/find-entries.ts'
import { openingOf, withoutEntries } from './live/leave-out.ts'
import { cutToBody } from './match-body.ts'
import { DEEPEST, type Page, parsePage } from './parse-page.ts'
import { takePullQuotes } from './pull-quotes.ts'
import { findRelated } from './related.ts'
import { readSavedPage } from './saved-page.ts'
import { trimBlocks } from './trim-blocks.ts'

export interface HtmlOptions {
  /** Whether the entries of a live blog are left out, as documents of their own; they are part of the text where absent. */
  readonly entries?: 'apart'
}

/**
 * The draft of an HTML page: its article without what stands around it, and what the page says of itself. Nothing on the
 * page is run and nothing is fetched. Throws TooManyElements.
 *
 * @param url where the page came from; null where that is not known
 */
export function readHtml(source: string, url: string | null, options: HtmlOptions = {}): Draft {
  const page = parsePage(source)
  const data = readArticleData(page.jsonLd)
  const saved = readSavedPage(source)
  const address = url ?? saved.url ?? readAddress(page, data)
  const base = resolve(page.base ?? undefined, address) ?? address
  const entries = options.entries === 'apart' ? findEntries(page, source, address) : []
  const { article, quotes } = takePullQuotes(withoutEntries(page, entries))
  const flow = flowText(article, base)
  const publisher = readPublisher(page, data, address)
  const title = readTitle(page, data, publisher)
  const blocks =
    entries.length === 0
      ? articleBlocks(flow.blocks, title ?? page.title, data)
      : openingOf(trimBlocks(flow.blocks, title ?? page.title), entries, page)
  const { text, links } = joinBlocks(blocks)
  const related = findRelated(page.root, article, { blocks: flow.blocks, kept: blocks, base })
  const byline = readByline(page, data)
  return {
    ...draftOf(text),
    title,
    byline,
    url: address,
    publisher,
    language: page.language ?? data?.language ?? meta(page, 'og:locale', 'content-language'),
    capturedAt: saved.at,
    published: readPublished(page, data, { url: address, lines: firstLines(flow.blocks) }),
    links: [...links, ...related],
    media: withLeadPicture(flow.media, page, data, base),
    credits: readCredits(page, data, { publisher, blocks: flow.blocks }),
    notes: [...notesOf(page, flow), ...noteEntries(entries), ...noteQuotes(quotes)],
  }
}

function articleBlocks(found: readonly Block[], title: string | null, data: ArticleData | null): readonly Block[] {
  const trimmed = trimBlocks(found, title)
  if (data?.body == null) return trimmed
  const length = trimmed.reduce((sum, { text }) => sum + text.length, 0)
  // A page that builds its text by script shows next to nothing of it, and may still give it in its data.
  if (length < data.body.length * SHORT_OF_BODY) return blocksOfBody(data.body)
  return cutToBody(trimmed, data.body)
}

/** Share of the data's text below which what the page shows cannot be the article. */
const SHORT_OF_BODY = 0.3

function blocksOfBody(body: string): readonly Block[] {
  const plain = /<(?:p|br|div)\b/i.test(body) ? flowText(parsePage(body).root, null).blocks : null
  if (plain !== null) return plain
  return body
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, tag: 'p', links: [] }))
}

/** Lines before and at the head of the article, where a date may stand. */
function firstLines(blocks: readonly Block[]): readonly string[] {
  return blocks.slice(0, 8).map(({ text }) => text)
}

/** The picture that a page shows above its article and declares for sharing, before those within it. */
function withLeadPicture(
  media: readonly Medium[],
  page: Page,
  data: ArticleData | null,
  base: string | null,
): readonly Medium[] {
  const lead = resolve(meta(page, 'og:image', 'twitter:image') ?? data?.images[0], base)
  if (lead === null || media.some(({ url }) => url === lead)) return media
  return [{ id: lead, url: lead, caption: meta(page, 'og:image:alt') }, ...media]
}

/** Metas by which a page names where its report came from. */
const SOURCE_METAS = [
  'source',
  'article:source',
  'dc.source',
  'dcterms.source',
  'syndication-source',
  'original-source',
  'news_agency',
  'copyright-holder',
]
/** Lines at the end that are searched for credits before they are trimmed off. */
const LAST_BLOCKS = 6

function readCredits(
  page: Page,
  data: ArticleData | null,
  { publisher, blocks }: { readonly publisher: string | null; readonly blocks: readonly Block[] },
): readonly string[] {
  const end = blocks.slice(-LAST_BLOCKS).map(({ text }) => text)
  const named = [
    ...SOURCE_METAS.flatMap((name) => page.metas.get(name) ?? []).filter((source) => !/^https?:/.test(source)),
    ...(data?.credits ?? []),
    ...findCredits({ byline: null, text: end.join('\n') }),
  ]
  return named.filter((credit) => credit.toLowerCase() !== publisher?.toLowerCase())
}

function noteQuotes(quotes: readonly string[]): readonly Note[] {
  return quotes.map((words) => noteOf('html-pull-quote', `Words set apart from the running text, left out: “${words}”`))
}

function noteEntries(entries: readonly LiveEntry[]): readonly Note[] {
  if (entries.length === 0) return []
  return [noteOf('html-live-entries', `A live blog of ${entries.length} entries, each a document of its own.`)]
}

function notesOf(page: Page, flow: Flow): readonly Note[] {
  const notes: Note[] = []
  if (page.tooDeep) {
    notes.push(
      noteOf('html-too-deep', `Elements lay more than ${DEEPEST} levels deep; they were read as if laid flat.`),
    )
  }
  if (flow.breakHints > 0) {
    const what = flow.breakHints === 1 ? 'character' : 'characters'
    const message = `${flow.breakHints} ${what} that only tell where a line may break (soft hyphen, zero-width space) left out.`
    notes.push(noteOf('html-break-hints', message))
  }
  return notes
}
