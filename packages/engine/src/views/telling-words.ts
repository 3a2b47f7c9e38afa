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
  const text = documents.get(record.document)?.text
  const { start, end } = record.claim.anchor
  if (text === undefined || end - start >= SHORT_UNITS) return words
  const before = text.slice(Math.max(0, start - MOST_AROUND), start)
  const after = text.slice(end, end + MOST_AROUND)
  const sentenceStart = [...before.matchAll(/(?:[.!?…。]["”»“]?\s+|\n+)/gu)].at(-1)
  const cut = sentenceStart === undefined ? 0 : sentenceStart.index + sentenceStart[0].length
  const stop = /[.!?…。]["”»“]?(?=\s|$)|\n/u.exec(after)
  return {
    ...words,
    text: `${before.slice(cut)}${words.text}${stop === null ? after : after.slice(0, stop.index + stop[0].length)}`.trim(),
  }
}
