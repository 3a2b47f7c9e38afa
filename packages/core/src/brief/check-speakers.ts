import type { Note } from '../model/note.ts'
import type { Held, NamedSpeaker, SaidWords, SentenceReading } from './held.ts'
import type { Wording } from './read-wording.ts'
import type { Verbatim } from './verbatim.ts'
import { isAffirming, isNegative, isSilent, STANCE_SAYS, standsAsSaid } from './what-is-said.ts'

/** Whether a sentence hands something to a speaker who said nothing of it, or who holds the opposite. */
export function checkSpeakers(
  { text, speakers }: SentenceReading,
  held: readonly Held[],
  { verbatim, outside }: { readonly verbatim: readonly Verbatim[]; readonly outside: Wording },
): readonly Note[] {
  const turned = outside.denies.length > 0 || outside.negations.length > 0
  return speakers.flatMap((speaker): readonly Note[] => {
    const { start, end, span, credited } = speaker
    // Words of a claim that name a speaker are held as they are, also where a part of them stands.
    if (isOfClaim(text, span, { held, verbatim })) return []
    const name = text.slice(start, end)
    if (credited.length === 0)
      return [{ rule: 'speaker-not-held', message: `names "${name}" as speaker; ${listSpeakers(held)}`, start, end }]
    if (credited.some((said) => fits(speaker, said, turned)) || saysAsQuoted(speaker, verbatim)) return []
    const stances = [...new Set(credited.map(({ stance }) => STANCE_SAYS[stance].replace(/^somebody /u, '')))].sort()
    const message = `by its claims "${name}" ${stances.join(', ')}; the sentence has them ${HAS_THEM[speaker.stance]}.`
    return [{ rule: 'speaker-swapped', message, start, end }]
  })
}

const HAS_THEM: Readonly<Record<SaidWords['stance'], string>> = {
  asserts: 'affirm it',
  hedges: 'affirm it',
  denies: 'deny it',
  'declines-to-confirm': 'decline to confirm it',
  questions: 'doubt it',
}

function isOfClaim(
  text: string,
  { start, end }: NamedSpeaker['span'],
  { held, verbatim }: { readonly held: readonly Held[]; readonly verbatim: readonly Verbatim[] },
): boolean {
  if (verbatim.some((each) => start >= each.start && end <= each.end)) return true
  const words = text.slice(start, end)
  return held.some(({ said }) => said.some((each) => each.text.includes(words)))
}

function fits({ stance }: NamedSpeaker, said: SaidWords, turned: boolean): boolean {
  if (stance === 'denies') return isNegative(said)
  if (stance === 'declines-to-confirm') return isSilent(said)
  if (stance === 'questions') return said.stance === 'questions' || isNegative(said)
  return isAffirming(said) || (turned && isNegative(said))
}

/** "X says: “nobody was there”": the words of a denial, as they were said. */
function saysAsQuoted({ stance, credited }: NamedSpeaker, verbatim: readonly Verbatim[]): boolean {
  if (stance !== 'asserts' && stance !== 'hedges') return false
  return verbatim.some(({ said }) => said.some((each) => credited.includes(each) && standsAsSaid(each)))
}

const MOST_LISTED = 5

function listSpeakers(held: readonly Held[]): string {
  const names = held.flatMap(({ holders, deniers, decliners }) => [...holders, ...deniers, ...decliners])
  const all = [...new Set(names)]
  if (all.length === 0) return 'its claims name nobody.'
  return `its claims are by ${all.slice(0, MOST_LISTED).join('; ')}${all.length > MOST_LISTED ? ' …' : '.'}`
}
