import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { type Attribution, attribute, type Document, makeId, type Span, segment } from '@sayso/core'
import { detectLanguage } from '@sayso/ingest'
import { looseDocument } from '../reader/loose-document.ts'
import type { Reader } from '../reader/open-reader.ts'

export interface AttributeEvents {
  /** Reads by a trained encoder; null reads by rules. */
  readonly reader: Reader | null
  /** Takes the lines where no file was named. */
  readonly write: (text: string) => void
  readonly refuse: (message: string) => void
}

/**
 * Reads lines of `{"id","text","language"?}` and writes for each the attributions of its text, offsets in UTF-16 code units
 * of the text as given. A line that is none is refused with its number, and the run goes on.
 */
export async function attributeLines(
  input: string,
  output: string | null,
  events: AttributeEvents,
): Promise<{ readonly written: number; readonly refused: number }> {
  const stream = input === '-' ? process.stdin : createReadStream(input)
  const beside = output === null ? null : `${output}.writing-${process.pid}`
  const file = beside === null ? null : createWriteStream(beside)
  let [written, refused, number] = [0, 0, 0]
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === '') continue
      const parsed = parseLine(line)
      if (typeof parsed === 'string') {
        refused++
        events.refuse(`${input}, line ${number}: ${parsed}`)
        continue
      }
      const text = `${JSON.stringify(await attributeOne(parsed, events.reader))}\n`
      written++
      if (file === null) events.write(text)
      else if (!file.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()))
    }
    if (file !== null && beside !== null && output !== null) {
      await new Promise<void>((resolve, reject) => file.once('error', reject).end(() => resolve()))
      await rename(beside, output)
    }
  } catch (error) {
    file?.destroy()
    if (beside !== null) await rm(beside, { force: true })
    throw error
  }
  return { written, refused }
}

interface TextLine {
  readonly id: string
  readonly text: string
  readonly language: string | null
}

/** The line, or what is wrong with it. */
function parseLine(line: string): TextLine | string {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return 'line-not-json: it is not JSON; one object a line was expected'
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return 'line-without-text: it has no "text"; {"id","text"} was expected'
  const { id = null, language = null } = value as { id?: unknown; language?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number')
    return 'line-without-id: it has no "id"; {"id","text"} was expected'
  return { id: String(id), text: value.text, language: typeof language === 'string' ? language : null }
}

async function attributeOne({ id, text, language }: TextLine, reader: Reader | null) {
  const doc = await bareDocument(id, text, language)
  const attributions = reader === null ? attribute(doc, segment(doc)).attributions : await reader.attribute(doc)
  const numbers = new Map(attributions.map((each, index) => [each.id, `a${index + 1}`]))
  return { id, attributions: attributions.map((each) => toLine(each, numbers)) }
}

function toLine(
  { id, source, cue, content, stance, unnamed, parent }: Attribution,
  names: ReadonlyMap<string, string>,
) {
  return {
    id: names.get(id)!,
    source: source.map(toPair),
    cue: cue.map(toPair),
    content: content.map(toPair),
    stance,
    unnamed,
    parent: parent === null ? null : (names.get(parent) ?? null),
  }
}

function toPair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}

/** A document of nothing but its text, which stays as it is: offsets point into it. */
async function bareDocument(id: string, text: string, language: string | null): Promise<Document> {
  const loose = looseDocument(text, language ?? (await detectLanguage(text, null)))
  return { ...loose, id: makeId('document', id), method: 'read.bare.v1' }
}
