import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { explainQuery } from '../../api/queries.ts'
import type { ExplainStep } from '../../api/records.ts'
import { withDates } from '../../parts/dates.ts'
import { quoted } from '../../parts/quoted.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'

/** Every step that led to the count, with its reasons and what would have it otherwise; read when it is opened. */
export function Reasons({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="all-reasons no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.claim.allReasons}</summary>
      {open && <Parts id={id} />}
    </details>
  )
}

function Parts({ id }: { readonly id: string }) {
  const query = useQuery(explainQuery(id))
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  return query.data.parts.map(({ title, note, steps, left }) => (
    <section key={title} aria-label={title}>
      <h3>{title}</h3>
      {note && <p className="soft small">{withDates(note)}</p>}
      <ol>
        {steps.map((step) => (
          <Step key={`${step.record?.id} ${step.text}`} step={step} />
        ))}
      </ol>
      {left > 0 && <p className="soft small">{t.claim.moreDoubts(left)}</p>}
    </section>
  ))
}

function Step({ step: { text, words, score, reasons, changes } }: { readonly step: ExplainStep }) {
  return (
    <li>
      <p>
        {withDates(text)}
        {score !== null && <span className="soft small number"> {t.claim.score(score)}</span>}
      </p>
      {words && (
        <p className="serif small">
          <Link className="plain" to="/documents/$id" params={{ id: words.document }} lang={words.language}>
            {quoted(words.text)}
          </Link>
        </p>
      )}
      {reasons.length > 0 && (
        <p className="small soft">{withDates(reasons.map((reason) => reason.words).join('; '))}</p>
      )}
      {changes.map(({ does, command }) => (
        <p key={command} className="small soft">
          {withDates(does)}: <code>{command}</code>
        </p>
      ))}
    </li>
  )
}
