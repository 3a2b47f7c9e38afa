import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { versionsQuery } from '../api/brief-queries.ts'
import type { PaperRow } from '../api/records.ts'
import { useUndo } from '../app/judge.ts'
import { t } from '../texts/index.ts'
import { sayInstant } from './dates.ts'

interface Props {
  readonly sort: PaperRow['sort']
  readonly name: string
  /** The version that is shown. */
  readonly shown: number
  /** A link to another version. */
  readonly link: (version: number, text: string) => ReactNode
}

/** Every version of a paper, newest first: who wrote it, when and why; the latest can be taken back. */
export function Versions({ sort, name, shown, link }: Props) {
  const query = useQuery(versionsQuery(sort, name))
  const undo = useUndo()
  const rows = [...(query.data?.items ?? [])].reverse()
  if (rows.length === 0) return null
  return (
    <section className="versions no-print" aria-label={t.papers.versions}>
      <h2>{t.papers.versions}</h2>
      <ol>
        {rows.map(({ id, version, by, at, why, state }, index) => (
          <li key={id} className="change small">
            {version === shown || state === 'withdrawn' || state === 'erased' ? (
              <b>{t.papers.version(version)}</b>
            ) : (
              link(version, t.papers.version(version))
            )}{' '}
            <span className="soft">
              {t.papers.by(by, sayInstant(at))}
              {t.papers.states[state] && ` · ${t.papers.states[state]}`} · {why}
            </span>
            {index === 0 && state === 'in force' && (
              <button type="button" className="button bare" onClick={() => void undo([id])}>
                {t.papers.takeBack}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
