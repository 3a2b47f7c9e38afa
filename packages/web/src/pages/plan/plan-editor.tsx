import '../../parts/papers/papers.css'
import './plan.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import { alertsQuery } from '../../api/paper-queries.ts'
import type { LadderView, PaperRow } from '../../api/records.ts'
import { useSignPaper } from '../../app/sign-paper.ts'
import { useTitle } from '../../app/use-title.ts'
import { takeFocus } from '../../parts/take-focus.ts'
import { t } from '../../texts/index.ts'
import { type DraftPhase, draftOf, emptyPhase, phaseOf } from './draft-phase.ts'
import { PhaseFields } from './phase-fields.tsx'

interface Props {
  /** The plan that is changed; null: a new one. */
  readonly ladder: LadderView | null
  /** Names that are taken. */
  readonly names: readonly string[]
  readonly leave: () => void
  readonly done: (name: string) => void
}

/** Writes a response plan: what it is to, and its phases from the first step to the last. */
export function PlanEditor({ ladder, names, leave, done }: Props) {
  const title = ladder === null ? t.plans.new : t.plans.edit
  useTitle(title)
  const signPaper = useSignPaper()
  const indicators = useQuery(alertsQuery({})).data?.items.map(({ name }) => name) ?? []
  const [phases, setPhases] = useState<readonly DraftPhase[]>(() => ladder?.rungs.map(draftOf) ?? [emptyPhase(0)])
  const change = (key: number, fields: Partial<DraftPhase>) =>
    setPhases(phases.map((phase) => (phase.key === key ? { ...phase, ...fields } : phase)))
  const submit = async (form: FormData) => {
    const text = (field: string) => String(form.get(field) ?? '').trim()
    const name = ladder?.name ?? text('name')
    const said = t.plans.wasWritten(name)
    const written = await signPaper({
      said,
      why: text('why') || t.written.defaultWhy(said),
      write: (signed) => {
        const body = {
          name,
          purpose: text('purpose'),
          phases: phases.map((phase) => phaseOf(phase, phases)),
          ...signed,
        }
        return read<PaperRow>(desk.POST('/api/plans', { params: { header: CLIENT }, body }))
      },
    })
    if (written) done(name)
  }
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {ladder && <p className="soft">{ladder.name}</p>}
      </div>
      <form
        className="paper-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(new FormData(event.currentTarget))
        }}
      >
        <label className="field">
          {t.plans.purpose}
          <input
            name="purpose"
            required
            maxLength={2000}
            defaultValue={ladder?.purpose}
            ref={ladder === null ? takeFocus : null}
          />
        </label>
        {phases.map((phase, index) => (
          <PhaseFields
            key={phase.key}
            phase={phase}
            step={index + 1}
            others={phases.filter(({ key }) => key !== phase.key)}
            indicators={indicators}
            change={(fields) => change(phase.key, fields)}
            remove={phases.length > 1 ? () => setPhases(phases.filter(({ key }) => key !== phase.key)) : null}
          />
        ))}
        <p>
          <button
            type="button"
            className="button"
            onClick={() => setPhases([...phases, emptyPhase(1 + Math.max(...phases.map(({ key }) => key)))])}
          >
            {t.plans.addPhase}
          </button>
        </p>
        {ladder === null && (
          <label className="field short">
            {t.written.name}
            <input
              name="name"
              required
              maxLength={200}
              onInput={({ currentTarget: field }) =>
                field.setCustomValidity(names.includes(field.value.trim()) ? t.written.nameTaken : '')
              }
            />
          </label>
        )}
        <label className="field">
          {t.written.why}
          <input name="why" placeholder={t.written.whyHint} />
        </label>
        <p className="paper-actions">
          <button type="submit" className="button first">
            {t.written.write}
          </button>
          <button type="button" className="button" onClick={leave}>
            {t.written.leave}
          </button>
        </p>
      </form>
    </>
  )
}
