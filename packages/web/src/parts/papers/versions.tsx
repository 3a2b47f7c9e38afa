import './papers.css'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { versionsQuery } from '../../api/paper-queries.ts'
import type { PaperRow } from '../../api/records.ts'
import { useUndo } from '../../app/judge.ts'
import { t } from '../../texts/index.ts'
import { sayInstant } from '../dates.ts'

interface Props {
  readonly sort: PaperRow['sort']
  /** The version that is shown. */
  readonly paper: Pick<PaperRow, 'name' | 'version' | 'by' | 'at' | 'why'>
  /** The way to a version that is not shown. */
  readonly link: (row: PaperRow) => ReactNode
}

/** Who wrote the version shown, when and why; unfolded, all that were written. The newest can be taken back. */
export function Versions({ sort, paper, link }: Props) {
  const [open, setOpen] = useState(false)
  const { version, by, at, why } = paper
  return (
    <footer className="versions small soft">
      <p>{t.written.signed(version, by, sayInstant(at), why)}</p>
      <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.written.versions}</summary>
        {open && <AllVersions sort={sort} paper={paper} link={link} />}
      </details>
    </footer>
  )
}

function AllVersions({ sort, paper, link }: Props) {
  const query = useQuery(versionsQuery(sort, paper.name))
  const undo = useUndo()
  return (
    <ol className="versions-list">
      {query.data?.items.toReversed().map((row, index) => (
        <li key={row.id}>
          <span>
            <b>{t.written.version(row.version)}</b> · {row.by}, <time dateTime={row.at}>{sayInstant(row.at)}</time>:{' '}
            {row.why}
          </span>{' '}
          <span>({t.written.states[row.state]})</span>{' '}
          {row.version !== paper.version && (row.state === 'in force' || row.state === 'superseded') && link(row)}
          {index === 0 && row.state === 'in force' && (
            <button type="button" className="button bare" onClick={() => void undo([row.id])}>
              {t.written.takeBack}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
