import './plan.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import { alertsQuery } from '../../api/paper-queries.ts'
import type { LadderView, PaperRow } from '../../api/records.ts'
import { PaperForm } from '../../parts/papers/paper-form.tsx'
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
  const indicators = useQuery(alertsQuery({})).data?.items.map(({ name }) => name) ?? []
  const [phases, setPhases] = useState<readonly DraftPhase[]>(() => ladder?.rungs.map(draftOf) ?? [emptyPhase(0)])
  const change = (key: number, fields: Partial<DraftPhase>) =>
    setPhases(phases.map((phase) => (phase.key === key ? { ...phase, ...fields } : phase)))
  return (
    <PaperForm
      title={ladder === null ? t.plans.new : t.plans.edit}
      name={ladder?.name ?? null}
      names={names}
      said={t.plans.wasWritten}
      write={(field, signed) => {
        const body = { purpose: field('purpose'), phases: phases.map((phase) => phaseOf(phase, phases)), ...signed }
        return read<PaperRow>(desk.POST('/api/plans', { params: { header: CLIENT }, body }))
      }}
      done={done}
      leave={leave}
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
    </PaperForm>
  )
}
