import type { Claim, Document, Id, Reading, Span } from '@sayso/core'
import type { Fault } from '../contract.ts'
import type { Database } from './database.ts'
import { unpackRecord } from './pack.ts'
import { readReadings } from './readings.ts'

/** That every document can be read, and that all that was found in it stands at its place: `text.slice(start, end)`. */
export function* verifyReadings(database: Database): Iterable<Fault> {
  for (let after = 0; ; ) {
    const batch = database
      .sql(
        `SELECT d.row, d.id, b.body, r.document AS has_reading, c.id AS capture FROM documents d
         LEFT JOIN document_bodies b ON b.document = d.row LEFT JOIN readings r ON r.document = d.row
         LEFT JOIN captures c ON c.row = d.capture WHERE d.row > ? ORDER BY d.row LIMIT 50`,
      )
      .all<{ row: number; id: Id; body: Buffer | null; has_reading: number | null; capture: Id | null }>(after)
    for (const row of batch) {
      if (row.capture === null) yield withoutCapture(row.id)
      const document = openDocument(row.body)
      if (!document || document.id !== row.id) yield unreadable(row.id)
      else if (row.has_reading !== null) {
        const reading = openReading(database, row.id)
        if (reading === null) yield unreadable(row.id, 'what was found in document')
        else yield* verifyReading(document, reading)
      }
    }
    const last = batch.at(-1)
    if (!last) return
    after = last.row
  }
}

function openReading(database: Database, document: Id): Reading | null {
  try {
    const reading = readReadings(database, [document])[0] ?? null
    // A claim whose record was taken away or cannot be read stands as nothing in the list.
    return reading?.claims.every((claim) => claim !== null) ? reading : null
  } catch {
    return null
  }
}

function openDocument(body: Buffer | null): Document | null {
  try {
    return body && unpackRecord<Document>(body)
  } catch {
    return null
  }
}

function withoutCapture(id: Id): Fault {
  return {
    code: 'document-without-capture',
    subject: id,
    message: `the capture of document ${id} is not in the case. Restore it from a copy.`,
  }
}

function unreadable(id: Id, what = 'the text of document'): Fault {
  return {
    code: 'document-unreadable',
    subject: id,
    message: `${what} ${id} cannot be read. "sayso rebuild" makes it from its capture again.`,
  }
}

function* verifyReading(document: Document, reading: Reading): Iterable<Fault> {
  const { text } = document
  for (const claim of reading.claims) yield* verifyClaim(document, claim)
  for (const mention of reading.mentions)
    if (text.slice(mention.start, mention.end) !== mention.text)
      yield lost(document.id, `mention "${mention.text}"`, mention)
  const spans = [
    ...reading.sentences,
    ...reading.quotations,
    ...reading.quotations.flatMap((quotation) => quotation.parts),
    ...reading.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ]
  for (const span of spans) if (span.start > span.end || span.end > text.length) yield lost(document.id, 'a span', span)
}

function* verifyClaim(document: Document, claim: Claim): Iterable<Fault> {
  const { text } = document
  const { anchor } = claim
  if (anchor.document !== document.id || text.slice(anchor.start, anchor.end) !== anchor.exact)
    yield lost(claim.id, `its words "${anchor.exact.slice(0, 60)}"`, anchor)
  for (const source of [claim.source, ...claim.via])
    if (source && text.slice(source.start, source.end) !== source.text)
      yield lost(claim.id, `its source "${source.text}"`, source)
}

function lost(subject: Id, what: string, span: Span): Fault {
  return {
    code: 'anchor-lost',
    subject,
    message: `${subject}: ${what} was expected at ${span.start} to ${span.end} of the text and is not there. "sayso rebuild" reads the document again; if that does not help, report it.`,
  }
}
