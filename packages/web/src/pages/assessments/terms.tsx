import type { AssessmentSheet } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

type Props = Pick<AssessmentSheet, 'likelihood' | 'range'> & Partial<Pick<AssessmentSheet, 'confidence'>>

/** How likely, and apart from that how well founded: two terms side by side, never one number. */
export function Terms({ likelihood, range, confidence }: Props) {
  return (
    <p className="terms small">
      {likelihood !== null && range !== null && (
        <span className="term likelihood">{t.assessments.likelihoodOf(likelihood, range[0], range[1])}</span>
      )}
      {confidence && (
        <span className="term confidence">{t.assessments.confidenceOf(t.assessments.confidences[confidence])}</span>
      )}
    </p>
  )
}
