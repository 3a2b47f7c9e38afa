import type { Draft } from './draft.ts'
import { matchNameAfter, matchSubjectBefore } from './find-source.ts'
import { WORD } from './lexicon.ts'
import { hasVerb, isComma, trimRange } from './ranges.ts'
import { is, type View } from './view.ts'

/** Tokens between the one cited and the verb at most: "earlier", "on Monday". */
const MOST_BETWEEN = 3

/**
 * "The agency, citing an official, said that C", "Агентство со ссылкой на чиновника сообщило, что C", "Unter Berufung auf einen
 * Beamten meldete die Agentur, C": who cites speaks, and whoever is cited stands behind. Changes the drafts of the sentence.
 */
export function readCitingBetween(view: View, drafts: readonly Draft[]): void {
  for (const cited of drafts) {
    const name = cited.source
    if (!isSetIn(view, cited) || name === null || cited.cue.to > name.from) continue
    const verb = drafts.find(
      ({ cue, located }) => located.cue.kind === 'speech' && cue.from > name.from && cue.from - name.to <= MOST_BETWEEN,
    )
    if (verb === undefined || (verb.source !== null && verb.source.from !== name.from)) continue
    if (!speakBefore(view, verb, cited) && !speakBehind(view, verb)) continue
    cited.source = { from: name.from, to: Math.min(name.to, verb.cue.from) }
    verb.borrowed = null
    verb.parent = null
    cited.content = verb.content
    cited.parent = verb
    cited.stance = verb.stance
  }
}

/** "citing", "со ссылкой на": no verb of its own, as in "the claim rests on". */
function isSetIn(view: View, { located }: Draft): boolean {
  const { participleEndings } = view.lexicon.language.grammar
  const isParticiple = participleEndings.some((ending) => view.norms[located.at]!.endsWith(ending))
  return located.cue.kind === 'citing' && (isParticiple || is(view, located.at, WORD.preposition))
}

function speakBefore(view: View, verb: Draft, { cue }: Draft): boolean {
  const end = isComma(view, cue.from - 1) ? cue.from - 1 : cue.from
  const source = end > 0 ? matchSubjectBefore(view, end, 0) : null
  if (source === null || hasVerb(view, source)) return false
  verb.source = source
  return true
}

/** Where the verb comes second, its subject stands behind it. */
function speakBehind(view: View, verb: Draft): boolean {
  if (!view.lexicon.language.grammar.verbBracket) return false
  const source = matchNameAfter(view, verb.cue.to, view.tokens.length)
  if (source === null) return false
  const content = trimRange(view, { from: source.to, to: view.tokens.length })
  if (content === null) return false
  verb.source = source
  verb.content = [content]
  return true
}
