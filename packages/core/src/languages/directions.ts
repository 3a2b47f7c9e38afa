/**
 * Two digits for each direction: no sound key has digits, and keys that differ in two places are never taken for one.
 * By them South Korea is not North Korea, nor South Sudan Sudan.
 */
const MARKS = { north: '11', south: '22', east: '33', west: '44' } as const

/** A direction as a word of its own, before the name that it belongs to: "South", "Южной", "Nord". */
const WORDS: readonly (readonly [RegExp, keyof typeof MARKS])[] = [
  [/^(?:north(?:ern)?|nord|nördlich\p{L}*|северн\p{L}+|північн\p{L}+)$/u, 'north'],
  [/^(?:south(?:ern)?|süd|südlich\p{L}*|южн\p{L}+|південн\p{L}+)$/u, 'south'],
  [/^(?:east(?:ern)?|ost|östlich\p{L}*|восточн\p{L}+|східн\p{L}+)$/u, 'east'],
  [/^(?:west(?:ern)?|westlich\p{L}*|западн\p{L}+|західн\p{L}+)$/u, 'west'],
]

/** A direction as the first part of a word: "Südkorea", "nordkoreanisch", "южнокорейский". */
const PARTS: readonly (readonly [RegExp, keyof typeof MARKS])[] = [
  [/^(?:nord|северо|північно)(?=\p{L}{3})/u, 'north'],
  [/^(?:süd|южно|південно)(?=\p{L}{3})/u, 'south'],
  [/^(?:ost|восточно|східно)(?=\p{L}{3})/u, 'east'],
  [/^(?:west|западно|західно)(?=\p{L}{3})/u, 'west'],
]

/** The mark of a word that is a direction; `null` for any other. */
export function markOfDirection(norm: string): string | null {
  const found = WORDS.find(([pattern]) => pattern.test(norm))
  return found === undefined ? null : MARKS[found[1]]
}

/** A word that begins with a direction, as the mark and what is left of it; `null` for any other. */
export function splitDirection(norm: string): { readonly mark: string; readonly rest: string } | null {
  for (const [pattern, direction] of PARTS) {
    const part = pattern.exec(norm)
    if (part !== null) return { mark: MARKS[direction], rest: norm.slice(part[0].length) }
  }
  return null
}
