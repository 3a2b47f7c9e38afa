import { CREDIBILITY_MEANS, type GivenGrade, type GradeView, RELIABILITY_MEANS } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { renderDate } from './dates.ts'
import { hang, quoted } from './hang.ts'

interface GradeOptions {
  readonly columns: number
  readonly style?: Style
}
type Letters = Pick<GivenGrade['grade'], 'reliability' | 'credibility'>

/** What is graded, what its record speaks for and why, and what people gave. */
export function renderGrade(view: GradeView, { columns, style = PLAIN }: GradeOptions): string {
  const name = view.about === 'source' ? view.name : quoted(view.name)
  const lines = [
    ...hang('', name, columns).map(style.strong),
    ...hang('  proposed  ', spell(view.proposed), columns),
    ...view.reasons.flatMap(({ words }) => hang('            ', words, columns).map(style.dim)),
    ...view.given.flatMap((given) => renderGiven(given, { columns, style })),
    ...(view.given.length === 0 ? [style.dim('  Nobody has given a grade.')] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Grades in force, each with what it is about. */
export function renderGivenGrades(
  grades: readonly (GivenGrade & { readonly name: string })[],
  { columns, style = PLAIN }: GradeOptions,
): string {
  if (grades.length === 0) return 'No grades have been given. Try: sayso grade ID\n'
  const lines = grades.flatMap((given) => [
    ...hang('', given.grade.holder ?? quoted(given.grade.words?.anchor.exact ?? given.name), columns).map(style.strong),
    ...renderGiven(given, { columns, style }),
  ])
  return `${lines.join('\n')}\n`
}

function renderGiven(
  { grade, by, at, why }: GivenGrade,
  { columns, style }: Required<GradeOptions>,
): readonly string[] {
  return [
    ...hang('  given     ', `${spell(grade)} · ${by}, ${renderDate(at)}`, columns),
    ...hang('            ', why, columns).map(style.dim),
  ]
}

function spell({ reliability, credibility }: Letters): string {
  return [
    ...(reliability === null ? [] : [`${reliability}, ${RELIABILITY_MEANS[reliability]}`]),
    ...(credibility === null ? [] : [`${credibility}, ${CREDIBILITY_MEANS[credibility]}`]),
  ].join(' · ')
}
