import { type Cell, CellChange, endsBeforeItBegins, type PictureClaim } from '@sayso/core'
import { NO_CLAIM } from '../judge/apply-to-reading.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'

/** A cell as people ruled it, with who did. */
export interface RuledCell {
  readonly cell: Cell
  readonly ruledBy: readonly string[]
}

/** Claims that a person did not rule out of the picture; a later ruling on the same words holds. */
export function withoutRuledOut(claims: readonly PictureClaim[], rulings: readonly ResolvedRuling[]) {
  const out = new Set<string>()
  for (const { judgement, claims: ids } of rulings)
    for (const id of ids.flat()) {
      if (judgement.value === NO_CLAIM) out.add(id)
      else out.delete(id)
    }
  return out.size === 0 ? claims : claims.filter(({ claim }) => !out.has(claim.id))
}

/** Puts in place what people ruled on any claim of the cell, in the order given. */
export function applyCellRulings(cell: Cell, rulings: readonly ResolvedRuling[]): RuledCell {
  const own = new Set(cell.affirming)
  let ruled: Cell = cell
  const ruledBy: string[] = []
  for (const { judgement, claims } of rulings) {
    if (judgement.value === null || judgement.value === NO_CLAIM || !claims.flat().some((id) => own.has(id))) continue
    ruled = applyChange(ruled, CellChange.parse(JSON.parse(judgement.value)))
    const reason = { rule: 'ruled', words: `${judgement.by}: ${judgement.why}`, weight: null }
    ruled = { ...ruled, reasons: [...ruled.reasons, reason] }
    if (!ruledBy.includes(judgement.by)) ruledBy.push(judgement.by)
  }
  return { cell: ruled, ruledBy }
}

function applyChange(cell: Cell, { subject, attribute, value, from, to }: CellChange): Cell {
  const figure =
    typeof value === 'number'
      ? { low: value, best: value, high: value, unit: cell.figure?.unit ?? null }
      : value === undefined
        ? cell.figure
        : null
  return {
    ...cell,
    subject: subject ?? cell.subject,
    attribute: attribute ?? cell.attribute,
    figure,
    words: value === undefined ? cell.words : String(value),
    ...applyDates(cell, { from, to }),
  }
}

/** A date that what is ruled now contradicts is dropped, and the cell says so: nothing ends before it began. */
function applyDates(
  cell: Cell,
  { from, to }: Pick<CellChange, 'from' | 'to'>,
): Pick<Cell, 'from' | 'to' | 'dated' | 'reasons'> {
  const dates = { from: from === undefined ? cell.from : from, to: to === undefined ? cell.to : to }
  const dated = from === undefined ? cell.dated : 'ruled'
  if (!endsBeforeItBegins(dates)) return { ...dates, dated, reasons: cell.reasons }
  const dropped = from === undefined ? 'from' : 'to'
  const words = `${dropped} ${dates[dropped]} was dropped: it contradicts what was ruled, ${dropped === 'from' ? `to ${dates.to}` : `from ${dates.from}`}`
  return {
    ...dates,
    [dropped]: null,
    dated: dropped === 'from' ? 'undated' : dated,
    reasons: [...cell.reasons, { rule: 'dates-contradict', words, weight: null }],
  }
}
