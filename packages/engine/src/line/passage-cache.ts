import { type CaseVocabulary, type Id, type Passage, type WeighedPassage, weighPassage } from '@sayso/core'
import type { Store } from '@sayso/store'

/** Passages kept at hand, some 4 kB each: neighbours of one are asked for again and again. */
const MOST_KEPT = 20_000

/** Passages made ready for comparing, read through a small memory. */
export class PassageCache {
  private readonly kept = new Map<Id, WeighedPassage>()
  private readonly store: Store
  private readonly vocabulary: CaseVocabulary

  constructor(store: Store, vocabulary: CaseVocabulary) {
    this.store = store
    this.vocabulary = vocabulary
  }

  /** Keeps passages that are at hand anyway. */
  add(passages: readonly Passage[]): readonly WeighedPassage[] {
    const weighed = passages.map((passage) => this.kept.get(passage.id) ?? weighPassage(passage, this.vocabulary))
    for (const each of weighed) this.keep(each)
    return weighed
  }

  /** What is there, by id. */
  async read(ids: Iterable<Id>): Promise<ReadonlyMap<Id, WeighedPassage>> {
    const found = new Map<Id, WeighedPassage>()
    const missing: Id[] = []
    for (const id of new Set(ids)) {
      const known = this.kept.get(id)
      if (known === undefined) missing.push(id)
      else {
        found.set(id, known)
        this.keep(known)
      }
    }
    for (const { claim, profile } of missing.length === 0 ? [] : await this.store.readProfiles(missing)) {
      const weighed = weighPassage(profile as Passage, this.vocabulary)
      found.set(claim, weighed)
      this.keep(weighed)
    }
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break
      this.kept.delete(oldest)
    }
    return found
  }

  private keep(weighed: WeighedPassage): void {
    this.kept.delete(weighed.passage.id)
    this.kept.set(weighed.passage.id, weighed)
  }
}
