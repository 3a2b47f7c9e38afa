import { Unreadable } from '../unreadable.ts'

/** A message's own bytes, and what stood beside the list that it came from. */
export interface FoundMessage {
  /** The bytes of `name`, `type` and `id` as they stand, quotation marks included. */
  readonly chat: ReadonlyMap<string, Uint8Array>
  /** Null where the message is longer than the limit. */
  readonly bytes: Uint8Array | null
}

/**
 * Finds the objects in every list named `messages` of a JSON text that comes in chunks, without holding more than one of
 * them. It checks no grammar past brackets and strings: each message is parsed on its own later.
 */
export class JsonMessages {
  private readonly open: Level[] = []
  private inString = false
  private escaped = false
  /** The string being read, where it may be a key or a wanted value; null where it is neither. */
  private word: number[] | null = null
  private begun = false
  /** The message being gathered, and the depth at which it began; null outside of one. */
  private message: Gathered | null = null

  constructor(private readonly maxBytes: number) {}

  /** Whether the whole text was seen: its outermost bracket is closed. */
  get done(): boolean {
    return this.begun && this.open.length === 0 && this.message === null
  }

  /** Throws Unreadable where brackets lie deeper than DEEPEST. */
  *push(chunk: Uint8Array): Generator<FoundMessage> {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (this.message !== null) {
        if (!this.inside(byte)) continue
        this.gather(chunk.subarray(from, at + 1))
        yield this.take()
      } else if (this.outside(byte)) {
        this.message = { parts: [], sizeBytes: 0, depth: 1 }
        from = at
      }
    }
    if (this.message !== null) this.gather(chunk.subarray(from))
  }

  /** One byte within a message; true at its last. */
  private inside(byte: number): boolean {
    if (this.skipString(byte)) return false
    const message = this.message!
    if (byte === QUOTE) this.inString = true
    else if (byte === BRACE || byte === BRACKET) message.depth++
    else if (byte === BRACE_END || byte === BRACKET_END) message.depth--
    return message.depth === 0
  }

  /** One byte outside of messages; true where a message begins. */
  private outside(byte: number): boolean {
    if (this.inString) {
      this.word?.push(byte)
      if (this.word !== null && this.word.length > LONGEST_WORD) this.word = null
      this.skipString(byte)
      if (!this.inString) this.endString()
      return false
    }
    const level = this.open.at(-1)
    switch (byte) {
      case QUOTE:
        this.inString = true
        this.word = [QUOTE]
        return false
      case BRACE:
        this.begun = true
        if (level?.messages) return true
        this.enter(false)
        return false
      case BRACKET:
        this.begun = true
        this.enter(level?.key === 'messages')
        return false
      case BRACE_END:
      case BRACKET_END:
        this.endBare(level)
        this.open.pop()
        return false
      case COMMA:
        this.endBare(level)
        if (level !== undefined) level.key = null
        return false
      case COLON:
        if (level !== undefined) level.bare = []
        return false
      default:
        if (level?.bare && byte > SPACE && level.bare.length < LONGEST_WORD) level.bare.push(byte)
        return false
    }
  }

  private enter(messages: boolean): void {
    if (this.open.length >= DEEPEST) {
      throw new Unreadable('telegram-too-deep', `nests deeper than ${DEEPEST} levels; no Telegram export does`)
    }
    const level = this.open.at(-1)
    // The list belongs to the object around it, which has told the chat's name by then.
    const fields = messages && level !== undefined ? level.fields : new Map<string, Uint8Array>()
    this.open.push({ messages, key: null, bare: null, fields })
  }

  /** A string that has ended is a key, or the value of one. */
  private endString(): void {
    const level = this.open.at(-1)
    if (level !== undefined && !level.messages && this.word !== null) {
      const word = Uint8Array.from(this.word)
      if (level.key === null) level.key = new TextDecoder().decode(word.subarray(1, -1))
      else if (WANTED.has(level.key)) level.fields.set(level.key, word)
    }
    this.word = null
    if (level !== undefined) level.bare = null
  }

  /** A value without quotation marks ends at a comma or bracket: the chat's number. */
  private endBare(level: Level | undefined): void {
    if (
      level?.bare &&
      level.bare.length > 0 &&
      level.key !== null &&
      WANTED.has(level.key) &&
      NUMBER.test(bareOf(level))
    )
      level.fields.set(level.key, Uint8Array.from(level.bare))
    if (level !== undefined) level.bare = null
  }

  /** Steps through a string that is open; false where none is. */
  private skipString(byte: number): boolean {
    if (!this.inString) return false
    if (this.escaped) this.escaped = false
    else if (byte === BACKSLASH) this.escaped = true
    else if (byte === QUOTE) this.inString = false
    return true
  }

  private gather(part: Uint8Array): void {
    const message = this.message!
    message.sizeBytes += part.length
    if (message.sizeBytes > this.maxBytes) message.parts = []
    else message.parts.push(part.slice())
  }

  private take(): FoundMessage {
    const { parts, sizeBytes } = this.message!
    this.message = null
    const chat = new Map(this.open.at(-1)!.fields)
    return { chat, bytes: sizeBytes > this.maxBytes ? null : Buffer.concat(parts) }
  }
}

interface Level {
  /** Whether it is a list named `messages`. */
  readonly messages: boolean
  key: string | null
  /** The value without quotation marks that is being read; null where none is. */
  bare: number[] | null
  readonly fields: Map<string, Uint8Array>
}

interface Gathered {
  parts: Uint8Array[]
  sizeBytes: number
  depth: number
}

function bareOf(level: Level): string {
  return String.fromCharCode(...level.bare!)
}

/** Fields of a chat that its messages need. */
const WANTED: ReadonlySet<string> = new Set(['name', 'type', 'id'])
const NUMBER = /^-?\d+$/
/** An export of an account nests some eight levels outside of its messages. */
const DEEPEST = 64
/** No key or chat's name is longer, in bytes. */
const LONGEST_WORD = 2000

const QUOTE = 0x22
const BACKSLASH = 0x5c
const BRACE = 0x7b
const BRACE_END = 0x7d
const BRACKET = 0x5b
const BRACKET_END = 0x5d
const COMMA = 0x2c
const COLON = 0x3a
const SPACE = 0x20
