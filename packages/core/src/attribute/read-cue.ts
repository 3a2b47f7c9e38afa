import type { Cue } from '../languages/language.ts'
import type { Draft } from './draft.ts'
import { type LocatedCue, VIEW } from './find-cues.ts'
import { matchMainSubject, matchNameAfter, matchSubjectBefore } from './find-source.ts'
import { PRONOUN, WORD } from './lexicon.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import {
  closesQuote,
  hasVerb,
  isBreak,
  isComma,
  isPlainComplementizer,
  opensQuote,
  type Range,
  trimRange,
} from './ranges.ts'
import { readAsked } from './read-asked.ts'
import { matchBracket } from './read-bracket.ts'
import { readCitingBetween } from './read-citing-between.ts'
import { matchParenthesis, nameIn } from './read-parenthesis.ts'
import { readPointer } from './read-pointer.ts'
import { saysWhen } from './says-when.ts'
import { is, spanOf, type View } from './view.ts'

/** What one sentence holds so far, while its cues are read from left to right. */
interface Reader {
  readonly view: View
  readonly cues: readonly LocatedCue[]
  readonly drafts: Draft[]
}

/** Every attribution of one sentence, in the order of their cues. */
export function readCues(view: View, cues: readonly LocatedCue[]): Draft[] {
  const pointer = readPointer(view)
  if (pointer !== null) return [pointer]
  const reader: Reader = { view, cues, drafts: [] }
  const colon = readColon(reader)
  if (colon !== null) reader.drafts.push(colon)
  // Hearsay stands inside what others say, so it is read when that is known.
  for (const hearsay of [false, true]) {
    cues.forEach((located, index) => {
      if ((located.cue.kind === 'hearsay') !== hearsay) return
      const draft = READ[located.cue.kind](reader, located, index)
      if (draft !== null) reader.drafts.push(draft)
    })
  }
  readAsked(view, reader.drafts)
  readCitingBetween(view, reader.drafts)
  reader.drafts.sort((a, b) => a.cue.from - b.cue.from)
  clipContents(reader.drafts)
  setParents(reader.drafts)
  return reader.drafts
}

/** A content that runs into the source and cue of one who says it all ends before them: "they wanted X, sources say". */
function clipContents(drafts: readonly Draft[]): void {
  for (const outer of drafts) {
    if (outer.located.cue.kind === 'hearsay') continue
    const start = Math.min(outer.cue.from, outer.source?.from ?? outer.cue.from)
    for (const inner of drafts) {
      if (inner === outer || !covers(outer.content, inner.cue)) continue
      inner.content = inner.content
        .map((part) =>
          part.from < start && start < part.to ? trimRange(inner.view, { from: part.from, to: start }) : part,
        )
        .filter((part) => part !== null)
    }
  }
}

/** The parent of a draft is the one with the smallest content that holds its cue, and whose own words the draft does not hold. */
function setParents(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.parent !== null) continue
    let best = Number.POSITIVE_INFINITY
    for (const other of drafts) {
      if (other === draft || isAdverb(other) || !covers(other.content, draft.cue) || covers(draft.content, other.cue))
        continue
      if (isUnder(other, draft)) continue
      const size = other.content.reduce((sum, { from, to }) => sum + to - from, 0)
      if (size < best) {
        best = size
        draft.parent = other
      }
    }
  }
}

/** Whether a draft stands under another, through any number of parents: contents of a tangled sentence can hold each other's cues in a ring. */
function isUnder(draft: Draft, other: Draft): boolean {
  for (let at = draft.parent; at !== null; at = at.parent) if (at === other) return true
  return false
}

/** "reportedly" colours a clause and holds nobody's words. */
function isAdverb({ located }: Draft): boolean {
  return located.cue.kind === 'hearsay' && located.to - located.from === 1
}

function covers(content: readonly Range[], { from, to }: Range): boolean {
  return content.some((part) => part.from <= from && to <= part.to)
}

/** `Spy agency: 12,000 soldiers sent`, `WALLACE: Will she be there?`: a name and a colon before what is said. */
function readColon(reader: Reader): Draft | null {
  const { view } = reader
  const at = view.norms.indexOf(':')
  if (at < 1 || at > LONGEST_SPEAKER || view.tokens[at]!.quote >= 0) return null
  const source = trimRange(view, { from: 0, to: at })
  const content = trimRange(view, { from: at + 1, to: view.tokens.length })
  if (source === null || content === null) return null
  // @SkarnNavy: "…"
  const handle = view.norms[0] === '@' && at <= LONGEST_HANDLE
  if (!handle && (!namesSpeaker(view, source) || !hasVerb(view, content))) return null
  const located: LocatedCue = {
    cue: COLON,
    from: at,
    at,
    to: at + 1,
    stance: 'asserts',
    participle: false,
    passive: false,
    undergone: false,
  }
  return makeDraft(reader, located, { source, content: [content], lender: null })
}

const COLON: Cue = { kind: 'speech', stance: 'asserts', forms: [':'] }
/** Tokens of the name of an account with its sign. */
const LONGEST_HANDLE = 4
/** Tokens before the colon. */
const LONGEST_SPEAKER = 6

function namesSpeaker(view: View, { from, to }: Range): boolean {
  let capitals = 0
  for (let k = from; k < to; k++) {
    if (is(view, k, WORD.verb | WORD.verbLike | WORD.auxiliary | WORD.time) || view.lexicon.cues.match(view.norms, k))
      return false
    if (is(view, k, WORD.role | WORD.body)) return true
    if (view.tokens[k]!.capital) capitals++
  }
  return to - from <= 3 && capitals === to - from && view.sentence.index === 0
}

type Read = (reader: Reader, located: LocatedCue, index: number) => Draft | null

const READ: Readonly<Record<LocatedCue['cue']['kind'], Read>> = {
  speech: readVerb,
  act: readVerb,
  credit: readCredit,
  citing: readCiting,
  count: readCount,
  noun: readNoun,
  hearsay: readHearsay,
}

/** "X put the dead at five": a speaker and a figure. */
function readCount(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  if (located.undergone || located.passive) return null
  const source = matchSubjectBefore(view, located.from, leastFor(reader, located))
  const content = trimRange(view, { from: located.to, to: contentEnd(reader, located.to, index) })
  if (source === null || content === null || !speaks(view, source) || !holdsFigure(view, content)) return null
  return makeDraft(reader, located, { source, content: [content], lender: null })
}

function speaks(view: View, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    if (is(view, k, WORD.role | WORD.body | WORD.paper | PRONOUN) || (view.tokens[k]!.capital && k > 0)) return true
  }
  return view.tokens[from]!.capital && !is(view, from, WORD.determiner)
}

function holdsFigure(view: View, { from, to }: Range): boolean {
  const span = spanOf(view, from, to)
  return span !== null && findQuantities(view.text, span.start, span.end, view.lexicon.language.code).length > 0
}

/** "X said C", "C, X said", "C, said X", "C was reported by X", ", adding C". */
function readVerb(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  if (located.passive) return readPassive(reader, located)
  if (located.undergone) return readUndergone(reader, located, index)
  const quoted = readQuotedAs(reader, located, index)
  if (quoted !== null) return quoted
  const bracket = readBracket(reader, located, index)
  if (bracket !== null) return bracket
  const parenthesis = readParenthesis(reader, located, index)
  if (parenthesis !== null) return parenthesis
  const late = readLateSubject(reader, located, index)
  if (late !== null) return late
  const inverted = readInverted(reader, located)
  if (inverted !== null) return inverted

  const borrowed = located.participle ? lastWithSource(reader) : null
  const source =
    located.participle && borrowed !== null
      ? null
      : (matchSubjectBefore(view, located.from, leastFor(reader, located)) ??
        (located.participle ? matchMainSubject(view, located.from) : null))
  const lender = source === null ? (borrowed ?? lastWithSource(reader)) : null
  const right = skipAdverbials(view, located)
  const before = source === null ? located.from : source.from
  const introduced = before > 0 && view.lexicon.introducers.has(view.norms[before - 1]!)
  const left = contentBefore(reader, introduced ? before - 1 : before)
  const spoken = source !== null && (closesQuote(view, before - 1) || closesQuote(view, before - 2))
  const atEnd = isEnd(view, right) && (spoken || !opensQuote(view, right + 1))
  if (atEnd && left !== null && source !== null && !located.participle) {
    return makeDraft(reader, located, { source, content: [left, ...quoteAfter(view, right)], lender: null })
  }
  const content =
    trimRange(view, { from: right, to: contentEnd(reader, right, index) }) ?? contentPastCiting(reader, right, index)
  if (content === null) {
    const silent = located.stance === 'declines-to-confirm' && (source ?? lender) !== null
    if (left === null && silent) {
      const object =
        source === null ? null : trimRange(view, { from: clauseStart(reader, source.from), to: source.from })
      return makeDraft(reader, located, { source, content: object === null ? [] : [object], lender })
    }
    if (left === null || source === null) return null
    return makeDraft(reader, located, { source, content: [left], lender: null })
  }
  if (source === null && lender === null && !located.participle) return orphan(reader, located, content)
  return makeDraft(reader, located, { source, content: [content], lender })
}

/** "X reported, citing Y, that C": the content goes on behind the one cited; null where it does not. */
function contentPastCiting(reader: Reader, right: number, index: number): Range | null {
  const { view, cues } = reader
  const next = cues[index + 1]
  if (next?.cue.kind !== 'citing' || !isComma(view, right) || next.from !== right + 1) return null
  const name = matchNameAfter(view, next.to, view.tokens.length)
  if (name === null || !isComma(view, name.to) || !isPlainComplementizer(view, name.to + 1)) return null
  return trimRange(view, { from: name.to + 1, to: contentEnd(reader, name.to + 1, index + 1) })
}

/** A verb of speech whose subject is not found: only words that are plainly a speech are kept. */
function orphan(reader: Reader, located: LocatedCue, content: Range): Draft | null {
  const said = is(reader.view, content.from, WORD.complementizer) || opensQuote(reader.view, content.from)
  return said ? makeDraft(reader, located, { source: null, content: [content], lender: null }) : null
}

/** "Про C повідомив S", "C підтверджують S": what is spoken of comes first and the subject last. */
function readLateSubject(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  if (view.lexicon.language.grammar.parenthesis === null || located.from !== located.at) return null
  const least = leastFor(reader, located)
  const own = matchSubjectBefore(view, located.from, least) ?? topicBefore(view, located.from, least)
  if (own === null) return null
  const first = view.norms[own.from]!
  const spokenOf = is(view, own.from, WORD.preposition) && !view.lexicon.spokenIn.has(first)
  if (!spokenOf && !view.lexicon.objectMarks.has(first)) return null
  let to = located.to
  while (to < view.tokens.length && !isBreak(view, to)) to++
  const source = nameIn(view, { from: located.to, to }, located.at)
  if (source === null) return null
  const right = isComma(view, source.to) && is(view, source.to + 1, WORD.complementizer) ? source.to + 1 : null
  const behind = right === null ? null : trimRange(view, { from: right, to: contentEnd(reader, right, index) })
  return makeDraft(reader, located, { source, content: behind === null ? [own] : [own, behind], lender: null })
}

/** The words of a clause before its verb, adverbs at their head left out; `null` where another verb stands among them. */
function topicBefore(view: View, cueFrom: number, least: number): Range | null {
  let from = cueFrom
  while (from > least && !isBreak(view, from - 1) && !closesQuote(view, from - 1)) {
    if (is(view, from - 1, WORD.auxiliary | WORD.verb | WORD.complementizer)) return null
    from--
  }
  while (
    from < cueFrom &&
    is(view, from, WORD.adverb | WORD.time | WORD.coordinator) &&
    !is(view, from, WORD.determiner | WORD.preposition)
  )
    from++
  return trimRange(view, { from, to: cueFrom })
}

/** "S hat … gesagt", "S wollte … nicht bestätigen": what stands between, and what follows the verb. */
function readBracket(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  const found = matchBracket(view, located)
  if (found === null) return null
  if (found.anaphoric) return anaphoricDraft(reader, located, found.source)
  const behind = isComma(view, located.to) || view.norms[located.to] === ':' ? located.to + 1 : located.to
  const speech = is(view, behind, WORD.complementizer) || opensQuote(view, behind) || located.stance === 'asserts'
  const right = speech ? trimRange(view, { from: behind, to: contentEnd(reader, behind, index) }) : null
  const held = right !== null && located.stance === 'asserts' ? null : found.between
  const content = [held, right].filter((part) => part !== null)
  // "Ob sie ankamen, konnte S nicht sagen": the clause before the bracket.
  const asked = content.length === 0 ? clauseBefore(view, found.from) : null
  if (asked !== null) content.push(asked)
  if (content.length === 0 && located.stance !== 'declines-to-confirm') return null
  return makeDraft(reader, located, { source: found.source, content, lender: null })
}

/** The clause that ends with the comma before `at`, where it begins with "ob", "wie", "wer"; `null` elsewhere. */
function clauseBefore(view: View, at: number): Range | null {
  if (at < 2 || !isComma(view, at - 1)) return null
  let from = at - 2
  while (from > 0 && !isBreak(view, from - 1)) from--
  return is(view, from, WORD.complementizer) ? trimRange(view, { from, to: at - 1 }) : null
}

/** "Das sagte S": the content is the sentence before, which whoever holds all sentences puts in. */
function anaphoricDraft(reader: Reader, located: LocatedCue, source: Range): Draft {
  return { ...makeDraft(reader, located, { source, content: [], lender: null }), anaphoric: true }
}

/** ", сообщил в понедельник S": a verb with its subject behind it, between marks. */
function readParenthesis(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  if (view.lexicon.language.grammar.parenthesis === null) return null
  const found = matchParenthesis(view, located)
  if (found === null) return null
  if (found.anaphoric) return anaphoricDraft(reader, located, found.source)
  const left = trimRange(view, { from: clauseStart(reader, found.leftEnd), to: found.leftEnd })
  const right =
    found.right === null ? null : trimRange(view, { from: found.right, to: contentEnd(reader, found.right, index) })
  const content = [left, right].filter((part) => part !== null)
  if (content.length === 0) return null
  return makeDraft(reader, located, { source: found.source, content, lender: null })
}

/** "C, said X" and `"C," said X`. */
function readInverted(reader: Reader, located: LocatedCue): Draft | null {
  const { view } = reader
  const before = located.from - 1
  if (before < 0 || located.from !== located.at) return null
  const afterQuote = closesQuote(view, before) || (isComma(view, before) && closesQuote(view, before - 1))
  if (!afterQuote && !isComma(view, before)) return null
  if (is(view, located.to, WORD.complementizer) || isBreak(view, located.to) || opensQuote(view, located.to))
    return null
  if (!afterQuote && (is(view, located.at, WORD.listener) || namedAfterQuote(view, before))) return null
  if (!afterQuote && closesRelative(view, before)) return null
  const left = contentBefore(reader, located.from, { verbless: true })
  if (left === null) return null
  const source = matchNameAfter(view, located.to, view.tokens.length)
  if (source === null || tellsWhen(view, source)) return null
  const rest = skipPhrases(view, source.to)
  if (
    !afterQuote &&
    (!isEnd(view, rest) ||
      (!hasVerb(view, left) && is(view, left.from, WORD.determiner) && rest < view.tokens.length - 1))
  )
    return null
  return makeDraft(reader, located, { source, content: [left, ...quoteAfter(view, rest)], lender: null })
}

/** "The institute, which studied the pictures, found …": the comma closes a clause about the subject, which stands before it. */
function closesRelative(view: View, comma: number): boolean {
  for (let k = comma - 1; k > 0; k--)
    if (isComma(view, k)) return is(view, k + 1, WORD.relative) && !hasVerb(view, { from: 0, to: k })
  return false
}

/** "X, the envoy, said earlier this month that C": what follows the verb says when, not who. */
function tellsWhen(view: View, { from, to }: Range): boolean {
  let end = from
  while (end < to && !is(view, end, WORD.complementizer)) end++
  return end > from && saysWhen(view, { from, to: end })
}

/** `"C," its spokeswoman, Oksana Dyachuk, said`: what stands between the quotation and the last comma is a name. */
function namedAfterQuote(view: View, comma: number): boolean {
  for (let k = comma - 1; k > 0; k--) if (closesQuote(view, k)) return comma - k > 1
  return false
}

/** "C was reported by X": the doer is the source, the clause before is the content. */
function readPassive(reader: Reader, located: LocatedCue): Draft | null {
  const { view } = reader
  const source = matchNameAfter(view, located.to + 1, view.tokens.length)
  if (source === null) return null
  const content = contentBefore(reader, located.from) ?? trimRange(view, { from: source.to, to: view.tokens.length })
  if (content === null) return null
  const cue = { from: located.from, to: located.to + 1 }
  return { ...makeDraft(reader, located, { source, content: [content], lender: null }), cue }
}

/** "it was reported that C", "he was told that C": nobody is named who says so. */
function readUndergone(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  const right = skipAdverbials(view, located)
  if (!is(view, right, WORD.complementizer) && !opensQuote(view, right)) return null
  const content = trimRange(view, { from: right, to: contentEnd(reader, right, index) })
  return content === null ? null : makeDraft(reader, located, { source: null, content: [content], lender: null })
}

/** "X quoted Y as saying C": X passes on what Y says. The draft of Y comes with the cue "as saying". */
function readQuotedAs(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view, cues } = reader
  const own = matchSubjectBefore(view, located.from, leastFor(reader, located))
  const saying = cues[index + 1]
  if (
    own !== null &&
    saying?.participle &&
    view.norms[saying.from - 1] === 'as' &&
    !hasVerb(view, { from: located.to, to: saying.from - 1 })
  ) {
    const content = contentAround(reader, own.from, saying, index + 1)
    return content === null ? null : makeDraft(reader, located, { source: own, content: [content], lender: null })
  }
  if (!located.participle || view.norms[located.from - 1] !== 'as') return null
  const quoting = reader.drafts.at(-1)
  if (quoting === undefined || quoting.located !== cues[index - 1]) return null
  const source = trimRange(view, { from: quoting.cue.to, to: located.from - 1 })
  if (source === null) return null
  const draft = makeDraft(reader, located, { source, content: quoting.content, lender: null })
  return { ...draft, cue: { from: located.from - 1, to: located.to }, parent: quoting }
}

function contentAround(reader: Reader, sourceFrom: number, located: LocatedCue, index: number): Range | null {
  const right = skipAdverbials(reader.view, located)
  const after = isEnd(reader.view, right)
    ? null
    : trimRange(reader.view, { from: right, to: contentEnd(reader, right, index) })
  return after ?? contentBefore(reader, sourceFrom)
}

/** ", citing X", "which quoted X": what was said before it rests on X. */
function readCiting(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view, drafts, cues } = reader
  const saying = cues[index + 1]
  if (saying?.participle && view.norms[saying.from - 1] === 'as') return readVerb(reader, located, index)
  // "Relying on what allies shared": a clause, and nobody's name.
  if (FREE_RELATIVES.has(view.norms[located.to] ?? '')) return null
  const source = located.undergone ? null : matchNameAfter(view, located.to, view.tokens.length)
  if (source === null) return readVerb(reader, located, index)
  const passing = drafts.findLast((draft) => draft.located.cue.kind !== 'noun') ?? null
  const subject = passing === null ? restingOn(reader, located) : null
  const content = passing?.content ?? (subject === null ? [] : [subject])
  const draft = makeDraft(reader, located, { source, content, lender: null })
  return { ...draft, parent: passing, stance: passing?.stance ?? 'asserts' }
}

const FREE_RELATIVES: ReadonlySet<string> = new Set(['what', 'whatever', 'was'])

/** "The claim that C comes from X": what rests on the source stands before the verb. */
function restingOn(reader: Reader, located: LocatedCue): Range | null {
  const left = trimRange(reader.view, { from: clauseStart(reader, located.from), to: located.from })
  return left !== null && left.to - left.from >= 3 && located.cue.kind === 'citing' ? left : null
}

/** "according to X": the clause that it hangs on is the content. */
function readCredit(reader: Reader, located: LocatedCue): Draft | null {
  const { view } = reader
  if (view.lexicon.postpositions.has(view.norms[located.at]!)) return readPostposed(reader, located)
  const inner = located.cue === VIEW ? trimRange(view, { from: located.from + 1, to: located.to - 1 }) : null
  const source = inner ?? matchNameAfter(view, located.to, view.tokens.length)
  if (source === null) return null
  const behind = inner === null ? source.to : located.to
  const content: Range[] = []
  const left = trimRange(view, { from: clauseStart(reader, located.from), to: located.from })
  if (left !== null && left.to - left.from > 1) content.push(left)
  const comma = isComma(view, behind) ? behind + 1 : behind
  const resumes = comma > behind && is(view, comma, WORD.relative) ? afterClause(view, comma) : comma
  const after = trimRange(view, { from: resumes, to: contentEnd(reader, resumes, reader.cues.indexOf(located)) })
  const midClause = view.lexicon.language.grammar.verbBracket
  const goesOn =
    after !== null &&
    (midClause || left === null || isComma(view, located.from - 1)) &&
    (hasVerb(view, after) || (midClause && is(view, located.from - 1, WORD.auxiliary)))
  if (goesOn && after !== null) content.push(after)
  return content.length === 0 ? null : makeDraft(reader, located, { source, content, lender: null })
}

/** ", which quoted an official, (the men were …)": behind the clause about the source. */
function afterClause(view: View, from: number): number {
  for (let k = from + 1; k < view.tokens.length - 1; k++) if (isComma(view, k)) return k + 1
  return from
}

/** "Dem Blatt zufolge C": the source stands before the word that credits it. */
function readPostposed(reader: Reader, located: LocatedCue): Draft | null {
  const { view } = reader
  let from = located.from
  while (from > 0 && !isBreak(view, from - 1) && !is(view, from - 1, WORD.auxiliary | WORD.verb | WORD.verbLike)) from--
  const source = trimRange(view, { from, to: located.from })
  const left = trimRange(view, { from: clauseStart(reader, from), to: from })
  const right = trimRange(view, { from: located.to, to: contentEnd(reader, located.to, reader.cues.indexOf(located)) })
  const content = [left, right].filter((part) => part !== null)
  return source === null || content.length === 0 ? null : makeDraft(reader, located, { source, content, lender: null })
}

/** "X's claim that C", "a statement by X that C", "the denial of C". */
function readNoun(reader: Reader, located: LocatedCue, index: number): Draft | null {
  const { view } = reader
  let right = located.to
  let source = possessor(view, located.at)
  if (is(view, right, WORD.agent | WORD.preposition) && !is(view, right, WORD.complementizer)) {
    const by = matchNameAfter(view, right + 1, view.tokens.length)
    if (by !== null && (is(view, by.to, WORD.complementizer) || isComma(view, by.to)) && is(view, right, WORD.agent)) {
      source = by
      right = by.to
    }
  }
  if (!is(view, right, WORD.complementizer) || view.norms[right] === 'which') return null
  const to = contentEnd(reader, right, index)
  const content = trimRange(view, { from: right, to: endOfComplement(view, right, to) })
  if (content === null || content.to - content.from < 3) return null
  return makeDraft(reader, located, { source, content: [content], lender: null })
}

/** A complement ends at the verb of the main clause, which a comma most often sets off. */
function endOfComplement(view: View, from: number, to: number): number {
  for (let k = from + 2; k < to; k++) if (isComma(view, k)) return k
  return to
}

/** "the South's claims": whose they are. */
function possessor(view: View, at: number): Range | null {
  const before = view.norms[at - 1]
  if (before === undefined) return null
  if (!before.endsWith("'s") && !before.endsWith("s'")) return null
  let from = at - 1
  while (from > 0 && (view.tokens[from - 1]!.capital || is(view, from - 1, WORD.determiner))) from--
  return { from, to: at }
}

/** "reportedly", "it is understood that": handed on without a source. The clause around the words is the content. */
function readHearsay(reader: Reader, located: LocatedCue): Draft | null {
  const { view } = reader
  const clause = clauseAround(reader, located)
  const parts = [
    { from: clause.from, to: located.from },
    { from: located.to, to: clause.to },
  ]
  const content = parts.map((part) => trimRange(view, part)).filter((part) => part !== null)
  return content.length === 0 ? null : makeDraft(reader, located, { source: null, content, lender: null })
}

/** The clause that a word stands in, within the content that holds it. */
function clauseAround({ view, drafts }: Reader, { from, to }: LocatedCue): Range {
  const within = drafts
    .flatMap(({ content }) => content)
    .filter((part) => part.from <= from && to <= part.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  let start = within?.from ?? 0
  let end = within?.to ?? view.tokens.length
  for (let k = start; k < from; k++) if (partsClauses(view, k, { from: start, to: from })) start = k + 1
  for (let k = to; k < end; k++) if (partsClauses(view, k, { from: k, to: end })) end = k
  while (start < from && is(view, start, WORD.complementizer | WORD.coordinator)) start++
  return { from: start, to: end }
}

/** A mark or a conjunction with a verb on its far side. */
function partsClauses(view: View, at: number, far: Range): boolean {
  if (view.norms[at] === ';') return true
  const joins =
    isComma(view, at) ||
    is(view, at, WORD.coordinator) ||
    (is(view, at, WORD.subordinator) && !is(view, at, WORD.complementizer | WORD.preposition))
  return joins && hasVerb(view, far)
}

function makeDraft(
  { view }: Reader,
  located: LocatedCue,
  { source, content, lender }: Pick<Draft, 'source' | 'content'> & { readonly lender: Draft | null },
): Draft {
  const cue = { from: located.from, to: located.to }
  return { view, located, cue, source, content, stance: located.stance, parent: null, borrowed: lender }
}

/** The last draft of the sentence that has a source, for verbs that share it. */
function lastWithSource(reader: Reader): Draft | null {
  return reader.drafts.findLast((draft) => draft.source !== null && draft.located.cue.kind !== 'noun') ?? null
}

/** A name may not reach back over the cue before. */
function leastFor(reader: Reader, located: LocatedCue): number {
  let least = 0
  for (const draft of reader.drafts) {
    if (draft.cue.to <= located.from) least = Math.max(least, draft.cue.to)
    // A source behind its verb is no part of the next name.
    if (draft.source !== null && draft.source.to <= located.from && draft.source.from >= draft.cue.to)
      least = Math.max(least, draft.source.to)
  }
  return least
}

/** Where the clause that ends before `end` begins. */
function clauseStart(reader: Reader, end: number): number {
  const { view, drafts } = reader
  let from = 0
  for (let k = 0; k < end; k++) {
    const mark = view.tokens[k]!
    if (!mark.isWord && mark.quote < 0 && (mark.norm === ';' || (mark.norm === ':' && k > 0))) from = k + 1
  }
  for (const draft of drafts) {
    const last = Math.max(draft.cue.to, draft.source?.to ?? 0)
    const done = draft.content.every((part) => part.to <= draft.cue.from) && last <= end
    if (done) from = Math.max(from, last)
  }
  return from
}

/** What is attributed where the source follows it: "C, X said". Null where a comma or a quotation mark does not part them. */
function contentBefore(reader: Reader, end: number, { verbless }: { readonly verbless?: boolean } = {}): Range | null {
  const { view } = reader
  let last = end - 1
  // Marks that no quotation was made of, as in ''A,'' X said.
  while (last > 0 && view.tokens[last]!.quote < 0 && STRAY.has(view.norms[last]!)) last--
  if (last < 1) return null
  const parted = isComma(view, last) || closesQuote(view, last) || isBreak(view, last)
  if (!parted) return null
  const range = trimRange(view, { from: clauseStart(reader, end), to: end })
  if (range === null) return null
  const speech = closesQuote(view, last) || closesQuote(view, last - 1)
  return speech || verbless || (range.to - range.from >= 3 && hasVerb(view, range)) ? range : null
}

const STRAY = new Set(["'", '"', '`'])

/** A second quotation after the source: `"A," said X, "and B."` */
function quoteAfter(view: View, at: number): Range[] {
  const from = isBreak(view, at) ? at + 1 : at
  const quote = view.tokens[from]?.quote ?? -1
  if (quote < 0 || !opensQuote(view, from)) return []
  const range = trimRange(view, { from, to: view.quotes[quote]!.to })
  return range === null ? [] : [range]
}

/** After a verb: past its listener and what tells when and where it was said. */
function skipAdverbials(view: View, located: LocatedCue): number {
  let at = located.to
  if (located.cue.kind === 'act' || located.stance === 'declines-to-confirm') {
    while (is(view, at, WORD.time) || (is(view, at, WORD.preposition) && is(view, at + 1, WORD.time))) at++
    return at
  }
  if (is(view, located.at, WORD.listener) && located.cue.kind === 'speech') at = skipListener(view, at)
  return skipPhrases(view, at)
}

function skipListener(view: View, start: number): number {
  if (opensQuote(view, start) || is(view, start, WORD.complementizer) || isBreak(view, start)) return start
  let at = start + 1
  while (at < view.tokens.length && !isBreak(view, at) && !opensQuote(view, at)) {
    if (is(view, at, WORD.complementizer | WORD.determiner | PRONOUN | WORD.preposition | WORD.time | WORD.auxiliary))
      break
    if (view.tokens[at]!.capital && !view.tokens[at - 1]!.capital && !is(view, start, WORD.determiner)) break
    at++
  }
  return at
}

/** Past "on Friday", "in a statement", "at a briefing in Brodets" where a content, a comma or the end follows. */
function skipPhrases(view: View, start: number): number {
  let at = start
  for (;;) {
    const next = skipPhrase(view, at)
    if (next === at) return at
    at = next
  }
}

function skipPhrase(view: View, at: number): number {
  if (is(view, at, WORD.complementizer) && !is(view, at, WORD.preposition)) return at
  if (is(view, at, WORD.time)) return at + 1
  if (is(view, at, WORD.adverb) && !is(view, at, WORD.determiner | WORD.time) && !view.tokens[at]!.capital)
    return at + 1
  if (/^\d{1,2}$/.test(view.norms[at] ?? '') && is(view, at - 1, WORD.time)) return at + 1
  // "as many as 2,000" counts.
  if (!is(view, at, WORD.preposition) || (view.norms[at] === 'as' && view.norms[at + 2] === 'as')) return at
  let to = at + 1
  while (to < view.tokens.length && to - at < LONGEST_PHRASE) {
    if (isBreak(view, to) || opensQuote(view, to)) return to
    const token = view.tokens[to]!
    if (!token.isWord && token.norm !== '.') return to
    if (is(view, to, WORD.complementizer) && !is(view, to, WORD.preposition)) return to
    if (is(view, to, WORD.coordinator | WORD.subordinator) && !is(view, to, WORD.preposition)) return to
    if (to > at + 1 && is(view, to, WORD.preposition) && !OF.has(token.norm)) return to
    if (is(view, to, WORD.auxiliary | PRONOUN | WORD.verb)) return at
    // A second name without a preposition is the subject of the content: "said on Friday the bridge".
    if (to > at + 1 && is(view, to, WORD.determiner) && !is(view, to - 1, WORD.preposition)) return to
    to++
  }
  return to >= view.tokens.length ? to : at
}

const OF = new Set(['of', 'for', 'with', 'to', 'von', 'des', 'der'])
/** Tokens: longer phrases are content. */
const LONGEST_PHRASE = 12

/** Whether nothing more of the content can follow here: a mark, a conjunction or the end. */
function isEnd(view: View, at: number): boolean {
  if (at >= view.tokens.length) return true
  const token = view.tokens[at]!
  if (!token.isWord) return token.quote < 0 && token.norm !== ':' && token.norm !== '('
  return (
    is(view, at, WORD.coordinator) ||
    (is(view, at, WORD.subordinator) && !is(view, at, WORD.complementizer | WORD.preposition))
  )
}

/** Where a content that begins at `from` ends: at the end of the sentence or where another cue of the same level takes over. */
function contentEnd(reader: Reader, from: number, index: number): number {
  const { view, cues } = reader
  const end = view.tokens.length
  const act = cues[index]?.cue.kind === 'act'
  for (let k = from; k < end; k++) {
    const token = view.tokens[k]!
    if (token.isWord || token.quote >= 0) {
      if (k > from && takesOver(reader, k, index)) return k
      if (act && k > from && SETTING.has(token.norm) && hasVerb(view, { from: k, to: end })) return k
      continue
    }
    if (token.norm === ';') return k
    if (token.norm !== ',') continue
    const next = cues.find((other) => other.from >= k + 1)
    if (next === undefined) continue
    const gap = next.from - (k + 1)
    if (next.cue.kind === 'citing' && gap === 0) return k
    if (next.cue.kind === 'credit' && gap === 0) return k
    if (next.participle && gap === 0) return k
    if (next.participle && gap <= 1 && is(view, k + 1, WORD.coordinator | WORD.adverb)) return k
    if (next.cue.kind === 'noun' && gap <= 2 && is(view, k + 1, WORD.determiner)) return k
    if (isContrast(view, k + 1) && !next.participle && matchSubjectBefore(view, next.from, k + 2) !== null) return k
  }
  return end
}

/** What follows them tells when or why an act was done and is no part of it. */
const SETTING = new Set(['after', 'when', 'because', 'while', 'before'])

/** ", while B said": another speaker takes the word. */
function isContrast(view: View, at: number): boolean {
  return (
    is(view, at, WORD.coordinator) ||
    (is(view, at, WORD.subordinator) && !is(view, at, WORD.complementizer | WORD.preposition))
  )
}

/** "… and said that": the same subject goes on with another cue. */
function takesOver(reader: Reader, at: number, index: number): boolean {
  const { view, cues } = reader
  if (!is(view, at, WORD.coordinator)) return false
  const next = cues.find((other, k) => k > index && other.from > at)
  if (next === undefined || (next.cue.kind !== 'speech' && next.cue.kind !== 'act')) return false
  let k = at + 1
  while (k < next.from && is(view, k, WORD.adverb)) k++
  return k === next.from
}
