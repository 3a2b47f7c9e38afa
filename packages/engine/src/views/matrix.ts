import { type Evidence, type Hypotheses, type Id, type Ranking, rankHypotheses, tellApart } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { type HypothesesVersion, listHypotheses, readHypotheses } from '../papers/hypotheses.ts'
import { type Located, locateWords } from '../papers/locate-words.ts'
import { byMoment } from './by-moment.ts'
import { isDocumentKnown } from './known-documents.ts'
import type { MatrixEvidence, MatrixRow, MatrixShift, MatrixView } from './matrix-records.ts'
import { nameIds } from './named.ts'
import { readTraced, type Traced, wordsOf } from './read-traced.ts'
import type { AsOf, Named, Words } from './view-records.ts'

export interface MatrixRequest {
  /** Null: all that is in the case. */
  readonly asOf: AsOf | null
  /** With a cut: the matrix as it is written today, weighed on what was known then; else as it was written by then. */
  readonly hindsight?: boolean
}

/**
 * A matrix of competing hypotheses, ranked by how few independent origins speak against each, as known on a date. Null where
 * none of this name had been written by then.
 */
export async function viewMatrix(
  open: OpenCase,
  name: string,
  { asOf, hindsight = false }: MatrixRequest,
): Promise<MatrixView | null> {
  const written = await readHypotheses(open, name, hindsight ? null : (asOf?.at ?? null))
  if (written === null) return null
  const { question, hypotheses } = written.hypotheses
  const rows = await weighRows(open, written, asOf)
  const names = hypotheses.map((each) => each.name)
  const ranking = rankHypotheses(
    names,
    rows.map(({ evidence, origins, doubtful }) => ({ cells: evidence.cells, origins, doubtful })),
  )
  const holders = new Map(rows.flatMap((row) => [...row.holders]))
  const nameOf = (id: string) => holders.get(id) ?? id
  const says = new Map(hypotheses.map((each) => [each.name, each.says]))
  const restsOn = { low: ranking.low, high: ranking.high, holders: ranking.restsOn.map(nameOf) }
  const { by, at, why, version } = written
  const days = rows.flatMap((row) => row.lastDay ?? []).sort(byMoment)
  const { lastDay } = await open.store.readTotals()
  return {
    kind: 'matrix',
    name: written.name,
    version,
    by,
    at,
    why,
    question,
    asOf,
    knownOn: asOf === null ? lastDay : (days.at(-1) ?? null),
    hypotheses: ranking.order.map((each) => ({ ...each, says: says.get(each.name)! })),
    evidence: rows.map((row) => toEvidence(row, names)),
    restsOn,
    shifts: toShifts(ranking, nameOf),
    notes: listNotes(written.hypotheses, rows, ranking, nameOf),
  }
}

/** Every matrix, as written by a date. */
export async function listMatrixRows(open: OpenCase, by: string | null = null): Promise<readonly MatrixRow[]> {
  return (await listHypotheses(open, by)).map(({ name, version, hypotheses, by: author, at }) => ({
    kind: 'matrix-row',
    name,
    version,
    question: hypotheses.question,
    hypotheses: hypotheses.hypotheses.length,
    evidence: hypotheses.evidence.length,
    by: author,
    at,
  }))
}

/** A piece of evidence with what stands behind it as known on the date. */
interface Row {
  readonly number: number
  readonly evidence: Evidence
  readonly claim: Named | null
  readonly words: Words
  /** Of its side, sure ones first. */
  readonly origins: readonly Id[]
  readonly doubtful: readonly Id[]
  readonly holders: ReadonlyMap<Id, string>
  readonly documents: number
  readonly against: number
  readonly lastDay: string | null
}

async function weighRows(open: OpenCase, { hypotheses }: HypothesesVersion, asOf: AsOf | null) {
  const { evidence } = hypotheses
  const places = await locateWords(
    open,
    evidence.map(({ words }) => words),
  )
  const named = await nameIds(
    open,
    places.flatMap((place) => place?.group ?? []),
  )
  const rows: Row[] = []
  for (const [index, each] of evidence.entries()) {
    const row = await weighRow(open, each, places[index] ?? null, asOf)
    const claim = named.get(places[index]?.group ?? '') ?? null
    if (row !== null) rows.push({ ...row, number: index + 1, evidence: each, claim })
  }
  return rows
}

type Weighed = Omit<Row, 'number' | 'evidence' | 'claim'>

/** Null where nobody had said it by the date. */
async function weighRow(
  open: OpenCase,
  { words, side }: Evidence,
  place: Located | null,
  asOf: AsOf | null,
): Promise<Weighed | null> {
  if (place === null) return weighLost(open, words, asOf)
  const traced = await readTraced(open, place.group, { asOf, judgementsToo: false })
  if (traced.records.length === 0) return null
  const { count } = traced
  const [own, other] = side === 'affirmed' ? [count.affirming, count.denying] : [count.denying, count.affirming]
  const days = traced.records.flatMap((record) => record.publishedOn ?? []).sort(byMoment)
  return {
    words: pickWords(traced, place, asOf),
    origins: own,
    doubtful: side === 'affirmed' ? count.doubtful : [],
    holders: new Map([...traced.origins].map(([id, { holder }]) => [id, holder])),
    documents: count.documents,
    against: other.length,
    lastDay: days.at(-1) ?? null,
  }
}

/** The words pointed at, or where they came later than the date, those that came first. */
function pickWords(traced: Traced, { claim }: Located, asOf: AsOf | null): Words {
  const own = traced.records.find((record) => record.claim.id === claim)
  const first = [...traced.records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn))[0]!
  const isShown = own !== undefined && isDocumentKnown(traced.documents.get(own.document)!, asOf)
  return wordsOf(isShown ? own : first, traced.documents)
}

/** Words that no document carries as a claim any more weigh nothing, and are shown where their document was known. */
async function weighLost(open: OpenCase, words: Evidence['words'], asOf: AsOf | null): Promise<Weighed | null> {
  const doc = (await open.records.readDocuments([words.anchor.document])).get(words.anchor.document)
  if (asOf !== null && (doc === undefined || !isDocumentKnown(doc, asOf))) return null
  return {
    words: {
      text: words.anchor.exact,
      language: doc?.language ?? 'und',
      document: words.anchor.document,
      publisher: doc?.publisher ?? null,
      publishedOn: doc?.publishedOn ?? null,
    },
    origins: [],
    doubtful: [],
    holders: new Map(),
    documents: 0,
    against: 0,
    lastDay: null,
  }
}

function toEvidence(row: Row, names: readonly string[]): MatrixEvidence {
  const { number, evidence, claim, words, origins, doubtful, holders, documents, against } = row
  return {
    number,
    claim,
    facet: evidence.words.facet,
    words,
    side: evidence.side,
    cells: evidence.cells,
    why: evidence.why,
    low: origins.filter((id) => !doubtful.includes(id)).length,
    high: origins.length,
    holders: origins.map((id) => holders.get(id) ?? id),
    documents,
    against,
    tellsApart: tellApart(names, evidence.cells),
    pairs: (names.length * (names.length - 1)) / 2,
  }
}

function toShifts({ shifts, withoutDoubtful }: Ranking, nameOf: (id: string) => string): readonly MatrixShift[] {
  const places = (order: Ranking['order']) => order.map(({ name, place }) => ({ name, place }))
  return [
    ...shifts.map(({ without, order }) => ({ holder: nameOf(without), order: places(order) })),
    ...(withoutDoubtful === null ? [] : [{ holder: null, order: places(withoutDoubtful) }]),
  ]
}

function listNotes(
  { hypotheses }: Hypotheses,
  rows: readonly Row[],
  ranking: Ranking,
  nameOf: (id: string) => string,
): MatrixView['notes'] {
  const names = hypotheses.map(({ name }) => name)
  const { low, high, restsOn, order } = ranking
  const notes: { rule: string; words: string }[] = []
  if (high === 1)
    notes.push({
      rule: 'one-origin',
      words: `The whole matrix rests on one origin, ${nameOf(restsOn[0]!)}: it tells what that one says, not what is so.`,
    })
  else if (low === 1 && high > 1)
    notes.push({
      rule: 'perhaps-one-origin',
      words: `The matrix rests on one sure origin; the other ${high - 1} may be echoes.`,
    })
  for (const { name, place } of order)
    if (place === null)
      notes.push({
        rule: 'without-evidence',
        words: `${name} has no evidence: nothing was weighed for or against it, so that it has no place. Not refuted is not likely.`,
      })
  if (hypotheses.length === 1)
    notes.push({ rule: 'no-rival', words: `${names[0]} stands alone: one hypothesis competes with nothing.` })
  for (const row of rows) {
    if (row.claim === null)
      notes.push({
        rule: 'words-lost',
        words: `${row.number} weighs nothing: no document carries its words as a claim.`,
      })
    else if (row.origins.length === 0)
      notes.push({
        rule: 'nobody',
        words: `${row.number} weighs nothing: nobody ${row.evidence.side === 'affirmed' ? 'affirms' : 'denies'} it.`,
      })
    const weighed = names.filter((name) => Object.hasOwn(row.evidence.cells, name))
    if (weighed.length === names.length && names.length > 1 && tellApart(names, row.evidence.cells).length === 0)
      notes.push({ rule: 'tells-nothing-apart', words: `${row.number} tells no hypothesis from another.` })
  }
  const groups = rows.filter(({ claim }) => claim !== null)
  for (const row of groups) {
    const twin = groups.find(
      (other) =>
        other.number < row.number && other.claim?.id === row.claim?.id && other.evidence.side === row.evidence.side,
    )
    if (twin !== undefined)
      notes.push({ rule: 'same-claim', words: `${twin.number} and ${row.number} are one claim now; one can go.` })
  }
  return notes
}
