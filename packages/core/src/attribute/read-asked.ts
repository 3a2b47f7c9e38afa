import type { Stance } from '../model/stance.ts'
import type { Draft } from './draft.ts'
import { matchSubjectBefore } from './find-source.ts'
import { WORD } from './lexicon.ts'
import { isComma, type Range, trimRange } from './ranges.ts'
import { is, type View } from './view.ts'

/** A question that was put to a speaker, and where the words behind it begin. */
interface Question {
  readonly clause: Range
  /** First token of "asked", "на вопрос". */
  readonly from: number
  readonly after: number
}

/**
 * "Asked whether C, S would not say", "S, asked whether C, said D", "На вопрос, C ли, S ответил": what was asked is S's too, who
 * neither confirms nor denies it, but where the verb of the answer itself does. Changes the drafts of the sentence.
 */
export function readAsked(view: View, drafts: Draft[]): void {
  const asking = drafts.findIndex((draft) => draft.source === null && isAsked(view, draft))
  const question = asking < 0 ? questionNoun(view) : questionAt(view, drafts[asking]!.cue)
  if (question === null) return
  const answer = drafts.find((draft) => draft.cue.from >= question.after && draft.source !== null)
  if (answer === undefined) {
    if (asking >= 0) answerAlone(view, drafts[asking]!, question)
    return
  }
  const own = answer.content.filter((part) => part.from >= question.after)
  const rest = trimRange(view, { from: Math.max(answer.cue.to, answer.source!.to), to: view.tokens.length })
  answer.content = own.length > 0 || rest === null ? own : [rest]
  const asked = drafts[asking]
  if (asked !== undefined) {
    asked.content = [question.clause]
    asked.borrowed = answer
    asked.stance = stanceOf(answer)
    return
  }
  drafts.push({
    ...answer,
    cue: { from: question.from, to: question.clause.from },
    source: null,
    content: [question.clause],
    stance: stanceOf(answer),
    parent: null,
    borrowed: answer,
  })
}

/** "S, asked whether C, would not say": no draft was made of the answer. */
function answerAlone(view: View, asked: Draft, { clause, after }: Question): void {
  const source = isComma(view, asked.cue.from - 1) ? matchSubjectBefore(view, asked.cue.from - 1, 0) : null
  if (source === null || !declines(view, after)) return
  asked.source = source
  asked.content = [clause]
  asked.stance = 'declines-to-confirm'
}

function declines(view: View, from: number): boolean {
  for (let k = from; k < view.tokens.length; k++) {
    if (view.lexicon.silences.match(view.norms, k) !== null || view.lexicon.decliners.match(view.norms, k) !== null)
      return true
  }
  return false
}

/** What the verb of the answer tells of the question. */
function stanceOf({ located }: Draft): Stance {
  return located.stance === 'denies' ? 'denies' : 'declines-to-confirm'
}

/** "asked whether", "asked if", "gefragt, ob", without a helping verb or a subject of its own: it was done to who answers. */
function isAsked(view: View, { located }: Draft): boolean {
  const begins =
    located.from === 0 || !view.tokens[located.from - 1]!.isWord || is(view, located.from - 1, ASKED_BEHIND)
  return located.cue.stance === 'questions' && located.from === located.at && begins
}

/** "When asked", "when first asked". */
const ASKED_BEHIND = WORD.subordinator | WORD.adverb

function questionAt(view: View, { from, to }: Range): Question | null {
  const at = isComma(view, to) ? to + 1 : to
  return is(view, at, WORD.complementizer) ? questionFrom(view, from, at) : null
}

/** "На вопрос, C ли, …", "Auf die Frage, ob C, …" at the head of a sentence. */
function questionNoun(view: View): Question | null {
  const match = view.lexicon.questions.match(view.norms, 0)
  if (match === null || !isComma(view, match.length)) return null
  return questionFrom(view, 0, match.length + 1)
}

/** The clause up to the last comma before the answer, which begins with the next one. */
function questionFrom(view: View, from: number, at: number): Question | null {
  for (let k = at + 2; k < view.tokens.length - 1; k++) {
    if (!isComma(view, k)) continue
    const clause = trimRange(view, { from: at, to: k })
    return clause === null ? null : { clause, from, after: k + 1 }
  }
  return null
}
