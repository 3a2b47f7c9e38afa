import type { Document, Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import { wordsOf } from './read-traced.ts'
import type { Words } from './view-records.ts'

/** Shorter words ("four") say little without the sentence that they stand in. */
const SHORT_UNITS = 60
/** Code units of a sentence shown on either side. */
const MOST_AROUND = 160

/** The words of a claim to judge it by: with the sentence around them where they are few. */
export function tellingWords(record: ClaimRecord, documents: ReadonlyMap<Id, Document>): Words {
  const words = wordsOf(record, documents)
  const doc = documents.get(record.document)
  const { start, end } = record.claim.anchor
  if (doc === undefined || end - start >= SHORT_UNITS) return words
  return { ...words, text: `${readBefore(doc, start)}${words.text}${readAfter(doc, end)}` }
}

/** A sentence ends before a capital, a quotation or a new line: the point in "Nov. 5" ends none. */
const SENTENCE_END = /[.!?…]["”»“]?(?=\s+["“«„(]?[\p{Lu}\p{Lo}])|。["”]?|\n/gu

/** What of the sentence stands before a place, without the dateline; where it is long, whole words of it. */
function readBefore({ text, dateline }: Document, start: number): string {
  const from = Math.max(0, start - MOST_AROUND)
  const before = text.slice(from, start)
  const last = [...before.matchAll(SENTENCE_END)].at(-1)
  const cut = last === undefined ? 0 : last.index + last[0].length
  const afterDateline = dateline === null ? -1 : before.indexOf(dateline)
  if (afterDateline >= cut) return before.slice(afterDateline + dateline!.length).trimStart()
  if (last !== undefined || from === 0) return before.slice(cut).trimStart()
  return `… ${before.replace(/^\S*\s+/u, '')}`
}

/** The rest of the sentence after a place; where it is long, whole words of it. */
function readAfter({ text }: Document, end: number): string {
  const to = Math.min(text.length, end + MOST_AROUND)
  const after = text.slice(end, to)
  const stop = after.matchAll(SENTENCE_END).next().value
  if (stop !== undefined) return after.slice(0, stop.index + stop[0].length).trimEnd()
  return to === text.length ? after.trimEnd() : `${after.replace(/\s+\S*$/u, '')} …`
}
