import type { CellRow } from '../../api/records.ts'

/** Values of one attribute of one subject: where they are numbers, rivals of each other. */
export interface AttributeCells {
  readonly attribute: CellRow['attribute']
  readonly planned: boolean
  readonly cells: readonly CellRow[]
  /** Greatest number that one of them allows, on whose scale all are drawn; null where none is a number. */
  readonly most: number | null
}

export interface SubjectCells {
  readonly subject: string
  readonly attributes: readonly AttributeCells[]
}

/** The picture by subject and attribute, in the order given. */
export function groupCells(cells: readonly CellRow[]): readonly SubjectCells[] {
  return gather(cells, ({ subject }) => subject).map((ofSubject) => ({
    subject: ofSubject[0]!.subject,
    attributes: gather(ofSubject, ({ attribute, planned }) => `${attribute} ${planned}`).map((ofAttribute) => {
      const highs = ofAttribute.flatMap(({ figure }) => figure?.high ?? [])
      const { attribute, planned } = ofAttribute[0]!
      return { attribute, planned, cells: ofAttribute, most: highs.length === 0 ? null : Math.max(...highs) }
    }),
  }))
}

/** Cells whose subject has a word that begins as each word asked for, and that are of the attribute asked for. */
export function filterCells(
  cells: readonly CellRow[],
  asked: { readonly subject?: string | undefined; readonly attribute?: CellRow['attribute'] | undefined },
): readonly CellRow[] {
  const wanted = wordsIn(asked.subject ?? '')
  return cells.filter(({ subject, attribute }) => {
    const words = wordsIn(subject)
    return (
      (asked.attribute === undefined || attribute === asked.attribute) &&
      wanted.every((each) => words.some((word) => word.startsWith(each)))
    )
  })
}

/** Other cells that rest on some claim of this one. */
export function countSharing(cell: CellRow, cells: readonly CellRow[]): number {
  const own = new Set(cell.claims)
  return cells.filter(({ id, claims }) => id !== cell.id && claims.some((claim) => own.has(claim))).length
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function gather<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>()
  for (const item of items) {
    const known = byKey.get(keyOf(item))
    if (known) known.push(item)
    else byKey.set(keyOf(item), [item])
  }
  return [...byKey.values()]
}
