import { type BriefingPart, LIKELIHOOD_RANGES } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { listAssessments } from '../../papers/assessments.ts'

/** What people assess, each sentence signed by whoever wrote the assessment: a likelihood is never in a claim. */
export async function tellAssessments(
  open: OpenCase,
  { by, dissentOnly }: { readonly by: string | null; readonly dissentOnly: boolean },
): Promise<readonly BriefingPart[]> {
  const all = (await listAssessments(open, by)).filter(
    ({ assessment }) => !dissentOnly || assessment.dissent.length > 0,
  )
  return all.map(({ name, version, assessment, by: author, at }) => {
    const { question, answer, likelihood, confidence, basis, gaps, claims, dissent } = assessment
    const own = { by: author, at, why: `assessment "${name}", version ${version}` }
    const say = (text: string, signed = own) => ({ text, claims: signed === own ? claims : [], own: signed })
    const sentences = [
      say(`${question} ${answer}`),
      ...(likelihood === null
        ? []
        : [say(`Likelihood: ${likelihood} (${LIKELIHOOD_RANGES[likelihood].join('-')} %).`)]),
      say(`Confidence: ${confidence}; it rests on this: ${basis}`),
      ...gaps.map((gap) => say(`Not known: ${gap}`)),
      ...dissent.map((view) =>
        say(
          `Dissent of ${view.by}: ${view.answer}${view.likelihood === null ? '' : ` (${view.likelihood})`} ${view.why}`,
          { by: view.by, at: view.at, why: `dissent from assessment "${name}"` },
        ),
      ),
    ]
    return { heading: `Assessed: ${name}`, tlp: null, sentences }
  })
}
