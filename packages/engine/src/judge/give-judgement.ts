import {
  ATTRIBUTES,
  CellChange,
  endsBeforeItBegins,
  Facet,
  type Id,
  type JudgedWords,
  type Judgement,
  makeAnchor,
  makeId,
  Publisher,
  type Ruling,
  STANCES,
  Stance,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { deriveCase } from '../line/derive-case.ts'
import type { OnProgress } from '../line/progress.ts'
import { findId } from '../views/find-group.ts'
import { NO_CLAIM } from './apply-to-reading.ts'

export interface JudgementRequest {
  readonly ruling: Ruling
  /** Ids of claims, groups (their headline is meant) or a document, then the value where the ruling has one. */
  readonly about: readonly string[]
  readonly by: string
  readonly why: string
  /** Of a claim that is put in place; event where null. */
  readonly facet: string | null
  /** Words of the document that is named, for what is ruled of a claim put in place there: none need be derived of it yet. */
  readonly words?: string | null
  /** Where in its text the words begin, for words that stand there more than once; the first place where absent. */
  readonly start?: number | null
}

/** What each ruling is about: how many records (to leave claims out of the picture, as many as one likes), and whether a value follows them. */
const SHAPES: Record<
  Ruling,
  { readonly ids: 0 | 1 | 2; readonly value: 'none' | 'needed' | 'may'; readonly typed: string }
> = {
  same: { ids: 2, value: 'none', typed: 'CLAIM CLAIM' },
  different: { ids: 2, value: 'none', typed: 'CLAIM CLAIM' },
  origin: { ids: 1, value: 'may', typed: 'CLAIM [HOLDER]' },
  echo: { ids: 2, value: 'none', typed: 'CLAIM CLAIM-IT-REPEATS' },
  'copied-from': { ids: 2, value: 'none', typed: 'CLAIM CLAIM-IT-WAS-COPIED-FROM' },
  entity: { ids: 1, value: 'needed', typed: 'CLAIM NAME' },
  source: { ids: 1, value: 'needed', typed: 'CLAIM NAME|outlet' },
  stance: { ids: 1, value: 'needed', typed: `CLAIM ${STANCES.join('|')}` },
  value: { ids: 1, value: 'needed', typed: 'CLAIM NUMBER' },
  claim: { ids: 1, value: 'needed', typed: 'CLAIM none, or DOCUMENT "WORDS OF IT"' },
  published: { ids: 1, value: 'needed', typed: 'DOCUMENT DATE' },
  publisher: { ids: 1, value: 'needed', typed: 'DOCUMENT NAME' },
  cell: {
    ids: 1,
    value: 'needed',
    typed: 'CLAIM… none, or CLAIM and what it changes as JSON: {"subject":"…","from":"2027-11-05"}',
  },
  register: { ids: 0, value: 'needed', typed: 'PUBLISHER-AS-JSON (or many at once: sayso publishers import)' },
}

/** Gives a judgement and derives what follows from it. Throws where what it is about cannot be found. */
export async function giveJudgement(
  open: OpenCase,
  request: JudgementRequest,
  onProgress?: OnProgress,
): Promise<Judgement> {
  const { ruling, by, why } = request
  const shape = SHAPES[ruling]
  const given = request.about
  if (given.length < shape.ids + Number(shape.value === 'needed'))
    throw new EngineError(
      'judge-incomplete',
      `${ruling} was given ${given.length} of: ${shape.typed}. Try: sayso judge --help`,
    )
  const ids = ruling === 'cell' && given.at(-1) === NO_CLAIM ? given.length - 1 : shape.ids
  const rest = given.slice(ids)
  if (shape.value === 'none' && rest.length > 0)
    throw new EngineError(
      'judge-too-much',
      `${ruling} takes ${shape.typed}; ${rest.join(' ')} was left over. Quote a --why of several words`,
    )
  const typed = rest.length === 0 ? null : rest.join(' ')
  const about: JudgedWords[] = []
  const exact = (ruling === 'claim' ? typed : request.words) ?? null
  const place = { exact, start: request.start ?? null, facet: request.facet }
  for (const id of given.slice(0, ids)) about.push(await findWordsOf(open, id, ruling, place))
  const words = ruling === 'claim' && typed !== NO_CLAIM
  const value = words ? null : checkValue(ruling, typed)
  return (await appendAll(open, [{ ruling, about, value, by, why, takesBack: null }], onProgress))[0]!
}

/** Puts lines of the register in place, all signed alike, and derives once what follows. */
export async function giveRegisterLines(
  open: OpenCase,
  publishers: readonly Publisher[],
  { by, why }: { readonly by: string; readonly why: string },
): Promise<readonly Judgement[]> {
  const given = publishers.map((publisher) => {
    const value = JSON.stringify(publisher)
    return { ruling: 'register' as const, about: [], value, by, why, takesBack: null }
  })
  return given.length === 0 ? [] : appendAll(open, given)
}

/** Takes a judgement back. Throws `judgement-unknown` where there is none in force that begins so. */
export async function takeBack(
  open: OpenCase,
  request: { readonly id: string; readonly by: string; readonly why: string },
  onProgress?: OnProgress,
): Promise<Judgement> {
  const { judgements } = await open.store.listJudgements()
  const found = judgements.filter(
    ({ judgement }) => judgement.id.startsWith(request.id) && judgement.takesBack === null,
  )
  const meant = found.find(({ takenBackBy }) => takenBackBy === null)
  if (meant === undefined)
    throw new EngineError(
      'judgement-unknown',
      found.length > 0
        ? `${request.id} was taken back already; one in force was expected. See sayso journal`
        : `no judgement begins with ${request.id}; see sayso journal`,
    )
  const { ruling, about, value, id } = meant.judgement
  const back = { ruling, about, value, by: request.by, why: request.why, takesBack: id }
  return (await appendAll(open, [back], onProgress))[0]!
}

async function appendAll(
  open: OpenCase,
  given: readonly Omit<Judgement, 'kind' | 'id' | 'at'>[],
  onProgress?: OnProgress,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = []
  let { version } = await open.store.listJudgements()
  for (const each of given) {
    const at = open.now()
    const { ruling, about, value, by, why, takesBack } = each
    const id = makeId('judgement', ruling, JSON.stringify(about), value, by, at, why, takesBack)
    const judgement: Judgement = { kind: 'judgement', id, at, ...each }
    version = (await open.store.addJudgement(judgement, { seenVersion: version })).version
    judgements.push(judgement)
  }
  if (open.derives) await deriveCase(open, onProgress)
  return judgements
}

/** Words of a document that name it, for rulings on the whole of it: its beginning. */
const BEGINNING = 80

/** Rulings on a claim that may be named by words of a document. */
const ON_WORDS: ReadonlySet<Ruling> = new Set(['claim', 'stance', 'source', 'value'])

/** Where in a document a ruling finds its words. */
interface Place {
  readonly exact: string | null
  readonly start: number | null
  readonly facet: string | null
}

async function findWordsOf(
  open: OpenCase,
  asked: string,
  ruling: Ruling,
  { exact, start, facet }: Place,
): Promise<JudgedWords> {
  const id = await findId(open, asked)
  if (id === null)
    throw new EngineError(
      'id-unknown',
      `no record of the case begins with ${asked}; an id as sayso claims or sayso who --json shows was expected`,
    )
  const onDocument = ruling === 'published' || ruling === 'publisher'
  if (id.startsWith('d')) {
    const doc = (await open.records.readDocuments([id])).get(id)!
    if (onDocument)
      return { page: doc.page, anchor: makeAnchor(doc, 0, Math.min(BEGINNING, doc.text.length)), facet: null }
    const at = exact === null || !ON_WORDS.has(ruling) ? -1 : placeOf(exact, start, doc.text)
    if (at < 0)
      throw new EngineError(
        'judge-words-missing',
        `${asked} is a document${exact === null ? '' : ` and does not hold "${exact}"`}; ${SHAPES[ruling].typed} was expected`,
      )
    const parsed = Facet.safeParse(facet ?? 'event')
    if (!parsed.success)
      throw new EngineError(
        'judge-facet-unknown',
        `--facet is ${facet}; one of ${Facet.options.join(', ')} was expected`,
      )
    return { page: doc.page, anchor: makeAnchor(doc, at, at + exact!.length), facet: parsed.data }
  }
  const claim = await claimOf(open, id, asked)
  const doc = (await open.records.readDocuments([claim.document])).get(claim.document)!
  if (onDocument)
    return { page: doc.page, anchor: makeAnchor(doc, 0, Math.min(BEGINNING, doc.text.length)), facet: null }
  return { page: doc.page, anchor: claim.claim.anchor, facet: claim.claim.facet }
}

function placeOf(exact: string, start: number | null, text: string): number {
  return start !== null && text.startsWith(exact, start) ? start : text.indexOf(exact)
}

async function claimOf(open: OpenCase, id: Id, asked: string) {
  const group = id.startsWith('g') ? (await open.store.findGroups([id]))[0]?.group : undefined
  const headline = group === undefined ? id : ((await open.store.readGroups([group]))[0]?.headline ?? id)
  const claim = (await open.store.readClaims([headline]))[0]
  if (claim === undefined)
    throw new EngineError(
      'judge-not-a-claim',
      `${asked} is no claim; the id of a claim (c…) or a group (g…) was expected`,
    )
  return claim
}

function checkValue(ruling: Ruling, typed: string | null): string | null {
  if (ruling === 'stance' && !Stance.safeParse(typed).success)
    throw new EngineError('judge-stance-unknown', `"${typed}" is no stance; one of ${STANCES.join(', ')} was expected`)
  if (ruling === 'value' && !Number.isFinite(Number(typed)))
    throw new EngineError('judge-value-not-number', `"${typed}" is no number; digits such as 1500 were expected`)
  if (ruling === 'published' && !(DATE.test(typed ?? '') && isInCalendar(typed!.slice(0, '2027-11-10'.length))))
    throw new EngineError(
      'judge-date-unknown',
      `"${typed}" is no date; 2027-11-10 or 2027-11-10T08:00:00+02:00 was expected`,
    )
  if (ruling === 'cell') return checkCell(typed)
  return ruling === 'register' ? checkPublisher(typed) : typed
}

const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** What a person changes in a cell, in one form whatever was typed. */
function checkCell(typed: string | null): string {
  if (typed === NO_CLAIM) return typed
  const change = readCellChange(typed ?? '')
  if (change === null)
    throw new EngineError(
      'judge-cell-unknown',
      `${typed} changes no cell; none, or JSON with one of subject, attribute (${ATTRIBUTES.join(', ')}), value, from, to was expected: {"subject":"Saker Corps"}`,
    )
  const strange = [change.from, change.to].find((day) => day != null && !isInCalendar(day))
  if (strange !== undefined)
    throw new EngineError(
      'judge-date-unknown',
      `"${strange}" is in no calendar; a day such as 2027-11-10, a month or a year was expected`,
    )
  if (endsBeforeItBegins(change))
    throw new EngineError(
      'judge-dates-contradict',
      `from ${change.from} to ${change.to} ends before it begins; an end on that day or later was expected`,
    )
  return JSON.stringify(change)
}

function readCellChange(typed: string): CellChange | null {
  try {
    return CellChange.parse(JSON.parse(typed))
  } catch {
    return null
  }
}

/** A year, a month or a day that there is. */
function isInCalendar(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, '2027-11-10'.length)
  const moment = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(whole)
}

/** A line of the register, in one form whatever was typed. */
function checkPublisher(typed: string | null): string {
  try {
    const known = { also: [], publisherKind: null, country: null, owner: null, control: null, takes: [] }
    return JSON.stringify(Publisher.parse({ ...known, ...JSON.parse(typed ?? ''), kind: 'publisher' }))
  } catch {
    throw new EngineError(
      'judge-publisher-unknown',
      `${typed} is no publisher; JSON such as {"name":"Orv Press","owner":"Orv Media"} was expected. Easier: sayso publishers import FILE`,
    )
  }
}
