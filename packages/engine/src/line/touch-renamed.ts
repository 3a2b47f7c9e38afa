import { createHash } from 'node:crypto'
import { type Id, viewInBook } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { chunksOf } from './chunks.ts'
import { type HolderSurvey, surveyHolders } from './holder-book.ts'
import { METHODS } from './methods.ts'
import { touchAll } from './touch-all.ts'

/** The method, and what the book said of everybody, by which the kept groups were traced. */
const NOTE = 'engine.book'
const BATCH = 5_000

interface TracedBy {
  readonly method: string
  /** By a hash of the profile a hash of what the book says of it; null where groups have books of their own. */
  readonly views: Readonly<Record<string, string>> | null
}

/**
 * Marks the claims that name somebody of whom the book of the case says something else than when they were traced: their
 * groups are traced again. All are, where the method changed or the case has grown too large for a book.
 */
export async function touchRenamed(open: OpenCase): Promise<void> {
  const survey = await surveyHolders(open)
  open.memory.book = Promise.resolve(survey?.book ?? null)
  const kept = await open.store.readNote(NOTE)
  const before = kept === null || !kept.startsWith('{') ? null : (JSON.parse(kept) as TracedBy)
  const now: TracedBy = { method: METHODS.group, views: survey && viewAll(survey) }
  const note = JSON.stringify(now)
  if (note === kept) return
  if (before?.method !== now.method || (before.views === null) !== (now.views === null)) await touchAll(open)
  else if (survey !== null) await touchUses(open, survey, { before: before.views ?? {}, now: now.views ?? {} })
  await open.store.putDerived({ notes: { [NOTE]: note } })
}

function viewAll({ book, uses }: HolderSurvey): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...uses].map(([key, { profile }]) => [hashOf(key), hashOf(viewInBook(profile, book))] as const).sort(),
  )
}

async function touchUses(
  open: OpenCase,
  { uses }: HolderSurvey,
  { before, now }: Record<'before' | 'now', Readonly<Record<string, string>>>,
): Promise<void> {
  const touched = new Set<Id>()
  for (const [key, { claims }] of uses) {
    const hash = hashOf(key)
    if (before[hash] !== now[hash]) for (const claim of claims) touched.add(claim)
  }
  for (const chunk of chunksOf([...touched].sort(), BATCH)) await open.store.putDerived({ touched: chunk })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
