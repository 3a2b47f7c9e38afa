import { type AssessmentVersion, LIKELIHOOD_RANGES } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { padTo } from '../terminal/text-width.ts'
import { renderDate } from './dates.ts'
import { hang, quoted } from './hang.ts'

interface AssessmentOptions {
  readonly columns: number
  readonly style?: Style
}

/** One version of an assessment: likelihood and confidence on lines of their own. */
export function renderAssessment(version: AssessmentVersion, { columns, style = PLAIN }: AssessmentOptions): string {
  const { assessment, notes } = version
  const { likelihood, confidence, basis } = assessment
  const line = (label: string, text: string) => hang(`  ${padTo(label, LABEL)} `, text, columns)
  const each = (label: string, texts: readonly string[]) =>
    texts.flatMap((text, index) => line(index === 0 ? label : '', text))
  const lines = [
    ...hang('', assessment.question, columns).map(style.strong),
    ...line('answer', assessment.answer),
    ...(likelihood === null ? [] : line('likelihood', spell(likelihood))),
    ...line('confidence', `${confidence}: ${basis}`),
    ...each('reasons', assessment.reasons),
    ...each('assuming', assessment.assumptions),
    ...each('gaps', assessment.gaps),
    ...each('would change', assessment.wouldChange),
    ...each(
      'rests on',
      assessment.claims.map(({ anchor }) => quoted(anchor.exact)),
    ).map(style.dim),
    ...assessment.dissent.flatMap(({ by, at, answer, likelihood: other, why }) =>
      line('dissent', `${by}, ${renderDate(at)}: ${answer}${other === null ? '' : ` (${spell(other)})`} ${why}`),
    ),
    ...notes.flatMap(({ message }) => line('wording', message)).map(style.doubt),
    ...line(
      '',
      `${version.name}, version ${version.version} · ${version.by}, ${renderDate(version.at)}: ${version.why}`,
    ).map(style.dim),
  ]
  return `${lines.join('\n')}\n`
}

/** Columns of the labels. */
const LABEL = 12

/** The latest version of each, a few lines each. */
export function renderAssessmentList(all: readonly AssessmentVersion[], { columns, style = PLAIN }: AssessmentOptions) {
  if (all.length === 0) return 'There are no assessments. Try: sayso assess --help\n'
  const lines = all.flatMap(({ name, version, assessment, by, at }) => [
    ...hang('', `${name}: ${assessment.question}`, columns).map(style.strong),
    ...hang(
      '  ',
      `${assessment.answer} · ${assessment.likelihood === null ? '' : `${spell(assessment.likelihood)} · `}confidence ${assessment.confidence}`,
      columns,
    ),
    style.dim(
      `  version ${version} · ${by}, ${renderDate(at)}${assessment.dissent.length > 0 ? ' · with dissent' : ''}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

function spell(likelihood: keyof typeof LIKELIHOOD_RANGES): string {
  const [from, to] = LIKELIHOOD_RANGES[likelihood]
  return `${likelihood}, ${from}-${to} %`
}
