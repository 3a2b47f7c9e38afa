import { type Document, findNotices, type Notice } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import { byMoment } from '../by-moment.ts'
import type { Traced } from '../read-traced.ts'
import type { Caution } from '../view-records.ts'
import { paragraphOf, quoteNotice } from './notice-place.ts'

/** Reports that call the claim confirmed or reported independently, where all that the case holds rests on one origin. */
export function cautionConfirmations(traced: Traced): readonly Caution[] {
  const { count, records, documents, origins } = traced
  if (count.low !== 1 || count.documents < 2) return []
  const byDocument = new Map<string, ClaimRecord[]>()
  for (const record of records) byDocument.set(record.document, [...(byDocument.get(record.document) ?? []), record])
  const holder = origins.get(count.affirming[0] ?? '')?.holder
  const rest =
    count.high === 1
      ? `all ${count.documents} reports rest on one origin${holder === undefined ? '' : `, ${holder}`}`
      : `only one origin is certain${holder === undefined ? '' : `, ${holder}`}`
  return [...byDocument]
    .sort(([, a], [, b]) => byMoment(a[0]!.publishedOn, b[0]!.publishedOn))
    .flatMap(([id, own]): Caution[] => {
      const doc = documents.get(id)
      if (doc === undefined) return []
      const notice = findConfirmation(doc, own)
      if (notice === undefined) return []
      const words = `${doc.publisher ?? 'a report'} speaks of independent confirmation; ${rest}`
      return [{ rule: 'confirmed-by-none', words, shown: quoteNotice(notice, doc) }]
    })
}

/** The first such words in a paragraph that carries the claim; only those paragraphs are read. */
function findConfirmation(doc: Document, own: readonly ClaimRecord[]): Notice | undefined {
  const spans = own.map(({ claim }) => paragraphOf(claim.anchor, doc.text))
  const starts = new Map(spans.map((span) => [span.start, span]))
  return [...starts.values()]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) =>
      findNotices({ title: null, text: doc.text.slice(start, end), language: doc.language })
        .filter((notice) => notice.says === 'confirms')
        .map((notice): Notice => ({ ...notice, start: notice.start + start, end: notice.end + start })),
    )[0]
}
