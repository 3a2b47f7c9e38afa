import { Link } from '@tanstack/react-router'
import type { ClaimRow } from '../../api/records.ts'
import { CountLine } from '../../parts/count-line.tsx'
import { sayRange } from '../../parts/dates.ts'
import { DaysDrawing } from '../../parts/days-drawing.tsx'
import { t } from '../../texts/index.ts'

interface Props {
  readonly row: ClaimRow
  /** The days of the case; null while they are not known. */
  readonly from: string | null
  readonly to: string | null
}

/** A claim of the list: its words, its count in words, its days. */
export function ClaimRowLine({ row, from, to }: Props) {
  return (
    <article className="claim-row">
      <div>
        <Link className="claim-link plain" to="/claims/$id" params={{ id: row.id }} lang={row.headline.language}>
          {row.headline.text}
        </Link>
        <p className="claim-meta">
          <CountLine row={row} />
          <span className="soft">
            {' · '}
            {t.facets[row.facet]} · {sayRange(row.from, row.to)}
          </span>
        </p>
      </div>
      {from && to && <DaysDrawing days={row.days} from={from} to={to} />}
    </article>
  )
}
