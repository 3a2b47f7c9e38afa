import type { ClaimLink, Id } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { explainLinks } from '../../line/explain-links.ts'
import type { ExplainPart, ExplainStep } from '../answer-records.ts'
import { byMoment } from '../by-moment.ts'
import { nameIds } from '../named.ts'
import { isAffirming, readTraced, type Traced, tellingReasons } from '../read-traced.ts'
import { tellingWords } from '../telling-words.ts'
import type { Named } from '../view-records.ts'
import { linkWorded } from './link-worded.ts'
import { listRulings } from './list-rulings.ts'
import type { Explained, ExplainRequest } from './request.ts'
import { flatWords, makePart, makeStep, reportOf, SIGNED, shortOf } from './steps.ts'

/** Members whose links are read: of a larger group the first to be published. */
const MOST_MEMBERS = 300

/** Claims of other groups shown, the likest first. */
const MOST_APART = 20
/** Links whose reasons are found again from the words. */
const MOST_EXPLAINED = 60

/** Why these claims are one group, which are alike and were kept out, and why the count is what it is. */
export async function explainGroup(open: OpenCase, asked: Id, { steps }: ExplainRequest): Promise<Explained> {
  const id = (await open.store.findGroups([asked]))[0]?.group ?? asked
  const traced = await readTraced(open, id, { asOf: null, judgementsToo: false })
  const members = traced.group.claims.slice(0, MOST_MEMBERS)
  const links = [...(await open.store.readLinks(members)), ...linkWorded(traced.records)].filter(
    (link) => link.relation === 'same',
  )
  const inside = new Set(traced.group.claims)
  const [joined, apart] = [new Map<Id, ClaimLink>(), new Map<Id, ClaimLink>()]
  for (const link of links)
    for (const [own, other] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      if (!inside.has(own)) continue
      if (inside.has(other)) keepStrongest(joined, own, link)
      else keepStrongest(apart, other, link)
    }
  await explainAll(open, joined)
  await explainAll(open, apart)
  const outside = await open.store.readClaims([...apart.keys()])
  const names = await nameIds(open, [...members, ...apart.keys(), ...traced.origins.keys()])
  const { low, high } = traced.count
  return {
    about: 'group',
    title: `${traced.group.facet} · “${flatWords(traced.headline.claim.anchor.exact)}”`,
    parts: [
      ...explainCount(traced, names, steps),
      ...makePart('Why these are one claim', explainMembers(traced, members, joined, names), {
        most: steps,
        note: tellMembers(traced, joined),
      }),
      ...makePart(
        'Alike, and kept apart',
        outside
          .map((record): ExplainStep => {
            const link = apart.get(record.claim.id)!
            const own = link.a === record.claim.id ? link.b : link.a
            return makeStep(
              `${reportOf(record)}${record.claim.facet === traced.group.facet ? '' : ` · ${record.claim.facet}`}`,
              {
                record: names.get(record.claim.id)!,
                words: tellingWords(record, new Map()),
                score: link.score,
                reasons: link.reasons,
                changes: [
                  {
                    does: 'it says the same',
                    command: `sayso judge same ${shortOf(names, own)} ${shortOf(names, record.claim.id)} ${SIGNED}`,
                  },
                ],
              },
            )
          })
          .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.record!.id < b.record!.id ? -1 : 1))
          .slice(0, MOST_APART),
        { most: steps },
      ),
      ...makePart('Ruled by people', await listRulings(open, traced), { most: null }),
    ].map((part) =>
      part.title === COUNTED ? { ...part, title: `Why ${low === high ? low : `${low} to ${high}`}` } : part,
    ),
  }
}

/** Puts in what spoke for the likest of the links. */
async function explainAll(open: OpenCase, links: Map<Id, ClaimLink>): Promise<void> {
  const likest = [...links].sort(([, a], [, b]) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_EXPLAINED)
  const explained = await explainLinks(
    open,
    likest.map(([, link]) => link),
  )
  for (const [at, [claim]] of likest.entries()) links.set(claim, explained[at]!)
}

const COUNTED = 'count'

function explainCount(traced: Traced, names: ReadonlyMap<Id, Named>, steps: number | null): readonly ExplainPart[] {
  const { count, chains, records, origins, documents } = traced
  const doubtful = new Set(count.doubtful)
  const inTime = [...records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn))
  const counted = count.affirming.map((id): ExplainStep => {
    const origin = origins.get(id)
    const holder = origin?.holder ?? 'unknown'
    const resting = inTime.filter((record) => isAffirming(record) && chains.get(record.claim.id)?.origins[0] === id)
    const first = resting[0]
    const reports = new Set(resting.map((record) => record.page)).size
    const reason = count.reasons.find((each) => each.rule === 'may-be-another' && each.words.startsWith(`${holder} (`))
    const other = count.affirming.find((each) => each !== id && !doubtful.has(each))
    const text = `${holder}${origin?.metBy == null ? '' : `, met by ${origin.metBy}`}: ${
      doubtful.has(id) ? 'in doubt, counted in the high end only' : 'counted in both ends'
    }, ${reports} ${reports === 1 ? 'report rests' : 'reports rest'} on it`
    if (first === undefined) return makeStep(text, { reasons: reason === undefined ? [] : [reason] })
    const claim = shortOf(names, first.claim.id)
    return makeStep(text, {
      record: names.get(first.claim.id) ?? null,
      words: tellingWords(first, documents),
      score: reason?.weight ?? null,
      reasons: reason === undefined ? [] : [reason],
      changes: [
        ...(doubtful.has(id)
          ? [{ does: 'it is an origin of its own', command: `sayso judge origin ${claim} "${holder}" ${SIGNED}` }]
          : []),
        ...(other === undefined
          ? []
          : [
              {
                does: `it is ${origins.get(other)?.holder ?? 'another'} under another name`,
                command: `sayso judge origin ${claim} "${origins.get(other)?.holder ?? 'NAME'}" ${SIGNED}`,
              },
            ]),
      ],
    })
  })
  const folded = count.reasons
    .filter((reason) => reason.rule === 'taken-for-another')
    .map((reason) => makeStep('not counted: taken for one of the others', { score: reason.weight, reasons: [reason] }))
  const doubts = inTime.flatMap((record): ExplainStep[] => {
    const chain = chains.get(record.claim.id)
    if (chain === undefined || !chain.doubt || !isAffirming(record) || chain.repeats === null) return []
    const own = shortOf(names, record.claim.id)
    return [
      makeStep(`${reportOf(record)}: an echo in doubt`, {
        record: names.get(record.claim.id) ?? null,
        words: tellingWords(record, documents),
        reasons: chain.reasons,
        changes: [
          { does: 'it repeats', command: `sayso judge echo ${own} ${shortOf(names, chain.repeats)} ${SIGNED}` },
          { does: 'it knows it on its own', command: `sayso judge origin ${own} ${SIGNED}` },
        ],
      }),
    ]
  })
  const notes = tellingReasons(count).length === 0 && doubts.length === 0 ? 'Nothing is in doubt.' : null
  return [
    ...makePart(COUNTED, counted, { most: steps, note: counted.length === 0 ? 'Nobody affirms it.' : notes }),
    ...makePart('Not counted', folded, { most: steps }),
    ...makePart('Echoes in doubt', doubts, { most: steps }),
  ]
}

function explainMembers(
  traced: Traced,
  members: readonly Id[],
  joined: ReadonlyMap<Id, ClaimLink>,
  names: ReadonlyMap<Id, Named>,
): readonly ExplainStep[] {
  const records = new Map(traced.records.map((record) => [record.claim.id, record]))
  const head = traced.group.headline
  return members
    .flatMap((id): ExplainStep[] => {
      const record = records.get(id)
      const link = joined.get(id)
      if (record === undefined || id === head) return []
      const other = link === undefined ? null : link.a === id ? link.b : link.a
      const nearest = other === null ? undefined : records.get(other)
      return [
        makeStep(
          `${reportOf(record)}: ${nearest === undefined ? 'no direct link' : `most like ${reportOf(nearest)} (${shortOf(names, other!)})`}`,
          {
            record: names.get(id)!,
            words: tellingWords(record, traced.documents),
            score: link?.score ?? null,
            reasons: link?.reasons ?? [],
            changes: [
              {
                does: 'it says something else',
                command: `sayso judge different ${shortOf(names, id)} ${shortOf(names, head)} ${SIGNED}`,
              },
            ],
          },
        ),
      ]
    })
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || (a.record!.id < b.record!.id ? -1 : 1))
}

function tellMembers({ group }: Traced, joined: ReadonlyMap<Id, ClaimLink>): string {
  const scores = [...joined.values()].map((link) => link.score).sort((a, b) => a - b)
  if (scores.length === 0) return group.claims.length === 1 ? 'One claim alone.' : `${group.claims.length} claims.`
  const part = group.claims.length > MOST_MEMBERS ? `; the first ${MOST_MEMBERS} were looked at` : ''
  return `${group.claims.length} claims; each is linked to another of them, from ${twoDigits(scores[0]!)} (weakest, shown first) to ${twoDigits(scores.at(-1)!)}${part}.`
}

function twoDigits(score: number): string {
  return score.toFixed(2).replace(/^0/, '')
}

function keepStrongest(map: Map<Id, ClaimLink>, id: Id, link: ClaimLink): void {
  const before = map.get(id)
  if (before === undefined || link.score > before.score || (link.score === before.score && link.id < before.id))
    map.set(id, link)
}
