import type { Attribute } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { viewPicture } from '../views/picture.ts'
import type { CellRow } from '../views/picture-records.ts'

/** The cells of the picture as it stands, a line each, and how many questions were not read for it. */
export async function cellLines(open: OpenCase) {
  const { cells, left } = await viewPicture(open, { asOf: null })
  return { lines: [...cells].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toLine), left }
}

/** The words by which pictures are exchanged are fewer than ours: `attribute` is theirs, `as` is ours. */
const EXCHANGED: Readonly<Record<Attribute, string>> = {
  strength: 'strength',
  equipment: 'equipment',
  place: 'location',
  status: 'status',
  movement: 'status',
  tactic: 'tactic',
  capability: 'capability',
  training: 'status',
  casualties: 'casualties',
  command: 'status',
  intention: 'intention',
  exchange: 'status',
}

function toLine(cell: CellRow) {
  const { id, subject, attribute, figure, words, planned, from, to, dated, claims, reasons, ruledBy } = cell
  const { affirming, denying, declining } = cell
  return {
    kind: 'cell',
    id,
    subject,
    attribute: EXCHANGED[attribute],
    as: attribute,
    value: figure?.best ?? words,
    unit: figure?.unit ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    planned,
    from,
    to,
    dated,
    affirming: [affirming.low, affirming.high] as const,
    denying: denying.high,
    declining: declining.high,
    holders: { affirming: affirming.holders, denying: denying.holders, declining: declining.holders },
    claims,
    reasons,
    ruledBy,
  }
}
