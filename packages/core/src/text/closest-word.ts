/** Letters by which a slip of the hand may differ. */
const MOST_SLIPS = 2

/**
 * The known word that a mistyped one most likely stands for; null where none is near: two letters at most may be missing, too
 * many or otherwise, and fewer than half of the word. Letters that changed places count as one.
 *
 * @example closestWord('imagry', ['imagery', 'witness']) // 'imagery'
 */
export function closestWord(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase().slice(0, MOST_LETTERS)
  let best: { word: string; slips: number } | null = null
  for (const one of known) {
    const slips = countSlips(word, one.toLowerCase())
    if (slips <= MOST_SLIPS && slips * 2 < one.length && (best === null || slips < best.slips))
      best = { word: one, slips }
  }
  return best?.word ?? null
}

/** No known word is longer; what is typed may be. */
const MOST_LETTERS = 64

/** Insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
function countSlips(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : changed
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped))
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
