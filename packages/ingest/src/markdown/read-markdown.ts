import type { DocumentLink, Medium } from '@sayso/core'
import { type Draft, draftOf } from '../draft.ts'
import { resolve } from '../html/flow-text.ts'
import { isByline, withoutBy } from '../plain/byline.ts'
import { joinLines } from '../plain/join-lines.ts'
import { readFrontMatter } from './front-matter.ts'
import { plainOf } from './inline.ts'

/**
 * The draft of a Markdown text: its mark-up becomes plain words, links keep their place, pictures go to the media, front
 * matter and the first heading give title, byline, date and address. Code and tables stay as words.
 *
 * @param url the base of relative links; null leaves relative links out
 */
export function readMarkdown(source: string, url: string | null = null): Draft {
  const { fields, body } = readFrontMatter(source)
  const paragraphs: string[] = []
  const links: DocumentLink[] = []
  const media: Medium[] = []
  let title = fields.title ?? null
  let byline = fields.author ?? fields.byline ?? null
  let at = 0
  for (const block of blocksOf(body)) {
    const inline = plainOf(block.text)
    media.push(...mediaOf(inline.pictures, url))
    if (inline.text === '') continue
    if (block.isHeading && title === null && paragraphs.length === 0) title = inline.text
    else if (byline === null && paragraphs.length === 0 && isByline(inline.text)) byline = withoutBy(inline.text)
    else {
      for (const link of inline.links) {
        const address = resolve(link.address, url)
        if (address !== null) links.push({ url: address, start: at + link.start, end: at + link.end })
      }
      paragraphs.push(inline.text)
      at += inline.text.length + PARAGRAPH.length
    }
  }
  return {
    ...draftOf(paragraphs.join(PARAGRAPH)),
    title,
    byline,
    links,
    media,
    url: fields.url ?? fields.canonical ?? url,
    publisher: fields.publisher ?? fields.site ?? null,
    language: fields.language ?? fields.lang ?? null,
    published: fields.date ?? fields.published ?? null,
    credits: fields.source === undefined || /^https?:/.test(fields.source) ? [] : [fields.source],
  }
}

const PARAGRAPH = '\n\n'

function mediaOf(
  pictures: readonly { readonly address: string; readonly alt: string }[],
  base: string | null,
): Medium[] {
  return pictures.flatMap(({ address, alt }) => {
    const url = resolve(address, base)
    return url === null ? [] : [{ id: url, url, caption: alt === '' ? null : alt }]
  })
}

interface MarkdownBlock {
  readonly text: string
  readonly isHeading: boolean
}

/** Paragraphs, headings and list items, without the marks at the head of their lines. */
function blocksOf(body: string): MarkdownBlock[] {
  const underlined = body.replace(/^([^\n]{1,200})\r?\n(=+|-{2,})[ \t]*$/gm, '# $1')
  const blocks: MarkdownBlock[] = []
  let open: string[] = []
  const close = (): void => {
    for (const text of joinLines(open.join('\n'))) blocks.push({ text, isHeading: false })
    open = []
  }
  for (const raw of underlined.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^\s{0,3}(?:> ?)+/, '')
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
    if (heading || item || /^\s*(?:```|~~~|[-*_](?:\s*[-*_]){2,}\s*$)/.test(line)) close()
    if (heading) blocks.push({ text: heading[1]!, isHeading: true })
    else if (item) open.push(item[1]!)
    else if (!/^\s*(?:```|~~~|[-*_](?:\s*[-*_]){2,}\s*$|\|?\s*:?-{3,})/.test(line)) open.push(line)
  }
  close()
  return blocks
}
