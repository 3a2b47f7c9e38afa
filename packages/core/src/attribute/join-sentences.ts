import type { Found } from './join-quotations.ts'
import type { View } from './view.ts'

/**
 * Joins what one sentence says to another: "Das sagte S" takes the sentence before it as its content, and a sentence whose
 * verb only hands on ("Die Truppe sei …") goes on with the speaker before it.
 */
export function joinSentences(found: Found[], views: readonly View[]): void {
  const bySentence = new Map<number, Found[]>()
  for (const one of found) {
    const index = one.draft.view.sentence.index
    bySentence.set(index, [...(bySentence.get(index) ?? []), one])
  }
  const added: Found[] = []
  let speaker: Found | null = null
  let last: View | null = null
  for (const view of views) {
    const own: Found[] = bySentence.get(view.sentence.index) ?? []
    const isNear: boolean = last !== null && view.sentence.paragraph - last.sentence.paragraph <= 1
    for (const one of own) {
      // "Об этом сообщила служба." often opens a paragraph of its own.
      if (!one.draft.anaphoric || last === null || view.sentence.paragraph - last.sentence.paragraph > 1) continue
      one.content = [{ start: last.sentence.start, end: last.sentence.end }]
    }
    if (!isNear) speaker = null
    if (speaker !== null) for (const one of own) lendSource(one, speaker)
    if (own.length === 0 && speaker !== null && handsOn(view)) {
      const span = { start: view.sentence.start, end: view.sentence.end }
      const content = [{ from: 0, to: view.tokens.length }]
      const draft = { ...speaker.draft, view, content, parent: null, borrowed: null, stance: 'asserts' as const }
      added.push({ draft, source: speaker.source, cue: null, content: [span], parent: null })
    } else speaker = own.findLast((one) => one.source !== null && one.draft.located.cue.kind !== 'noun') ?? null
    last = view
  }
  if (added.length === 0) return
  found.push(...added)
  found.sort((a, b) => startOf(a) - startOf(b))
}

/** Korean leaves out a subject that goes on: "…못했다고 했다" is said by whoever spoke before. */
function lendSource(one: Found, speaker: Found): void {
  const { view, located } = one.draft
  if (view.lexicon.language.grammar.order !== 'final' || one.source !== null || one.parent !== null) return
  if (located.cue.kind === 'speech' || located.cue.kind === 'act') one.source = speaker.source
}

/** Whether a verb outside quotations stands in the form that hands on what another said. */
function handsOn(view: View): boolean {
  const { reportive } = view.lexicon
  return (
    reportive.size > 0 && view.tokens.some((token) => token.quote < 0 && !token.capital && reportive.has(token.norm))
  )
}

function startOf({ cue, source, content }: Found): number {
  return cue?.start ?? content[0]?.start ?? source?.start ?? 0
}
