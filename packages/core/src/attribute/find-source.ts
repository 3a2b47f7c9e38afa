import { PRONOUN, WORD } from './lexicon.ts'
import { closesQuote, isBreak, isComma, isPlainComplementizer, type Range, trimRange } from './ranges.ts'
import { is, type View } from './view.ts'

/**
 * The words before a verb that name its subject: "The minister, Gleb Sytin, [also] said". Null where the verb has none of
 * its own, as after "and" or a comma.
 */
export function matchSubjectBefore(view: View, cueFrom: number, least: number): Range | null {
  let end = skipBack(view, cueFrom, least)
  if (end <= least) return null
  const bracket = bracketBefore(view, end, least)
  if (bracket >= 0) {
    const from = leftOfName(view, bracket, least)
    const range = { from: trimLead(view, from, bracket), to: end }
    return isNameable(view, range) ? range : null
  }
  const relative = end - 1
  if (is(view, relative, WORD.relative) && relative > least) return matchAntecedent(view, relative, least)
  let apposition = false
  if (isComma(view, end - 1)) {
    const opening = commaBefore(view, end - 1, least)
    if (opening < 0) return null
    // "Josip, 41, who would not give his name, said": the age stands between.
    const aged = isComma(view, opening - 2) && isDayNumber(view, opening - 1)
    end = aged ? opening - 2 : opening
    apposition = true
  }
  const from = leftOfName(view, end, least)
  const range = trimRange(view, {
    from: trimLead(view, from, end),
    to: apposition ? skipBack(view, cueFrom, least) : end,
  })
  return range !== null && isNameable(view, range) ? range : null
}

/** "the Federal Information Service (FIS) said": where the bracket opens that a name ends with; -1 where there is none. */
function bracketBefore(view: View, end: number, least: number): number {
  if (view.norms[end - 1] !== ')' || view.tokens[end - 1]!.quote >= 0) return -1
  for (let k = end - 2; k > least && end - k <= LONGEST_BRACKET; k--) if (view.norms[k] === '(') return k
  return -1
}

/** Tokens of an acronym, an age or a party in brackets, the brackets included. */
const LONGEST_BRACKET = 7

/** The subject that a sentence begins with, up to its first verb: "X condemned Y, warning of …" leans on X. */
export function matchMainSubject(view: View, most: number): Range | null {
  let verb = 0
  while (
    verb < most &&
    !is(view, verb, WORD.auxiliary | WORD.verb | WORD.verbLike) &&
    view.lexicon.cues.match(view.norms, verb)?.value.kind !== 'act'
  )
    verb++
  return verb === 0 || verb === most ? null : matchSubjectBefore(view, verb, 0)
}

/** The noun before "who" or "which": "an official who said". */
function matchAntecedent(view: View, relative: number, least: number): Range | null {
  const end = isComma(view, relative - 1) ? relative - 1 : relative
  // "She has seen nothing that would show it": nobody shows it.
  if (is(view, end - 1, WORD.negator)) return null
  const from = leftOfName(view, end, least)
  const range = trimRange(view, { from: trimLead(view, from, end), to: end })
  return range !== null && isNameable(view, range) ? range : null
}

/** The words after a cue that name the source: "said Ana Velloso, a spokeswoman for the mission". */
export function matchNameAfter(view: View, start: number, most: number): Range | null {
  const comma = commaBeforeRelative(view, start)
  if (comma >= 0) return matchAntecedent(view, comma + 1, 0)
  let to = start
  while (to < most && !endsName(view, start, to)) to++
  const named = nameBehindPost(view, to)
  // An apposition goes with the name: ", a spokeswoman for the mission" up to the next comma.
  if (
    isComma(view, to) &&
    to > start &&
    is(view, to + 1, WORD.determiner) &&
    !is(view, to + 1, WORD.complementizer & ~WORD.determiner)
  ) {
    let after = to + 1
    while (after < most && !endsName(view, to + 1, after)) after++
    if (after >= most || isBreak(view, after)) to = after
  } else if (named !== null) {
    to = named
  } else if (
    is(view, isComma(view, to) ? to + 1 : to, WORD.relative) &&
    !(isComma(view, to) && isPlainComplementizer(view, to + 1))
  ) {
    let after = to + 1
    while (after < most && !isBreak(view, after) && !isSecondClause(view, after)) after++
    if (!passesOn(view, to + 1, after)) to = after
  }
  const range = trimRange(view, { from: start, to: trimTail(view, start, to) })
  return range !== null && isNameable(view, range) ? range : null
}

/** "who worked aboard (and who has shown us a book)". */
function isSecondClause(view: View, at: number): boolean {
  return is(view, at, WORD.coordinator) && is(view, at + 1, WORD.relative)
}

/** "said Gleb Sytin(,) according to whom": the comma behind whoever is meant; -1 where no name is taken up so. */
function commaBeforeRelative(view: View, start: number): number {
  if (!is(view, start, WORD.relative) || is(view, start, WORD.determiner)) return -1
  for (let k = start - 1; k > 0 && k >= start - LONGEST_CITING; k--) if (isComma(view, k)) return k
  return -1
}

/** Tokens of "according to", "in the words of". */
const LONGEST_CITING = 4

/** "the intelligence chief(, Kyrylo Tarn), nearly 11,000": where a name of two words or more that is set off behind a post ends; `null` where none is. */
function nameBehindPost(view: View, comma: number): number | null {
  if (!isComma(view, comma) || !is(view, comma - 1, WORD.role)) return null
  const isPart = (k: number) =>
    view.tokens[k]?.capital === true && !is(view, k, WORD.role | WORD.body | WORD.paper | WORD.time | WORD.determiner)
  let to = comma + 1
  while (isPart(to)) to++
  return to - comma > 2 && isComma(view, to) ? to : null
}

/** ", which quoted an officer" tells of another source and is no part of the name. */
function passesOn(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const kind = view.lexicon.cues.match(view.norms, k)?.value.kind
    if (kind === 'citing' || kind === 'speech') return true
  }
  return false
}

function endsName(view: View, start: number, at: number): boolean {
  if (isBreak(view, at)) return true
  if (at === start) return false
  const token = view.tokens[at]!
  if (!token.isWord) return token.quote < 0 && token.norm !== '.' && token.norm !== '&'
  // "a policeman it does not name": a clause about the name begins.
  if (is(view, at, PRONOUN) && view.norms[at] !== 'one') return true
  if (is(view, at, WORD.relative | WORD.auxiliary)) return true
  // "nach Angaben des Dienstes rund 800 Männer": the clause goes on with its object.
  if (
    view.lexicon.language.grammar.verbBracket &&
    (/^\d/u.test(token.norm) || is(view, at, WORD.adverb) || isObject(view, at) || isSecond(view, at))
  )
    return true
  if (is(view, at, WORD.subordinator) && !is(view, at, WORD.preposition)) return true
  if (is(view, at, WORD.preposition) && is(view, at + 1, WORD.time)) return true
  return is(view, at, WORD.time) && !is(view, at, WORD.adverb) && token.capital
}

/** "nach Angaben des Dienstes (starben neun)": the verb comes second. */
function isSecond(view: View, at: number): boolean {
  return is(view, at, WORD.verb) && !view.tokens[at]!.capital
}

/** A second noun that no preposition joins to the first, by its article: "des Dienstes (eine Gruppe)". */
function isObject(view: View, at: number): boolean {
  const articles = ['dem', 'den', 'ein', 'eine', 'einen', 'einem', 'das']
  return articles.includes(view.norms[at]!) && view.tokens[at - 1]!.capital
}

/** Drops what tells when or how at the end of a name: "said X on Friday", "said X in a statement". */
function trimTail(view: View, start: number, to: number): number {
  let end = to
  while (end > start + 1 && is(view, end - 1, WORD.time | WORD.adverb | WORD.preposition)) end--
  for (let k = start + 1; k < end; k++) {
    if (is(view, k, WORD.preposition) && is(view, k + 1, WORD.determiner) && is(view, k + 2, WORD.paper)) return k
  }
  return end
}

/** The token after the last one that is not an adverb, a helping verb or a word of time, going back from a verb. */
function skipBack(view: View, cueFrom: number, least: number): number {
  let end = cueFrom
  while (end > least) {
    const before = end - 1
    if (is(view, before, PRONOUN)) break
    const hearsay = hearsayEndingAt(view, end, least)
    if (hearsay >= 0) {
      end = hearsay
      continue
    }
    if (is(view, before, WORD.time) && !isSubjectTime(view, before)) {
      end = before
      while (end > least && (is(view, end - 1, WORD.time) || isDayNumber(view, end - 1))) end--
      if (end > least && is(view, end - 1, WORD.preposition)) end--
    } else if (is(view, before, WORD.adverb | WORD.negator | WORD.auxiliary) && !is(view, before, WORD.relative))
      end = before
    else break
  }
  return end
}

/** "satellite pictures appear to show": the words that hand on are no part of the name. Where they begin, or -1. */
function hearsayEndingAt(view: View, end: number, least: number): number {
  for (let from = Math.max(least + 1, end - 4); from < end; from++) {
    const match = view.lexicon.cues.match(view.norms, from)
    if (match?.value.kind === 'hearsay' && from + match.length === end) return from
  }
  return -1
}

function isDayNumber(view: View, at: number): boolean {
  return /^\d{1,4}$/.test(view.norms[at] ?? '')
}

/** "The day said nothing": a word of time after a determiner is a noun like any other. */
function isSubjectTime(view: View, at: number): boolean {
  return is(view, at - 1, WORD.determiner) && !view.tokens[at]!.capital
}

function commaBefore(view: View, at: number, least: number): number {
  for (let k = at - 1; k >= least; k--) {
    if (isComma(view, k)) return k
    if (isBreak(view, k)) return -1
    if (closesQuote(view, k)) return -1
  }
  return -1
}

/** How far left a name that ends before `end` reaches: to a comma, a conjunction, a verb or a quotation. */
function leftOfName(view: View, end: number, least: number): number {
  let from = end
  while (from > least) {
    const k = from - 1
    if (isBreak(view, k) || closesQuote(view, k)) break
    if (is(view, k, WORD.determiner) && !is(view, k, WORD.relative)) {
      from = k
      continue
    }
    if (isRelativeAfterNoun(view, k, least)) {
      from = k
      continue
    }
    if (is(view, k, WORD.complementizer | WORD.relative)) break
    if (is(view, k, WORD.auxiliary | WORD.verb) && relativeBefore(view, k, least) >= 0) {
      from = relativeBefore(view, k, least)
      continue
    }
    if (is(view, k, WORD.auxiliary)) break
    if (is(view, k, WORD.subordinator) && !is(view, k, WORD.preposition)) break
    if (
      view.norms[k] === 'as' ||
      (is(view, k, WORD.verb) && !view.tokens[k]!.capital && !is(view, k, WORD.body | WORD.paper | WORD.role))
    )
      break
    if (is(view, k, WORD.coordinator) && !joinsNames(view, k, end, least)) break
    if (is(view, k, PRONOUN)) {
      if (from === end) from = k
      break
    }
    from = k
  }
  return from
}

/** "an official who": the clause belongs to the noun before. */
function isRelativeAfterNoun(view: View, at: number, least: number): boolean {
  if (!is(view, at, WORD.relative) || view.norms[at] === 'that' || at - 1 < least) return false
  const before = view.tokens[at - 1]!
  return before.isWord && (before.classes & ~(WORD.role | WORD.body | WORD.paper | WORD.several)) === 0
}

/** The "who" a few words before a verb, without a mark between; -1 where there is none. */
function relativeBefore(view: View, at: number, least: number): number {
  for (let k = at - 1; k >= Math.max(least, at - LONGEST_GAP); k--) {
    if (isBreak(view, k)) return -1
    if (isRelativeAfterNoun(view, k, least)) return k
  }
  return -1
}

/** Words between "who" and its verb. */
const LONGEST_GAP = 4

/** "Washington and its allies": what stands before the conjunction is a name too, not a clause. */
function joinsNames(view: View, at: number, end: number, least: number): boolean {
  if (end - at < 2) return false
  for (let k = at - 1; k >= least && !isBreak(view, k) && !closesQuote(view, k); k--) {
    if (is(view, k, WORD.auxiliary | WORD.verb | WORD.verbLike | PRONOUN | WORD.complementizer)) return false
    if (view.lexicon.cues.match(view.norms, k)) return false
  }
  return at - 1 >= least && view.tokens[at - 1]!.isWord
}

/** Drops what leads up to the name: "Earlier", "On Tuesday", "In a statement". */
function trimLead(view: View, from: number, end: number): number {
  let first = from
  while (first < end - 1) {
    if (is(view, first, WORD.coordinator) || (is(view, first, WORD.adverb) && !is(view, first, WORD.determiner))) {
      first++
      continue
    }
    if (is(view, first, WORD.time) && !isSubjectTime(view, first)) {
      first++
      continue
    }
    if (!is(view, first, WORD.preposition)) break
    // "Aus einem Brief der Behörde (geht hervor)": where the words come from names the source.
    if (view.lexicon.language.grammar.verbBracket && view.lexicon.spokenIn.has(view.norms[first]!)) break
    const next = startOfNextName(view, first + 1, end)
    if (next < 0) break
    first = next
  }
  return first
}

/** In "On Tuesday the ministry", "In a statement the ministry": where the second name starts; -1 where there is none. */
function startOfNextName(view: View, from: number, end: number): number {
  for (let k = from + 1; k < end; k++) {
    if (is(view, k, WORD.preposition)) return -1
    if (is(view, k, WORD.determiner | PRONOUN)) return k
    if (is(view, k - 1, WORD.time) && !is(view, k, WORD.time) && !isDayNumber(view, k)) return k
  }
  return -1
}

function isNameable(view: View, { from, to }: Range): boolean {
  if (to - from > LONGEST_NAME) return false
  // "в министерстве сообщили": some languages name a body that speaks by where it speaks.
  if (is(view, from, WORD.preposition) && !view.lexicon.spokenIn.has(view.norms[from]!)) return false
  for (let k = from; k < to; k++) {
    const token = view.tokens[k]!
    if (token.isWord && (token.classes & ~(WORD.thing | WORD.person | WORD.several | WORD.ourselves)) === 0) return true
    if (is(view, k, PRONOUN | WORD.role | WORD.body | WORD.paper)) return true
    if (token.capital && k > 0) return true
  }
  return false
}

/** Tokens: longer ones are clauses that were taken for a name. */
const LONGEST_NAME = 45
