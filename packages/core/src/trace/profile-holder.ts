import { conceptsOf } from '../languages/holder-words.ts'
import type { Document, NamedSource } from '../model/index.ts'
import { soundKey } from '../text/sound-key.ts'
import { findWords, type Word } from '../text/words.ts'
import { stripEnding } from './document-traits.ts'
import type { HolderProfile } from './holder-profile.ts'
import { countryOf } from './place-names.ts'

/**
 * Reads who a source is from its words and from what stands beside its name in the document.
 *
 * @example profileHolder(source, doc).concepts // ['intelligence', 'agency'] for "Halvora's spy agency"
 */
export function profileHolder(source: NamedSource, document: Document): HolderProfile {
  const known = profiles.get(source)
  if (known !== undefined && known.document === document.id) return known
  const profile = readHolder(source, document)
  profiles.set(source, profile)
  return profile
}

/** A group is traced for each of its days: its sources are read once. */
const profiles = new WeakMap<NamedSource, HolderProfile>()

function readHolder(source: NamedSource, document: Document): HolderProfile {
  const language = document.language
  const own = readWords(source.name === '' ? source.text : source.name, language, document.text)
  // The name may be a bare surname where the words here tell the post, or the reverse.
  const here = source.text === source.name ? own : readWords(source.text, language, document.text)
  // What an anonymous source is of has a name; what stands beside that name is not about the source.
  const beside = readBeside(document, source.unnamed ? null : (own.run ?? here.run))
  return {
    text: source.name === '' ? source.text : source.name,
    names: own.names.length > 0 ? own.names : here.names,
    run: own.run ?? here.run,
    affiliations: uniteNames(own.affiliations, here.affiliations),
    acronyms: unite(own.acronyms, here.acronyms),
    concepts: unite(own.concepts, here.concepts),
    beside,
    country: countryOf(document.country),
    dateline: readDateline(document),
    language: document.language,
    document: document.id,
    unnamed: source.unnamed,
    several: here.several || own.several || (here.names.length === 0 && here.concepts.includes('media')),
  }
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
    document.country === null ? [] : [{ words: document.country, key: soundKey(document.country, 'en'), sure: true }]
  return {
    text: document.publisher ?? '',
    names: read.names.map((name) => ({ ...name, sure: true })),
    run: document.publisher,
    affiliations: uniteNames(read.affiliations, country),
    acronyms: read.acronyms,
    concepts: unite(read.concepts, document.publisherKind === 'channel' ? ['channel'] : []),
    beside: { names: [], concepts: [] },
    country: countryOf(document.country),
    dateline: readDateline(document),
    language: document.language,
    document: document.id,
    unnamed: false,
    several: false,
  }
}

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
  const words = findWords(text)
  const names: { words: string; key: string; sure: boolean }[] = []
  const affiliations: { words: string; key: string; sure: boolean }[] = []
  const acronyms: string[] = []
  const concepts: string[] = []
  words.forEach((word, index) => {
    const found = conceptsOf(stripEnding(word.text), language)
    concepts.push(...found)
    if (/^\p{Lu}{2,6}$/u.test(word.text)) acronyms.push(word.text)
    if (found.length > 0 || !isName(word)) return
    const bare = stripEnding(word.text)
    const key = soundKey(bare, language)
    const shortest = HANGUL.test(bare) ? SHORTEST_HANGUL_KEY : SHORTEST_KEY
    if (key.length < shortest) return
    const belongs = isAffiliation(word, words, { index, text })
    ;(belongs ? affiliations : names).push({ words: bare, key, sure: isSureName(words, index, { language, context }) })
  })
  return {
    names,
    run: longestRun(text, words),
    affiliations,
    acronyms,
    concepts: [...new Set(concepts)].filter((concept) => concept !== 'several'),
    several: concepts.includes('several'),
  }
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

function longestRun(text: string, words: readonly Word[]): string | null {
  let best: { start: number; end: number; count: number } | null = null
  let open: { start: number; end: number; count: number } | null = null
  for (const word of words) {
    const capital = /^\p{Lu}/u.test(word.text) && !(open === null && NOT_NAMES.test(word.norm))
    if (!capital) {
      open = null
      continue
    }
    const joined: boolean = open !== null && /^[ \-.]{1,2}$/u.test(text.slice(open.end, word.start))
    open = joined
      ? { start: open!.start, end: word.end, count: open!.count + 1 }
      : { start: word.start, end: word.end, count: 1 }
    if (/['’]s?$/u.test(word.text)) {
      open = null
      continue
    }
    if (best === null || open.count > best.count) best = open
  }
  return best === null ? null : text.slice(best.start, best.end)
}

/** Code units looked at on each side of a name: an apposition of a dozen words. */
const BESIDE = 90

/** What a document says of a named one next to the name, at every place where it stands: ", who runs the …," and titles. */
function readBeside(document: Document, run: string | null): HolderProfile['beside'] {
  let names: HolderProfile['names'] = []
  const concepts: string[] = []
  if (run === null || document.text === '') return { names, concepts }
  for (let at = document.text.indexOf(run); at >= 0; at = document.text.indexOf(run, at + run.length)) {
    const before = document.text.slice(Math.max(0, at - BESIDE), at)
    const after = document.text.slice(at + run.length, at + run.length + BESIDE)
    const title =
      /(?:[\p{L}\p{N}'’.-]+[ ]){0,7}$/u.exec(before.split(/[,;:.!?"“”«»„—–\n]\s*(?!$)/u).at(-1) ?? '')?.[0] ?? ''
    const apposition = /^(?:, |\s\()([^,.;:"“”«»„!?)\n]{3,90})(?:[,)]| said| say|$)/u.exec(after)?.[1] ?? ''
    for (const piece of [title, apposition]) {
      const read = readWords(piece, document.language, document.text)
      concepts.push(...read.concepts)
      names = uniteNames(names, [...read.names, ...read.affiliations])
    }
  }
  return { names, concepts: [...new Set(concepts)] }
}

function unite<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}

function uniteNames(a: HolderProfile['names'], b: HolderProfile['names']): HolderProfile['names'] {
  const keys = new Set(a.map((name) => name.key))
  return [...a, ...b.filter((name) => !keys.has(name.key))]
}
