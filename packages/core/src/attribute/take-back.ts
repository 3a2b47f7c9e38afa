import { languageOf } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { View } from './view.ts'

/** Paragraphs on either side of a correction that tell what it corrects. */
const PARAGRAPHS_NEAR = 1

/**
 * Sentences in which an outlet says again what it no longer holds, each with the place from which on: "On Friday we said that
 * nine had died. This was wrong.", "An earlier version of this report said …". Words that restate are none by themselves:
 * a correction must stand in the title, near by, or in the next sentence. Empty where nothing is taken back.
 */
export function findTakenBack(views: readonly View[], doc: Document): ReadonlyMap<View, number> {
  const { restates, setsRight, corrects, retracts } = languageOf(doc.language).notices
  const restated = views.flatMap((view) => {
    const at = firstIn(restates, wordsOf(view))
    return at < 0 ? [] : [{ view, at: view.sentence.start + at }]
  })
  if (restated.length === 0) return new Map()
  const notices = [...corrects, ...retracts]
  const isTitled = doc.title !== null && firstIn(notices, doc.title) >= 0
  const noticed = new Set(
    views.filter((view) => firstIn(notices, wordsOf(view)) >= 0).map(({ sentence }) => sentence.paragraph),
  )
  const isNear = (paragraph: number): boolean => {
    for (let k = -PARAGRAPHS_NEAR; k <= PARAGRAPHS_NEAR; k++) if (noticed.has(paragraph + k)) return true
    return false
  }
  const taken = restated.filter(({ view }) => {
    const next = views[views.indexOf(view) + 1]
    return isTitled || isNear(view.sentence.paragraph) || (next !== undefined && firstIn(setsRight, wordsOf(next)) >= 0)
  })
  return new Map(taken.map(({ view, at }) => [view, at]))
}

function wordsOf({ text, sentence }: View): string {
  return text.slice(sentence.start, sentence.end)
}

/** Where the first of the patterns that matches begins; -1 where none does. */
function firstIn(patterns: readonly RegExp[], words: string): number {
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    const match = pattern.exec(words)
    if (match !== null) return match.index
  }
  return -1
}
