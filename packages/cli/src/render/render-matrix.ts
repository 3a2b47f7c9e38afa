import type { Bearing, MatrixEvidence, MatrixHypothesis, MatrixRow, MatrixShift, MatrixView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutLines, padTo, textWidth } from '../terminal/text-width.ts'
import { renderDate } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'
import { renderInterval } from './render-who.ts'

interface MatrixOptions {
  readonly columns: number
  readonly style?: Style
}

const MARKS: Readonly<Record<Bearing, string>> = {
  consistent: '✓',
  inconsistent: '✗',
  neither: '·',
  'not applicable': '–',
}
const NOT_WEIGHED = '?'
/** Holders named on one line; the rest is counted. */
const HOLDERS_SHOWN = 3
/** Words of a piece of evidence, in lines. */
const MOST_LINES = 2

/** The hypotheses by place, the matrix of the evidence, and what the order hangs on. */
export function renderMatrix(view: MatrixView, { columns, style = PLAIN }: MatrixOptions): string {
  const inner = { columns, style }
  const names = view.hypotheses.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1))
  const lines = [
    ...hang('', view.question, columns).map(style.strong),
    style.dim(`As known on ${renderDate(view.asOf?.at ?? view.knownOn)}; least spoken against first`),
    '',
    ...view.hypotheses.flatMap((each) => renderHypothesis(each, inner)),
    '',
    ...renderCells(view.evidence, names, inner),
    ...hang('', sayRest(view), columns),
    ...view.notes.flatMap(({ words }) => hang('! ', words, columns)).map(style.doubt),
    ...view.shifts.flatMap((shift) => hang('↕ ', sayShift(shift), columns)).map(style.doubt),
    '',
    ...hang('', `${view.name}, version ${view.version} · ${view.by}, ${renderDate(view.at)}: ${view.why}`, columns).map(
      style.dim,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Every matrix, a few lines each. */
export function renderMatrixList(rows: readonly MatrixRow[], { columns, style = PLAIN }: MatrixOptions): string {
  if (rows.length === 0) return 'There are no hypotheses. Try: sayso hypotheses --help\n'
  const lines = rows.flatMap(({ name, question, hypotheses, evidence, version, by, at }) => [
    ...hang('', `${name}: ${question}`, columns).map(style.strong),
    style.dim(
      `  ${plural(hypotheses, 'hypothesis', 'hypotheses')}, ${plural(evidence, 'piece')} of evidence · version ${version} · ${by}, ${renderDate(at)}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

function renderHypothesis({ name, says, place, against, supporting }: MatrixHypothesis, { columns, style }: Inner) {
  const lead = `  ${padTo(place === null ? '–' : String(place), 3)}${padTo(name, 4)} `
  const below = ' '.repeat(textWidth(lead))
  const side = (label: string, { low, high, pieces }: MatrixHypothesis['against']) =>
    pieces === 0 ? `${label} nothing` : `${label} ${origins(low, high)}, ${plural(pieces, 'piece')}`
  const standing = place === null ? 'no evidence: no place' : `${side('against', against)} · ${side('for', supporting)}`
  return [...hang(lead, says, columns).map(style.strong), ...hang(below, standing, columns).map(style.dim)]
}

interface Inner {
  readonly columns: number
  readonly style: Style
}

/** A piece of evidence a few lines, its marks in columns before it. */
function renderCells(evidence: readonly MatrixEvidence[], names: readonly string[], { columns, style }: Inner) {
  if (evidence.length === 0) return ['No evidence was known.', '']
  const wide = names.map((name) => Math.max(2, textWidth(name)) + 1)
  const head = `  ${padTo('', NUMBER)}${names.map((name, index) => padTo(name, wide[index]!)).join('')}`
  const lines = evidence.flatMap((row) => {
    const marks = names.map((name, index) => {
      const bearing = Object.hasOwn(row.cells, name) ? row.cells[name] : undefined
      const mark = bearing === undefined ? NOT_WEIGHED : MARKS[bearing]
      return (bearing === 'inconsistent' ? style.bad : bearing === 'consistent' ? style.good : style.dim)(
        padTo(mark, wide[index]!),
      )
    })
    const lead = `  ${padTo(`${row.number}`, NUMBER)}${marks.join('')}`
    const indent = ' '.repeat(textWidth(lead))
    const shown = cutLines(hang(indent, quoted(row.words.text), columns), { most: MOST_LINES, columns })
    return [
      lead + (shown[0] ?? '').slice(indent.length),
      ...shown.slice(1),
      ...hang(indent, sayEvidence(row), columns).map(style.dim),
    ]
  })
  const legend = `${MARKS.consistent} consistent  ${MARKS.inconsistent} inconsistent  ${MARKS.neither} neither  ${MARKS['not applicable']} not applicable  ${NOT_WEIGHED} not weighed`
  return [style.dim(head), ...lines, style.dim(`  ${legend}`), '']
}

/** Columns of a number of evidence. */
const NUMBER = 4

function sayEvidence(row: MatrixEvidence): string {
  const { side, low, high, holders, against, claim, tellsApart, pairs } = row
  const names = holders.slice(0, HOLDERS_SHOWN).join(', ')
  const more = holders.length > HOLDERS_SHOWN ? ` +${holders.length - HOLDERS_SHOWN}` : ''
  const parts = [
    side === 'denied' ? `that it is denied: ${origins(low, high)}` : origins(low, high),
    ...(names === '' ? [] : [names + more]),
    ...(against > 0
      ? [side === 'affirmed' ? plural(against, 'denies', 'deny') : plural(against, 'affirms', 'affirm')]
      : []),
    ...(pairs > 0 ? [`tells ${tellsApart.length} of ${plural(pairs, 'pair')} apart`] : []),
    claim === null ? 'its words are lost' : `sayso who ${claim.short}`,
    ...(row.why === '' ? [] : [row.why]),
  ]
  return parts.join(' · ')
}

function origins(low: number, high: number): string {
  return `${renderInterval(low, high)} ${high === 1 ? 'origin' : 'origins'}`
}

function sayRest({ restsOn: { low, high, holders } }: MatrixView): string {
  if (high === 0) return 'Nothing in it speaks for or against a hypothesis.'
  const names = holders.slice(0, 6).join(', ')
  return `Rests on ${origins(low, high)}: ${names}${holders.length > 6 ? ` +${holders.length - 6}` : ''}`
}

/** The order told as people tell a race: those that stand alike share a place. */
function sayShift({ holder, order }: MatrixShift): string {
  const placed = order.filter(({ place }) => place !== null)
  const places = [...new Set(placed.map(({ place }) => place))].map((place) =>
    placed
      .filter((each) => each.place === place)
      .map(({ name }) => name)
      .join(' = '),
  )
  const out = order.filter(({ place }) => place === null).map(({ name }) => name)
  const told = [places.join(', then '), ...(out.length > 0 ? [`${out.join(', ')} without evidence`] : [])]
  const without = holder === null ? 'the origins in doubt' : holder
  return `Without ${without} the order is another: ${told.filter(Boolean).join('; ')}.`
}
