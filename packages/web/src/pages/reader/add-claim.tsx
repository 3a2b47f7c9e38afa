import { useState } from 'react'
import { FACETS } from '../../api/choices.ts'
import type { ReaderClaim, ReaderView } from '../../api/records.ts'
import { useJudge } from '../../app/judge.ts'
import { t } from '../../texts/index.ts'
import type { Selected } from './read-selection.ts'

interface Props {
  readonly view: ReaderView
  readonly selected: Selected
  /** The claim whose words the selected ones may replace. */
  readonly chosen: ReaderClaim | null
  readonly close: () => void
}

/** Turns dragged words into a claim that was missed, or into the words of the chosen one. */
export function AddClaim({ view, selected, chosen, close }: Props) {
  const judge = useJudge()
  const [why, setWhy] = useState('')
  const [facet, setFacet] = useState<(typeof FACETS)[number]>(chosen?.facet ?? 'event')
  const add = (instead: ReaderClaim | null) => {
    const said = instead ? t.reader.wasMoved : t.reader.wasAdded
    close()
    void judge({
      rulings: [
        ...(instead ? [{ ruling: 'claim' as const, about: [instead.id, 'none'] }] : []),
        { ruling: 'claim', about: [view.id, selected.text], facet },
      ],
      said,
      why: why.trim() || t.judge.defaultWhy(said),
    })
  }
  return (
    <section className="add-claim no-print" aria-label={t.reader.addClaim}>
      <p className="serif">“{selected.text}”</p>
      <div className="add-claim-row">
        <label className="field">
          {t.claims.facet}
          <select
            value={facet}
            onChange={(event) => setFacet(FACETS.find((one) => one === event.target.value) ?? 'event')}
          >
            {FACETS.map((one) => (
              <option key={one} value={one}>
                {t.facets[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {t.judge.why}
          <input value={why} placeholder={t.judge.whyHint} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <button type="button" className="button first" onClick={() => add(null)}>
          {t.reader.addClaim}
        </button>
        {chosen && (
          <button type="button" className="button" onClick={() => add(chosen)}>
            {t.reader.replaceWords}
          </button>
        )}
        <button type="button" className="button bare" onClick={close}>
          {t.reader.leave}
        </button>
      </div>
    </section>
  )
}
