import type { Id, JudgedWords } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { findWords, matchClaim } from './find-words.ts'

/** For each of these words, the claim that they are now in every version of their page that holds them; empty where lost. */
export async function resolveWords(open: OpenCase, words: readonly JudgedWords[]): Promise<readonly (readonly Id[])[]> {
  if (words.length === 0) return []
  const versions = await open.store.findVersions([...new Set(words.map(({ page }) => page))])
  const ids = versions.map((version) => version.id)
  const documents = await open.records.readDocuments(ids)
  const readings = await open.records.readReadings(ids)
  return words.map((judged) =>
    versions
      .filter((version) => version.page === judged.page)
      .flatMap((version) => {
        const doc = documents.get(version.id)
        const reading = readings.get(version.id)
        const found = doc === undefined ? null : findWords(judged.anchor, doc)
        const claim = found === null || reading === undefined ? null : matchClaim(found, judged.facet, reading)
        return claim === null ? [] : [claim.id]
      }),
  )
}
