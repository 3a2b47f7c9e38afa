import type { DocumentLink, Medium, Note, Tie } from '@sayso/core'
import { type Draft, draftOf, noteOf } from '../draft.ts'

/** A message of a Telegram export, from its JSON or its page. */
export interface Message {
  readonly chat: Chat
  readonly id: string
  /** Who wrote it; null where the export does not say. */
  readonly from: string | null
  /** ISO 8601; null where it could not be read. */
  readonly published: string | null
  readonly edited: string | null
  readonly forwardedFrom: string | null
  /** Id of the message that it answers; null where it answers none. */
  readonly replyTo: string | null
  /** Its words, in order; of a link with where it leads. */
  readonly words: readonly { readonly text: string; readonly url: string | null }[]
  readonly media: readonly MessageMedium[]
}

export interface Chat {
  readonly name: string | null
  readonly kind: 'channel' | 'group' | 'personal' | 'unknown'
  /** Telegram's number of it; null where the export does not say. */
  readonly id: string | null
}

export interface MessageMedium {
  readonly kind: 'picture' | 'video' | 'voice' | 'audio' | 'file' | 'other'
  /** The file in the export; null where it was left out of it. */
  readonly file: string | null
}

/**
 * The draft of one message: its words with their links, and what Telegram says of it. A forward becomes a credit to
 * whom it is from; an answer a tie, for it need not repeat what it answers.
 */
export function draftOfMessage(message: Message): Draft {
  const { chat, from, forwardedFrom } = message
  const { text, links } = lay(message.words)
  const channel = chat.kind === 'channel'
  const address = addressOf(chat, message.id)
  return {
    ...draftOf(text),
    byline: channel && from !== chat.name ? from : null,
    url: address,
    ownId: `${chat.id ?? chat.name ?? ''}/${message.id}`,
    publisher: channel ? (chat.name ?? from) : (from ?? chat.name),
    publisherKind: channel ? 'channel' : null,
    published: message.published,
    links,
    media: message.media.flatMap(mediumOf),
    credits: forwardedFrom === null ? [] : [forwardedFrom],
    ties: tiesOf(message),
    notes: notesOf(message),
  }
}

/** The address that Telegram gives a message of a channel or large group to those who may read it; null elsewhere. */
export function addressOf(chat: Chat, id: string): string | null {
  return chat.id !== null && chat.kind === 'channel' ? `https://t.me/c/${chat.id}/${id}` : null
}

function lay(words: Message['words']): { readonly text: string; readonly links: readonly DocumentLink[] } {
  const links: DocumentLink[] = []
  let text = ''
  for (const { text: source, url } of words) {
    // A line of a message is a paragraph of its own: its writer ended it.
    const piece = source.replace(/[ \t]*(?:\r?\n[ \t]*)+/g, '\n\n')
    const fitting = text === '' || text.endsWith('\n\n') ? piece.trimStart() : piece
    const start = text.length
    text += fitting
    if (url !== null && fitting.trim() !== '') links.push({ url, start, end: text.length })
  }
  const end = text.trimEnd().length
  return {
    text: text.slice(0, end),
    links: links.map((link) => ({ ...link, end: Math.min(link.end!, end) })),
  }
}

function mediumOf({ file }: MessageMedium): readonly Medium[] {
  return file === null ? [] : [{ id: file, url: null, caption: null }]
}

function tiesOf({ chat, replyTo, forwardedFrom }: Message): readonly Tie[] {
  const ties: Tie[] = []
  if (replyTo !== null) ties.push({ kind: 'reply-to', url: addressOf(chat, replyTo), name: `message ${replyTo}` })
  if (forwardedFrom !== null) ties.push({ kind: 'forwarded-from', url: null, name: forwardedFrom })
  return ties
}

const NOT_READ: Partial<Record<MessageMedium['kind'], string>> = {
  voice: 'a voice message',
  video: 'a video',
  audio: 'a sound recording',
}

function notesOf({ edited, media }: Message): readonly Note[] {
  const notes: Note[] = []
  if (edited !== null) {
    const message = `Edited at ${edited}; the export holds the words after the edit alone.`
    notes.push(noteOf('telegram-edited', message))
  }
  for (const { kind, file } of media) {
    const what = NOT_READ[kind]
    const where = file === null ? 'was left out of the export' : `is ${file} in the export`
    if (what !== undefined) {
      notes.push(noteOf('media-unread', `It carries ${what}, which ${where}; Sayso reads no sound and no video.`))
    } else if (file === null) notes.push(noteOf('media-missing', `A ${kind} of it was left out of the export.`))
  }
  return notes
}
