import { useState } from 'react'
import { ATTRIBUTES } from '../../api/choices.ts'
import type { CellRow } from '../../api/records.ts'
import { Dialog } from '../../app/dialog.tsx'
import { useJudge } from '../../app/judge.ts'
import { t } from '../../texts/index.ts'
import { countSharing } from './group-cells.ts'
import { readChange, typedValueOf } from './read-change.ts'
import { sayValue } from './say-figure.ts'

interface Props {
  /** The cell that is ruled on; null while none is. */
  readonly cell: CellRow | null
  readonly all: readonly CellRow[]
  readonly close: () => void
  readonly leaveOut: (cell: CellRow, why: string) => Promise<void>
}

/** Puts something else in place of what was proposed, or takes it out of the picture. */
export function RuleDialog({ cell, all, close, leaveOut }: Props) {
  return (
    <Dialog open={cell !== null} close={close} title={t.picture.changeTitle}>
      {cell && <RuleForm key={cell.id} cell={cell} all={all} close={close} leaveOut={leaveOut} />}
    </Dialog>
  )
}

function RuleForm({ cell, all, close, leaveOut }: Props & { readonly cell: CellRow }) {
  const judge = useJudge()
  const [same, setSame] = useState(false)
  const [why, setWhy] = useState('')
  const { subject, attribute, value, from, to } = t.picture.fields
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const change = readChange(cell, new FormData(event.currentTarget))
        if (change === null) {
          setSame(true)
          return
        }
        close()
        const said = t.picture.wasChanged(sayValue(cell))
        void judge({
          rulings: [{ ruling: 'cell', about: [cell.claim.id, JSON.stringify(change)] }],
          why: why.trim() || t.judge.defaultWhy(said),
          said,
        })
      }}
    >
      <p className="serif" lang={cell.quote.language}>
        “{cell.quote.text}”
      </p>
      <label className="field">
        {subject}
        <input name="subject" defaultValue={cell.subject} required maxLength={500} />
      </label>
      <label className="field">
        {attribute}
        <select name="attribute" defaultValue={cell.attribute}>
          {ATTRIBUTES.map((each) => (
            <option key={each} value={each}>
              {t.picture.attributes[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {value}
        <input
          name="value"
          defaultValue={typedValueOf(cell)}
          required
          maxLength={2000}
          inputMode={cell.figure ? 'decimal' : 'text'}
        />
      </label>
      <div className="rule-days">
        <label className="field">
          {from}
          <input name="from" defaultValue={cell.from ?? ''} pattern={DAY} title={t.picture.dayHint} />
        </label>
        <label className="field">
          {to}
          <input name="to" defaultValue={cell.to ?? ''} pattern={DAY} title={t.picture.dayHint} />
        </label>
        <span className="small soft">{t.picture.dayHint}</span>
      </div>
      <label className="field">
        {t.judge.why}
        <input
          value={why}
          placeholder={t.judge.whyHint}
          maxLength={5000}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <p role="status" className="doubt">
        {same && t.picture.nothingChanged}
      </p>
      <p className="choices">
        <button type="submit" className="button first">
          {t.picture.give}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            close()
            void leaveOut(cell, why.trim())
          }}
        >
          {t.picture.leaveOut}
        </button>
      </p>
      <p className="small soft">{t.picture.leaveOutHow(cell.claims.length, countSharing(cell, all))}</p>
    </form>
  )
}

const DAY = '\\d{4}(-\\d{2}(-\\d{2})?)?'
