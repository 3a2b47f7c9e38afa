import { type Derivation, type Document, type Echo, makeId, type Reason } from '../model/index.ts'
import { alignDocuments, compareDocuments, type DocumentComparison } from './compare-documents.ts'
import { comparePublished, hoursBetween } from './compare-times.ts'
import { readTraits } from './document-traits.ts'
import type { TracedDocument } from './traced-document.ts'
import { type SharedParticulars, weighParticulars } from './weigh-particulars.ts'

export const DERIVATION_METHOD = 'trace.derivation.v4'

/**
 * Weights of a logistic score, fitted on eight cases with known parentage (648 true pairs of 5,560); with each case scored by
 * weights of the other seven they find .60 of the pairs with .91 precision. A link decides nearly alone.
 */
const WEIGHTS = {
  base: -2.75,
  contained: 1.63,
  aligned: 1.61,
  linked: 5.9,
  credited: 0.47,
  named: 1.47,
  namedForOther: 0.5,
  samePublisher: -0.67,
  perLogHour: -0.24,
  share: 1.59,
  onlyNumbers: 1.87,
  onlyNames: 0.18,
  onlyStems: 0.43,
} as const

/** Highest F1 on the eight cases; .3 to .5 differ by .003. */
const LEAST_SCORE = 0.35

/**
 * The documents that one was made from, nearest first: copies, rewrites, translations, citations with and without credit,
 * digests, updates. `candidates` are the few that share a band, a particular, a link or a named publisher with it; their
 * order does not matter, nor does the document itself among them. Empty where it witnesses on its own.
 */
export function findDerivations(own: TracedDocument, candidates: readonly TracedDocument[]): Echo[] {
  const earlier = candidates
    .filter((candidate) => mayPrecede(candidate.document, own.document))
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .filter((candidate, index, all) => candidate.document.id !== all[index - 1]?.document.id)
  const shared = weighParticulars(traitsOf(own), earlier.map(traitsOf))
  const compared = earlier.map((candidate, index) => ({
    candidate,
    particulars: shared[index]!,
    comparison: compareDocuments(own, candidate),
  }))
  const links = compared.filter((one) => one.comparison.linked).length
  const echoes = compared.flatMap((one): Echo[] => {
    const nearestOfPublisher = !compared.some(
      (other) =>
        other.candidate.document.publisher === one.candidate.document.publisher &&
        other.particulars.share > one.particulars.share,
    )
    const apart = weighApart(own.document, one.candidate.document, one, nearestOfPublisher)
    // Sentences are laid side by side only where they can decide: most candidates only share the event.
    if (toScore(apart + WEIGHTS.aligned) < LEAST_SCORE) return []
    const aligned = alignDocuments(own, one.candidate)
    const sentences = own.reading.sentences.length
    const alignedShare = sentences === 0 ? 0 : aligned.length / sentences
    const score = toScore(apart + WEIGHTS.aligned * Math.min(1, alignedShare * 2))
    if (score < LEAST_SCORE) return []
    const how = tellHow(own.document, { ...one, alignedShare }, links)
    return [
      {
        kind: 'echo',
        id: makeId('echo', own.document.id, one.candidate.document.id),
        document: own.document.id,
        from: one.candidate.document.id,
        how,
        score: Math.round(score * 1000) / 1000,
        doubt: how === 'cites-laundered',
        reasons: giveReasons(own.document, one.candidate.document, { ...one, alignedCount: aligned.length }),
        method: DERIVATION_METHOD,
      },
    ]
  })
  return echoes.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

interface Compared {
  readonly comparison: DocumentComparison
  readonly particulars: SharedParticulars
}

function traitsOf(one: TracedDocument) {
  return {
    ...readTraits(one.document, one.reading.sentences),
    language: one.document.language.toLowerCase().split('-')[0]!,
  }
}

/** Whether `parent` may have been there first. Where the times leave it open, agencies come first, then the lesser id: one way only. */
function mayPrecede(parent: Document, child: Document): boolean {
  if (parent.id === child.id) return false
  if (parent.page === child.page) return comparePublished(parent.publishedOn, child.publishedOn) < 0
  const order = comparePublished(parent.publishedOn, child.publishedOn)
  if (order !== 0) return order < 0
  const rank = (document: Document) => `${document.publisherKind === 'agency' ? 0 : 1}${document.id}`
  return rank(parent) < rank(child)
}

function toScore(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** The sum of all that speaks for a derivation but how many sentences stand opposite each other. */
function weighApart(own: Document, from: Document, one: Compared, nearestOfPublisher: boolean): number {
  const { comparison, particulars } = one
  const hours = hoursBetween(own.publishedOn, from.publishedOn) ?? 24
  let sum = WEIGHTS.base
  sum += WEIGHTS.contained * Math.min(1, comparison.contained * 3)
  if (comparison.linked) sum += WEIGHTS.linked
  if (comparison.named !== null) {
    if (!nearestOfPublisher) sum += WEIGHTS.namedForOther
    else sum += comparison.named.place === 'text' ? WEIGHTS.named : WEIGHTS.credited
  }
  if (comparison.samePublisher) sum += WEIGHTS.samePublisher
  sum += WEIGHTS.perLogHour * Math.log1p(hours)
  sum += WEIGHTS.share * particulars.share
  sum += WEIGHTS.onlyNumbers * Math.log1p(particulars.onlyNumbers.length)
  sum += WEIGHTS.onlyNames * Math.log1p(particulars.onlyNames.length)
  sum += WEIGHTS.onlyStems * Math.log1p(particulars.onlyStems.length)
  return sum
}

/** From this share of its four-word runs on, a text is a copy; from the second on, a rewrite that kept whole clauses. */
const VERBATIM = 0.6
const LIGHT_REWRITE = 0.15
/** Share of sentences that follow the other's, from which a report is that report told anew. */
const HEAVY_REWRITE = 0.2
const TRANSLATION = 0.18
/** A digest links to this many at least. */
const DIGEST_LINKS = 5

function tellHow(
  own: Document,
  {
    comparison,
    particulars,
    alignedShare,
  }: Compared & {
    /** Share of its sentences that say what a sentence of the other says, between 0 and 1. */
    readonly alignedShare: number
  },
  links: number,
): Derivation {
  if (comparison.samePublisher) return 'update'
  const digest = own.publisherKind === 'aggregator' || links >= DIGEST_LINKS
  if (comparison.contained >= VERBATIM) return 'verbatim'
  if (digest) return 'aggregates'
  if (comparison.contained >= LIGHT_REWRITE) return 'light-rewrite'
  const credited = comparison.linked || comparison.named !== null
  if (!comparison.sameLanguage && alignedShare >= TRANSLATION && particulars.share > 0.5) return 'translation'
  if (comparison.sameLanguage && alignedShare >= HEAVY_REWRITE && credited) return 'heavy-rewrite'
  return credited ? 'cites' : 'cites-laundered'
}

function giveReasons(
  own: Document,
  from: Document,
  { comparison, particulars, alignedCount }: Compared & { readonly alignedCount: number },
): Reason[] {
  const reasons: Reason[] = []
  const give = (rule: string, words: string, weight: number | null = null) => reasons.push({ rule, words, weight })
  if (comparison.linked) give('link', `links to ${from.url}`)
  if (comparison.named !== null) {
    give(
      comparison.named.place === 'text' ? 'names-publisher' : `${comparison.named.place}-credit`,
      comparison.named.words,
    )
  }
  if (comparison.contained >= LIGHT_REWRITE) {
    give('same-words', `${Math.round(comparison.contained * 100)}% of its runs of four words stand in the other`)
  }
  if (alignedCount > 1) {
    give('same-sentences', `${alignedCount} of its sentences say what sentences of the other say`)
  }
  if (particulars.onlyNumbers.length > 0) {
    give('shared-numbers', `both give ${listNumbers(particulars.onlyNumbers)}, which no other earlier report does`)
  }
  const hours = hoursBetween(own.publishedOn, from.publishedOn)
  if (hours !== null) give('later', hours === 1 ? '1 hour later' : `${hours} hours later`)
  return reasons
}

/** A few of the numbers as people write them: "12,000 and 500". */
function listNumbers(numbers: readonly number[]): string {
  const said = numbers
    .slice(0, MOST_NUMBERS)
    .map((number) => (number < LEAST_GROUPED ? String(number) : number.toLocaleString('en')))
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}

/** A smaller one may be a year. */
const LEAST_GROUPED = 10_000
const MOST_NUMBERS = 4
