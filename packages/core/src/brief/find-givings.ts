import type { Span } from '../model/span.ts'
import { findAgent, isParted, isSaying, LONGEST_NAME, type Read, readName } from './read-name.ts'

/** Whom something is from that is handed on as a thing: place of the name, and of all of it. */
interface Giving extends Span {
  readonly span: Span
}

/** What is handed on as a thing: "is given by Rudenia", "the figure comes from Rudenia", "Rudenia's figure". */
export function findGivings(text: string, wording: Read): readonly Giving[] {
  const { words, norms, lexicon } = wording
  const found: Giving[] = []
  const push = (name: Span | null, first: number, last: Span) => {
    if (name === null || !/\p{Lu}/u.test(text.slice(name.start, name.end))) return
    const at = words[first]!
    found.push({ ...name, span: { start: Math.min(at.start, name.start), end: Math.max(last.end, name.end) } })
  }
  let isStated = false
  for (const [k, word] of words.entries()) {
    const statement = lexicon.statements.match(norms, k)
    const isRelative = lexicon.relatives.match(norms, k - 1) !== null
    const given = lexicon.given.match(norms, k) ?? statement
    const agent = given === null ? null : findAgent(text, { to: k + given.length }, wording)
    push(agent, k, word)
    const comes = isStated || isRelative ? lexicon.comes.match(norms, k) : null
    const after = k + (comes ?? statement ?? { length: 0 }).length
    const at = after > k ? [after, after + 1].find((each) => lexicon.from.match(norms, each) !== null) : undefined
    if (at !== undefined) push(readName(text, at + 1, wording), k, word)
    if (statement !== null) push(findOwner(text, k, wording), k, word)
    isStated ||= statement !== null
  }
  return found
}

const POSSESSIVE = /(?:['’]s|s['’])$/u

/** Whose it is: a name before it, whose last word is a possessive ("Rudenia's navy's figure") or has a capital ("the Rudenian"). */
function findOwner(text: string, at: number, { words, lexicon, norms }: Read): Span | null {
  let start = at
  while (start > 0 && start > at - LONGEST_NAME) {
    const before = start - 1
    if (isParted(text, words[before]!.end, words[start]!.start)) break
    if (lexicon.frame.match(norms, before) !== null || isSaying(norms, before, lexicon)) break
    start = before
  }
  while (start < at && !HAS_CAPITAL.test(words[start]!.text)) start++
  if (start === at) return null
  const end = words[at - 1]!.end
  const last = text.slice(words[at - 1]!.start, words[at]!.start).trim()
  const owns = POSSESSIVE.test(last) || (HAS_CAPITAL.test(last) && (start > 0 || last.endsWith('s')))
  return owns ? { start: words[start]!.start, end: end - (/['’]s$/u.exec(text.slice(0, end))?.[0].length ?? 0) } : null
}

const HAS_CAPITAL = /^\p{Lu}/u
