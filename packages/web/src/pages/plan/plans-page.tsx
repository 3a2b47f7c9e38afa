import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { laddersQuery } from '../../api/paper-queries.ts'
import type { LadderView } from '../../api/records.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { PapersPage } from '../../parts/papers/papers-page.tsx'
import { t } from '../../texts/index.ts'
import { PlanEditor } from './plan-editor.tsx'

/** Every response plan: what is in force and what is proposed. */
export function PlansPage() {
  const { edit } = useSearch({ from: '/plans' })
  const navigate = useNavigate({ from: '/plans' })
  const editor = (names: readonly string[]) => (
    <PlanEditor
      ladder={null}
      names={names}
      leave={() => void navigate({ search: {} })}
      done={(name) => void navigate({ to: '/plans/$name', params: { name } })}
    />
  )
  return (
    <PapersPage
      title={t.nav.plans}
      texts={t.plans}
      query={useQuery(laddersQuery(usePaperCut()))}
      lead={(rows) => t.plans.lead(rows.length)}
      write={() => void navigate({ search: { edit: 'true' } })}
      editor={edit ? editor : null}
    >
      {(rows) => <Plans items={rows} />}
    </PapersPage>
  )
}

function Plans({ items }: { readonly items: readonly LadderView[] }) {
  const { hindsight } = usePaperCut()
  return (
    <ul>
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
