import type { Attribution } from '../../model/attribution.ts'
import type { Id } from '../../model/id.ts'

/** An attribution and those that hold it or pass it on, from the innermost to the outermost. */
export function lineageOf(
  attribution: Attribution | null,
  attributionsById: ReadonlyMap<Id, Attribution>,
): Attribution[] {
  const lineage: Attribution[] = []
  let at: Attribution | null | undefined = attribution
  while (at && lineage.length < DEEPEST) {
    lineage.push(at)
    at = at.parent === null ? null : attributionsById.get(at.parent)
  }
  return lineage
}

/** No document of the press nests deeper; more is a fault, and a circle would not end. */
const DEEPEST = 8
