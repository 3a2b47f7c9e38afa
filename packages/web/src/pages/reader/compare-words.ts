import { diffWordsWithSpace } from 'diff'

/** A run of words of one passage: whether the other passage lacks it. */
export interface Part {
  /** Where it starts in its own passage. */
  readonly start: number
  readonly text: string
  readonly own: boolean
}

/** Words past which two passages are not compared, for the time it would take. */
const MOST_CHARACTERS = 4000

/** Two passages cut where they differ; each list gives its passage back when joined. */
export function compareWords(
  here: string,
  there: string,
): { readonly here: readonly Part[]; readonly there: readonly Part[] } {
  if (here.length + there.length > MOST_CHARACTERS)
    return { here: [{ start: 0, text: here, own: false }], there: [{ start: 0, text: there, own: false }] }
  const sides = { here: [] as Part[], there: [] as Part[] }
  const ends = { here: 0, there: 0 }
  for (const { value, added, removed } of diffWordsWithSpace(there, here)) {
    for (const side of ['here', 'there'] as const) {
      if (side === 'here' ? removed : added) continue
      sides[side].push({ start: ends[side], text: value, own: added || removed })
      ends[side] += value.length
    }
  }
  return sides
}
