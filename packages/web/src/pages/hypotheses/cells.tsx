import { Menu, MenuItemRadio, useMenuStore } from '@ariakit/react'
import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react'
import type { Bearing, MatrixEvidence, MatrixView } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { Choice } from '../../parts/choice.tsx'
import { State } from '../../parts/state.tsx'
import { t } from '../../texts/index.ts'
import { BEARING_KEYS, BEARINGS, classOf, MARKS } from './bearings.ts'
import { EvidenceRow } from './evidence-row.tsx'
import { type Place, useGrid } from './use-grid.ts'
import type { MatrixWriter } from './use-matrix-writer.ts'

interface Props {
  readonly view: MatrixView
  /** Null: it is looked at, and cannot be changed. */
  readonly writer: MatrixWriter | null
}

/** The evidence by the hypotheses: each cell is weighed by a click or a key. */
export function Cells({ view, writer }: Props) {
  const [order, setOrder] = useState<'written' | 'telling'>('written')
  const then = usePaperCut().as_of !== undefined
  const names = useMemo(() => view.hypotheses.map(({ name }) => name).sort(byName.compare), [view.hypotheses])
  const rows = order === 'written' ? view.evidence : [...view.evidence].sort(byTelling)
  if (rows.length === 0)
    return then && view.evidence.length === 0 ? (
      <p className="soft evidence">{t.hypotheses.noEvidenceThen}</p>
    ) : (
      <State title={t.hypotheses.noEvidence}>
        <p>{t.hypotheses.noEvidenceNext}</p>
      </State>
    )
  return (
    <section aria-labelledby="evidence-title" className="evidence">
      <div className="evidence-title">
        <h2 id="evidence-title">{t.hypotheses.evidence}</h2>
        <span className="no-print">
          <Choice
            label={t.hypotheses.order}
            value={order}
            change={(value) => setOrder(value === 'telling' ? 'telling' : 'written')}
            choices={t.hypotheses.orders}
          />
        </span>
      </div>
      <Grid view={view} rows={rows} names={names} writer={writer} />
      <p className="small soft cells-legend">
        {BEARINGS.map((bearing) => (
          <span key={bearing}>
            <span aria-hidden="true" className={`bearing-mark ${classOf(bearing)}`}>
              {MARKS[bearing]}
            </span>{' '}
            {t.bearings[bearing]} {writer && <kbd className="no-print">{BEARING_KEYS[bearing]}</kbd>}
          </span>
        ))}
        <span>
          <span aria-hidden="true">?</span> {t.bearings.none} {writer && <kbd className="no-print">⌫</kbd>}
        </span>
      </p>
    </section>
  )
}

interface GridProps extends Props {
  readonly rows: readonly MatrixEvidence[]
  readonly names: readonly string[]
}

/** Names up to here stand in a window as wide as a desk: their heads stay in sight while the page scrolls. */
const MOST_FITTING = 6

function Grid({ view, rows, names, writer }: GridProps) {
  const says = new Map(view.hypotheses.map((each) => [each.name, each.says]))
  const table = useRef<HTMLTableElement>(null)
  const grid = useGrid(table, { rows: rows.length, columns: names.length + (writer ? 2 : 1) })
  const menu = useMenuStore({ placement: 'bottom-start' })
  const [chosen, setChosen] = useState<Place | null>(null)
  const weigh = (place: Place, bearing: Bearing | null) => {
    const [row, name] = [rows[place.row], names[place.column - 1]]
    menu.hide()
    if (writer && row?.claim && name !== undefined && writer.bearingOf(row, name) !== bearing)
      writer.weigh({ row, name, bearing })
  }
  const weighFocused = (bearing: Bearing | null) => {
    if (grid.hasFocus() || menu.getState().open) weigh(grid.place, bearing)
    else grid.focus(grid.place.column === 0 ? { ...grid.place, column: 1 } : grid.place)
  }
  const choose = useCallback(
    (place: Place, cell: HTMLElement) => {
      setChosen(place)
      menu.setAnchorElement(cell)
      menu.setDisclosureElement(cell)
      menu.show()
    },
    [menu],
  )
  useKeys(t.hypotheses.keysCells, [
    { keys: 'j', label: t.hypotheses.down, run: () => grid.step(1) },
    { keys: 'k', label: t.hypotheses.up, run: () => grid.step(-1) },
    { keys: '← ↑ → ↓', label: t.hypotheses.move, run: null },
    ...(writer
      ? [
          ...BEARINGS.map((bearing) => ({
            keys: BEARING_KEYS[bearing],
            label: t.bearings[bearing],
            run: () => weighFocused(bearing),
          })),
          { keys: 'Backspace', label: t.hypotheses.clear, run: () => weighFocused(null) },
        ]
      : []),
  ])
  return (
    <>
      <div
        className={names.length > MOST_FITTING ? 'cells' : 'cells fitting'}
        style={{ '--hypotheses': names.length } as CSSProperties}
      >
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA on a table, whose cells are its own.
          role="grid"
          aria-labelledby="evidence-title"
          onKeyDown={grid.onKeyDown}
          onFocus={grid.onFocus}
        >
          <thead>
            <tr>
              <th scope="col">{t.hypotheses.claim}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="cells-name" title={says.get(name)}>
                  {name}
                  <span className="cells-says serif">{says.get(name)}</span>
                </th>
              ))}
              {writer && (
                <th scope="col" className="no-print">
                  <span className="hidden">{t.hypotheses.take}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <EvidenceRow
                key={row.number}
                row={row}
                index={index}
                names={names}
                writer={writer}
                active={grid.place.row === index ? grid.place.column : null}
                choose={choose}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Menu store={menu} className="cell-menu" gutter={4} unmountOnHide aria-label={t.hypotheses.choose}>
        {chosen &&
          [...BEARINGS, null].map((bearing) => (
            <MenuItemRadio
              key={bearing ?? 'none'}
              className="find-item"
              name="bearing"
              value={bearing ?? 'none'}
              checked={isSet(writer, rows[chosen.row], names[chosen.column - 1], bearing)}
              hideOnClick
              onClick={() => weigh(chosen, bearing)}
            >
              <span>
                <span aria-hidden="true" className={`bearing-mark ${bearing === null ? '' : classOf(bearing)}`}>
                  {bearing === null ? '?' : MARKS[bearing]}
                </span>{' '}
                {t.bearings[bearing ?? 'none']}
              </span>
              <kbd>{bearing === null ? '⌫' : BEARING_KEYS[bearing]}</kbd>
            </MenuItemRadio>
          ))}
      </Menu>
    </>
  )
}

function isSet(
  writer: MatrixWriter | null,
  row: MatrixEvidence | undefined,
  name: string | undefined,
  bearing: Bearing | null,
): boolean {
  return writer !== null && row !== undefined && name !== undefined && writer.bearingOf(row, name) === bearing
}

/** "H2" stands before "H10". */
const byName = new Intl.Collator(undefined, { numeric: true })

function byTelling(a: MatrixEvidence, b: MatrixEvidence): number {
  return b.tellsApart.length - a.tellsApart.length || a.number - b.number
}
