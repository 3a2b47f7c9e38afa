import { type Cell, type Id, makeId, proposeCells } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { type ResolvedRuling, readRulings, resolveRulings, TRACE_RULINGS } from '../judge/rulings.ts'
import { prepareTrace } from '../line/trace-claims.ts'
import { byMoment } from './by-moment.ts'
import { nameIds } from './named.ts'
import { readPictureClaims } from './picture-claims.ts'
import type { CellRow, CellSide, PictureView } from './picture-records.ts'
import { applyCellRulings, type RuledCell, withoutRuledOut } from './picture-rulings.ts'
import { wordsOf } from './read-traced.ts'
import type { AsOf } from './view-records.ts'

export interface PictureRequest {
  /** Null: all that is in the case. */
  readonly asOf: AsOf | null
  /** Words of the subjects wanted; null for all. */
  readonly subject?: string | null
}

/**
 * Who and what is in the case, by attribute, as known on a date: each value with its dates, the origins that affirm it, those
 * who deny it and those who will not say, and its rivals. Proposed from claims and ruled on by people. Cells with most
 * origins come first within their subject; subjects with most reports come first.
 */
export async function viewPicture(open: OpenCase, { asOf, subject = null }: PictureRequest): Promise<PictureView> {
  const { language } = await open.store.readCase()
  const { claims, records, left } = await readPictureClaims(open, asOf)
  const rulings = await readRulings(open)
  const ruled = await resolveRulings(open, rulings, ['cell'])
  const traced = await resolveRulings(open, rulings, TRACE_RULINGS)
  const proposed = proposeCells(withoutRuledOut(claims, ruled), { language })
  const wanted = proposed.map((cell) => applyCellRulings(cell, ruled)).filter(({ cell }) => isAbout(cell, subject))
  const rows: CellRow[] = []
  for (const each of wanted) rows.push(await makeRow(open, each, { records, traced }))
  const dates = [...records.values()].flatMap(({ publishedOn }) => publishedOn ?? []).sort(byMoment)
  return { kind: 'picture', cells: sortRows(withRivals(rows)), asOf, knownOn: dates.at(-1) ?? null, left }
}

/** Every word asked for begins a word of the subject. */
function isAbout({ subject }: Cell, asked: string | null): boolean {
  const words = wordsIn(subject)
  return asked === null || wordsIn(asked).every((wanted) => words.some((word) => word.startsWith(wanted)))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

interface Making {
  readonly records: ReadonlyMap<Id, ClaimRecord>
  readonly traced: readonly ResolvedRuling[]
}

async function makeRow(open: OpenCase, { cell, ruledBy }: RuledCell, { records, traced }: Making): Promise<CellRow> {
  const members = [...cell.affirming, ...cell.others].flatMap((id) => records.get(id) ?? [])
  const trace = await prepareTrace(open, {
    group: { id: makeId('group', cell.id), facet: null },
    records: members,
    belonging: new Map(members.map((record) => [record.claim.id, 1])),
    rulings: traced,
  })
  const { count, origins } = trace(members)
  const names = new Map(origins.map(({ id, holder }) => [id, holder]))
  const telling = records.get(cell.affirming[0]!)!
  const documents = await open.records.readDocuments([telling.document])
  const affirming = cell.affirming.flatMap((id) => records.get(id)?.publishedOn ?? []).sort(byMoment)
  const side = (ids: readonly Id[], low = ids.length): CellSide => ({
    low,
    high: ids.length,
    holders: ids.map((id) => names.get(id) ?? id),
  })
  return {
    kind: 'cell-row',
    id: cell.id,
    short: cell.id.slice(0, SHORT),
    subject: cell.subject,
    attribute: cell.attribute,
    figure: cell.figure,
    words: cell.words,
    planned: cell.planned,
    from: cell.from,
    to: cell.to,
    dated: cell.dated,
    lastSaid: affirming.at(-1) ?? null,
    affirming: side(count.affirming, count.low),
    denying: side(count.denying),
    declining: side(count.declining),
    documents: count.documents,
    publishers: count.publishers,
    claim: (await nameIds(open, [telling.claim.id])).get(telling.claim.id)!,
    quote: wordsOf(telling, documents),
    claims: cell.affirming,
    rivals: [],
    reasons: cell.reasons,
    ruledBy,
  }
}

/** Digits of a cell's id that are shown: a picture holds some hundred cells. */
const SHORT = 7

/** Numbers of one attribute and one subject stand against each other. */
function withRivals(rows: readonly CellRow[]): readonly CellRow[] {
  return rows.map((row) => {
    const isRival = (other: CellRow) =>
      other.id !== row.id &&
      other.figure !== null &&
      other.attribute === row.attribute &&
      other.planned === row.planned &&
      other.subject === row.subject
    return row.figure === null ? row : { ...row, rivals: rows.filter(isRival).map(({ id }) => id) }
  })
}

function sortRows(rows: readonly CellRow[]): readonly CellRow[] {
  const reports = new Map<string, number>()
  for (const { subject, documents } of rows) reports.set(subject, (reports.get(subject) ?? 0) + documents)
  return [...rows].sort(
    (a, b) =>
      reports.get(b.subject)! - reports.get(a.subject)! ||
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0) ||
      (a.attribute < b.attribute ? -1 : a.attribute > b.attribute ? 1 : 0) ||
      b.affirming.high - a.affirming.high ||
      b.documents - a.documents ||
      (a.id < b.id ? -1 : 1),
  )
}
