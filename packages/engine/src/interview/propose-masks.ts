import { attribute, findTimes, makeParticularFinder, type Particular, segment } from '@sayso/core'
import { looseDocument } from '../reader/loose-document.ts'
import type { SealedPerson } from './vault.ts'

/** A word of an answer that may give the person away. */
export interface ProposedMask {
  readonly number: number
  readonly particular: Particular
  /** How often it stands in the answers. */
  readonly times: number
  /** Why it is proposed. */
  readonly why: string
}

/**
 * Names, places and days in the questions and answers that are neither masked nor kept yet, numbered in the order in which
 * they come. Names of bodies are proposed too: a unit gives its soldiers away.
 */
export function proposeMasks({ turns, masked, kept }: SealedPerson, language: string): readonly ProposedMask[] {
  const text = turns.map(({ question, answer }) => `${question}\n\n${answer}`).join('\n\n')
  const doc = looseDocument(text, language)
  const { mentions } = attribute(doc, segment(doc), null)
  const found: { readonly particular: Particular; readonly why: string }[] = [
    ...mentions
      .filter(({ type }) => type in SORTS)
      .map(({ text: words, type }) => ({
        particular: { text: words, sort: SORTS[type as keyof typeof SORTS] },
        why: `names ${type === 'organisation' ? 'a body' : `a ${type}`}`,
      })),
    ...findTimes(text, 0, text.length, { language, publishedOn: null }).map(({ start, end }) => ({
      particular: { text: text.slice(start, end), sort: 'date' as const },
      why: 'names a day',
    })),
  ]
  const covered = makeParticularFinder(masked)
  const unique = new Map(found.map((each) => [each.particular.text, each]))
  return [...unique.values()]
    .filter(({ particular }) => !kept.includes(particular.text) && covered.find(particular.text).length === 0)
    .map(({ particular, why }, index) => ({
      number: index + 1,
      particular,
      times: text.split(particular.text).length - 1,
      why,
    }))
}

const SORTS = { person: 'name', place: 'place', organisation: 'unit', office: 'other' } as const
