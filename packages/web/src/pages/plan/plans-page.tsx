import '../../parts/papers/papers.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { laddersQuery } from '../../api/paper-queries.ts'
import type { LadderView } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { NoPapers } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { PlanEditor } from './plan-editor.tsx'

/** Every response plan: what is in force and what is proposed. */
export function PlansPage() {
  useTitle(t.nav.plans)
  const cut = usePaperCut()
  const { edit } = useSearch({ from: '/plans' })
  const navigate = useNavigate({ from: '/plans' })
  const query = useQuery(laddersQuery(cut))
  const write = () => void navigate({ search: { edit: 'true' } })
  useKeys(t.nav.plans, edit ? [] : [{ keys: 'w', label: t.plans.new, run: write }])
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const { items } = query.data
  if (edit)
    return (
      <PlanEditor
        ladder={null}
        names={items.map(({ name }) => name)}
        leave={() => void navigate({ search: {} })}
        done={(name) => void navigate({ to: '/plans/$name', params: { name } })}
      />
    )
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.plans}</h1>
        {items.length > 0 && <p className="soft">{t.plans.lead(items.length)}</p>}
        {items.length > 0 && (
          <p className="paper-actions no-print">
            <button type="button" className="button" onClick={write}>
              {t.plans.new} <kbd>w</kbd>
            </button>
          </p>
        )}
      </div>
      <ThenBar />
      {items.length === 0 ? (
        <NoPapers>
          <State title={t.plans.empty}>
            <p>{t.plans.emptyNext}</p>
            <button type="button" className="button first" onClick={write}>
              {t.plans.new} <kbd>w</kbd>
            </button>
          </State>
        </NoPapers>
      ) : (
        <Plans items={items} />
      )}
    </>
  )
}

function Plans({ items }: { readonly items: readonly LadderView[] }) {
  const { hindsight } = usePaperCut()
  const list = useListKeys({ count: items.length })
  return (
    <ul
      ref={(element) => {
        list.current = element
      }}
    >
      {items.map(({ name, purpose, rungs }, index) => {
        const inForce = rungs.filter((rung) => rung.inForce).map((rung) => rung.name)
        const proposed = rungs.flatMap((rung) =>
          rung.proposed === null ? [] : [`${t.plans.moves[rung.proposed]} ${rung.name}`],
        )
        return (
          <li key={name} className="paper-row" data-row={index}>
            <Link
              className="plain paper-title"
              to="/plans/$name"
              params={{ name }}
              search={hindsight ? { hindsight } : {}}
            >
              {purpose}
            </Link>
            <p className="small">
              <span className="soft">{name} · </span>
              {inForce.length > 0 ? t.plans.inForce(inForce.join(', ')) : t.plans.noneInForce}
              {proposed.length > 0 && <span className="doubt"> · {t.plans.proposed(proposed.join(', '))}</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
