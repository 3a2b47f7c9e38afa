import type { ReactNode } from 'react'
import type { DecidedRow } from '../../api/records.ts'
import { useUndo } from '../../app/judge.ts'
import { sayInstant } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'

interface Props {
  readonly row: DecidedRow
  readonly what: ReactNode
  readonly undoable: boolean
  readonly children: ReactNode
}

/** One line of the journal: what was decided and how it stands, the words or the paper, who, when and why. */
export function Entry({ row, what, undoable, children }: Props) {
  const undo = useUndo()
  return (
    <article className={row.state === 'in force' ? 'judgement' : 'judgement past'}>
      <div>
        <p>
          {what} <span className="soft small">{t.journal.states[row.state]}</span>
        </p>
        {children}
        <p className="small soft">
          {row.by}, <time dateTime={row.at}>{sayInstant(row.at)}</time> · {row.why}
        </p>
      </div>
      {undoable && (
        <button type="button" className="button no-print" onClick={() => void undo([row.id])}>
          {t.judge.undo}
        </button>
      )}
    </article>
  )
}
