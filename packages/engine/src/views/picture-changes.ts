import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { endOf } from './as-of.ts'
import { viewPicture } from './picture.ts'
import type { CellChangeRow, CellRow, CellSide, PictureChanges } from './picture-records.ts'
import type { AsOf } from './view-records.ts'

/**
 * What is new, gone or otherwise in the picture since a date, in the order of the picture. Throws `picture-dates-reversed`
 * where it is asked for until a date before.
 */
export async function viewPictureChanges(
  open: OpenCase,
  {
    since,
    until,
    subject = null,
  }: { readonly since: AsOf; readonly until: AsOf | null; readonly subject?: string | null },
): Promise<PictureChanges> {
  if (until !== null && endOf(until.at, null) < endOf(since.at, null))
    throw new EngineError(
      'picture-dates-reversed',
      `changes since ${since.at} until ${until.at} were asked for; a later end was expected. See the picture of either day by itself.`,
    )
  const before = await viewPicture(open, { asOf: since, subject })
  const after = await viewPicture(open, { asOf: until, subject })
  const known = new Map(before.cells.map((cell) => [cell.id, cell]))
  const changes = after.cells.flatMap((cell): CellChangeRow[] => {
    const old = known.get(cell.id)
    known.delete(cell.id)
    if (old === undefined) return [{ change: 'new', cell, before: null, what: [] }]
    const what = findDifferences(old, cell)
    return what.length === 0 ? [] : [{ change: 'changed', cell, before: old, what }]
  })
  const gone = [...known.values()].map((cell): CellChangeRow => ({ change: 'gone', cell, before: cell, what: [] }))
  return { kind: 'picture-changes', since, until, changes: [...changes, ...gone] }
}

function findDifferences(old: CellRow, now: CellRow): readonly string[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['affirming', spell(old.affirming), spell(now.affirming)],
    ['denying', spell(old.denying), spell(now.denying)],
    ['declining', spell(old.declining), spell(now.declining)],
    ['from', old.from ?? 'undated', now.from ?? 'undated'],
    ['to', old.to ?? 'open', now.to ?? 'open'],
    ['value', boundsOf(old), boundsOf(now)],
  ]
  return pairs.flatMap(([what, a, b]) => (a === b ? [] : [`${what} ${a} → ${b}`]))
}

function spell({ low, high }: CellSide): string {
  return low === high ? String(low) : `${low}-${high}`
}

function boundsOf({ figure }: CellRow): string {
  return figure === null ? 'words' : figure.low === figure.high ? String(figure.best) : `${figure.low}-${figure.high}`
}
