import type { Document, Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { ExplainPart, ExplainStep } from '../answer-records.ts'
import type { Named } from '../view-records.ts'

/** A step with nothing but its line; the rest is added where there is any. */
export function makeStep(text: string, rest: Partial<Omit<ExplainStep, 'text'>> = {}): ExplainStep {
  return { record: null, text, words: null, score: null, reasons: [], changes: [], ...rest }
}

/** A part of at most `most` steps; an empty list where there is nothing to say. */
export function makePart(
  title: string,
  steps: readonly ExplainStep[],
  { most, note = null }: { readonly most: number | null; readonly note?: string | null },
): readonly ExplainPart[] {
  if (steps.length === 0 && note === null) return []
  const shown = most === null ? steps : steps.slice(0, most)
  return [{ title, note, steps: shown, left: steps.length - shown.length }]
}

/** What signs every ruling: the reader puts in who and why. */
export const SIGNED = '--by NAME --why TEXT'

/** `The Tesmond Courier, 12 Nov 2027` without the year's end of it: whoever shows it dates it as they like. */
export function reportOf(record: Pick<ClaimRecord, 'publisher' | 'publishedOn'>): string {
  return `${record.publisher ?? 'unknown publisher'}, ${record.publishedOn?.slice(0, 10) ?? 'undated'}`
}

export function documentOf(doc: Pick<Document, 'publisher' | 'publishedOn'> | undefined): string {
  return `${doc?.publisher ?? 'unknown publisher'}, ${doc?.publishedOn?.slice(0, 16).replace('T', ' ') ?? 'undated'}`
}

/** The short form of an id where it has one. */
export function shortOf(names: ReadonlyMap<Id, Named>, id: Id): string {
  return names.get(id)?.short ?? id
}

/** A claim's words on one line. */
export function flatWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
