import type { Draft } from '../draft.ts'
import { type Element, hasWord, rawText, walkElements } from '../html/element.ts'
import { flowText } from '../html/flow-text.ts'
import { parsePage } from '../html/parse-page.ts'
import { Unreadable } from '../unreadable.ts'
import { draftOfMessage, type Message, type MessageMedium } from './message.ts'

/** The draft of one message as `splitTelegramHtml` cuts it out. Throws Unreadable where it is none. */
export function readHtmlMessage(source: string): Draft {
  const { root } = parsePage(source)
  const message = find(root, 'message')
  if (message === null) throw new Unreadable('telegram-message-broken', 'is no message of a Telegram export')
  const chat = { name: words(find(root, 'page_header')), kind: 'unknown' as const, id: null }
  const forwarded = find(message, 'forwarded', 'body')
  const forwardedName = forwarded === null ? null : find(forwarded, 'from_name')
  const own = forwarded === null ? message : without(message, forwarded)
  return draftOfMessage({
    chat,
    id: (message.attributes.id ?? '').replace(/^message/, ''),
    from: words(find(own, 'from_name')) ?? words(find(root, 'joined_name')),
    published: timeOf(find(own, 'date')),
    edited: null,
    forwardedFrom: forwardedName === null ? null : nameOf(forwardedName),
    replyTo: replyOf(message),
    words: [...walkElements(message)].filter(({ attributes }) => hasWord(attributes.class, 'text')).flatMap(wordsOf),
    media: mediaOf(message),
  })
}

/** The first element that has all these words of class. */
function find(within: Element, ...words: readonly string[]): Element | null {
  for (const element of walkElements(within)) {
    if (words.every((word) => hasWord(element.attributes.class, word))) return element
  }
  return null
}

function without(message: Element, part: Element): Element {
  const children = message.children.flatMap((child) =>
    child === part ? [] : [typeof child === 'string' ? child : without(child, part)],
  )
  return { ...message, children }
}

function words(element: Element | null): string | null {
  const text = element === null ? '' : rawText(element).replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

/** The name of whom it is from stands before the time of that message. */
function nameOf(element: Element): string | null {
  return words({ ...element, children: element.children.filter((child) => typeof child === 'string') })
}

/** `22.10.2024 10:01:35 UTC+03:00` as ISO 8601; null where it is no such time. */
function timeOf(element: Element | null): string | null {
  const title = element?.attributes.title ?? ''
  const match = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?/.exec(title)
  return match ? `${match[3]}-${match[2]}-${match[1]}T${match[4]}${match[5] ?? ''}` : null
}

function replyOf(message: Element): string | null {
  const reply = find(message, 'reply_to')
  if (reply === null) return null
  for (const { attributes } of walkElements(reply)) {
    const id = /go_to_message(-?\d+)/.exec(attributes.href ?? '')?.[1]
    if (id !== undefined) return id
  }
  return null
}

function wordsOf(element: Element): Message['words'] {
  const pieces: { text: string; url: string | null }[] = []
  for (const { text, links } of flowText(element, null).blocks) {
    if (pieces.length > 0) pieces.push({ text: '\n', url: null })
    let from = 0
    for (const { url, start, end } of links) {
      pieces.push({ text: text.slice(from, start), url: null }, { text: text.slice(start, end), url: url || null })
      from = end
    }
    pieces.push({ text: text.slice(from), url: null })
  }
  return pieces
}

const KIND_BY_CLASS: readonly (readonly [string, MessageMedium['kind']])[] = [
  ['photo_wrap', 'picture'],
  ['media_photo', 'picture'],
  ['video_file_wrap', 'video'],
  ['media_video', 'video'],
  ['animated_wrap', 'video'],
  ['media_voice_message', 'voice'],
  ['media_audio_file', 'audio'],
  ['media_file', 'file'],
]

function mediaOf(message: Element): readonly MessageMedium[] {
  const media: MessageMedium[] = []
  for (const { attributes } of walkElements(message)) {
    const known = KIND_BY_CLASS.find(([word]) => hasWord(attributes.class, word))
    if (known === undefined) continue
    const file = attributes.href && !/^[a-z]+:/i.test(attributes.href) ? attributes.href : null
    media.push({ kind: known[1], file })
  }
  return media
}
