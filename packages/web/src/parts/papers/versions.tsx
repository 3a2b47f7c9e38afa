import './papers.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { versionsQuery } from '../../api/paper-queries.ts'
import { t } from '../../texts/index.ts'
import { sayInstant } from '../dates.ts'

interface Props {
  readonly sort: 'hypotheses' | 'indicator' | 'plan'
  readonly paper: {
    readonly name: string
    readonly version: number
    readonly by: string
    readonly at: string
    readonly why: string
  }
}

/** Who wrote the version shown, when and why; unfolded, all that were written. */
export function Versions({ sort, paper }: Props) {
  const [open, setOpen] = useState(false)
  const { name, version, by, at, why } = paper
  return (
    <footer className="versions small soft">
      <p>{t.written.signed(version, by, sayInstant(at), why)}</p>
      <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.written.versions(version)}</summary>
        {open && <AllVersions sort={sort} name={name} />}
      </details>
    </footer>
  )
}

function AllVersions({ sort, name }: { readonly sort: Props['sort']; readonly name: string }) {
  const query = useQuery(versionsQuery(sort, name))
  return (
    <ol className="versions-list">
      {query.data?.items.toReversed().map((row) => (
        <li key={row.id}>
          <span>
            <b>{t.written.version(row.version)}</b> · {row.by}, <time dateTime={row.at}>{sayInstant(row.at)}</time>:{' '}
            {row.why}
          </span>{' '}
          {row.state === 'superseded' ? (
            <Link to="." search={{ as_of: row.at, clock: 'learned' } as never}>
              {t.written.lookThen}
            </Link>
          ) : (
            <span>({t.written.states[row.state]})</span>
          )}
        </li>
      ))}
    </ol>
  )
}
