import type { Note } from '../model/note.ts'
import type { Held, SaidWords, SentenceReading } from './held.ts'
import { type Level, levelOfHedge, readWording, type Wording } from './read-wording.ts'
import type { Verbatim } from './verbatim.ts'

/** Whether a sentence is surer than the claims that it rests on. */
export function checkCertainty(
  { text, language }: SentenceReading,
  held: readonly Held[],
  { verbatim, outside }: { readonly verbatim: readonly Verbatim[]; readonly outside: Wording },
): readonly Note[] {
  const notes: Note[] = []
  const known = new Set(held.flatMap((each) => each.said).flatMap(certainWords))
  for (const k of outside.certain) {
    const { norm, text: word, start, end } = outside.words[k]!
    if (known.has(norm)) continue
    notes.push({
      rule: 'certainty-raised',
      message: `"${word}" is surer than its claims, none of which says so.`,
      start,
      end,
    })
  }
  if (notes.length > 0 || outside.declines.length > 0 || outside.doubts) return notes
  const own = readWording(text, language).level
  // What is confirmed in the words of a claim is as sure as that claim.
  const level: Level = own === 4 ? 3 : own
  const turned = outside.denies.length + outside.negations.length > 0
  const spoken = verbatim.length > 0 ? verbatim.map(({ said }) => said) : [held.flatMap((each) => each.said)]
  for (const [index, said] of spoken.entries()) {
    const side = said.filter(({ stance }) =>
      turned ? stance === 'denies' : stance === 'asserts' || stance === 'hedges',
    )
    if (side.length === 0) continue
    const surest = Math.max(...side.map(levelOf))
    if (level <= surest) continue
    const { hedge } = side.find((each) => levelOf(each) === surest)!
    const at = verbatim[index] ?? { start: 0, end: text.length }
    notes.push({
      rule: 'certainty-raised',
      message: `its claims hedge it${hedge === null ? '' : ` ("${hedge}")`}; the sentence ${level === 3 ? 'does not' : 'does so less'}.`,
      start: at.start,
      end: at.end,
    })
  }
  return notes
}

function levelOf({ stance, hedge, language }: SaidWords): Level {
  if (stance !== 'hedges') return 3
  return hedge === null ? 2 : levelOfHedge(hedge, language)
}

function certainWords({ text, language, stance }: SaidWords): readonly string[] {
  if (stance !== 'asserts') return []
  const { certain, norms } = readWording(text, language)
  return certain.map((k) => norms[k]!)
}
