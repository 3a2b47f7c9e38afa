/** Sums by key, gathered over a unit of work so that each count in the file is written once. */
export class Tally<Key = number> {
  readonly #sums = new Map<Key, number>()

  add(key: Key, by: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + by)
  }

  /** The sums that are not zero. */
  *entries(): Iterable<readonly [Key, number]> {
    for (const entry of this.#sums) if (entry[1] !== 0) yield entry
  }
}
