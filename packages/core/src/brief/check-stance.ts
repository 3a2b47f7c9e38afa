import type { Note } from '../model/note.ts'
import type { Held, SentenceReading } from './held.ts'
import type { Wording } from './read-wording.ts'
import type { Verbatim } from './verbatim.ts'
import { hasNegation, isAffirming, isNegative, isSilent, STANCE_SAYS, standsAsSaid } from './what-is-said.ts'

/** Whether a sentence turns round what its claims hold, or leaves out that it is denied. */
export function checkStance(
  { text, marks }: SentenceReading,
  held: readonly Held[],
  { verbatim, outside }: { readonly verbatim: readonly Verbatim[]; readonly outside: Wording },
): readonly Note[] {
  const turned = outside.denies.length > 0 || outside.negations.length > 0
  const declines = outside.declines.length > 0
  const whole = { start: 0, end: text.length }
  const notes: Note[] = []
  if (turned && !held.some((each) => each.deniers.length > 0 || each.said.some((said) => isNegative(said)))) {
    const at = outside.words[outside.denies[0] ?? outside.negations[0]!]!
    notes.push({
      rule: 'stance-not-held',
      message: `"${at.text}" denies; nobody denies what it rests on. Affirm it, or rest the sentence on a denial.`,
      start: at.start,
      end: at.end,
    })
  }
  if (declines && !held.some((each) => each.decliners.length > 0 || each.said.some(isSilent))) {
    const at = outside.words[outside.declines[0]!]!
    notes.push({
      rule: 'stance-not-held',
      message: `"${at.text}" says that somebody would not confirm it; nobody among its claims declines to.`,
      start: at.start,
      end: at.end,
    })
  }
  if (!turned && !declines && !outside.doubts) {
    const flipped = verbatim.filter(({ said }) => !said.some(standsAsSaid))
    for (const { start, end, said } of flipped)
      notes.push({
        rule: 'stance-flipped',
        message: `these words are what ${STANCE_SAYS[said[0]!.stance]}; the sentence says them as they stand.`,
        start,
        end,
      })
    const loose = verbatim.length === 0 && held.length > 0
    if (loose && !held.some((each) => each.said.some((said) => isAffirming(said) && !hasNegation(said))))
      notes.push({
        rule: 'stance-flipped',
        message: 'the sentence affirms what none of its claims affirms.',
        ...whole,
      })
  }
  return [...notes, ...checkDenied(text, held, marks, outside)]
}

/** A denied claim told as plain fact. */
function checkDenied(
  text: string,
  held: readonly Held[],
  marks: readonly string[],
  { norms, lexicon, denies, declines, negations, doubts }: Wording,
): readonly Note[] {
  const denied = held.find(({ deniers }) => deniers.length > 0)
  if (denied === undefined || denies.length + declines.length + negations.length > 0 || doubts) return []
  if (marks.includes('denials') || marks.includes('origins')) return []
  if (norms.some((_, k) => lexicon.speech.match(norms, k) !== null)) return []
  if (held.some((each) => [...each.holders, ...each.names].some((name) => name.length > 2 && text.includes(name))))
    return []
  return [
    {
      rule: 'denial-left-out',
      message: `${denied.deniers[0]} denies it; the sentence tells it as a fact. Say who says so, or add {denials}.`,
      start: 0,
      end: text.length,
    },
  ]
}
