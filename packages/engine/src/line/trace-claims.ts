import {
  type Chain,
  type HolderBook,
  type Id,
  type Origin,
  type OriginCount,
  type TraceRulings,
  traceGroup,
} from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { readBook } from './holder-book.ts'

export interface TracedGroup {
  readonly chains: readonly Chain[]
  readonly origins: readonly Origin[]
  readonly count: OriginCount
}

/** Leads these claims of a group back to their origins and counts them; of the whole group or of a part that a date cut. */
export async function traceClaims(
  open: OpenCase,
  group: Id,
  records: readonly ClaimRecord[],
  rulings: readonly ResolvedRuling[],
): Promise<TracedGroup> {
  const traceCut = await prepareTrace(open, group, records, rulings)
  return traceCut(records)
}

/** Reads once what tracing a group needs; what comes back traces any part of it. */
export async function prepareTrace(
  open: OpenCase,
  group: Id,
  records: readonly ClaimRecord[],
  rulings: readonly ResolvedRuling[],
): Promise<(part: readonly ClaimRecord[]) => TracedGroup> {
  const ids = new Set(records.map((record) => record.document))
  const documents = await open.records.readDocuments(ids)
  const echoes = (await open.store.readEchoes([...ids].sort())).filter(
    (echo) => ids.has(echo.document) && ids.has(echo.from),
  )
  const book: HolderBook | null = await readBook(open)
  return (part) =>
    traceGroup({
      group,
      claims: part.map(({ claim, document }) => ({ claim, document: documents.get(document)! })),
      echoes,
      ...(book === null ? {} : { book }),
      rulings: toTraceRulings(rulings, part),
    })
}

/** What people ruled on these claims, as tracing takes it. */
function toTraceRulings(rulings: readonly ResolvedRuling[], part: readonly ClaimRecord[]): TraceRulings {
  const own = new Map(part.map((record) => [record.claim.id, record]))
  const echoes: { claim: Id; repeats: Id }[] = []
  const origins: { claim: Id; holder: string }[] = []
  for (const { judgement, claims } of rulings) {
    const [first = [], second = []] = claims
    for (const claim of first.filter((id) => own.has(id))) {
      if (judgement.ruling === 'origin') origins.push({ claim, holder: judgement.value ?? speakerOf(own.get(claim)!) })
      else for (const repeats of second.filter((id) => own.has(id))) echoes.push({ claim, repeats })
    }
  }
  return { echoes, origins }
}

/** Who stands behind a claim that a person ruled an origin of its own without naming one. */
function speakerOf({ claim, publisher, document }: ClaimRecord): string {
  return claim.source?.name ?? publisher ?? document
}
