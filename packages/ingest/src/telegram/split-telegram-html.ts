import { collect } from '../bytes.ts'
import { decode } from '../decode/decode.ts'
import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'

/**
 * The messages of a page of a Telegram Desktop export (`messages.html`). Each becomes the shortest page that holds it
 * alone: the chat's name, and the message as it stands; where it is set under the message before, with the name of who
 * wrote that. Throws Unreadable where it has no messages.
 */
export async function* splitTelegramHtml(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes }: SplitLimits,
): AsyncGenerator<Piece> {
  const { text } = decode(await collect(chunks, maxBytes), null)
  const starts = [...text.matchAll(/<div class="message (default|service)[^"]*" id="message(-?\d+)">/g)]
  if (starts.length === 0) {
    throw new Unreadable(
      'telegram-no-messages',
      'holds no messages; messages.html of a Telegram Desktop export was expected',
    )
  }
  const header = /<div class="page_header[\s\S]{0,2000}?<div class="text bold">\s*([^<]{0,300})/.exec(
    text.slice(0, starts[0]!.index),
  )
  const head = `<div class="page_header"><div class="text bold">${header?.[1]?.trim() ?? ''}</div></div>`
  let from = ''
  let service = 0
  for (const [index, match] of starts.entries()) {
    const [, kind, id] = match
    const source = text.slice(match.index, starts[index + 1]?.index ?? text.length)
    if (kind === 'service') {
      service++
      continue
    }
    const joined = /^<div class="message [^"]*\bjoined\b/.test(source)
    const name = /<div class="from_name">\s*([^<]{0,300})/.exec(
      source.replace(/<div class="forwarded body">[\s\S]*/, ''),
    )?.[1]
    if (name !== undefined) from = name.trim()
    const above = joined && name === undefined ? `<div class="joined_name">${from}</div>` : ''
    const bytes = new TextEncoder().encode(`${head}${above}${source}`)
    yield partOf({ place: `message ${id}`, documentKind: 'telegram-html-message', bytes })
  }
  if (service > 0) {
    const message = `${service} service ${service === 1 ? 'message' : 'messages'} (dates, joined, pinned) passed over.`
    yield { kind: 'passed-over', message }
  }
}
