import type { Found } from './join-quotations.ts'

/**
 * "The post says A. The post cites B.": a citation in a sentence of its own passes on what was said in the sentence before.
 * Its content is then theirs, and they are its parent. One with nothing before it keeps an empty content.
 */
export function joinCitations(found: readonly Found[]): void {
  found.forEach((one, index) => {
    if (one.draft.located.cue.kind !== 'citing' || one.parent !== null || one.content.length > 0) return
    const before = lastSaid(found, index)
    if (before === null) return
    one.parent = before
    one.content = before.content
  })
}

/** Sentences between what is said and the words on whom it rests. */
const MOST_SENTENCES = 2

function lastSaid(found: readonly Found[], index: number): Found | null {
  const here = found[index]!.draft.view.sentence.index
  for (let k = index - 1; k >= 0; k--) {
    const other = found[k]!
    if (here - other.draft.view.sentence.index > MOST_SENTENCES) return null
    if (other.source !== null && other.content.length > 0) return other
  }
  return null
}
