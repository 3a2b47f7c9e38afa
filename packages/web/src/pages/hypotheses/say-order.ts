import type { MatrixShift } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** The order told as people tell a race: "H2, then H1 = H3; H4 without evidence". Those that stand alike share a place. */
export function sayOrder(order: MatrixShift['order']): string {
  const placed = order.filter(({ place }) => place !== null)
  const places = [...new Set(placed.map(({ place }) => place))].map((place) =>
    placed
      .filter((each) => each.place === place)
      .map(({ name }) => name)
      .join(' = '),
  )
  const out = order.filter(({ place }) => place === null).map(({ name }) => name)
  return [places.join(t.hypotheses.next), ...(out.length > 0 ? [t.hypotheses.unplaced(out.join(', '))] : [])]
    .filter(Boolean)
    .join('; ')
}
