import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import type { PaperRow, TableTaken } from '../../api/records.ts'
import { PaperForm } from '../../parts/papers/paper-form.tsx'
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
  const navigate = useNavigate()
  const client = useQueryClient()
  const [table, setTable] = useState<File | null>(null)
  return (
    <PaperForm
      title={t.hypotheses.new}
      name={null}
      names={names}
      said={t.hypotheses.wasNew}
      write={async (field, { name, ...signed }) => {
        const question = field('question')
        if (table === null) {
          const body = { name, question, add: [...nameAnswers(field('answers'))], ...signed }
          return read<PaperRow>(desk.POST('/api/hypotheses', { params: { header: CLIENT }, body }))
        }
        const body = { text: await table.text(), called: table.name, ...(question ? { question } : {}), ...signed }
        const taken = await read<TableTaken>(
          desk.POST('/api/hypotheses/{name}/table', { params: { header: CLIENT, path: { name } }, body }),
        )
        client.setQueryData(['table-taken', name], taken)
        return taken.paper
      }}
      done={(name) => void navigate({ to: '/hypotheses/$name', params: { name } })}
      leave={leave}
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
    </PaperForm>
  )
}
