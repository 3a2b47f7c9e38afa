import type { Id, Stance } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import type { ExplainStep } from '../answer-records.ts'
import { nameIds } from '../named.ts'
import { readTraced } from '../read-traced.ts'
import { tellingWords } from '../telling-words.ts'
import type { Explained, ExplainRequest } from './request.ts'
import { flatWords, makePart, makeStep, reportOf, SIGNED, shortOf } from './steps.ts'

const SIDES: Readonly<Record<'affirming' | 'denying' | 'declining', readonly Stance[]>> = {
  affirming: ['asserts', 'hedges'],
  denying: ['denies'],
  declining: ['declines-to-confirm'],
}

/** Groups that an origin is explained in. */
const MOST_GROUPS = 12

/** Who an origin is held to be: under what names it is met, in which claims, and where it may be another. */
export async function explainOrigin(open: OpenCase, id: Id, { steps }: ExplainRequest): Promise<Explained> {
  const origin = (await open.store.readOrigins([id]))[0]
  const { items, next } = await open.store.listGroupsOfOrigin(id, { limit: MOST_GROUPS })
  const called = new Map<string, { count: number; step: ExplainStep }>()
  const groups: ExplainStep[] = []
  for (const { group, side } of items) {
    const traced = await readTraced(open, group, { asOf: null, judgementsToo: false })
    const resting = traced.records.filter((record) => traced.chains.get(record.claim.id)?.origins[0] === id)
    const names = await nameIds(open, [group, ...resting.map((record) => record.claim.id)])
    for (const record of resting) {
      if (traced.chains.get(record.claim.id)!.repeats !== null) continue
      const name = record.claim.via.at(-1)?.text || record.claim.source?.text || record.publisher || 'unknown publisher'
      const before = called.get(name)
      const claim = shortOf(names, record.claim.id)
      called.set(name, {
        count: (before?.count ?? 0) + 1,
        step: before?.step ?? {
          ...makeStep(`“${name}” in ${reportOf(record)}`),
          record: names.get(record.claim.id)!,
          words: tellingWords(record, traced.documents),
          reasons: traced.chains.get(record.claim.id)!.reasons.slice(0, 1),
          changes: [{ does: 'this is somebody else', command: `sayso judge origin ${claim} NAME ${SIGNED}` }],
        },
      })
    }
    const reason = traced.count.reasons.find(
      (each) =>
        /^(?:may-be-another|taken-for-another)$/.test(each.rule) && each.words.startsWith(`${origin?.holder} (`),
    )
    const reports = new Set(
      resting.filter((record) => SIDES[side].includes(record.claim.stance)).map((record) => record.page),
    )
    groups.push(
      makeStep(
        `${side}${traced.count.doubtful.includes(id) ? ', in doubt' : ''}: ${reports.size} ${reports.size === 1 ? 'report' : 'reports'} · “${flatWords(traced.headline.claim.anchor.exact)}”`,
        {
          record: names.get(group)!,
          score: reason?.weight ?? null,
          reasons: reason === undefined ? [] : [reason],
          changes: [{ does: 'you want its count explained', command: `sayso explain ${names.get(group)!.short}` }],
        },
      ),
    )
  }
  const names = [...called.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, step }) => (count === 1 ? step : { ...step, text: `${step.text} and ${count - 1} more` }))
  return {
    about: 'origin',
    title: `${origin?.holder ?? id}${origin?.metBy == null ? '' : `, met by ${origin.metBy}`} · ${origin?.originKind ?? ''}`,
    parts: [
      ...makePart('Met under these names, taken for one', names, {
        most: steps,
        note: names.length === 0 ? 'No report brings it at first hand.' : null,
      }),
      ...makePart('Stands behind', groups, {
        most: steps,
        note: next === null ? null : `the first ${MOST_GROUPS} of its claims; there are more`,
      }),
    ],
  }
}
