import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import type { PaperRow, TableTaken } from '../../api/records.ts'
import { useSignPaper } from '../../app/sign-paper.ts'
import { useTitle } from '../../app/use-title.ts'
import { takeFocus } from '../../parts/take-focus.ts'
import { t } from '../../texts/index.ts'
import { nameAnswers } from './name-answers.ts'

interface Props {
  /** Names that are taken. */
  readonly names: readonly string[]
  readonly leave: () => void
}

/** A matrix from a question and answers, or from a table. */
export function NewMatrix({ names, leave }: Props) {
  useTitle(t.hypotheses.new)
  const signPaper = useSignPaper()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [table, setTable] = useState<File | null>(null)
  const submit = async (form: FormData) => {
    const text = (field: string) => String(form.get(field) ?? '').trim()
    const name = text('name')
    const question = text('question')
    const said = t.hypotheses.wasNew(name)
    const why = text('why') || t.written.defaultWhy(said)
    const written = await signPaper({
      said,
      why,
      write: async (signed) => {
        if (table === null) {
          const body = { name, question, add: [...nameAnswers(text('answers'))], ...signed }
          return read<PaperRow>(desk.POST('/api/hypotheses', { params: { header: CLIENT }, body }))
        }
        const body = { text: await table.text(), called: table.name, ...(question ? { question } : {}), ...signed }
        const taken = await read<TableTaken>(
          desk.POST('/api/hypotheses/{name}/table', { params: { header: CLIENT, path: { name } }, body }),
        )
        client.setQueryData(['table-taken', name], taken)
        return taken.paper
      },
    })
    if (written) void navigate({ to: '/hypotheses/$name', params: { name } })
  }
  return (
    <>
      <div className="page-head">
        <h1>{t.hypotheses.new}</h1>
      </div>
      <form
        className="paper-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(new FormData(event.currentTarget))
        }}
      >
        <label className="field">
          {t.hypotheses.question}
          <input name="question" required={table === null} maxLength={2000} ref={takeFocus} />
        </label>
        <label className="field">
          {t.hypotheses.answers}
          <textarea
            name="answers"
            rows={5}
            required={table === null}
            disabled={table !== null}
            placeholder={t.hypotheses.answersHint}
          />
        </label>
        <label className="field">
          {t.hypotheses.fromTable}
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => setTable(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
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
