import { findLetteredBody } from '../languages/bodies.ts'
import { markOfDirection } from '../languages/directions.ts'
import { conceptsOf, ROLES, WITNESSES } from '../languages/holder-words.ts'
import { languageOf } from '../languages/index.ts'
import { countryOfLetters, countryOfSeat, countryOfSeatOfTwo } from '../languages/seats.ts'
import type { Claim, Document, NamedSource } from '../model/index.ts'
import { soundKey } from '../text/sound-key.ts'
import { findWords, type Word } from '../text/words.ts'
import { stripEnding } from './document-traits.ts'
import type { HolderProfile } from './holder-profile.ts'
import { countryOf, placeKey } from './place-names.ts'

/**
 * Reads who a source is from its words and from what stands beside its name in the document.
 *
 * @example profileHolder(source, doc).concepts // ['intelligence', 'agency'] for "Halvora's spy agency"
 */
export function profileHolder(source: SourceWords, document: Document): HolderProfile {
  const known = profiles.get(document) ?? new Map<string, HolderProfile>()
  profiles.set(document, known)
  const { name, text, body, unnamed } = source
  const key = JSON.stringify([name, text, body, unnamed])
  const profile = known.get(key) ?? readHolder(source, document)
  known.set(key, profile)
  return profile
}

/** A document names its sources again and again in the same words, and each claim is read many times: each wording is read once. */
const profiles = new WeakMap<Document, Map<string, HolderProfile>>()

/** All of a source that tells who it is. */
type SourceWords = Pick<NamedSource, 'name' | 'text' | 'body' | 'unnamed'>

function readHolder(source: SourceWords, document: Document): HolderProfile {
  const language = document.language
  const own = readWords(source.name === '' ? source.text : source.name, language, document.text)
  // The name may be a bare surname where the words here tell the post, or the reverse.
  const here = source.text === source.name ? own : readWords(source.text, language, document.text)
  // What an anonymous source is of has a name; what stands beside that name is not about the source.
  const beside = readBeside(document, source.unnamed ? null : (own.run ?? here.run))
  const names = own.names.length > 0 ? own.names : here.names
  const concepts = unite(own.concepts, here.concepts)
  const body = source.body === undefined ? null : readWords(source.body, language, document.text)
  // "A spokeswoman" without a name is the voice of her ministry.
  const isVoice = names.length === 0 && body !== null
  return {
    text: source.name === '' ? source.text : source.name,
    names: isVoice ? body.names : names,
    run: own.run ?? here.run ?? (isVoice ? body.run : null),
    affiliations: uniteNames(uniteNames(own.affiliations, here.affiliations), isVoice ? body.affiliations : []),
    acronyms: unite(unite(own.acronyms, here.acronyms), isVoice ? body.acronyms : []),
    concepts: isVoice ? unite(concepts, body.concepts) : concepts,
    beside: {
      names: uniteNames(beside.names, body === null ? [] : [...body.names, ...body.affiliations]),
      concepts: unite(beside.concepts, body?.concepts ?? []),
    },
    post: names.length > 0 ? beside.post : null,
    body: source.body ?? null,
    country: countryOf(document.country),
    dateline: readDateline(document),
    language: document.language,
    document: document.id,
    unnamed: source.unnamed && !isVoice,
    several: here.several || own.several || (here.names.length === 0 && here.concepts.includes('media')),
  }
}

/** Publishers of these kinds speak for themselves; the press repeats. */
const SPEAK_THEMSELVES: ReadonlySet<string> = new Set(['government', 'organisation', 'channel'])

/** Whether a document is its publisher's own word: a ministry's statement, a group's note, a channel's post. */
export function speaksForItself({ publisherKind }: Pick<Document, 'publisherKind'>): boolean {
  return SPEAK_THEMSELVES.has(publisherKind ?? '')
}

/** All whom a claim names, from the nearest to the farthest, and its publisher where that speaks for itself. */
export function profileSpeakers({ source, via }: Pick<Claim, 'source' | 'via'>, document: Document): HolderProfile[] {
  const named = [source, ...via].flatMap((one) => (one === null ? [] : [profileHolder(one, document)]))
  return speaksForItself(document) ? [...named, profilePublisher(document)] : named
}

/** All to whom the sources of a claim spoke, as its words name them: outlets where the case knows them as such. */
export function profileListeners({ source, via }: Pick<Claim, 'source' | 'via'>, document: Document): HolderProfile[] {
  return [source, ...via].flatMap((one) => (one === null ? [] : (profileListener(one, document) ?? [])))
}

/** To whom a source spoke; null where its words name nobody. */
export function profileListener(source: NamedSource, document: Document): HolderProfile | null {
  if (source.toldTo === undefined) return null
  return profileHolder({ text: source.toldTo, name: source.toldTo, unnamed: false }, document)
}

/** The profile of a publisher that speaks for itself. */
export function profilePublisher(document: Document): HolderProfile {
  const known = publishers.get(document)
  if (known !== undefined) return known
  const profile = readPublisher(document)
  publishers.set(document, profile)
  return profile
}

const publishers = new WeakMap<Document, HolderProfile>()

function readPublisher(document: Document): HolderProfile {
  const read = readWords(document.publisher ?? '', document.language, '')
  const country =
    document.country === null ? [] : [{ words: document.country, key: placeKey(document.country, 'en'), sure: true }]
  const signed = speaksForItself(document) ? findSigner(document) : null
  const signer = signed === null ? [] : readWords(signed, document.language, '').names
  const text = signed === null ? (document.publisher ?? '') : `${signed}, ${document.publisher ?? ''}`
  return {
    text,
    names: uniteNames(read.names, signer).map((name) => ({ ...name, sure: true })),
    run: text,
    affiliations: uniteNames(read.affiliations, country),
    acronyms: read.acronyms,
    concepts: unite(read.concepts, document.publisherKind === 'channel' ? ['channel'] : []),
    beside: { names: [], concepts: [] },
    post: null,
    body: null,
    country: countryOf(document.country),
    dateline: readDateline(document),
    language: document.language,
    document: document.id,
    unnamed: false,
    several: false,
  }
}

/** Who signs a statement, a note or a post: its byline, else whom its title names with a post; `null` where neither does. */
function findSigner({ byline, title, language }: Document): string | null {
  const bare = byline?.replace(/^(?:by|von|автор:?)\s+/iu, '').trim() ?? ''
  if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(bare)) return bare
  const words = findWords(title ?? '')
  const post = words.findIndex((word) => conceptsOf(word.text, language).some((one) => POSTS.has(one)))
  if (post < 0) return null
  const isPart = (word: Word | undefined) =>
    word !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    conceptsOf(word.text, language).length === 0 &&
    !NOT_NAMES.test(word.norm)
  for (let from = post + 1; from < words.length; from++) {
    if (!isPart(words[from])) continue
    let to = from + 1
    while (isPart(words[to]) && title!.slice(words[to - 1]!.end, words[to]!.start) === ' ') to++
    // "Minister of Internal Security, Oksana Hnatiuk": the name stands right after the post or a comma.
    const before = title!.slice(words[from - 1]!.end, words[from]!.start)
    if (to - from >= LEAST_SIGNER && (from === post + 1 || before.startsWith(',')))
      return title!.slice(words[from]!.start, words[to - 1]!.end)
    from = to - 1
  }
  return null
}

const POSTS: ReadonlySet<string> = new Set([
  'minister',
  'head',
  'spokesperson',
  'envoy',
  'secretary',
  'commander',
  'president',
  'governor',
  'mayor',
])
/** Words of a name. */
const LEAST_SIGNER = 2

/** The place at the head of a report: "STAVIN, March 7 (Corvane) -", "Terenow.", "[서림일보=코르베인]" has none. */
function readDateline(document: Document): HolderProfile['dateline'] {
  const words = /^(\p{Lu}[\p{L}'’-]{2,})(?:, |\. | \()/u.exec(document.dateline ?? document.text)?.[1]
  return words === undefined ? null : { words, key: soundKey(words, document.language), sure: true }
}

interface ReadWords {
  readonly names: HolderProfile['names']
  readonly run: string | null
  readonly affiliations: HolderProfile['affiliations']
  readonly acronyms: readonly string[]
  readonly concepts: readonly string[]
  readonly several: boolean
}

/** Sound keys of one consonant say nothing. */
const SHORTEST_KEY = 2
/** Korean has no capitals: a word of two syllables may be anything. */
const SHORTEST_HANGUL_KEY = 3

function readWords(text: string, language: string, context: string): ReadWords {
  const words = joinDirections(text, joinSeats(text, findWords(text)), language)
  const names: NamedWord[] = []
  const affiliations: NamedWord[] = []
  const acronyms: string[] = []
  const concepts: string[] = []
  const whose: NamedWord[] = []
  words.forEach((word, index) => {
    const found = conceptsOf(stripEnding(word.text), language)
    const stem = adjectiveStem(word, language)
    if (stem !== null) whose.push({ words: stem, key: soundKey(stem, language), sure: false })
    concepts.push(...found)
    if (SECURITY.test(text.slice(words[index - 1]?.start ?? word.start, word.end))) concepts.push('intelligence')
    const lettersOf = countryOfLetters(word.text)
    const seatOf = lettersOf ?? countryOfSeat(word.text)
    if (seatOf !== null) affiliations.push({ words: seatOf, key: placeKey(seatOf, 'en'), sure: true })
    if (lettersOf !== null) return
    const houseOf = countryOfSeatOfTwo(word.text)
    if (houseOf !== null) {
      affiliations.push({ words: houseOf, key: placeKey(houseOf, 'en'), sure: true })
      concepts.push('president')
      return
    }
    const lettered = findLetteredBody(stripEnding(word.text))
    if (lettered !== null) {
      acronyms.push(lettered.letters)
      concepts.push(...lettered.concepts)
      if (lettered.country !== null)
        affiliations.push({ words: lettered.country, key: placeKey(lettered.country, 'en'), sure: true })
    } else if (/^\p{Lu}{2,6}$/u.test(word.text) && !HANGUL.test(word.text)) acronyms.push(word.text)
    else if (found.length === 0 && isName(word)) readName(word, index)
  })
  function readName(word: Word, index: number): void {
    const bare = stripEnding(word.text)
    const key = placeKey(bare, language)
    const shortest = HANGUL.test(bare) ? SHORTEST_HANGUL_KEY : SHORTEST_KEY
    if (key.length < shortest || isSentTo(words, index, language)) return
    const belongs = isAffiliation(word, words, { index, text })
    ;(belongs ? affiliations : names).push({ words: bare, key, sure: isSureName(words, index, { language, context }) })
  }
  return {
    names,
    run: longestRun(text, words, language),
    affiliations: [...affiliations, ...whose],
    acronyms,
    concepts: [...new Set(concepts)].filter((concept) => concept !== 'several'),
    several: concepts.includes('several'),
  }
}

/** "Security police", "the Security Service of Ukraine": no constables. */
const SECURITY = /^security (?:police|services?|bureau|agency)$/iu

type NamedWord = HolderProfile['names'][number]

/** "White House" is one word of two. */
function joinSeats(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const both = before === undefined ? '' : text.slice(before.start, word.end)
    if (before !== undefined && countryOfSeatOfTwo(both) !== null)
      joined[joined.length - 1] = {
        start: before.start,
        end: word.end,
        text: both,
        norm: `${before.norm} ${word.norm}`,
      }
    else joined.push(word)
  }
  return joined
}

/** "South Korea" is one word of two: a direction before a name tells it from another of that name. */
function joinDirections(text: string, words: readonly Word[], language: string): readonly Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const isNamed =
      before !== undefined &&
      /^\p{Lu}/u.test(before.text) &&
      markOfDirection(before.norm) !== null &&
      isName(word) &&
      conceptsOf(stripEnding(word.text), language).length === 0 &&
      text.slice(before.end, word.start) === ' '
    if (isNamed)
      joined[joined.length - 1] = {
        start: before.start,
        end: word.end,
        text: text.slice(before.start, word.end),
        norm: `${before.norm} ${word.norm}`,
      }
    else joined.push(word)
  }
  return joined
}

/** The stem of a small adjective that may be of a country: "lisow" of "lisowischen"; `null` for any other word. */
function adjectiveStem(word: Word, language: string): string | null {
  if (!/^\p{Ll}/u.test(word.text)) return null
  const ending = ADJECTIVES[language.slice(0, 2)]
  const stem = ending === undefined ? undefined : ending.exec(word.text)?.[1]
  return stem === undefined || soundKey(stem, language).length < SHORTEST_KEY ? null : stem
}

const ADJECTIVES: Readonly<Record<string, RegExp>> = {
  de: /^(\p{L}{3,})isch(?:e[nmrs]?)?$/u,
  ru: /^(\p{L}{3,})ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u,
  uk: /^(\p{L}{3,})ськ(?:ий|ого|ому|им|а|ої|ій|у|ою|е|і|их|ими)$/u,
}

const HANGUL = /^\p{Script=Hangul}/u
/** Begin a source with a capital at the head of a sentence, or are titles. */
const NOT_NAMES =
  /^(?:the|a|an|its|his|her|their|our|one|some|both|two|three|that|this|another|mr|mrs|ms|dr|col|gen|lt|sgt|capt|it|he|she|they|we|i|der|die|das|ein|eine|ihr|sein|er|sie|es|он|она|они|его|ее|их|він|вона|вони|його|її|їх|той|та|те|this|these|those|former|senior|new|not|no|in|by|of|for|and|asked|former|deputy|vice|von|und)$/u

function isName(word: Word): boolean {
  if (HANGUL.test(word.text)) return true
  if (NOT_NAMES.test(word.norm)) return false
  return /^\p{Lu}/u.test(word.text)
}

/**
 * Whether a capital shows a name: in German, where nouns have it too, only beside another; at the head of a sentence, only
 * where the document writes the word so within one. Hangul shows nothing.
 */
function isSureName(
  words: readonly Word[],
  index: number,
  { language, context }: { readonly language: string; readonly context: string },
): boolean {
  const word = words[index]!
  if (HANGUL.test(word.text)) return false
  const nameAt = (at: number) => {
    const other = words[at]
    return (
      other !== undefined &&
      /^\p{Lu}/u.test(other.text) &&
      !NOT_NAMES.test(other.norm) &&
      conceptsOf(other.text, language).length === 0
    )
  }
  if (language.startsWith('de')) return nameAt(index - 1) || nameAt(index + 1)
  if (index > 0 || context === '') return true
  for (let at = context.indexOf(word.text); at >= 0; at = context.indexOf(word.text, at + 1)) {
    if (/[\p{Ll}\p{N},;:)»”’]\s$/u.test(context.slice(Math.max(0, at - 2), at))) return true
  }
  return nameAt(1)
}

/** "Halvora's spy agency", "the Halvoran bureau", "of Rudenia", "in Stavin", Halvoras Geheimdienst: whose it is, not who. */
function isAffiliation(
  word: Word,
  words: readonly Word[],
  { index, text }: { readonly index: number; readonly text: string },
): boolean {
  if (/['’]s?$/u.test(word.text)) return true
  const article = /^(?:the|der|die|das|dem|den|des)$/u.test(words[index - 1]?.norm ?? '')
  const before = words[article ? index - 2 : index - 1]
  if (before !== undefined && /^(?:of|in|from|at|for|von|in|aus|bei|в|из|у|з)$/u.test(before.norm)) return true
  // "A Western official", and no "Western Union".
  const follower = words[index + 1]
  if (markOfDirection(word.norm) !== null && follower !== undefined && /^\p{Ll}/u.test(follower.text)) return true
  if (/(?:an|ian|ese|ish|ische|ischen|ischer|isches|ский|ского|ская|ской|ське|ського|ська|ської)$/iu.test(word.text)) {
    // An adjective qualifies what follows; a name in -an stands last or before another name.
    const next = words[index + 1]
    const after = next !== undefined && text.slice(word.end, next.start) === ' ' ? next : undefined
    const named = before !== undefined && /^\p{Lu}/u.test(before.text) && !NOT_NAMES.test(before.norm)
    if (after !== undefined && !named && !/^\p{Lu}/u.test(after.text)) return true
    if (after !== undefined && /^\p{Lu}/u.test(after.text) && article) return true
  }
  return false
}

/** "The envoy to the United Nations": where somebody was sent, not whose he is. */
function isSentTo(words: readonly Word[], index: number, language: string): boolean {
  let at = index - 1
  while (at >= 0 && /^\p{Lu}/u.test(words[at]!.text)) at--
  if (words[at]?.norm === 'the') at--
  if (words[at]?.norm !== 'to' || at === 0) return false
  return conceptsOf(words[at - 1]!.text, language).some((concept) => SENT.has(concept))
}

const SENT: ReadonlySet<string> = new Set(['envoy', 'delegate', 'diplomat', 'embassy'])

interface Run {
  readonly start: number
  readonly end: number
  readonly count: number
  /** Its last word says that it is a body, whose matter may follow: "National Bureau (of Investigation)". */
  readonly isBody: boolean
}

function longestRun(text: string, words: readonly Word[], language: string): string | null {
  let best: Run | null = null
  let open: Run | null = null
  for (const word of words) {
    const capital = /^\p{Lu}/u.test(word.text) && !(open === null && NOT_NAMES.test(word.norm))
    if (!capital) {
      if (open?.isBody !== true || !/^(?:of|for|the)$/u.test(word.norm)) open = null
      continue
    }
    const gap: string | null = open === null ? null : text.slice(open.end, word.start)
    const joined: boolean = gap !== null && (/^[ \-.]{1,2}$/u.test(gap) || /^ (?:of|for)(?: the)? $/u.test(gap))
    const isBody = conceptsOf(word.text, language).some((concept) => BODIES.has(concept))
    open = joined
      ? { start: open!.start, end: word.end, count: open!.count + 1, isBody }
      : { start: word.start, end: word.end, count: 1, isBody }
    if (/['’]s?$/u.test(word.text)) {
      open = null
      continue
    }
    if (best === null || open.count > best.count) best = open
  }
  return best === null ? null : text.slice(best.start, best.end)
}

const BODIES: ReadonlySet<string> = new Set([
  'agency',
  'service',
  'ministry',
  'inspectorate',
  'union',
  'company',
  'court',
])

/** Code units looked at on each side of a name: an apposition of a dozen words. */
const BESIDE = 90

/** What a document says of a named one next to the name, at every place where it stands: ", who runs the …," and titles. */
function readBeside(document: Document, run: string | null): HolderProfile['beside'] & Pick<HolderProfile, 'post'> {
  let names: HolderProfile['names'] = []
  const concepts: string[] = []
  let post: string | null = null
  if (run === null || document.text === '') return { names, concepts, post }
  for (let at = document.text.indexOf(run); at >= 0; at = document.text.indexOf(run, at + run.length)) {
    if (isWithinWord(document, at, at + run.length)) continue
    const before = document.text.slice(Math.max(0, at - BESIDE), at)
    const after = document.text.slice(at + run.length, at + run.length + BESIDE)
    const title =
      /(?:[\p{L}\p{N}'’.-]+[ ]){0,7}$/u.exec(before.split(/[,;:.!?"“”«»„—–\n]\s*(?!$)/u).at(-1) ?? '')?.[0] ?? ''
    const apposition =
      /^(?:, |\s\()([^,.;:"“”«»„!?)\n]{3,90})(?:[,)]|$)/u.exec(after)?.[1] ?? findLastPost(after, document)
    for (const piece of [title, apposition]) {
      const read = readWords(piece, document.language, document.text)
      concepts.push(...read.concepts)
      post ??= readPost(piece, read.concepts, document.language)
      names = uniteNames(names, [...read.names, ...read.affiliations])
    }
  }
  return { names, concepts: [...new Set(concepts)], post }
}

/** What follows a name to the end of its sentence where it is a post and no clause: ", the spokeswoman of the Office." */
function findLastPost(after: string, { language }: Document): string {
  const piece = /^, ([^,.;:"“”«»„!?)\n]{3,90})\./u.exec(after)?.[1] ?? ''
  const words = findWords(piece)
  const [first] = words
  if (first === undefined) return ''
  const { verbs, leading } = clauseWordsOf(language)
  const begins =
    leading.has(first.norm) ||
    languageOf(language).people.possessives.includes(first.norm) ||
    /['’]s$/u.test(first.text) ||
    conceptsOf(first.text, language).some((concept) => PERSONAL.has(concept))
  const isClause = words.some(({ norm }) => verbs.has(norm)) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(piece)
  return begins && !isClause ? piece : ''
}

/** "Halvora" in "Halvoran": another word; where names have endings, what follows may be one. */
function isWithinWord({ text, language }: Document, start: number, end: number): boolean {
  return LETTER.test(text[start - 1] ?? '') || (language === 'en' && LETTER.test(text[end] ?? ''))
}

const LETTER = /\p{L}/u

/** What stands beside a name as the post of a person: without its article, and not too long; `null` where it is none, or a clause. */
function readPost(piece: string, concepts: readonly string[], language: string): string | null {
  if (!concepts.some((concept) => PERSONAL.has(concept))) return null
  const { verbs, leading } = clauseWordsOf(language)
  const norms = findWords(piece).map(({ norm }) => norm)
  if (norms.some((norm) => verbs.has(norm)) || leading.has(norms.at(-1) ?? '') || NAME_AND_VERB.test(piece.trim()))
    return null
  const bare = piece.trim().replace(/^(?:the|a|an|its|his|her|their|der|die|das|ein|eine|ihr|ihre|sein|seine)\s/iu, '')
  return bare.split(/\s+/u).length > LONGEST_POST ? null : bare
}

/** Words that make a clause of what stands beside a name, and words that lead on to the name. */
interface ClauseWords {
  readonly verbs: ReadonlySet<string>
  readonly leading: ReadonlySet<string>
}

const clauseWords = new Map<string, ClauseWords>()

function clauseWordsOf(language: string): ClauseWords {
  const known = clauseWords.get(language)
  if (known !== undefined) return known
  const { auxiliaries, subordinators, complementizers, prepositions, determiners } = languageOf(language).grammar
  const made = {
    verbs: new Set([...auxiliaries, ...subordinators, ...complementizers]),
    leading: new Set([...prepositions, ...determiners]),
  }
  clauseWords.set(language, made)
  return made
}

/** "Ambassador Robert Wood said": another person, and what he did. */
const NAME_AND_VERB = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ \p{Ll}\p{L}*$/u

const PERSONAL: ReadonlySet<string> = new Set([
  ...ROLES,
  ...WITNESSES,
  'analysis',
  'mayor',
  'governor',
  'president',
  'elder',
])
/** Words. */
const LONGEST_POST = 8

function unite<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}

function uniteNames(a: HolderProfile['names'], b: HolderProfile['names']): HolderProfile['names'] {
  const keys = new Set(a.map((name) => name.key))
  return [...a, ...b.filter((name) => !keys.has(name.key))]
}
