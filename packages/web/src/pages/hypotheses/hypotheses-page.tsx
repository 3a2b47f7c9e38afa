import '../../parts/papers/papers.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { matricesQuery } from '../../api/paper-queries.ts'
import type { MatrixRow } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayInstant } from '../../parts/dates.ts'
import { NoPapers } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { NewMatrix } from './new-matrix.tsx'

/** Every matrix of competing hypotheses, and the way to a new one. */
export function HypothesesPage() {
  useTitle(t.nav.hypotheses)
  const cut = usePaperCut()
  const { edit } = useSearch({ from: '/hypotheses' })
  const navigate = useNavigate({ from: '/hypotheses' })
  const query = useQuery(matricesQuery(cut))
  const write = () => void navigate({ search: { edit: 'true' } })
  useKeys(t.nav.hypotheses, edit ? [] : [{ keys: 'w', label: t.hypotheses.new, run: write }])
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const { items } = query.data
  if (edit) return <NewMatrix names={items.map(({ name }) => name)} leave={() => void navigate({ search: {} })} />
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.hypotheses}</h1>
        {items.length > 0 && <p className="soft">{t.hypotheses.lead(items.length)}</p>}
        {items.length > 0 && (
          <p className="paper-actions no-print">
            <button type="button" className="button" onClick={write}>
              {t.hypotheses.new} <kbd>w</kbd>
            </button>
          </p>
        )}
      </div>
      <ThenBar />
      {items.length === 0 ? (
        <NoPapers>
          <State title={t.hypotheses.empty}>
            <p>{t.hypotheses.emptyNext}</p>
            <button type="button" className="button first" onClick={write}>
              {t.hypotheses.new} <kbd>w</kbd>
            </button>
          </State>
        </NoPapers>
      ) : (
        <Matrices items={items} />
      )}
    </>
  )
}

function Matrices({ items }: { readonly items: readonly MatrixRow[] }) {
  const { hindsight } = usePaperCut()
  const list = useListKeys({ count: items.length })
  return (
    <ul
      ref={(element) => {
        list.current = element
      }}
    >
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
