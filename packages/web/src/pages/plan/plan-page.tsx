import '../../parts/papers/papers.css'
import './plan.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import { ladderQuery } from '../../api/paper-queries.ts'
import type { LadderView, PaperRow } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useSignPaper } from '../../app/sign-paper.ts'
import { say } from '../../app/toasts.tsx'
import { useTitle } from '../../app/use-title.ts'
import { sayDate } from '../../parts/dates.ts'
import { lookThen } from '../../parts/papers/look-then.tsx'
import { PaperFailed } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { Versions } from '../../parts/papers/versions.tsx'
import { PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { type Asked, DecideDialog } from './decide-dialog.tsx'
import { Decisions } from './decisions.tsx'
import { Ladder } from './ladder.tsx'
import { OverTime } from './over-time.tsx'
import { PlanEditor } from './plan-editor.tsx'

/** A response in phases: the ladder as it stands, when each phase was in force, and who decided on what. */
export function PlanPage() {
  const { name } = useParams({ from: '/plans/$name' })
  const { edit } = useSearch({ from: '/plans/$name' })
  const navigate = useNavigate({ from: '/plans/$name' })
  const query = useQuery(ladderQuery(name, usePaperCut()))
  useTitle(query.data?.purpose ?? null)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <PaperFailed error={query.error} again={() => void query.refetch()} />
  const toView = () => void navigate({ search: ({ edit: _, ...before }) => before })
  if (edit) return <PlanEditor key={name} ladder={query.data} names={[]} leave={toView} done={toView} />
  return <Plan key={name} view={query.data} />
}

function Plan({ view }: { readonly view: LadderView }) {
  const cut = usePaperCut()
  const navigate = useNavigate()
  const signPaper = useSignPaper()
  const [asked, setAsked] = useState<Asked | null>(null)
  const { name } = view
  const now = cut.as_of === undefined
  const edit = () => void navigate({ to: '.', search: (before: object) => ({ ...before, edit: 'true' }) as never })
  const decide = async ({ phase, move }: Asked, { on, why }: { readonly on: string; readonly why: string }) => {
    const written = await signPaper({
      said: move === 'enter' ? t.plans.wasEntered(phase) : t.plans.wasLeftSaid(phase),
      why,
      write: (signed) => {
        const body = { phase, move, on, ...signed }
        return read<PaperRow>(
          desk.POST('/api/plans/{name}/decisions', { params: { header: CLIENT, path: { name } }, body }),
        )
      },
    })
    if (written) setAsked(null)
  }
  const withdraw = async () => {
    const said = t.plans.wasWithdrawn(name)
    const path = { sort: 'plan', name } as const
    await signPaper({
      said,
      why: t.written.defaultWhy(said),
      leave: () => navigate({ to: '/plans' }),
      write: (body) =>
        read<PaperRow>(desk.DELETE('/api/papers/{sort}/{name}', { params: { header: CLIENT, path }, body })),
    })
  }
  const [proposed] = view.rungs.flatMap((rung) =>
    rung.proposed === null ? [] : [{ phase: rung.name, move: rung.proposed }],
  )
  useKeys(
    t.plans.keys,
    now
      ? [
          {
            keys: 'd',
            label: t.plans.decideKey,
            run: () => (proposed ? setAsked(proposed) : say(t.plans.nothingProposed)),
          },
          { keys: 'e', label: t.plans.edit, run: edit },
        ]
      : [],
  )
  return (
    <>
      <p className="soft small">
        {t.nav.plans} · {name} · {t.plans.knownOn(sayDate(view.day))}
      </p>
      <h1>{view.purpose}</h1>
      <ThenBar />
      <Ladder view={view} ask={now ? setAsked : null} />
      <OverTime view={view} />
      <Decisions decisions={view.decisions} />
      {now && (
        <p className="paper-actions no-print">
          <button type="button" className="button" onClick={edit}>
            {t.plans.edit} <kbd>e</kbd>
          </button>
          <button type="button" className="button" onClick={() => void withdraw()}>
            {t.plans.withdraw}
          </button>
        </p>
      )}
      <Versions sort="plan" paper={view} link={lookThen} />
      <DecideDialog
        asked={asked}
        day={view.day}
        close={() => setAsked(null)}
        decide={(decision) => void (asked && decide(asked, decision))}
      />
    </>
  )
}
