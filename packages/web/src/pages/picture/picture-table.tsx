import { useState } from 'react'
import type { CellRow } from '../../api/records.ts'
import { useJudge } from '../../app/judge.ts'
import { useKeys } from '../../app/keys.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { say } from '../../app/toasts.tsx'
import { t } from '../../texts/index.ts'
import { type AttributeCells, groupCells } from './group-cells.ts'
import { RuleDialog } from './rule-dialog.tsx'
import { sayValue } from './say-figure.ts'
import { Affirming, Against, Value, When } from './table-cells.tsx'

interface Props {
  readonly cells: readonly CellRow[]
  /** Those that a filter leaves out too. */
  readonly all: readonly CellRow[]
}

/** Subjects by attribute; rival values stand one below the other on one scale. */
export function PictureTable({ cells, all }: Props) {
  const subjects = groupCells(cells)
  const [chosen, setChosen] = useState<string | null>(null)
  const [ruling, setRuling] = useState<string | null>(null)
  const list = useListKeys({ count: cells.length })
  const leaveOut = useLeaveOut()
  const find = (id: string | null) => all.find((cell) => cell.id === id) ?? null
  const withChosen = (act: (cell: CellRow) => void) => () => {
    const cell = find(chosen)
    if (cell) act(cell)
    else say(t.picture.choose)
  }
  useKeys(t.picture.keysCell, [
    { keys: 'c', label: t.picture.changeKey, run: withChosen(({ id }) => setRuling(id)) },
    { keys: 'x', label: t.picture.leaveOutKey, run: withChosen((cell) => void leaveOut(cell, '')) },
  ])
  let at = 0
  return (
    <div
      ref={(element) => {
        list.current = element
      }}
    >
      <table className="picture">
        <caption className="hidden">{t.picture.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.picture.attribute}</th>
            {t.picture.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {subjects.map(({ subject, attributes }) => (
          <tbody key={subject}>
            <tr>
              <th scope="rowgroup" colSpan={6} className="picture-subject">
                {subject}
              </th>
            </tr>
            {attributes.map((group) =>
              group.cells.map((cell, index) => (
                <tr
                  key={cell.id}
                  id={`cell-${cell.id}`}
                  data-row={at++}
                  className={cell.id === chosen ? 'picture-row chosen' : 'picture-row'}
                  onFocus={() => setChosen(cell.id)}
                >
                  {index === 0 && <AttributeHead group={group} />}
                  <td className="picture-value">
                    <Value cell={cell} most={group.most} />
                  </td>
                  <td className="picture-when" data-label={t.picture.columns[1]}>
                    <When cell={cell} />
                  </td>
                  <td data-label={t.picture.columns[2]}>
                    <Affirming cell={cell} />
                  </td>
                  <td data-label={t.picture.columns[3]}>
                    <Against cell={cell} />
                  </td>
                  <td className="no-print">
                    <button
                      type="button"
                      className="button bare"
                      aria-label={`${t.picture.change}: ${sayValue(cell)}`}
                      onClick={() => setRuling(cell.id)}
                    >
                      {t.picture.change} {cell.id === chosen && <kbd>c</kbd>}
                    </button>
                    {cell.ruledBy.length > 0 && (
                      <p className="small soft">{t.picture.ruledBy(cell.ruledBy.join(', '))}</p>
                    )}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        ))}
      </table>
      <RuleDialog cell={find(ruling)} all={all} close={() => setRuling(null)} leaveOut={leaveOut} />
    </div>
  )
}

function AttributeHead({ group }: { readonly group: AttributeCells }) {
  const numbers = group.cells.filter(({ figure }) => figure !== null).length
  return (
    <th scope="rowgroup" rowSpan={group.cells.length} className="picture-attribute">
      {t.picture.attributes[group.attribute]}
      {group.planned && <span className="small soft"> · {t.picture.planned}</span>}
      {numbers > 1 && <span className="small soft picture-rivals">{t.picture.rivals(numbers)}</span>}
    </th>
  )
}

/** Takes every claim that a cell rests on out of the picture. */
function useLeaveOut() {
  const judge = useJudge()
  return (cell: CellRow, why: string) => {
    const said = t.picture.wasLeftOut(sayValue(cell))
    const rulings = [{ ruling: 'cell' as const, about: [...cell.claims, 'none'] }]
    return judge({ rulings, why: why || t.judge.defaultWhy(said), said })
  }
}
