import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { listGroupRows } from './lists.ts'
import type { GroupRow } from './view-records.ts'

/** Other groups handed along with the best one. */
const OTHERS = 8

/** The group that an id or words mean, with others that the words fit; null where none does. */
export async function findGroup(
  open: OpenCase,
  asked: string,
): Promise<{ readonly group: Id; readonly others: readonly GroupRow[] } | null> {
  if (isIdLike(asked)) {
    const id = await findId(open, asked)
    const group = id === null ? null : await groupOf(open, id)
    if (group !== null) return { group, others: [] }
    if (id !== null)
      throw new EngineError(
        'id-without-claim',
        `${asked} is no claim and no group of claims; one was expected. Try: sayso show ${asked}`,
      )
  }
  const { items } = await listGroupRows(open, { words: asked, sort: 'relevance', limit: OTHERS + 1 })
  const best = items[0]
  return best === undefined ? null : { group: best.id, others: items.slice(1) }
}

/** A letter of a kind, and three digits or more. Words that look so (as `d2024` might) are looked up as ids first. */
export function isIdLike(asked: string): boolean {
  return /^[a-z][0-9a-f]{3,24}$/.test(asked)
}

/** The one id that begins so; null where none does. Throws `id-ambiguous` where several do. */
export async function findId(open: OpenCase, asked: string): Promise<Id | null> {
  const ids = await open.store.findIds(asked, 3)
  if (ids.length > 1 && !ids.includes(asked))
    throw new EngineError(
      'id-ambiguous',
      `${asked} begins ${ids.length > 2 ? 'several ids' : 'two ids'} (${ids.slice(0, 2).join(', ')}); one was expected. Type more of it`,
    )
  return ids.includes(asked) ? asked : (ids[0] ?? null)
}

async function groupOf(open: OpenCase, id: Id): Promise<Id | null> {
  return (await open.store.findGroups([id]))[0]?.group ?? null
}
