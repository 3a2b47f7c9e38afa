import { useState } from 'react'
import { CLIENT, desk } from '../../api/desk.ts'
import type { AssessmentSheet } from '../../api/records.ts'
import { useWritePaper } from '../../app/write-paper.ts'
import { t } from '../../texts/index.ts'
import { LikelihoodChoice } from './likelihood-choice.tsx'

/** Puts another person's view beside an assessment. */
export function AddDissent({ name }: { readonly name: string }) {
  const write = useWritePaper()
  const [answer, setAnswer] = useState('')
  const [why, setWhy] = useState('')
  const [likelihood, setLikelihood] = useState<AssessmentSheet['likelihood']>(null)
  const put = async () => {
    const row = await write({
      write: (by) =>
        desk.POST('/api/assessments/{name}/dissent', {
          params: { header: CLIENT, path: { name } },
          body: { answer, likelihood, why, by },
        }),
      said: () => t.assessments.dissentWritten,
    })
    if (row === null) return
    setAnswer('')
    setWhy('')
    setLikelihood(null)
  }
  return (
    <details className="no-print">
      <summary>{t.assessments.addDissent}</summary>
      <form
        className="paper-form"
        onSubmit={(event) => {
          event.preventDefault()
          void put()
        }}
      >
        <label className="field">
          {t.assessments.answer}
          <textarea
            required
            maxLength={20_000}
            rows={2}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        </label>
        <LikelihoodChoice value={likelihood} change={setLikelihood} />
        <label className="field">
          {t.assessments.dissentWhy}
          <textarea required maxLength={5000} rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />
        </label>
        <p>
          <button type="submit" className="button first">
            {t.assessments.addDissent}
          </button>
        </p>
      </form>
    </details>
  )
}
