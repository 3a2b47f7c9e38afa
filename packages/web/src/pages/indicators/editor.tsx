import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import { triedQuery } from '../../api/paper-queries.ts'
import type { AlertView, PaperRow } from '../../api/records.ts'
import { PaperForm } from '../../parts/papers/paper-form.tsx'
import { takeFocus } from '../../parts/take-focus.ts'
import { t } from '../../texts/index.ts'
import { Tried } from './tried.tsx'

interface Props {
  /** The one that is changed; null: a new one. */
  readonly alert: AlertView | null
  /** Names that are taken. */
  readonly names: readonly string[]
  readonly leave: () => void
  readonly done: (name: string) => void
}

/** How long nothing is typed before the condition is looked at. */
const PAUSE_MS = 300

/** Writes an indicator; its condition is checked while it is typed, and shown as the case stands. */
export function Editor({ alert, names, leave, done }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [when, setWhen] = useState(alert?.when ?? '')
  const paused = usePaused(when)
  const query = useQuery(triedQuery(paused, {}))
  const tried = when.trim() !== '' && paused === when && !query.isPlaceholderData ? (query.data ?? null) : null
  return (
    <PaperForm
      title={alert === null ? t.indicators.new : t.indicators.edit}
      name={alert?.name ?? null}
      names={names}
      said={t.indicators.wasWritten}
      write={(text, signed) => {
        const body = { says: text('says'), when, ...signed }
        return read<PaperRow>(desk.POST('/api/indicators', { params: { header: CLIENT }, body }))
      }}
      done={done}
      leave={leave}
      refused={tried?.problem !== undefined && tried?.problem !== null}
    >
      <label className="field">
        {t.indicators.says}
        <input
          name="says"
          required
          maxLength={2000}
          placeholder={t.indicators.saysHint}
          defaultValue={alert?.says}
          ref={alert === null ? takeFocus : null}
        />
      </label>
      <label className="field">
        {t.indicators.when}
        <textarea
          ref={field}
          name="when"
          className="condition-text"
          rows={4}
          required
          maxLength={4000}
          spellCheck={false}
          placeholder={t.indicators.whenHint}
          value={when}
          aria-invalid={tried?.problem ? true : undefined}
          aria-describedby="tried"
          onChange={(event) => setWhen(event.target.value)}
        />
      </label>
      <Tried
        text={when}
        tried={tried}
        error={query.isError ? query.error : null}
        goTo={({ start, end }) => {
          field.current?.focus()
          field.current?.setSelectionRange(start, Math.max(end, start))
        }}
      />
      <details className="condition-how">
        <summary>{t.indicators.how}</summary>
        <dl>
          {t.indicators.parts.map(([part, words]) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p className="small soft">{t.indicators.refusedNever}</p>
      </details>
    </PaperForm>
  )
}

/** What was typed, once nothing more has been for a moment. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return paused
}
