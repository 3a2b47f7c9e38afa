import type { Document } from '../model/index.ts'
import { compareSounds } from '../text/sound-key.ts'
import { findNames, type NamedRun } from './find-names.ts'
import type { PublisherNames } from './publisher-names.ts'

/** How alike two sound keys must be: one letter may differ between languages; a mere beginning names a place, not its paper. */
const ONE_LETTER = 0.7
const EQUAL = 1
/** Shorter keys agree by chance. */
const SHORTEST_KEY = 4

/**
 * Where a document first names a publisher, byline, credit and dateline before the text; `null` where it does not.
 *
 * @example matchPublisher(courier, namePublisher(hpa)) // { words: 'HPA', place: 'dateline', … }
 */
export function matchPublisher(document: Document, publisher: PublisherNames): NamedRun | null {
  return findNames(document).find((run) => namesPublisher(run, publisher, document.text)) ?? null
}

function namesPublisher(run: NamedRun, publisher: PublisherNames, text: string): boolean {
  if (publisher.acronyms.includes(run.words)) return true
  if (run.key.length >= SHORTEST_KEY && publisher.full.length >= SHORTEST_KEY) {
    const alike = compareSounds(run.key, publisher.full)
    if (alike === EQUAL || alike === ONE_LETTER) return true
    // "Lisovia's Lisinform", "Halvora Press Agency reporters": the whole name within a longer run.
    if (publisher.full.length >= SHORTEST_KEY + 1 && run.key.includes(publisher.full)) return true
  }
  return run.key === publisher.short && run.start >= 4 && /\bthe $/iu.test(text.slice(run.start - 4, run.start))
}
