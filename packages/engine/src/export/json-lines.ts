import type { Document, Echo, Id } from '@sayso/core'
import type { StreamKinds } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { COVERED, type ExportGuard } from '../interview/guard-export.ts'
import { cellLines } from './cell-lines.ts'
import { claimFields, streamClaims } from './claim-lines.ts'
import { type Loss, type LossReport, makeLossReport } from './loss-report.ts'

/**
 * Every record as one JSON object a line, each with its `kind`: the case, captures, documents, readings, claims, groups,
 * derivations, chains, links, origins, entities, cells of the picture, judgements, papers, journal entries; last the loss report.
 */
export async function* jsonLines(open: OpenCase, guard: ExportGuard | null): AsyncGenerator<string, LossReport> {
  const written = new Map<string, number>()
  const line = (record: { readonly kind: string; readonly [field: string]: unknown }) => {
    written.set(record.kind, (written.get(record.kind) ?? 0) + 1)
    // The kind leads every line, whatever order the record was kept in.
    const { kind, ...rest } = guard === null ? record : guard.cover(record)
    return JSON.stringify({ kind, ...rest })
  }
  yield line(await open.store.readCase())
  let erased = 0
  for await (const { capture, given, erased: tombstone } of open.store.stream('capture')) {
    if (tombstone !== null) erased++
    yield line({
      ...capture,
      ...(given === null ? {} : { given }),
      ...(tombstone === null ? {} : { erased: tombstone }),
    })
  }
  for await (const doc of open.store.stream('document')) yield line(doc)
  let vectors = 0
  for await (const reading of open.store.stream('reading')) {
    vectors += Object.keys(reading.vectors ?? {}).length
    // Claims have lines of their own; vectors are for machines of the same model only.
    yield line({ ...reading, claims: undefined, vectors: undefined })
  }
  for await (const claim of streamClaims(open)) {
    const { happened, places, via, value, attribution, method } = claim.record.claim
    yield line({ kind: 'claim', ...claimFields(claim), quantity: value, happened, places, via, attribution, method })
  }
  for await (const count of open.store.stream('count')) yield line(await groupLine(open, count))
  for await (const echo of open.store.stream('echo')) yield line(await derivationLine(open, echo))
  for (const kind of ['chain', 'link', 'origin', 'entity'] as const)
    for await (const record of open.store.stream(kind)) yield line(record)
  const cells = await cellLines(open)
  for (const cell of cells.lines) yield line(cell)
  for await (const judgement of open.store.stream('judgement')) yield line(judgement)
  for await (const { paper } of open.store.stream('paper')) yield line(paper)
  for await (const entry of open.store.stream('entry')) yield line(entry)
  const report = makeLossReport(
    written,
    losses(await open.store.readTotals(), { erased, vectors, unread: cells.left, covered: guard?.covered() ?? 0 }),
  )
  const { lines: _, ...record } = report
  yield JSON.stringify(record)
  return report
}

async function groupLine(open: OpenCase, count: StreamKinds['count']) {
  const group = (await open.store.readGroups([count.group]))[0]!
  const { low, high, affirming, doubtful, denying, declining, documents, publishers, reasons } = count
  const { id, facet, claims, headline, method } = group
  const independent = [low, high] as const
  const origins = { affirming, doubtful, denying, declining }
  return {
    kind: 'group',
    id,
    facet,
    headline,
    independent,
    denying: denying.length,
    declining: declining.length,
    documents,
    publishers,
    claims,
    origins,
    reasons,
    method,
    countedBy: count.method,
  }
}

async function derivationLine(open: OpenCase, echo: Echo) {
  const documents: ReadonlyMap<Id, Document> = await open.records.readDocuments([echo.document, echo.from])
  const [derived, model] = [documents.get(echo.document), documents.get(echo.from)]
  const { id, how, score, doubt, reasons, method } = echo
  return {
    kind: 'derivation',
    id,
    url: derived?.url ?? null,
    publishedAt: derived?.publishedOn ?? null,
    from: model?.url ?? null,
    how,
    document: echo.document,
    fromDocument: echo.from,
    score,
    doubt,
    reasons,
    method,
  }
}

function losses(
  { captures }: { readonly captures: number },
  {
    erased,
    vectors,
    unread,
    covered,
  }: { readonly erased: number; readonly vectors: number; readonly unread: number; readonly covered: number },
): readonly Loss[] {
  return [
    { what: 'records with words covered (█)', count: covered, why: COVERED },
    {
      what: 'captures without their bytes',
      count: captures - erased,
      why: 'JSON Lines hold text; the bytes stay in the case, each found again by its sha256',
    },
    {
      what: 'vectors of claims',
      count: vectors,
      why: 'only the model that made them can use them; reading makes them again',
    },
    {
      what: 'questions without cells of the picture',
      count: unread,
      why: 'a picture is made of the questions that most documents carry',
    },
    {
      what: 'captures whose content was erased',
      count: erased,
      why: 'a person erased them; the tombstone says who and why',
    },
  ]
}
