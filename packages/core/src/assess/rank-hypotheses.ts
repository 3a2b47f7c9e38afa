import type { Bearing } from '../model/hypotheses.ts'

/** A piece of evidence with the origins that stand behind it. */
export interface WeighedEvidence {
  /** By the name of the hypothesis; one that is absent was not weighed. */
  readonly cells: Readonly<Record<string, Bearing>>
  /** Ids of independent origins. None: it has no weight. */
  readonly origins: readonly string[]
  /** Those of them that may be echoes of another. */
  readonly doubtful: readonly string[]
}

/** Distinct origins behind one side of a hypothesis, however many pieces of evidence they gave. */
export interface Standing {
  readonly low: number
  readonly high: number
  /** Pieces of evidence with an origin. */
  readonly pieces: number
}

export interface RankedHypothesis {
  readonly name: string
  /** 1 for the one that least speaks against; the same for those that stand alike; null where nothing was weighed for it. */
  readonly place: number | null
  readonly against: Standing
  readonly supporting: Standing
}

/** What an order of the hypotheses would be without one origin. */
export interface Shift {
  /** The origin that was taken away. */
  readonly without: string
  readonly order: readonly RankedHypothesis[]
}

export interface Ranking {
  /** By place, those without one last; then in the order of the names. */
  readonly order: readonly RankedHypothesis[]
  /** Distinct origins behind all evidence that speaks for or against a hypothesis, sure ones first. */
  readonly restsOn: readonly string[]
  /** The same as an interval: 1 to 1 means that the whole matrix stands on one. */
  readonly low: number
  readonly high: number
  /** Origins without which the order is another. */
  readonly shifts: readonly Shift[]
  /** The order if no doubtful origin were one; null where it is the same. */
  readonly withoutDoubtful: readonly RankedHypothesis[] | null
}

/**
 * Orders hypotheses by how few independent origins speak against them: least inconsistency first, as in the analysis of
 * competing hypotheses (Heuer 1999, chapter 8), but counting origins where that counts pieces of evidence, so that one
 * who says five things weighs once. What speaks for a hypothesis orders nothing. Says which single origin the order hangs on.
 *
 * @example
 * const against = { cells: { H1: 'inconsistent', H2: 'consistent' }, origins: ['o1'], doubtful: [] } as const
 * rankHypotheses(['H1', 'H2'], [against]).order[0]?.name // 'H2'
 */
export function rankHypotheses(names: readonly string[], evidence: readonly WeighedEvidence[]): Ranking {
  const order = orderOf(names, evidence)
  const telling = evidence.filter(({ cells }) => names.some((name) => bears(cells[name])))
  const { sure, all } = originsOf(telling)
  const shifts = [...all].flatMap((without): Shift[] => {
    const shifted = orderOf(
      names,
      evidence.map((each) => ({ ...each, origins: each.origins.filter((origin) => origin !== without) })),
    )
    return sameOrder(order, shifted) ? [] : [{ without, order: shifted }]
  })
  const doubted = orderOf(
    names,
    evidence.map((each) => ({ ...each, origins: each.origins.filter((origin) => !each.doubtful.includes(origin)) })),
  )
  return {
    order,
    restsOn: [...sure, ...[...all].filter((origin) => !sure.has(origin))],
    low: sure.size,
    high: all.size,
    shifts,
    withoutDoubtful: sameOrder(order, doubted) ? null : doubted,
  }
}

function orderOf(names: readonly string[], evidence: readonly WeighedEvidence[]): readonly RankedHypothesis[] {
  const standings = names.map((name) => {
    const against = standingOf(evidence, name, 'inconsistent')
    const supporting = standingOf(evidence, name, 'consistent')
    return { name, against, supporting, weighed: against.pieces + supporting.pieces > 0 }
  })
  const weighed = standings.filter((each) => each.weighed)
  const placeOf = (one: (typeof standings)[number]) =>
    1 + weighed.filter(({ against }) => compare(against, one.against) < 0).length
  return standings
    .map(({ weighed: has, ...each }, index) => ({
      ...each,
      index,
      place: has ? placeOf({ ...each, weighed: has }) : null,
    }))
    .sort((a, b) => (a.place ?? Number.MAX_VALUE) - (b.place ?? Number.MAX_VALUE) || a.index - b.index)
    .map(({ name, place, against, supporting }) => ({ name, place, against, supporting }))
}

function compare(a: Standing, b: Standing): number {
  return a.low - b.low || a.high - b.high
}

function standingOf(evidence: readonly WeighedEvidence[], name: string, bearing: Bearing): Standing {
  const pieces = evidence.filter(({ cells, origins }) => cells[name] === bearing && origins.length > 0)
  const { sure, all } = originsOf(pieces)
  return { low: sure.size, high: all.size, pieces: pieces.length }
}

/** An origin that is sure behind one piece is sure behind all of them together. */
function originsOf(evidence: readonly WeighedEvidence[]) {
  const sure = new Set(evidence.flatMap(({ origins, doubtful }) => origins.filter((each) => !doubtful.includes(each))))
  return { sure, all: new Set(evidence.flatMap(({ origins }) => origins)) }
}

function bears(bearing: Bearing | undefined): boolean {
  return bearing === 'consistent' || bearing === 'inconsistent'
}

function sameOrder(one: readonly RankedHypothesis[], other: readonly RankedHypothesis[]): boolean {
  return one.every(({ name, place }, index) => other[index]?.name === name && other[index]?.place === place)
}
