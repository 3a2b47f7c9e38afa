import type { DocumentTraits } from './document-traits.ts'

/** How much of what a document tells it shares with one of the earlier ones, counting what few of them have. */
export interface SharedParticulars {
  /** Between 0 and 1: 1 for the earlier document that shares most. */
  readonly share: number
  /** Numbers that no other earlier document has. */
  readonly onlyNumbers: readonly number[]
  /** Names that no other earlier document has. */
  readonly onlyNames: readonly string[]
  /** Words within one language that no other earlier document has. */
  readonly onlyStems: readonly string[]
}

const NO_STEMS: ReadonlySet<string> = new Set()

/** A word tells half as much as a name or number: paraphrase changes words, and any two reports share some. */
const STEM_WEIGHT = 0.5

/**
 * What `document` shares with each of the earlier ones, in their order. A particular that one of them alone carries points to
 * that one; one that ten carry points a tenth to each.
 */
export function weighParticulars(
  document: DocumentTraits & { readonly language: string },
  earlier: readonly (DocumentTraits & { readonly language: string })[],
): SharedParticulars[] {
  const { stems } = document
  const stemsOfEarlier = earlier.map((other) => (other.language === document.language ? other.stems : NO_STEMS))
  const carriers = {
    numbers: countCarriers(
      document.numbers,
      earlier.map((other) => other.numbers),
    ),
    names: countCarriers(
      document.names,
      earlier.map((other) => other.names),
    ),
    stems: countCarriers(stems, stemsOfEarlier),
  }
  const weighed = earlier.map((other, index) => {
    const numbers = shareOf(document.numbers, other.numbers, carriers.numbers)
    const names = shareOf(document.names, other.names, carriers.names)
    const words = shareOf(stems, stemsOfEarlier[index]!, carriers.stems)
    return { weight: numbers.weight + names.weight + STEM_WEIGHT * words.weight, numbers, names, words }
  })
  const most = Math.max(0, ...weighed.map((one) => one.weight))
  return weighed.map((one) => ({
    share: most === 0 ? 0 : one.weight / most,
    onlyNumbers: one.numbers.only,
    onlyNames: one.names.only,
    onlyStems: one.words.only,
  }))
}

function countCarriers<T>(own: ReadonlySet<T>, others: readonly ReadonlySet<T>[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const one of own) counts.set(one, others.filter((other) => other.has(one)).length)
  return counts
}

function shareOf<T>(own: ReadonlySet<T>, other: ReadonlySet<T>, carriers: ReadonlyMap<T, number>) {
  let weight = 0
  const only: T[] = []
  for (const one of own) {
    if (!other.has(one)) continue
    const count = carriers.get(one)!
    weight += 1 / count
    if (count === 1) only.push(one)
  }
  return { weight, only }
}
