import { isCountryName } from '../languages/country-names.ts'
import { conceptsOf, MATTERS } from '../languages/holder-words.ts'
import type { Attribution } from '../model/attribution.ts'
import type { NamedSource } from '../model/claim.ts'
import type { Id } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { findWords } from '../text/words.ts'
import { agrees, type Gender, genderOf } from './agree.ts'
import { findThings } from './entities/find-things.ts'
import { findListener } from './find-listener.ts'
import { matchMainSubject } from './find-source.ts'
import { PRONOUN, WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import { endWithoutParticle } from './read-final.ts'
import { matchFirst } from './stance.ts'
import { headOf, isUnnamed } from './unnamed.ts'
import { is, spanOf, type View, viewIndexAt } from './view.ts'

/** Somebody whom the document has named as a source, as far as it has been read. */
interface Referent {
  readonly name: string
  readonly words: ReadonlySet<string>
  readonly unnamed: boolean
  readonly kind: Kind
  readonly gender: Gender
  /** The body for which it speaks; null where the words point to none. */
  readonly body: string | null
  /** Whether a word of its name says that it is a body. */
  readonly isSure: boolean
}

type Kind = 'person' | 'body' | 'paper' | 'several'

/** Whom a document has named so far, and what it writes with an article (see `findThings`). */
interface Known {
  readonly referents: readonly Referent[]
  readonly named: readonly Referent[]
  readonly text: string
  readonly things: ReadonlySet<string>
}

/** The best names of sources within a document. */
export interface SourceNames {
  readonly byAttribution: ReadonlyMap<Id, NamedSource>
  /** Of the other places that were asked about, by start and end. */
  readonly byPlace: ReadonlyMap<string, NamedSource>
}

/** The key of a place in `SourceNames.byPlace`. */
export function placeKey({ start, end }: Span): string {
  return `${start}-${end}`
}

/**
 * The best name of each attribution's source within the document: pronouns, "the agency" and a surname alone go back to the
 * last one that fits them. So do the words of other places, which nothing goes back to.
 */
export function nameSources(
  views: readonly View[],
  attributions: readonly Attribution[],
  {
    text,
    mentions,
    others,
  }: { readonly text: string; readonly mentions: readonly Mention[]; readonly others: readonly Span[] },
): SourceNames {
  const byAttribution = new Map<Id, NamedSource>()
  const byPlace = new Map<string, NamedSource>()
  const referents: Referent[] = []
  const named: Referent[] = []
  const memory: Known = { referents, named, text, things: findThings(text) }
  const people = mentions.filter(({ type }) => type === 'person')
  let next = 0
  const seen = new Map<string, NamedSource>()
  const inOrder = [
    ...attributions.filter(({ source }) => source.length > 0).map(({ id, source }) => ({ id, span: source[0]! })),
    ...others.map((span) => ({ id: null, span })),
  ].sort((a, b) => a.span.start - b.span.start || Number(a.id === null) - Number(b.id === null))
  let subjects = 0
  const attributionsById = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const credit = (id: Id, source: NamedSource): void => {
    const toldTo = findListener(views, attributionsById.get(id)!)
    byAttribution.set(id, toldTo === null ? source : { ...source, toldTo })
  }
  for (const { id, span } of inOrder) {
    for (; subjects < views.length && views[subjects]!.sentence.end <= span.start; subjects++) {
      const subject = matchPerson(views[subjects]!, memory) ?? matchBody(views[subjects]!, memory)
      if (subject !== null) remember(referents, subject)
    }
    for (; next < people.length && people[next]!.start < span.start; next++)
      rememberMention(named, people[next]!, viewAt(views, people[next]!))
    const key = placeKey(span)
    const known = seen.get(key)
    if (id === null) byPlace.set(key, known ?? nameSource(viewAt(views, span), span, memory).source)
    else if (known !== undefined) credit(id, known)
    else {
      const { source, referent } = nameSource(viewAt(views, span), span, memory)
      if (referent !== null) remember(referents, referent)
      seen.set(key, source)
      credit(id, source)
    }
  }
  return { byAttribution, byPlace }
}

/** Someone whom the document has named, though not as a source. */
function rememberMention(named: Referent[], { text, start, end }: Mention, view: View): void {
  // «Harbour West» between quotation marks is a thing.
  if (/[«“„"]/u.test(view.text[start - 1] ?? '') && /[»”“"]/u.test(view.text[end] ?? '')) return
  // A title in capitals says not what is a name.
  if (text === text.toUpperCase() && text !== text.toLowerCase() && text.includes(' ')) return
  const from = view.tokens.findIndex((token) => token.end > start)
  const to = view.tokens.findIndex((token) => token.start >= end)
  const gender = from < 0 ? null : genderOf(view, { from, to: to < 0 ? view.tokens.length : to })
  named.push({
    name: text,
    words: new Set(findWords(text).map(({ norm }) => norm)),
    unnamed: false,
    kind: 'person',
    gender,
    body: null,
    isSure: false,
  })
  if (named.length > MOST_REMEMBERED) named.shift()
}

function viewAt(views: readonly View[], { start }: Span): View {
  return views[Math.min(viewIndexAt(views, start), views.length - 1)]!
}

function nameSource(
  view: View,
  given: Span,
  { referents, named, text, things }: Known,
): { readonly source: NamedSource; readonly referent: Referent | null } {
  const from = view.tokens.findIndex((token) => token.end > given.start)
  let to = from
  while (to < view.tokens.length && view.tokens[to]!.start < given.end) to++
  const span = withoutClause(view, given, { from, to })
  const printed = text.slice(span.start, span.end)
  const make = ({ name, unnamed, body }: Pick<Referent, 'name' | 'unnamed' | 'body'>): NamedSource => ({
    ...span,
    text: printed,
    name,
    ...(body === null ? {} : { body }),
    entity: null,
    unnamed,
  })
  const asPrinted = { name: printed, unnamed: false, body: null }
  if (from < 0 || from >= to) return { source: make(asPrinted), referent: null }
  if ((to - from <= 2 && is(view, from, PRONOUN)) || (to - from === 1 && is(view, from, WORD.possessive))) {
    // "We reported on Wednesday": the outlet itself; what "we" means between quotation marks their speaker knows.
    if (is(view, from, WORD.ourselves) && view.tokens[from]!.quote < 0)
      return { source: make(asPrinted), referent: null }
    const person = is(view, from, WORD.person) || view.lexicon.genders.he.has(view.norms[from]!)
    const lastNamed = person ? named.findLast(({ gender }) => agrees(view, from, gender)) : undefined
    const meant = matchPronoun(view, from, referents) ?? lastNamed ?? null
    return { source: make(meant ?? asPrinted), referent: null }
  }
  const head = headOf(view, from, to)
  const kind = kindOf(view, { from, to }, { head, things })
  const unnamed = isUnnamed(view, given)
  // "The official, who asked not to be named": what tells who it is ends at the comma.
  const end = unnamed ? endOfDescription(view, from, to) : endOfName(view, from, to)
  const short = shortName(view, { from, to }, { nameEnd: end, spanEnd: span.end })
  // "Anselm Rieker of the Wendau service" is not Wendau.
  const words = new Set(
    contentWords(view, { from, to: kind === 'person' && !unnamed ? Math.min(end, head + 1) : end }, span.end),
  )
  const meant =
    isShort(view, from, end) && findApposed(view, end, to) === null
      ? (matchEarlier(words, referents) ?? matchEarlier(words, named))
      : null
  const gender = genderOf(view, { from, to })
  const isSure = is(view, head, WORD.body) || hasBodyBefore(view, from, head)
  const own = meant ?? { name: short, words, unnamed, kind, gender, body: null, isSure }
  const referent =
    own.body === null ? { ...own, body: withoutOwner(findBody(view, { from, to }, referents), view) } : own
  return { source: make(referent), referent }
}

function remember(referents: Referent[], referent: Referent): void {
  referents.push(referent)
  if (referents.length > MOST_REMEMBERED) referents.shift()
}

const SAME: ReadonlySet<string> = new Set([
  'same',
  'selbe',
  'selben',
  'derselbe',
  'dieselbe',
  'dieselben',
  'тот',
  'же',
  'той',
  'та',
  'те',
  'ж',
  'самий',
  'сам',
  'самый',
])

/** The person whom a sentence begins with by name, source or not: "Tahir Benyami, the envoy, took his seat." Null where it does not. */
function matchPerson(view: View, { things }: Known): Referent | null {
  const range = matchMainSubject(view, view.tokens.length)
  if (
    range === null ||
    !view.tokens[range.from]!.capital ||
    !view.tokens[range.from + 1]?.capital ||
    range.to - range.from > LONGEST_PERSON
  )
    return null
  const { from, to } = range
  const head = headOf(view, from, to)
  if (is(view, head, WORD.body | WORD.paper) || kindOf(view, range, { head, things }) !== 'person') return null
  return {
    name: shortName(view, range, { nameEnd: endOfName(view, from, to), spanEnd: view.tokens[to - 1]!.end }),
    words: new Set(contentWords(view, { from, to: Math.min(to, head + 1) }, view.tokens[to - 1]!.end)),
    unnamed: false,
    kind: 'person',
    gender: genderOf(view, range),
    body: null,
    isSure: false,
  }
}

/** The body that a sentence begins with: "The ministry has got as far as 26." Null where it does not. */
function matchBody(view: View, known: Known): Referent | null {
  const range = matchMainSubject(view, view.tokens.length)
  if (
    range === null ||
    range.to - range.from > LONGEST_PERSON ||
    !is(view, headOf(view, range.from, range.to), WORD.body)
  )
    return null
  return nameSource(view, spanOf(view, range.from, range.to)!, known).referent
}

/** Tokens of a name with its post. */
const LONGEST_PERSON = 12

/** Sources that a reader still has in mind; a longer memory would only cost time. */
const MOST_REMEMBERED = 100

function matchPronoun(view: View, at: number, referents: readonly Referent[]): Referent | null {
  const last = (...kinds: Kind[]): Referent | null =>
    referents.findLast(({ kind, gender }) => kinds.includes(kind) && (kind !== 'person' || agrees(view, at, gender))) ??
    null
  const { he, she, it } = view.lexicon.genders
  const norm = view.norms[at]!
  const possessive = is(view, at, WORD.possessive) && !is(view, at, PRONOUN)
  if (possessive && it.has(norm) && !he.has(norm) && !she.has(norm)) return last('body', 'paper')
  if (possessive && (he.has(norm) || she.has(norm))) return last('person')
  if (is(view, at, WORD.person | WORD.ourselves))
    return (
      last('person') ??
      (is(view, at, WORD.ourselves) ? last('body') : is(view, at, WORD.several) ? last('several', 'body') : null)
    )
  if (is(view, at, WORD.thing)) return last('body', 'paper')
  return last('several') ?? last('body')
}

/** "the agency", "Hollweg", "the official": the last one whose name holds all of these words. */
function matchEarlier(words: ReadonlySet<string>, referents: readonly Referent[]): Referent | null {
  const all = [...words]
  const holdsAll = (referent: Referent) =>
    all.every((word) => referent.words.has(word)) && referent.words.size > words.size
  return all.length === 0 ? null : (referents.findLast(holdsAll) ?? null)
}

/**
 * The body for which somebody speaks whose words only point back to it: "its spokeswoman", "the company's spokeswoman",
 * "spokeswoman Larysa Kotyk" where a company has just been named. Null where they name it themselves, or point to none.
 */
function findBody(view: View, { from, to }: Range, referents: readonly Referent[]): string | null {
  const bodies = referents.filter(({ kind, isSure }) => kind === 'body' && isSure)
  const conceptsAt = (k: number) => conceptsOf(view.norms[k]!, view.lexicon.language.code)
  if (spanHolds(from, to, (k) => conceptsAt(k).some((concept) => FOR_THEMSELVES.has(concept)))) return null
  const isPostAfter = (at: number) =>
    spanHolds(at + 1, Math.min(to, at + LONGEST_POST), (k) => is(view, k, WORD.role) || conceptsAt(k).includes('head'))
  for (let k = from; k < to; k++) {
    if (isItsOrTheir(view, k) && isPostAfter(k)) return bodies.at(-1)?.name ?? null
    if (isWhose(view, k) && is(view, k, WORD.body) && !view.tokens[k]!.capital && isPostAfter(k)) {
      const word = view.norms[k]!.replace(/'s?$/u, '')
      return findCalled(word, bodies, view.lexicon.language.code)
    }
  }
  const isVoice = spanHolds(from, to, (k) => conceptsAt(k).includes('spokesperson'))
  const saysWhose = spanHolds(from, to, (k) => {
    const says = conceptsAt(k)
    if (says.includes('spokesperson')) return says.some((concept) => MATTERS_OF_ONE.has(concept))
    return (
      !is(view, k, WORD.determiner) && view.tokens[k]!.isWord && (!view.tokens[k]!.capital || is(view, k, WORD.body))
    )
  })
  return isVoice && !saysWhose ? (bodies.at(-1)?.name ?? null) : null
}

/** "its defence ministry" is the defence ministry. */
function withoutOwner(body: string | null, { lexicon }: View): string | null {
  const [first, ...rest] = body?.split(' ') ?? []
  const isOwner = first !== undefined && lexicon.language.people.possessives.includes(first.toLowerCase())
  return isOwner && rest.length > 0 ? rest.join(' ') : body
}

function spanHolds(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let k = from; k < to; k++) if (holds(k)) return true
  return false
}

/** They speak for themselves, whatever house they belong to. */
const FOR_THEMSELVES: ReadonlySet<string> = new Set(['envoy', 'diplomat', 'minister', 'adviser', 'delegate', 'source'])
/** "Regierungssprecherin" says whose she is; "Unternehmenssprecherin" does not. */
const MATTERS_OF_ONE: ReadonlySet<string> = new Set(MATTERS.filter((matter) => matter !== 'company'))

/** The last body whose name holds the word, one with a name of its own first; else the last of that sort: "the company" for an operator. */
function findCalled(word: string, bodies: readonly Referent[], language: string): string | null {
  const named = bodies.filter(({ name }) => /\p{Lu}/u.test(name))
  const own = conceptsOf(word, language)
  const isOfSort = ({ words }: Referent) =>
    [...words].some((other) => conceptsOf(other, language).some((concept) => own.includes(concept)))
  const called =
    matchEarlier(new Set([word]), named) ?? named.findLast(isOfSort) ?? matchEarlier(new Set([word]), bodies)
  return called?.name ?? null
}

/** "its chief interpreter": a possessive of a body. */
function isItsOrTheir(view: View, at: number): boolean {
  const { he, she } = view.lexicon.genders
  return is(view, at, WORD.possessive) && !he.has(view.norms[at]!) && !she.has(view.norms[at]!)
}

/** Tokens from "its" to the noun of a post. */
const LONGEST_POST = 5

/** "ministry's", "Halvora's". */
function isWhose(view: View, at: number): boolean {
  return /'s?$/u.test(view.norms[at]!)
}

/** "grid operator Berezhenergo", "the company Orbis Azimuth": a word for a body before its name. */
function hasBodyBefore(view: View, from: number, head: number): boolean {
  for (let k = from; k < head; k++) if (is(view, k, WORD.body) && !isWhose(view, k)) return true
  return false
}

/** Few words, the first of them "the" or a capital: it stands for a longer name. */
function isShort(view: View, from: number, to: number): boolean {
  return to - from <= 4 && (is(view, from, WORD.determiner) || view.tokens[from]!.capital)
}

/** The words that tell one name from another; the last one ends where the name does, before a particle that sticks to it. */
function contentWords(view: View, { from, to }: Range, end: number): string[] {
  const words: string[] = []
  for (let k = from; k < to; k++) {
    const token = view.tokens[k]!
    if (!token.isWord || is(view, k, WORD.determiner | WORD.preposition | WORD.adverb | PRONOUN)) continue
    // "Yonhap's source" is not Yonhap; "the same official" is the official.
    if (!/'s?$/u.test(token.norm) && !SAME.has(token.norm))
      words.push(token.norm.slice(0, token.norm.length - Math.max(0, token.end - end)))
  }
  return words
}

function kindOf(
  view: View,
  { from, to }: Range,
  { head, things }: { readonly head: number; readonly things: ReadonlySet<string> },
): Kind {
  const isStaff = is(view, head, WORD.body) && view.tokens[head]!.capital && !view.lexicon.language.grammar.capitalNouns
  if (is(view, head, WORD.role) && !isStaff)
    return view.norms[head]!.endsWith('s') && !view.tokens[head]!.capital ? 'several' : 'person'
  if (is(view, head, WORD.body) || isCountry(view, { from, to: head + 1 })) return 'body'
  if (is(view, head, WORD.paper)) return 'paper'
  if (isPerson(view, to - 1)) return 'person'
  for (let k = from; k < to; k++) if (is(view, k, WORD.role) && k !== head) return 'person'
  if (isNameAfterPost(view, from, head)) return 'person'
  for (let k = from; k <= head; k++) if (is(view, k, WORD.body)) return 'body'
  return head > from && isNameOfTwo(view, { from, to: head }, things) ? 'person' : 'body'
}

/** "Ivan Lys", and no "Sirocco Grace" that the document calls "the Sirocco Grace" as well. */
function isNameOfTwo(view: View, { from, to }: Range, things: ReadonlySet<string>): boolean {
  const [first, last] = [view.tokens[from]!, view.tokens[to]!]
  const isNamed = first.capital && last.capital && !is(view, from, WORD.determiner)
  return isNamed && !things.has(view.text.slice(first.start, last.end))
}

/** "Military intelligence chief Ivan Lys": a name of two words behind a small word that is no body's. */
function isNameAfterPost(view: View, from: number, head: number): boolean {
  if (view.lexicon.language.grammar.capitalNouns) return false
  let name = head + 1
  while (name > from && view.tokens[name - 1]!.isWord && view.tokens[name - 1]!.capital) name--
  const post = view.tokens[name - 1]
  return head > name && name > from && post!.isWord && !is(view, name - 1, WORD.body | WORD.paper | WORD.determiner)
}

/** "South Korea": two words with capitals, and no person. */
function isCountry(view: View, { from, to }: Range): boolean {
  const words = view.text.slice(view.tokens[from]!.start, view.tokens[to - 1]!.end)
  return isCountryName(words, view.lexicon.language.code)
}

/** "리나 장관은": a post ends the name, but for the particle that sticks to it. */
function isPerson(view: View, last: number): boolean {
  const { posts } = view.lexicon.language.people
  const { text, tokens } = view
  const { start, end } = tokens[last]!
  if (posts.length === 0) return false
  const word = text.slice(start, endWithoutParticle(text, start, end))
  return posts.some((post) => word.endsWith(post))
}

/** "the secretary (, Gleb Sytin)", "Orrena's ambassador (, Teo Rassk)": a post whose holder is named behind it. */
function isPost(view: View, { from, to }: Range): boolean {
  if (is(view, from, WORD.determiner)) return true
  for (let k = from; k < to; k++) if (is(view, k, WORD.role)) return /'s?$/u.test(view.norms[from]!)
  return false
}

/** Where the name itself ends: at its first comma or relative clause. */
function endOfName(view: View, from: number, to: number): number {
  let end = from
  while (end < to && !is(view, end, WORD.relative) && view.norms[end] !== ',') end++
  return end
}

/**
 * Where the words end that tell somebody unnamed from others: "a lawmaker who was in the room", but for why he is not named and for
 * what a comma sets off.
 */
function endOfDescription(view: View, from: number, to: number): number {
  const name = endOfName(view, from, to)
  if (!is(view, name, WORD.relative)) return name
  let end = name
  while (end < to && view.norms[end] !== ',') end++
  const clause = { from: name, to: end }
  const isWithheld = [view.lexicon.identity, view.lexicon.anonymous].some(
    (list) => matchFirst(view, list, clause) !== null,
  )
  return end - name > LONGEST_DESCRIPTION || isWithheld ? name : end
}

/** Tokens of a clause that still tells who it is. */
const LONGEST_DESCRIPTION = 10

/** "the official, who is based abroad and …": a long clause behind the comma tells more than who it is. */
function withoutClause(view: View, span: Span, { from, to }: Range): Span {
  for (let k = from + 1; to - k > LONGEST_DESCRIPTION; k++)
    if (view.norms[k] === ',' && is(view, k + 1, WORD.relative) && !is(view, k + 1, WORD.determiner))
      return { start: span.start, end: view.tokens[k - 1]!.end }
  return span
}

/** Where a name set off by a comma begins: "the secretary, Gleb Sytin", "the firm that took them, Helion Orbital". */
function findApposed(view: View, from: number, to: number): number | null {
  for (let k = from; k + 1 < to; k++) {
    if (view.norms[k] !== ',') continue
    let name = k + 1
    while (name + 1 < to && CALLED.has(view.norms[name]!)) name++
    if (view.tokens[name]!.capital) return name
  }
  return null
}

/** ", known as NBR". */
const CALLED: ReadonlySet<string> = new Set(
  'also better known as auch besser bekannt als известный известная известное как відомий відома відоме як'.split(' '),
)

/** A name up to its relative clause; the person alone where one is set off: "the secretary, Gleb Sytin" is "Gleb Sytin". */
function shortName(
  view: View,
  { from, to }: Range,
  { nameEnd, spanEnd }: { readonly nameEnd: number; readonly spanEnd: number },
): string {
  let start = from
  let end = nameEnd
  // "У міністерстві (повідомили)": the preposition is no part of the name.
  if (end - start > 1 && is(view, start, WORD.preposition) && view.lexicon.spokenIn.has(view.norms[start]!)) start++
  const isCalled = isPost(view, { from, to: end }) || isWhose(view, start)
  const apposed = isCalled ? findApposed(view, end, to) : null
  if (apposed !== null) {
    start = apposed
    end = start
    while (end < to && view.norms[end] !== ',') end++
  }
  while (
    start < end - 1 &&
    is(view, start, WORD.determiner) &&
    !view.tokens[start + 1]!.isWord === false &&
    view.norms[start] === 'the'
  )
    start++
  // A particle that sticks to the last word of a Korean name is no part of it.
  const last = Math.min(view.tokens[Math.max(start, end - 1)]!.end, spanEnd)
  return view.text.slice(view.tokens[start]!.start, last).replace(/\s+/gu, ' ')
}
