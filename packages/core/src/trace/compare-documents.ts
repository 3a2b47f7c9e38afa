import { type AlignedPair, alignSentences } from './align-sentences.ts'
import { readTraits } from './document-traits.ts'
import type { NamedRun } from './find-names.ts'
import { matchPublisher } from './match-publisher.ts'
import { shareContained } from './minhash.ts'
import { namePublisher } from './publisher-names.ts'
import type { TracedDocument } from './traced-document.ts'

/** What two documents have in common but their sentences, the later one seen as made from the earlier. */
export interface DocumentComparison {
  /** Share of the later's four-word shingles that the earlier has, between 0 and 1. */
  readonly contained: number
  /** Whether the later links to the earlier's address. */
  readonly linked: boolean
  /** Where the later names the earlier's publisher; null where it does not. */
  readonly named: NamedRun | null
  readonly samePublisher: boolean
  readonly sameLanguage: boolean
}

/** Compares two documents; says nothing of which is the later. */
export function compareDocuments(later: TracedDocument, earlier: TracedDocument): DocumentComparison {
  const a = readTraits(later.document, later.reading.sentences)
  const b = readTraits(earlier.document, earlier.reading.sentences)
  const sameLanguage = primary(later.document.language) === primary(earlier.document.language)
  const samePublisher = later.document.publisher !== null && later.document.publisher === earlier.document.publisher
  const names = namePublisher(earlier.document)
  return {
    contained: sameLanguage ? shareContained(a.shingles, b.shingles) : 0,
    linked: earlier.document.url !== null && later.document.links.some((link) => link.url === earlier.document.url),
    named: samePublisher || names === null ? null : matchPublisher(later.document, names),
    samePublisher,
    sameLanguage,
  }
}

/** The sentences of two documents that stand opposite each other, the later one seen as made from the earlier. */
export function alignDocuments(later: TracedDocument, earlier: TracedDocument): readonly AlignedPair[] {
  const a = readTraits(later.document, later.reading.sentences)
  const b = readTraits(earlier.document, earlier.reading.sentences)
  const sameLanguage = primary(later.document.language) === primary(earlier.document.language)
  return alignSentences(a.sentences, b.sentences, { sameLanguage })
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0]!
}
