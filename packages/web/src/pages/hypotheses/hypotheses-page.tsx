import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { matricesQuery } from '../../api/paper-queries.ts'
import type { MatrixRow } from '../../api/records.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { sayInstant } from '../../parts/dates.ts'
import { PapersPage } from '../../parts/papers/papers-page.tsx'
import { t } from '../../texts/index.ts'
import { NewMatrix } from './new-matrix.tsx'

/** Every matrix of competing hypotheses, and the way to a new one. */
export function HypothesesPage() {
  const { edit } = useSearch({ from: '/hypotheses' })
  const navigate = useNavigate({ from: '/hypotheses' })
  return (
    <PapersPage
      title={t.nav.hypotheses}
      texts={t.hypotheses}
      query={useQuery(matricesQuery(usePaperCut()))}
      lead={(rows) => t.hypotheses.lead(rows.length)}
      write={() => void navigate({ search: { edit: 'true' } })}
      editor={edit ? (names) => <NewMatrix names={names} leave={() => void navigate({ search: {} })} /> : null}
    >
      {(rows) => <Matrices items={rows} />}
    </PapersPage>
  )
}

function Matrices({ items }: { readonly items: readonly MatrixRow[] }) {
  const { hindsight } = usePaperCut()
  return (
    <ul>
      {items.map((row, index) => (
        <li key={row.name} className="paper-row" data-row={index}>
          <Link
            className="plain paper-title"
            to="/hypotheses/$name"
            params={{ name: row.name }}
            search={hindsight ? { hindsight } : {}}
          >
            {row.question}
          </Link>
          <p className="small soft">
            {row.name} · {t.hypotheses.row(row.hypotheses, row.evidence)} · {row.by},{' '}
            <time dateTime={row.at}>{sayInstant(row.at)}</time>
          </p>
        </li>
      ))}
    </ul>
  )
}
