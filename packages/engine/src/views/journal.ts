import type { JournalEntry, Judgement } from '@sayso/core'
import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { findWords } from '../judge/find-words.ts'
import { readRulings, resolveRulings } from '../judge/rulings.ts'
import { nameIds } from './named.ts'
import type { JudgementRow } from './view-records.ts'

/** All judgements, oldest first, each with how it stands. */
export async function listJudgementRows(open: OpenCase): Promise<readonly JudgementRow[]> {
  const { judgements } = await open.store.listJudgements()
  if (judgements.length === 0) return []
  const lost = await findLost(open)
  const names = await nameIds(
    open,
    judgements.map(({ judgement }) => judgement.id),
  )
  return judgements.map(({ judgement, takenBackBy }): JudgementRow => {
    const { ruling, value, by, at, why, takesBack } = judgement
    return {
      kind: 'judgement-row',
      ...names.get(judgement.id)!,
      ruling,
      words: judgement.about.map((words) => words.anchor.exact),
      value,
      by,
      at,
      why,
      state:
        takesBack !== null
          ? 'takes back'
          : takenBackBy !== null
            ? 'taken back'
            : lost.has(judgement.id)
              ? 'lost'
              : 'in force',
      takesBack,
    }
  })
}

/** The lines of the journal, oldest first; with `since` those after that line. */
export function listJournal(
  open: OpenCase,
  page: { limit: number; after?: string | null; since?: number },
): Promise<Page<JournalEntry>> {
  return open.store.listJournal(page)
}

/** Rulings that are about a document or put a claim in place: they need their words only, not a claim there. */
const WORDS_ALONE: readonly Judgement['ruling'][] = ['claim', 'published', 'publisher']

/** Judgements in force whose words, or the claim that they carried, are in no document any more. */
async function findLost(open: OpenCase): Promise<ReadonlySet<string>> {
  const rulings = await readRulings(open)
  const lost = new Set<string>()
  const others = [...new Set(rulings.judgements.map(({ ruling }) => ruling))].filter(
    (each) => !WORDS_ALONE.includes(each),
  )
  for (const { judgement, claims } of await resolveRulings(open, rulings, others))
    if (claims.some((found) => found.length === 0)) lost.add(judgement.id)
  const alone = rulings.judgements.filter((judgement) => WORDS_ALONE.includes(judgement.ruling))
  const versions = await open.store.findVersions([
    ...new Set(alone.flatMap((each) => each.about.map((words) => words.page))),
  ])
  const documents = await open.records.readDocuments(versions.map((version) => version.id))
  for (const judgement of alone) {
    const found = judgement.about.every((judged) =>
      versions.some((version) => {
        const doc = version.page === judged.page ? documents.get(version.id) : undefined
        return doc !== undefined && findWords(judged.anchor, doc) !== null
      }),
    )
    if (!found) lost.add(judgement.id)
  }
  return lost
}
