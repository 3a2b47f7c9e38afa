import { PRONOUN, WORD } from './lexicon.ts'
import { isBreak, isComma, isPlainComplementizer, type Range, trimRange } from './ranges.ts'
import { is, type View } from './view.ts'

/**
 * The words of a source without what does not name it: what leads up to it, what tells when, the verb and the object behind it.
 * Null where nothing is left that can name somebody: "far more than Halvora", "it a forgery", "Friday".
 *
 * @example tidySource(view, range) // "emergencies ministry earlier on Wednesday raised its own" is "emergencies ministry"
 */
export function tidySource(view: View, range: Range): Range | null {
  let from = skipLead(view, range)
  let to = range.to
  if (from >= to || isPredicate(view, from)) return null
  if (isVerb(view, from)) {
    const doer = doerIn(view, { from, to })
    if (doer < 0) return null
    from = doer
  }
  if (isPerson(view, from) && to - from > 1) {
    // "called it a forgery": the object of the verb and what it is called.
    if (is(view, from + 1, WORD.determiner) && !is(view, from, WORD.several)) return null
    if (!view.tokens[from + 1]!.capital && !is(view, from + 1, WORD.relative) && view.tokens[from + 1]!.isWord)
      to = from + 1
  }
  from = behindNoun(view, { from, to })
  to = cutBehind(view, { from, to })
  to = trimTail(view, { from, to })
  // A closing bracket at the end belongs to the name: "the bureau (CIB)".
  const tidy = to === range.to ? { from, to } : trimRange(view, { from, to })
  return tidy !== null && namesSomebody(view, tidy) ? tidy : null
}

/** "Two men were (hurt on a ship)": what stands behind "were" tells of its subject and names nobody. */
function isPredicate(view: View, from: number): boolean {
  const { capital, isWord } = view.tokens[from]!
  const naming = WORD.determiner | WORD.role | WORD.body | WORD.paper | WORD.possessive | PRONOUN
  return isWord && !capital && OF_BEING.has(view.norms[from - 1] ?? '') && !is(view, from, naming)
}

const OF_BEING = new Set(['is', 'are', 'was', 'were', 'been'])

/** Past "and", "earlier", "than", "fourteen seconds (the soldier)". */
function skipLead(view: View, { from, to }: Range): number {
  let at = behindNumber(view, { from, to })
  while (at < to - 1) {
    if (opensClause(view, at)) return to
    const joins = WORD.coordinator | WORD.complementizer | WORD.adverb | WORD.subordinator
    const lead = is(view, at, joins) && !is(view, at, WORD.determiner | WORD.preposition | PRONOUN)
    if (!isComma(view, at) && (!lead || view.tokens[at]!.capital)) break
    at++
  }
  let timed = false
  for (let k = at; k < Math.min(to - 1, at + LONGEST_TIME); k++) {
    const { capital, isWord } = view.tokens[k]!
    if (timed && is(view, k, WORD.determiner) && !is(view, k, WORD.time)) return k
    if (!isWord || (capital && k > 0) || is(view, k, WORD.role | WORD.body | WORD.preposition)) break
    timed ||= is(view, k, WORD.time)
  }
  return at
}

/** "7. (The Government)": the number of a paragraph. */
function behindNumber(view: View, { from, to }: Range): number {
  const isNumbered = from === 0 && from + 2 < to && /^\d{1,2}$/u.test(view.norms[0]!) && /^[.)]$/u.test(view.norms[1]!)
  return isNumbered ? from + 2 : from
}

/** "dass (das Papier echt ist)": what follows is no name. "That official" is. */
function opensClause(view: View, at: number): boolean {
  return isPlainComplementizer(view, at) && !is(view, at, WORD.determiner)
}

/** Tokens before a name that tell when: "a few hours earlier". */
const LONGEST_TIME = 6

/** A verb in lower case, or one of speech: a name begins with neither. */
function isVerb(view: View, at: number): boolean {
  const { capital, isWord } = view.tokens[at]!
  if (!isWord || capital || is(view, at, WORD.determiner | PRONOUN | WORD.role | WORD.body | WORD.paper)) return false
  if (is(view, at, WORD.auxiliary | WORD.verb)) return true
  const { participleEndings } = view.lexicon.language.grammar
  const participle = participleEndings.some((ending) => view.norms[at]!.endsWith(ending))
  if (participle && is(view, at + 1, WORD.preposition)) return true
  const cue = view.lexicon.cues.match(view.norms, at)?.value.kind
  return cue === 'speech' || cue === 'act' || view.lexicon.confirmers.match(view.norms, at) !== null
}

/** Where the doer begins behind a verb of speech or behind "by": "say (the prosecutors)", "given to us by (a clerk)"; -1 where none does. */
function doerIn(view: View, { from, to }: Range): number {
  for (let k = from + 1; k < to - 1; k++) if (is(view, k, WORD.agent)) return k + 1
  const next = view.tokens[from + 1]
  const names = next !== undefined && (next.capital || is(view, from + 1, WORD.determiner | WORD.role | WORD.body))
  return view.lexicon.cues.match(view.norms, from)?.value.kind === 'speech' && names && from + 1 < to ? from + 1 : -1
}

/** "he", "she", "it" and their kin, which may also be determiners in other languages. */
function isPerson(view: View, at: number): boolean {
  return is(view, at, WORD.person | WORD.thing | WORD.several | WORD.ourselves) && !is(view, at, WORD.determiner)
}

/** "the claim of (the spymaster)": whose it is, behind the noun of speech. */
function behindNoun(view: View, { from, to }: Range): number {
  const noun = is(view, from, WORD.determiner) ? from + 1 : from
  const kinds = view.lexicon.cues.matches(view.norms, noun).map(({ value }) => value.kind)
  return view.norms[noun + 1] === 'of' && kinds.includes('noun') && noun + 2 < to ? noun + 2 : from
}

/** Where the words behind a name begin: its verb, "as describing", a second noun that no preposition joins. */
function cutBehind(view: View, { from, to }: Range): number {
  for (let k = from + 1; k < to; k++) {
    if (is(view, k, WORD.relative) && !is(view, k, WORD.determiner)) return to
    if (opensClause(view, k) || view.lexicon.requests.match(view.norms, k)) return k
    const cues = view.lexicon.cues.matches(view.norms, k).map(({ value }) => value.kind)
    if (cues.includes('citing') && is(view, k, WORD.preposition)) return k
    const named = view.tokens[k]!.capital || is(view, k, WORD.role | WORD.body | WORD.paper | WORD.determiner)
    if (cues.length > 0 && cues.every((kind) => kind === 'speech') && !named && isFiniteForm(view, k)) return k
    if (isBreak(view, k)) return to
    const { capital, isWord, quote } = view.tokens[k]!
    if (!isWord || capital || quote >= 0) continue
    if (is(view, k, WORD.auxiliary) && !is(view, k, WORD.adverb)) return k
    if (is(view, k, WORD.negator) && !is(view, k, WORD.preposition)) return k
    const noun = WORD.role | WORD.body | WORD.paper | WORD.determiner | WORD.preposition | WORD.time
    if (is(view, k, WORD.verb) && !is(view, k, noun) && !is(view, k - 1, WORD.preposition | WORD.determiner)) return k
    if (is(view, k, WORD.verbLike) && takesObject(view, { from: k, to })) return k
    if (is(view, k, WORD.time) && !is(view, k - 1, WORD.determiner | WORD.preposition)) return k
    if (isSecondNoun(view, k)) return k
  }
  return to
}

/** A form that no adjective has: "said", "писала"; "alleged" and "unnamed" may stand before a noun. */
function isFiniteForm(view: View, k: number): boolean {
  return is(view, k, WORD.verb) || !view.norms[k]!.endsWith('ed')
}

/** "raised its own", "earlier referred": behind a word of time, or before an object that is its own. */
function takesObject(view: View, { from, to }: Range): boolean {
  if (is(view, from - 1, WORD.determiner | WORD.preposition | WORD.coordinator)) return false
  return (from + 1 < to && is(view, from + 1, WORD.possessive)) || is(view, from - 1, WORD.time)
}

/** German: "die Führung (eine Antwort)", "ein Beamter (dem Tagblatt)": an object; "der Chef des Dienstes" is one name. */
function isSecondNoun(view: View, k: number): boolean {
  return (
    view.lexicon.language.grammar.verbBracket &&
    OBJECT_ARTICLES.has(view.norms[k]!) &&
    view.tokens[k - 1]!.capital &&
    !is(view, k - 1, WORD.preposition)
  )
}

const OBJECT_ARTICLES = new Set(['dem', 'den', 'ein', 'eine', 'einen', 'einem', 'das'])

/** Drops what leads on from the end: "and", "whether", "no longer", "this morning", "close to". */
function trimTail(view: View, { from, to }: Range): number {
  const loose =
    WORD.coordinator |
    WORD.complementizer |
    WORD.relative |
    WORD.auxiliary |
    WORD.determiner |
    WORD.preposition |
    WORD.negator |
    WORD.adverb |
    WORD.time
  let end = to
  while (end > from + 1) {
    const { capital, isWord, quote } = view.tokens[end - 1]!
    if (!isWord || capital || quote >= 0 || !is(view, end - 1, loose)) break
    if (is(view, end - 1, WORD.role | WORD.body | WORD.paper | PRONOUN)) break
    end--
  }
  return end
}

/** Whether the words are more than a day, a number and small words, and compare nothing. */
function namesSomebody(view: View, { from, to }: Range): boolean {
  let meaning = false
  for (let k = from; k < to; k++) {
    const { isWord, norm, classes } = view.tokens[k]!
    if (!isWord) continue
    if (k === from && ABOUT.has(norm) && /^\d/u.test(view.norms[k + 1] ?? '')) return false
    if (COMPARING.has(norm) || (k === from && CHANGING.has(norm) && view.norms[k + 1] === 'from')) return false
    if (is(view, k, WORD.negator) && k === from) return false
    const small = WORD.determiner | WORD.preposition | WORD.coordinator | WORD.relative | WORD.complementizer
    if (is(view, k, WORD.possessive) && to - from === 1) return true
    if ((classes & PRONOUN) !== 0) meaning ||= to - from === 1 || (classes & small) === 0
    else if (!/^\d+$/u.test(norm) && !is(view, k, WORD.time)) meaning ||= (classes & small) === 0
  }
  return meaning
}

/** "around 1,200 men": those who are counted roughly are spoken of. */
const ABOUT = new Set(['around', 'about', 'some', 'rund', 'etwa', 'около', 'порядка', 'близько', 'приблизно'])

/** "up from the 1,500 announced a week ago": it follows a figure. */
const CHANGING = new Set(['up', 'down'])

/** "far more than Halvora": the speaker is another. */
const COMPARING = new Set(['than', 'als', 'чем', 'ніж'])
