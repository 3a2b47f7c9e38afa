import { isCountryName } from '../../languages/country-names.ts'
import type { Document } from '../../model/document.ts'
import type { EntityType, Mention } from '../../model/mention.ts'
import type { Alias } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { WORD } from '../lexicon.ts'
import type { Range } from '../ranges.ts'
import { is, type View } from '../view.ts'
import { findThings } from './find-things.ts'

/**
 * Names of people, bodies and places in a document, in order, and the pairs of names that its words make one: "the Central
 * Information Bureau (CIB)", "Defence Minister Ivo Lang". Names are known by their capitals: a language without them has none.
 */
export function findMentions(
  doc: Document,
  views: readonly View[],
): { readonly mentions: Mention[]; readonly aliases: Alias[] } {
  const mentions: Mention[] = []
  const aliases: Alias[] = []
  const inside = namesInside(views)
  const things = findThings(doc.text)
  for (const view of views) {
    for (const run of findRuns(view, inside)) {
      const { name, type: seems } = typeRun(view, run)
      const { start, end } = spanOfName(view, name)
      const text = doc.text.slice(start, end)
      const type = seems === 'person' && things.has(text) ? 'other' : seems
      mentions.push({ kind: 'mention', document: doc.id, start, end, text, type, entity: null })
      const other = matchAcronym(view, run) ?? matchApposition(view, run)
      if (other !== null && type !== 'place') {
        aliases.push({ name: text, alias: printed(view, other), start, end: view.tokens[other.to - 1]!.end })
      }
      if (name.from > run.from && type === 'person') {
        const office = { from: run.from, to: name.from }
        aliases.push({ name: text, alias: printed(view, office), start: view.tokens[run.from]!.start, end })
      }
    }
  }
  return { mentions, aliases }
}

/** Words with a capital inside a sentence: at the head of one the same word is a name too. */
export function namesInside(views: readonly View[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const view of views) {
    view.tokens.forEach((token, at) => {
      if (at > 0 && token.capital && view.tokens[at - 1]!.isWord) names.add(token.norm)
    })
  }
  return names
}

/** Runs of words with capitals, "Ministry of Foreign Affairs" one of them. */
function findRuns(view: View, inside: ReadonlySet<string>): Range[] {
  const runs: Range[] = []
  for (let at = 0; at < view.tokens.length; ) {
    if (!isNamePart(view, at)) {
      at += 1
      continue
    }
    let to = at + 1
    while (to < view.tokens.length && (isNamePart(view, to) || joins(view, at, to))) to += 1
    const run = withoutHead(view, { from: at, to }, inside)
    if (run !== null) runs.push(run)
    at = to
  }
  return runs
}

function isNamePart(view: View, at: number): boolean {
  return view.tokens[at]!.isWord && view.tokens[at]!.capital && !is(view, at, WORD.time)
}

/** "of", "for" within the name of a body: the words on both sides have capitals. */
function joins(view: View, from: number, at: number): boolean {
  if (!is(view, at, WORD.preposition) || !JOINTS.has(view.norms[at]!)) return false
  if (at + 1 >= view.tokens.length || !isNamePart(view, at + 1)) return false
  for (let k = from; k < at; k++) if (is(view, k, WORD.body)) return true
  return false
}

const JOINTS = new Set(['of', 'for', 'für', 'von'])

/** A run without a first word that has its capital only from the head of the sentence; `null` where nothing is left. */
function withoutHead(view: View, run: Range, inside: ReadonlySet<string>): Range | null {
  const small =
    WORD.determiner | WORD.preposition | WORD.subordinator | WORD.coordinator | WORD.adverb | WORD.complementizer
  let { from } = run
  while (from < run.to && (is(view, from, small) || isPronoun(view, from)) && !is(view, from, WORD.body | WORD.role))
    from++
  if (from >= run.to) return null
  const single = run.to - from === 1
  const head = from === 0 || !view.tokens[from - 1]!.isWord
  if (single && head && !inside.has(view.norms[from]!) && !isAcronym(view, from)) return null
  // Every German noun has a capital: one alone names somebody only where it is a body or an acronym.
  const nouns = view.lexicon.language.grammar.capitalNouns
  if (
    single &&
    nouns &&
    !is(view, from, WORD.body) &&
    !isAcronym(view, from) &&
    !is(view, from - 1, WORD.preposition)
  ) {
    return null
  }
  return { from, to: run.to }
}

function isPronoun(view: View, at: number): boolean {
  return is(view, at, WORD.person | WORD.thing | WORD.several | WORD.ourselves)
}

function isAcronym(view: View, at: number): boolean {
  const { start, end } = view.tokens[at]!
  return end - start >= 2 && end - start <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(view.text.slice(start, end))
}

const LONGEST_ACRONYM = 8
/** A person's name has so many words at most; what stands before them is an office. */
const LONGEST_PERSON = 3

function typeRun(view: View, run: Range): { readonly name: Range; readonly type: EntityType } {
  const bodies = any(view, run, WORD.body | WORD.paper)
  const lastRole = lastOf(view, run, WORD.role)
  if (lastRole >= 0) {
    const name = { from: lastRole + 1, to: run.to }
    if (name.from >= run.to) return { name: run, type: 'office' }
    return { name, type: 'person' }
  }
  if (bodies || isAcronym(view, run.from)) return { name: run, type: 'organisation' }
  if (isCountryName(printed(view, run), view.lexicon.language.code)) return { name: run, type: 'place' }
  const words = run.to - run.from
  const afterRole = is(view, run.from - 1, WORD.role)
  if (words >= 2 || afterRole) {
    const nouns = view.lexicon.language.grammar.capitalNouns
    if (nouns && words === 2 && !afterRole) return { name: run, type: 'other' }
    const from = nouns && words > 2 ? run.to - 2 : Math.max(run.from, run.to - LONGEST_PERSON)
    if (afterRole || !is(view, run.from - 1, WORD.preposition | WORD.determiner))
      return { name: { from, to: run.to }, type: 'person' }
  }
  return { name: run, type: is(view, run.from - 1, WORD.preposition) ? 'place' : 'other' }
}

function any(view: View, { from, to }: Range, classes: number): boolean {
  for (let k = from; k < to; k++) if (is(view, k, classes)) return true
  return false
}

function lastOf(view: View, { from, to }: Range, classes: number): number {
  for (let k = to - 1; k >= from; k--) if (is(view, k, classes)) return k
  return -1
}

/** "Central Information Bureau (CIB)" */
function matchAcronym(view: View, { to }: Range): Range | null {
  if (view.norms[to] !== '(' || view.norms[to + 2] !== ')' || !isAcronym(view, to + 1)) return null
  return { from: to + 1, to: to + 2 }
}

/** "Lisinform, the country's news agency,": a description between commas, with a word for a body or a post in it. */
function matchApposition(view: View, { to }: Range): Range | null {
  if (view.norms[to] !== ',' || !(is(view, to + 1, WORD.determiner) || isPossessive(view, to + 1))) return null
  let end = to + 1
  while (end < view.tokens.length && view.tokens[end]!.isWord && end - to <= LONGEST_DESCRIPTION) end++
  if (view.norms[end] !== ',' || any(view, { from: to + 1, to: end }, WORD.auxiliary | WORD.verb)) return null
  const description = { from: to + 1, to: end }
  return any(view, description, WORD.body | WORD.role) ? description : null
}

/** Tokens. */
const LONGEST_DESCRIPTION = 8

function isPossessive(view: View, at: number): boolean {
  return /'s?$/u.test(view.norms[at] ?? '')
}

function printed(view: View, range: Range): string {
  const { start, end } = spanOfName(view, range)
  return view.text.slice(start, end)
}

function spanOfName(view: View, { from, to }: Range): Span {
  const { start } = view.tokens[from]!
  const { end } = view.tokens[to - 1]!
  return { start, end: end - (/['’]s$/u.exec(view.text.slice(start, end))?.[0].length ?? 0) }
}
