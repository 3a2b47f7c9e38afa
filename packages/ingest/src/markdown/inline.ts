/** A run of Markdown as plain words, with its links by offset in them. */
interface Inline {
  readonly text: string
  readonly links: readonly { readonly address: string; readonly start: number; readonly end: number }[]
  readonly pictures: readonly { readonly address: string; readonly alt: string }[]
}

/**
 * Takes the mark-up off one paragraph of Markdown.
 *
 * @example plainOf('The **mayor** [said](https://a.example/1)').text // 'The mayor said'
 */
export function plainOf(source: string): Inline {
  const links: { address: string; start: number; end: number }[] = []
  const pictures: { address: string; alt: string }[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(LINK)) {
    text += unmark(source.slice(from, match.index))
    from = match.index + match[0].length
    const { alt, picture, words, address, bare } = match.groups ?? {}
    if (picture !== undefined) pictures.push({ address: picture, alt: unmark(alt ?? '').trim() })
    else {
      const start = text.length
      text += bare ?? unmark(words ?? '')
      links.push({ address: bare ?? address ?? '', start, end: text.length })
    }
  }
  text += unmark(source.slice(from))
  return trimmed(text, links, pictures)
}

/** A picture, a link, an address in angle brackets; none is longer than a few thousand code units. */
const LINK =
  /!\[(?<alt>[^\]]{0,1000})\]\(\s*<?(?<picture>[^\s)>]{1,2000})>?(?:\s+["'(][^)]{0,500})?\)|\[(?<words>[^\][]{1,1000})\]\(\s*<?(?<address>[^\s)>]{1,2000})>?(?:\s+["'(][^)]{0,500})?\)|<(?<bare>https?:\/\/[^\s<>]{1,2000})>/g

/** Without the marks of emphasis, code and escapes. Marks inside words (`snake_case`, `2*3*4`) stay. */
function unmark(words: string): string {
  return words
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~\n]{1,2000}?\S?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`{1,3}([^`\n]{1,2000})`{1,3}/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1')
}

function trimmed(
  text: string,
  links: readonly { readonly address: string; readonly start: number; readonly end: number }[],
  pictures: Inline['pictures'],
): Inline {
  const before = text.length - text.trimStart().length
  const words = text.trim()
  const moved = links
    .map(({ address, start, end }) => ({
      address,
      start: Math.max(0, start - before),
      end: Math.min(words.length, end - before),
    }))
    .filter(({ start, end }) => start < end)
  return { text: words, links: moved, pictures }
}
