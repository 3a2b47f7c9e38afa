import type { Draft } from '../draft.ts'
import { Unreadable } from '../unreadable.ts'
import { type Chat, draftOfMessage, type MessageMedium } from './message.ts'

/**
 * The draft of one message as `splitTelegram` cuts it out of `result.json`: the shortest export that holds it alone.
 * Throws Unreadable where it is none.
 */
export function readJsonMessage(source: string): Draft {
  const { chat, message } = parse(source)
  const id = String(message.id ?? '')
  return draftOfMessage({
    chat,
    id,
    from: chat.kind === 'channel' ? string(message.author) : string(message.from),
    published: timeOf(message, 'date'),
    edited: timeOf(message, 'edited'),
    forwardedFrom: string(message.forwarded_from) ?? string(message.saved_from),
    replyTo: isId(message.reply_to_message_id) ? String(message.reply_to_message_id) : null,
    words: [...wordsOf(message.text), ...pollOf(message.poll)],
    media: mediaOf(message),
  })
}

type Fields = Readonly<Record<string, unknown>>

function parse(source: string): { readonly chat: Chat; readonly message: Fields } {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    throw new Unreadable('telegram-message-broken', `is no JSON (${(error as Error).message.slice(0, 120)})`)
  }
  const message = isFields(value) && Array.isArray(value.messages) ? value.messages[0] : null
  if (!isFields(value) || !isFields(message)) {
    throw new Unreadable('telegram-message-broken', 'is no message: an object with "text" was expected')
  }
  return {
    chat: { name: string(value.name), kind: kindOf(value.type), id: isId(value.id) ? String(value.id) : null },
    message,
  }
}

function kindOf(type: unknown): Chat['kind'] {
  if (typeof type !== 'string') return 'unknown'
  if (type.includes('channel')) return 'channel'
  if (type.includes('group')) return 'group'
  return /personal|saved|bot/.test(type) ? 'personal' : 'unknown'
}

/** The unix time is an instant; the other one has no zone, and stands where the first is missing. */
function timeOf(message: Fields, name: string): string | null {
  const unix = message[`${name}_unixtime`]
  const seconds = typeof unix === 'string' || typeof unix === 'number' ? Number(unix) : Number.NaN
  if (unix !== '' && Number.isInteger(seconds) && Math.abs(seconds) < LAST_SECOND) {
    return new Date(seconds * 1000).toISOString().replace('.000', '')
  }
  return string(message[name])
}

/** The last second that a Date can hold. */
const LAST_SECOND = 8.64e12

type Words = { readonly text: string; readonly url: string | null }

/** Text is a string, or a list of strings and marked pieces. */
function wordsOf(text: unknown): readonly Words[] {
  if (typeof text === 'string') return [{ text, url: null }]
  if (!Array.isArray(text)) return []
  return text.flatMap((piece): readonly Words[] => {
    if (typeof piece === 'string') return [{ text: piece, url: null }]
    if (!isFields(piece) || typeof piece.text !== 'string') return []
    return [{ text: piece.text, url: linkOf(piece, piece.text) }]
  })
}

function linkOf(piece: Fields, text: string): string | null {
  const address = piece.type === 'text_link' ? piece.href : piece.type === 'link' ? text : null
  if (typeof address !== 'string') return null
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return URL.canParse(url) ? url : null
}

function pollOf(poll: unknown): readonly Words[] {
  if (!isFields(poll) || typeof poll.question !== 'string') return []
  const answers = Array.isArray(poll.answers) ? poll.answers : []
  const lines = answers.flatMap((answer) => (isFields(answer) && typeof answer.text === 'string' ? [answer.text] : []))
  return [{ text: ['', poll.question, ...lines].join('\n'), url: null }]
}

const KIND_BY_TYPE: Readonly<Record<string, MessageMedium['kind']>> = {
  animation: 'video',
  audio_file: 'audio',
  video_file: 'video',
  video_message: 'video',
  voice_message: 'voice',
}

function mediaOf(message: Fields): readonly MessageMedium[] {
  const media: MessageMedium[] = []
  const photo = string(message.photo)
  if (photo !== null) media.push({ kind: 'picture', file: included(photo) })
  const file = string(message.file)
  if (file !== null) media.push({ kind: kindOfFile(message), file: included(file) })
  return media
}

function kindOfFile(message: Fields): MessageMedium['kind'] {
  const type = string(message.media_type) ?? ''
  if (Object.hasOwn(KIND_BY_TYPE, type)) return KIND_BY_TYPE[type]!
  const mime = string(message.mime_type) ?? ''
  if (mime.startsWith('image/')) return 'picture'
  if (mime.startsWith('video/')) return 'video'
  return mime.startsWith('audio/') ? 'audio' : 'file'
}

/** "(File not included. Change data exporting settings to download.)" stands where a file was left out. */
function included(file: string): string | null {
  return file.startsWith('(') ? null : file
}

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value))
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
