import type { Bounds, Clause, Condition, Holding, What } from './condition.ts'

/**
 * A condition in the words of its language; read again it is the same condition.
 *
 * @example renderCondition(parseCondition('at least 1 origin say that "troops"')) // 'somebody affirms "troops"'
 */
export function renderCondition(condition: Condition): string {
  return render(condition, { it: null }, 'any')
}

/** One clause, with its words. */
export function renderClause(clause: Clause): string {
  return render(clause, { it: null }, 'any')
}

interface Before {
  /** What the clause before is about: `it` stands for the same. */
  it: What | null
}

const BINDS = { any: 0, all: 1, not: 2, clause: 3 } as const

function render(condition: Condition, before: Before, within: keyof typeof BINDS): string {
  if (condition.kind === 'clause') return sayClause(condition, before)
  const inner =
    condition.kind === 'not'
      ? `not ${render(condition.of, before, 'not')}`
      : condition.of
          .map((each) => render(each, before, nextOf(condition.kind)))
          .join(condition.kind === 'all' ? ' and ' : ' or ')
  return BINDS[condition.kind] < BINDS[within] ? `(${inner})` : inner
}

/** What a part must bind at least to stand without brackets: an `all` within an `all` keeps them, to be read as it was. */
function nextOf(kind: 'all' | 'any'): keyof typeof BINDS {
  return kind === 'any' ? 'all' : 'not'
}

function sayClause({ possibly, amount, kinds, grades, holding, what }: Clause, before: Before): string {
  const one = amount.least === 1 && amount.most === null
  const none = amount.least === null && amount.most === 0
  const many = amount.least ?? amount.most ?? 0
  const who = none
    ? 'nobody'
    : one
      ? 'somebody'
      : `${sayBounds(amount)} independent ${many === 1 ? 'origin' : 'origins'}`
  const verb = one || none || many === 1 ? THIRD[holding] : holding
  const same = before.it !== null && JSON.stringify(before.it) === JSON.stringify(what)
  before.it = what
  return [
    ...(possibly ? ['possibly'] : []),
    who,
    ...(kinds.length > 0 ? [`of kind ${kinds.join(' or ')}`] : []),
    ...(grades.length > 0 ? [`of grade ${grades.join(' or ')}`] : []),
    verb,
    same ? 'it' : sayWhat(what),
  ].join(' ')
}

const THIRD: Readonly<Record<Holding, string>> = {
  affirm: 'affirms',
  assert: 'asserts',
  hedge: 'hedges',
  deny: 'denies',
  decline: 'declines',
  question: 'questions',
}

function sayBounds({ least, most }: Bounds): string {
  if (least !== null && least === most) return `exactly ${least}`
  return least !== null ? `at least ${least}` : `at most ${most}`
}

function sayWhat(what: What): string {
  const strings = (texts: readonly string[]) => texts.map(quote).join(' or ')
  return [
    strings(what.words),
    ...(what.about.length > 0 ? [`about ${strings(what.about)}`] : []),
    ...(what.places.length > 0 ? [`in ${strings(what.places)}`] : []),
    ...(what.facets.length > 0 ? [`as ${what.facets.join(' or ')}`] : []),
    ...(what.credibility.length > 0 ? [`graded ${what.credibility.join(' or ')}`] : []),
    ...(what.figure === null ? [] : [`with number ${sayBounds(what.figure)}`]),
    ...(what.since === null ? [] : [`since ${what.since}`]),
    ...(what.until === null ? [] : [`until ${what.until}`]),
    ...(what.withinDays === null ? [] : [`within ${what.withinDays} days`]),
  ].join(' ')
}

/** In the quotation marks that the words do not hold themselves. */
function quote(words: string): string {
  if (!words.includes('"')) return `"${words}"`
  return /[“”]/.test(words) ? `«${words}»` : `“${words}”`
}
