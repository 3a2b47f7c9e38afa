import { memo } from 'react'
import type { MatrixEvidence } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { classOf, MARKS } from './bearings.ts'
import { EvidenceHead } from './evidence-head.tsx'
import { itemAt, type Place } from './use-grid.ts'
import type { MatrixWriter } from './use-matrix-writer.ts'

interface Props {
  readonly row: MatrixEvidence
  /** Counted from 0, as shown. */
  readonly index: number
  readonly names: readonly string[]
  /** Null: it is looked at, and cannot be changed. */
  readonly writer: MatrixWriter | null
  /** The column that can be reached by Tab; null where that is in another row. */
  readonly active: number | null
  /** Offers how the evidence of a cell may bear. */
  readonly choose: (place: Place, cell: HTMLElement) => void
}

/** A piece of evidence and how it bears on each hypothesis. Moving the focus draws only the rows that it leaves and enters. */
export const EvidenceRow = memo(function EvidenceRow({ row, index, names, writer, active, choose }: Props) {
  const at = (column: number) => itemAt({ row: index, column }, column === active)
  const still = writer === null || row.claim === null
  return (
    <tr>
      <th scope="row" className="cells-claim">
        <EvidenceHead row={row} at={at(0)} />
      </th>
      {names.map((name, nth) => {
        const bearing = writer ? writer.bearingOf(row, name) : (row.cells[name] ?? null)
        const said = t.bearings[bearing ?? 'none']
        return (
          <td key={name} className={`cell ${bearing === null ? 'not-weighed' : classOf(bearing)}`}>
            <button
              type="button"
              {...at(nth + 1)}
              aria-disabled={still || undefined}
              aria-haspopup={still ? undefined : 'menu'}
              aria-label={t.hypotheses.cell(name, said)}
              title={row.claim === null ? t.hypotheses.lost : undefined}
              onClick={({ currentTarget }) => {
                if (!still) choose({ row: index, column: nth + 1 }, currentTarget)
              }}
            >
              <span aria-hidden="true" className="cell-name">
                {name}
              </span>
              <span aria-hidden="true" className="bearing-mark">
                {bearing === null ? '?' : MARKS[bearing]}
              </span>
              <span aria-hidden="true" className="cell-word">
                {said}
              </span>
            </button>
          </td>
        )
      })}
      {writer && (
        <td className="cell-drop no-print">
          <button
            type="button"
            className="button bare"
            {...at(names.length + 1)}
            aria-label={t.hypotheses.removeEvidence(row.number)}
            onClick={() => void writer.dropEvidence(row)}
          >
            ×
          </button>
        </td>
      )}
    </tr>
  )
})
