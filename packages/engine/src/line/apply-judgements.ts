import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { noteBefore } from '../judge/note-moves.ts'
import type { Rulings } from '../judge/rulings.ts'
import { readDocuments } from './read-stage.ts'
import { settleDocuments } from './settle-documents.ts'

/** The version of the list of judgements that the derived records rest on. */
const NOTE = 'engine.judgements'

/**
 * Reads the documents again that judgements given or taken back since last time are about, so that every later stage sees
 * them as ruled. Taking one back so gives the very same records as if it had never been given.
 */
export async function applyJudgements(open: OpenCase, rulings: Rulings): Promise<void> {
  const seen = Number((await open.store.readNote(NOTE)) ?? 0)
  if (seen === rulings.version) return
  await noteBefore(open, seen)
  const { judgements } = await open.store.listJudgements()
  const byId = new Map(judgements.map((kept) => [kept.judgement.id, kept.judgement]))
  const pages = new Set<Id>()
  for (const { judgement, version } of judgements) {
    if (version <= seen) continue
    const meant = judgement.takesBack === null ? judgement : byId.get(judgement.takesBack)
    for (const words of meant?.about ?? []) pages.add(words.page)
  }
  const documents = await open.store.findVersions([...pages].sort())
  await settleDocuments(open, documents, rulings)
  const ids = documents.map((item) => item.id)
  await readDocuments(open, ids, rulings)
  await open.store.putDerived({ notes: { [NOTE]: String(rulings.version) } })
}
