import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'
import { type FoundMessage, JsonMessages } from './json-messages.ts'

/**
 * The messages of a Telegram Desktop export (`result.json` of one chat or of a whole account), one at a time: an export
 * of gigabytes takes no more memory than its longest message. Each becomes the shortest export that holds it alone: the
 * chat's name, type and id, and the message's own bytes. Throws Unreadable where the export breaks off.
 */
export async function* splitTelegram(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes }: SplitLimits,
): AsyncGenerator<Piece> {
  const scanner = new JsonMessages(maxBytes)
  let messages = 0
  let empty = 0
  for await (const chunk of chunks) {
    for (const found of scanner.push(chunk)) {
      messages++
      if (found.bytes === null) yield tooLong(messages, maxBytes)
      else if (holdsNothing(found.bytes)) empty++
      else
        yield partOf({
          place: `message ${messages}`,
          documentKind: 'telegram-message',
          bytes: alone(found.chat, found.bytes),
        })
    }
  }
  if (empty > 0) {
    const message = `${empty} ${empty === 1 ? 'message' : 'messages'} without words or media (joined, pinned, called) passed over.`
    yield { kind: 'passed-over', message }
  }
  if (scanner.done && messages > 0) return
  if (!scanner.done) {
    throw new Unreadable(
      'telegram-cut-off',
      `breaks off after message ${messages}: its JSON does not end. What came before is read; export the chat again`,
    )
  }
  throw new Unreadable(
    'telegram-no-messages',
    'is JSON without a list "messages"; result.json of a Telegram Desktop export was expected. As JSON Lines it must be named .jsonl',
  )
}

function tooLong(message: number, maxBytes: number): Piece {
  const reason = new Unreadable('telegram-message-too-long', `holds more than ${maxBytes} bytes; no message does`)
  return { kind: 'broken', place: `message ${message}`, reason }
}

/** Whether a message is one of the service, or a sticker of a place or number: nothing that could be a report. */
function holdsNothing(bytes: Uint8Array): boolean {
  try {
    const message = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>
    if (message.type === 'service') return true
    const { text, photo, file, poll } = message
    return (
      photo === undefined &&
      file === undefined &&
      poll === undefined &&
      (text === '' || text === undefined || (Array.isArray(text) && text.length === 0))
    )
  } catch {
    return false // told when it is read
  }
}

function alone(chat: FoundMessage['chat'], bytes: Uint8Array): Uint8Array {
  const fields = ['name', 'type', 'id'].flatMap((key) => {
    const value = chat.get(key)
    return value === undefined ? [] : [`"${key}":`, value, ',']
  })
  return Buffer.concat(['{', ...fields, '"messages":[', bytes, ']}'].map((part) => Buffer.from(part)))
}
