import { MATTERS, PAPERS, ROLES, WITNESSES } from '../languages/holder-words.ts'
import { compareSounds } from '../text/sound-key.ts'
import { factsOf, type HolderFacts, uniteFacts } from './compare-holders.ts'
import type { HolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import { guessOffice, matterOf } from './name-office.ts'
import { compareSpelling } from './place-names.ts'
import { findKnown, isMetonym } from './resolve-holder.ts'

/** self: the words name that very one; behalf: they name a country or a body that it speaks for. */
export type Speaking = 'self' | 'behalf'

/**
 * Whether somebody whom a claim names may be told of by other words: by the rest of their name, by an acronym, by the body or
 * the country that they speak for, by its capital; `null` where not. Words that say more than is known of them do not fit:
 * Rudenia's embassy where only Rudenia spoke.
 *
 * @example speaksFor(profileOf("Rudenia's foreign ministry"), profileOf('Rudenia'), book) // 'behalf'
 */
export function speaksFor(voice: HolderProfile, asked: HolderProfile, book: HolderBook): Speaking | null {
  const own = factsOf(asked, book)
  const [known, knownVoice] = [findKnown(asked, book), findKnown(voice, book)]
  const here = factsOf(voice, book)
  const facts = knownVoice === null ? here : uniteFacts([here, knownVoice.facts])
  // What stands beside a country is another country as often as not.
  const isNamed = here.names.size > 0
  const words = [...voice.names, ...voice.affiliations, ...(isNamed ? voice.beside.names : [])]
  const home = facts.affiliations.size > 0 ? null : guessOffice(voice, here, book)
  const keys = new Set([
    ...[facts.names, facts.affiliations].flatMap((each) => [...each]),
    ...(isNamed ? facts.besideKeys : []),
    ...(home === null ? [] : [home.slice(0, home.lastIndexOf(' '))]),
  ])
  const belongs = [...own.affiliations].every(
    (key) => keys.has(key) || asked.affiliations.some((name) => name.key === key && hasName(words, name)),
  )
  if (!belongs) return null
  if (known !== null && known === knownVoice) return 'self'
  const named = asked.names.filter(({ key }) => own.names.has(key))
  if (named.some((name) => !keys.has(name.key) && !hasName(words, name))) return null
  if (named.length > 0) return 'self'
  if (own.acronyms.size > 0)
    return [...own.acronyms].some((acronym) => facts.acronyms.has(acronym) || initialsOf(voice) === acronym)
      ? 'self'
      : null
  const speaks = isMetonym(own) ? speaksForState(facts, here) : isDescribedSo(own.concepts, facts)
  return speaks ? 'behalf' : null
}

/** Whether words tell anything of who speaks: "one source" and "10 reports" do not. */
export function tellsWho(profile: HolderProfile, book: HolderBook): boolean {
  const { names, affiliations, acronyms, concepts } = factsOf(profile, book)
  return names.size + affiliations.size + acronyms.size > 0 || [...concepts].some((concept) => !UNTELLING.has(concept))
}

const UNTELLING: ReadonlySet<string> = new Set([
  'source', 'several', 'media', 'newspaper', 'newsagency', 'broadcaster', 'channel', ...PAPERS,
]) // biome-ignore format: read as a list

type NamedWord = HolderProfile['names'][number]

function hasName(words: readonly NamedWord[], name: NamedWord): boolean {
  return words.some((other) => isSameName(other, name))
}

/** Least share of the letter pairs of a name: names of the same consonants are many. */
const NEAR_SPELLING = 0.3
const NEAR_SOUND = 0.7
const SHORTEST_NEAR = 4

function isSameName(a: NamedWord, b: NamedWord): boolean {
  if (isOfPlace(a.words, b.words) || isOfPlace(b.words, a.words)) return true
  const near =
    a.key === b.key ||
    (Math.min(a.key.length, b.key.length) >= SHORTEST_NEAR && compareSounds(a.key, b.key) >= NEAR_SOUND)
  return near && compareSpelling(a.words, b.words) >= NEAR_SPELLING
}

/** "Iranian" of Iran, "Russian" of Russia, in a case that has no press of theirs. */
function isOfPlace(place: string, adjective: string): boolean {
  const bare = (words: string) => words.replace(/['’]s?$/u, '').toLowerCase()
  const stem = bare(place).replace(/(?:ia|a|e|o|y)$/u, '')
  const rest = bare(adjective)
  return stem.length >= 3 && rest.startsWith(stem) && /^(?:i?an|ean|ese|i|ish|ic|ns?|s)$/u.test(rest.slice(stem.length))
}

const LEAST_INITIALS = 3

function initialsOf({ text }: HolderProfile): string | null {
  const capitals = text.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  return capitals.length < LEAST_INITIALS ? null : capitals.map((word) => word[0]).join('')
}

/** A villager, a paper and a party are of a country and do not speak for it. */
const PRIVATE: ReadonlySet<string> = new Set([
  ...WITNESSES, ...PAPERS, 'exile', 'party', 'analysis', 'company', 'union', 'monitors', 'satellite', 'newspaper', 'newsagency', 'broadcaster',
  'channel', 'media',
]) // biome-ignore format: read as a list

function speaksForState(facts: HolderFacts, here: HolderFacts): boolean {
  if ([...here.concepts].some((concept) => PRIVATE.has(concept))) return false
  if (isMetonym(here)) return true
  const all = new Set<string>([...facts.concepts, ...facts.besideConcepts])
  return [...ROLES, ...MATTERS].some((concept) => !PRIVATE.has(concept) && all.has(concept))
}

/** A matter in common, and no post that is not theirs. */
function isDescribedSo(asked: ReadonlySet<string>, { concepts, besideConcepts }: HolderFacts): boolean {
  const has = (concept: string) => concepts.has(concept) || besideConcepts.has(concept)
  const matter = matterOf(asked)
  const said = [...asked].filter((concept) => !UNTELLING.has(concept))
  if (matter === null) return said.length > 0 && said.every(has)
  return has(matter) && ROLES.filter((role) => role !== 'source' && asked.has(role)).every(has)
}
