import { createHash } from 'node:crypto'
import {
  type CaseVocabulary,
  countVocabulary,
  findPassages,
  ID_LETTER,
  type Passage,
  SAMPLE_SENTENCES,
  SAMPLE_SIZE,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

/** The vocabulary that link keys and scores rest on. */
export interface SampledVocabulary {
  readonly vocabulary: CaseVocabulary
  /** A hash of it: two alike give the same keys and scores. */
  readonly digest: string
}

/** Counts the case's vocabulary over the documents with the smallest ids: the same whatever the order of arrival. */
export async function readVocabulary(open: OpenCase): Promise<SampledVocabulary> {
  const ids = await open.store.findIds(ID_LETTER.document, SAMPLE_SIZE)
  const documents = await open.records.readDocuments(ids)
  const readings = await open.records.readReadings(ids)
  const passages: Passage[] = []
  for (const id of ids) {
    if (passages.length >= SAMPLE_SENTENCES) break
    const doc = documents.get(id)
    const reading = readings.get(id)
    if (doc === undefined || reading === undefined) continue
    passages.push(...findPassages(doc, reading))
  }
  const vocabulary = countVocabulary(passages)
  const counts = [...vocabulary.sentencesByTerm].sort(([a], [b]) => (a < b ? -1 : 1))
  const digest = createHash('sha256')
    .update(JSON.stringify([vocabulary.sentences, counts, vocabulary.background]))
    .digest('hex')
  return { vocabulary, digest }
}
