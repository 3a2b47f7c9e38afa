import type { Briefing, BriefingPart, BriefingSentence, Facet, Template, Tlp } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { EngineError } from '../../engine-error.ts'
import { findGroup } from '../../views/find-group.ts'
import { listGroupRows } from '../../views/lists.ts'
import type { AsOf, GroupRow } from '../../views/view-records.ts'
import { checkBriefing } from '../check-briefing.ts'
import { holdClaims } from '../hold-claims.ts'
import { tellAssessments } from './tell-assessments.ts'
import { tellGroup } from './tell-group.ts'

export interface DraftRequest {
  readonly template: Template
  readonly title: string | null
  readonly tlp: Tlp
  readonly asOf: AsOf | null
  /** ISO day; `changes` needs one. */
  readonly since: string | null
  /** An id or words; `claims` needs one. */
  readonly about: string | null
}

/**
 * A briefing written from a template: quotations with who says so, counts as marks, assessments as their authors signed
 * them. Throws `briefing-since-missing`, `briefing-about-missing`, and `briefing-empty` where there is nothing to tell.
 */
export async function draftBriefing(open: OpenCase, request: DraftRequest): Promise<Briefing> {
  const { template, tlp, asOf, since, about } = request
  if (template === 'changes' && since === null)
    throw new EngineError('briefing-since-missing', 'what changed is told since a day; --since 2027-11-08 was expected')
  if (template === 'claims' && about === null)
    throw new EngineError(
      'briefing-about-missing',
      'a claim sheet is about one claim; --about with an id or words was expected',
    )
  const { title, language } = await open.store.readCase()
  const { parts, told } = await MAKE[template](open, request)
  const full = parts.filter(({ sentences }) => sentences.length > 0)
  if (full.length === 0)
    throw new EngineError(
      'briefing-empty',
      `the case has nothing for the template ${template}; claims that fit it were expected. See sayso claims`,
    )
  const { groups } = await open.store.readTotals()
  const sound = await keepSound(open, request, full)
  const left = [
    ...(sound.dropped === 0
      ? []
      : [
          `${sound.dropped} ${sound.dropped === 1 ? 'sentence' : 'sentences'} of the template that would have said more than the claims.`,
        ]),
    ...(groups > told
      ? [`${groups - told} claims of the case that this template does not tell: sayso claims lists them.`]
      : []),
    ...(asOf === null
      ? []
      : [`All that was ${asOf.clock === 'happened' ? 'not yet happening' : `not ${asOf.clock}`} by ${asOf.at}.`]),
  ]
  return {
    title: request.title ?? `${title}: ${TITLES[template]}`,
    // Sentences between the quotations are written in English.
    language: language.startsWith('en') ? language : 'en',
    tlp,
    template,
    asOf,
    since: template === 'changes' ? since : null,
    parts: sound.parts,
    left,
    issued: null,
  }
}

/** What a template writes must pass the check that a person's sentences must pass; what does not is left out. */
async function keepSound(
  open: OpenCase,
  { asOf, since, tlp }: DraftRequest,
  parts: readonly BriefingPart[],
): Promise<{ readonly parts: readonly BriefingPart[]; readonly dropped: number }> {
  const words = parts.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims))
  const standing = await holdClaims(open, words, { asOf, since })
  const draft: Briefing = {
    title: '-',
    language: 'en',
    tlp,
    template: null,
    asOf,
    since,
    parts,
    left: [],
    issued: null,
  }
  const problems = checkBriefing(draft, standing).filter(({ signed }) => !signed)
  const bad = new Set(problems.map(({ sentence }) => sentence))
  let number = 0
  const kept = parts.map((each) => ({ ...each, sentences: each.sentences.filter(() => !bad.has(++number)) }))
  return { parts: kept.filter(({ sentences }) => sentences.length > 0), dropped: bad.size }
}

const TITLES: Readonly<Record<Template, string>> = {
  situation: 'situation report',
  changes: 'what changed',
  claims: 'claim sheet',
  dissent: 'who denies what',
}

interface Made {
  readonly parts: readonly BriefingPart[]
  /** Claims of the case that are told. */
  readonly told: number
}

const MAKE: Readonly<Record<Template, (open: OpenCase, request: DraftRequest) => Promise<Made>>> = {
  situation: makeSituation,
  changes: makeChanges,
  claims: makeClaimSheet,
  dissent: makeDissent,
}

const HEADINGS: readonly (readonly [Facet, string])[] = [
  ['event', 'What is said to happen'],
  ['number', 'How many'],
  ['place', 'Where'],
  ['time', 'When'],
  ['capability', 'With what ability'],
  ['plan', 'What is planned'],
  ['motive', 'Why'],
  ['reaction', 'Reactions'],
]
/** Claims that most reports carry, of which a situation report tells some of each facet. */
const LOOKED_AT = 40
const MOST_OF_FACET = 4
const MOST_TOLD = 10
const MOST_DENIALS = 3

async function makeSituation(open: OpenCase, { asOf }: DraftRequest): Promise<Made> {
  const rows = (await listGroupRows(open, { sort: 'documents', limit: LOOKED_AT, asOf })).items.filter(
    ({ high }) => high > 0,
  )
  const parts: BriefingPart[] = []
  let told = 0
  for (const [facet, heading] of HEADINGS) {
    const own = rows.filter((row) => row.facet === facet).slice(0, MOST_OF_FACET)
    told += own.length
    parts.push(part(heading, await tellEach(open, own, asOf)))
  }
  const denials = await makeDenials(open, asOf, MOST_OF_FACET)
  const assessed = await tellAssessments(open, { by: asOf?.at ?? null, dissentOnly: false })
  return { parts: [...parts, ...denials, ...assessed], told }
}

async function makeChanges(open: OpenCase, { asOf, since }: DraftRequest): Promise<Made> {
  const before = { at: since!, clock: asOf?.clock ?? 'said' } as const
  const list = async (cut: AsOf | null) =>
    (await listGroupRows(open, { sort: 'documents', limit: 500, asOf: cut })).items
  const known = new Map((await list(before)).map((row) => [row.id, row]))
  const rows = (await list(asOf)).filter(({ high }) => high > 0)
  const fresh = rows.filter(({ id }) => !known.has(id)).slice(0, MOST_TOLD)
  const moved = rows.filter((row) => hasMoved(known.get(row.id), row)).slice(0, MOST_TOLD)
  const told = async (row: GroupRow): Promise<readonly BriefingSentence[]> => {
    const { affirmed } = await tellGroup(open, row.id, asOf)
    return affirmed === null
      ? []
      : [affirmed, { ...affirmed, text: 'Now {origins}, {reports}, {denials}; before {before}.' }]
  }
  const moves: BriefingSentence[] = []
  for (const row of moved) moves.push(...(await told(row)))
  const assessed = (await tellAssessments(open, { by: asOf?.at ?? null, dissentOnly: false })).filter(({ sentences }) =>
    sentences.some(({ own }) => own !== null && own.at.slice(0, since!.length) > since!),
  )
  return {
    parts: [
      part(`New since ${since}`, await tellEach(open, fresh, asOf)),
      part(`Counted otherwise than on ${since}`, moves),
      ...assessed,
    ],
    told: fresh.length + moved.length,
  }
}

function hasMoved(before: GroupRow | undefined, now: GroupRow): boolean {
  if (before === undefined) return false
  return (
    before.low !== now.low ||
    before.high !== now.high ||
    before.denying !== now.denying ||
    before.declining !== now.declining
  )
}

async function makeClaimSheet(open: OpenCase, { asOf, about }: DraftRequest): Promise<Made> {
  const found = await findGroup(open, about!)
  if (found === null)
    throw new EngineError(
      'briefing-claim-unknown',
      `no claim fits "${about}"; an id as sayso claims shows, or words of it, were expected`,
    )
  const { affirmed, byOrigin, denied, declined, values } = await tellGroup(open, found.group, asOf)
  return {
    parts: [
      part('The claim', affirmed === null ? [] : [affirmed]),
      part('Who says so', byOrigin),
      part('Values', values),
      part('Who denies it', denied),
      part('Who will not confirm it', declined),
    ],
    told: 1,
  }
}

async function makeDissent(open: OpenCase, { asOf }: DraftRequest): Promise<Made> {
  const denials = await makeDenials(open, asOf, MOST_TOLD)
  const assessed = await tellAssessments(open, { by: asOf?.at ?? null, dissentOnly: true })
  return { parts: [...denials, ...assessed], told: denials.length }
}

async function makeDenials(open: OpenCase, asOf: AsOf | null, most: number): Promise<readonly BriefingPart[]> {
  const rows = (await listGroupRows(open, { sort: 'denials', limit: most, asOf })).items
  const parts: BriefingPart[] = []
  for (const row of rows.filter(({ denying, high }) => denying > 0 && high > 0)) {
    const { affirmed, denied, declined } = await tellGroup(open, row.id, asOf)
    const sentences = [
      ...(affirmed === null ? [] : [affirmed]),
      ...denied.slice(0, MOST_DENIALS),
      ...declined.slice(0, 1),
    ]
    parts.push(part(parts.length === 0 ? 'Who denies what' : '', sentences))
  }
  return parts
}

async function tellEach(
  open: OpenCase,
  rows: readonly GroupRow[],
  asOf: AsOf | null,
): Promise<readonly BriefingSentence[]> {
  const sentences: BriefingSentence[] = []
  for (const row of rows) {
    const { affirmed } = await tellGroup(open, row.id, asOf)
    if (affirmed !== null) sentences.push(affirmed)
  }
  return sentences
}

function part(heading: string, sentences: readonly BriefingSentence[]): BriefingPart {
  return { heading, tlp: null, sentences }
}
