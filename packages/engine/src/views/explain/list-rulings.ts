import type { Id } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { LINK_RULINGS, readRulings, resolveRulings, TRACE_RULINGS } from '../../judge/rulings.ts'
import type { ExplainStep } from '../answer-records.ts'
import { nameIds } from '../named.ts'
import type { Traced } from '../read-traced.ts'
import { flatWords, makeStep } from './steps.ts'

/** Rulings in force on claims of a group, each with how it is taken back. Looks at those on the group's pages only. */
export async function listRulings(
  open: OpenCase,
  { records }: Pick<Traced, 'records'>,
): Promise<readonly ExplainStep[]> {
  const rulings = await readRulings(open)
  const pages = new Set(records.map((record) => record.page))
  const judgements = [...new Set([...pages].flatMap((page) => rulings.byPage.get(page) ?? []))]
  const own = new Set<Id>(records.map((record) => record.claim.id))
  const resolved = await resolveRulings(open, { ...rulings, judgements }, [...LINK_RULINGS, ...TRACE_RULINGS])
  const here = resolved.filter(({ claims }) => claims.some((found) => found.some((claim) => own.has(claim))))
  const names = await nameIds(
    open,
    here.map(({ judgement }) => judgement.id),
  )
  return here.map(({ judgement }) => {
    const { ruling, value, by, at, why, about } = judgement
    const words = about.map((judged) => `“${flatWords(judged.anchor.exact)}”`).join(' / ')
    return makeStep(`${ruling}${value === null ? '' : ` → ${value}`} · ${by}, ${at.slice(0, 10)} · ${words}`, {
      reasons: [{ rule: 'why', words: why, weight: null }],
      changes: [{ does: 'it is taken back', command: `sayso undo ${names.get(judgement.id)!.short} --by NAME` }],
    })
  })
}
