import { useId } from 'react'
import { LIKELIHOODS } from '../../api/choices.ts'
import type { AssessmentSheet } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

type Likelihood = AssessmentSheet['likelihood']
const TERMS = Object.keys(LIKELIHOODS) as readonly NonNullable<Likelihood>[]

/** The terms of ICD 203, each with its range, or none. */
export function LikelihoodChoice({
  value,
  change,
}: {
  readonly value: Likelihood
  readonly change: (value: Likelihood) => void
}) {
  const hint = useId()
  return (
    <div>
      <label className="field">
        {t.assessments.likelihood}
        <select
          value={value ?? ''}
          onChange={(event) => change(TERMS.find((term) => term === event.target.value) ?? null)}
          aria-describedby={hint}
        >
          <option value="">{t.assessments.noLikelihood}</option>
          {TERMS.map((term) => (
            <option key={term} value={term}>
              {t.assessments.likelihoodOf(term, LIKELIHOODS[term][0], LIKELIHOODS[term][1])}
            </option>
          ))}
        </select>
      </label>
      <p className="soft small" id={hint}>
        {t.assessments.likelihoodHint}
      </p>
    </div>
  )
}
