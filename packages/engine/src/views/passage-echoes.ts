import { alignDocuments, type Document, type Echo, type Reading } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { byMoment } from './by-moment.ts'
import type { Passage, PassageEcho } from './desk-records.ts'
import { isDocumentKnown } from './known-documents.ts'
import { nameIds } from './named.ts'
import type { AsOf } from './view-records.ts'

/** Laying two documents beside each other costs some milliseconds: the likeliest of a much-copied one are enough to read. */
const MOST_ECHOES = 40

/** What this document was made from and what was made from it, the likeliest first, with the sentences that say the same. */
export async function listPassageEchoes(
  open: OpenCase,
  doc: Document,
  reading: Reading,
  asOf: AsOf | null,
): Promise<readonly PassageEcho[]> {
  const all = await open.store.readEchoes([doc.id])
  const documents = await open.records.readDocuments(all.map((echo) => otherOf(echo, doc)))
  const known = all.filter((echo) => isDocumentKnown(documents.get(otherOf(echo, doc))!, asOf))
  const madeFrom = known.filter((echo) => echo.document === doc.id).sort((a, b) => b.score - a.score)
  const madeInto = known.filter((echo) => echo.document !== doc.id)
  const shown = [
    ...madeFrom,
    ...madeInto.sort((a, b) => byMoment(on(documents.get(a.document)), on(documents.get(b.document)))),
  ].slice(0, MOST_ECHOES)
  const readings = await open.records.readReadings(shown.map((echo) => otherOf(echo, doc)))
  const names = await nameIds(
    open,
    shown.map((echo) => otherOf(echo, doc)),
  )
  return shown.map((echo): PassageEcho => {
    const other = documents.get(otherOf(echo, doc))!
    const otherReading = readings.get(other.id)
    const { id, how, score, doubt } = echo
    const { publisher, publishedOn, title, language } = other
    return {
      id,
      document: names.get(other.id)!,
      publisher,
      publishedOn,
      title,
      language,
      direction: echo.document === doc.id ? 'made-from' : 'made-into',
      how,
      score,
      doubt,
      reasons: echo.reasons.map((reason) => reason.words),
      passages:
        otherReading === undefined
          ? []
          : alignPassages({ document: doc, reading }, { document: other, reading: otherReading }, echo),
    }
  })
}

interface ReadDocument {
  readonly document: Document
  readonly reading: Reading
}

/** The later is laid beside the earlier, whichever of the two is read here. */
function alignPassages(own: ReadDocument, other: ReadDocument, echo: Echo): readonly Passage[] {
  const isLater = echo.document === own.document.id
  const aligned = isLater ? alignDocuments(own, other) : alignDocuments(other, own)
  return aligned
    .map(({ sentence, from, score }): Passage => {
      const here = own.reading.sentences[isLater ? sentence : from]!
      const there = other.reading.sentences[isLater ? from : sentence]!
      const { start, end } = there
      return {
        start: here.start,
        end: here.end,
        other: { start, end, text: other.document.text.slice(start, end) },
        score: Math.min(1, score),
      }
    })
    .sort((a, b) => a.start - b.start || a.other.start - b.other.start)
}

function otherOf(echo: Echo, doc: Document) {
  return echo.document === doc.id ? echo.from : echo.document
}

function on(doc: Document | undefined): string | null {
  return doc?.publishedOn ?? null
}
