/**
 * Phrases by their first word, so that a text is read once however many there are. A phrase is one or more lower-case words;
 * a last word that ends in `*` stands for every word so begun.
 */
export class Phrases<T> {
  readonly #exact = new Map<string, Entry<T>[]>()
  readonly #prefix = new Map<string, Entry<T>[]>()
  #longestPrefix = 0
  /** What begins with a word, by the word: a text repeats its words. */
  readonly #begun = new Map<string, readonly Entry<T>[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value)
    for (const map of [this.#exact, this.#prefix]) {
      for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
    }
  }

  /** The longest phrase that begins at word `at` of `norms`, with how many words it takes; null where none does. */
  match(norms: readonly string[], at: number): { readonly value: T; readonly length: number } | null {
    let best: { value: T; length: number } | null = null
    for (const entry of this.#beginning(norms[at] ?? '')) {
      if ((best === null || entry.words.length > best.length) && fits(entry, norms, at)) {
        best = { value: entry.value, length: entry.words.length }
      }
    }
    return best
  }

  /** Every value whose phrase begins at word `at`, longest first. */
  matches(norms: readonly string[], at: number): { readonly value: T; readonly length: number }[] {
    const entries = this.#beginning(norms[at] ?? '')
    if (entries.length === 0) return []
    return entries
      .filter((entry) => fits(entry, norms, at))
      .map((entry) => ({ value: entry.value, length: entry.words.length }))
      .sort((a, b) => b.length - a.length)
  }

  /** Whether one of the phrases is this very word. */
  has(norm: string): boolean {
    return this.match([norm], 0) !== null
  }

  #beginning(first: string): readonly Entry<T>[] {
    if (this.#longestPrefix === 0) return this.#exact.get(first) ?? NONE
    const known = this.#begun.get(first)
    if (known !== undefined) return known
    const entries = this.#findBeginning(first)
    if (this.#begun.size >= MOST_KNOWN) this.#begun.clear()
    this.#begun.set(first, entries)
    return entries
  }

  #findBeginning(first: string): readonly Entry<T>[] {
    const found: readonly Entry<T>[] = this.#exact.get(first) ?? NONE
    let all: Entry<T>[] | null = null
    for (let length = Math.min(first.length, this.#longestPrefix); length > 0; length--) {
      const list = this.#prefix.get(first.slice(0, length))
      if (list === undefined) continue
      all ??= [...found]
      all.push(...list)
    }
    return all ?? found
  }

  #add(phrase: string, value: T): void {
    const words = phrase.toLowerCase().split(' ')
    const open = words.at(-1)!.endsWith('*')
    if (open) words[words.length - 1] = words.at(-1)!.slice(0, -1)
    const first = words[0]!
    const byPrefix = open && words.length === 1
    const map = byPrefix ? this.#prefix : this.#exact
    if (byPrefix) this.#longestPrefix = Math.max(this.#longestPrefix, first.length)
    const list = map.get(first)
    if (list) list.push({ words, open, value })
    else map.set(first, [{ words, open, value }])
  }
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly open: boolean
  readonly value: T
}

const NONE: readonly never[] = []
/** Words remembered by each list of phrases. */
const MOST_KNOWN = 10_000

function fits<T>({ words, open }: Entry<T>, norms: readonly string[], at: number): boolean {
  for (let k = 0; k < words.length; k++) {
    const norm = norms[at + k]
    if (norm === undefined) return false
    const last = open && k === words.length - 1
    if (last ? !norm.startsWith(words[k]!) : norm !== words[k]) return false
  }
  return true
}

/** A list of words as phrases that only say whether they are there. */
export function phraseSet(words: readonly string[]): Phrases<true> {
  return new Phrases(words.map((word) => [word, true] as const))
}
