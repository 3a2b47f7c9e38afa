import { MATTERS, PAPERS, ROLES, WITNESSES } from '../languages/holder-words.ts'
import { isOfTheState } from '../languages/state-words.ts'
import { compareSounds } from '../text/sound-key.ts'
import type { HolderProfile } from './holder-profile.ts'
import { findPlace, type PlaceNames } from './place-names.ts'

/** All that is known of one holder: of one mention, or of all mentions that are one. */
export interface HolderFacts {
  readonly names: ReadonlySet<string>
  readonly affiliations: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
  readonly concepts: ReadonlySet<string>
  readonly besideKeys: ReadonlySet<string>
  readonly besideConcepts: ReadonlySet<string>
}

/** How much two holders look like one: below 0 they contradict each other. */
export interface HolderLikeness {
  readonly score: number
  /** Whether a name or an acronym is the same. */
  readonly named: boolean
  /** Whether one is named beside the other: a body and its man. */
  readonly belongs: boolean
  readonly words: readonly string[]
}

/** Points, set by hand on eight cases: a name decides, what is said of it follows, contradiction weighs more than likeness. */
const POINTS = {
  sameName: 5,
  sameAcronym: 5,
  otherName: -5,
  belongs: 2,
  sameAffiliation: 1,
  otherAffiliation: -3,
  sameMatter: 2,
  otherMatter: -3,
  sameRole: 1,
  sameWork: 2.5,
  otherWork: -2,
  personNotBody: -1,
} as const

/** What a case knows of names, as far as facts rest on it. */
interface KnownNames {
  readonly places: PlaceNames
  readonly names: ReadonlySet<string>
}

/** What is known of one mention, in the light of a case. A group asks of each source for every pair that it compares: the answer is kept. */
export function factsOf(profile: HolderProfile, { places, names }: KnownNames): HolderFacts {
  const before = remembered.get(profile)
  if (before?.places === places && before.names === names) return before.facts
  const facts = readFacts(profile, { places, names })
  remembered.set(profile, { places, names, facts })
  return facts
}

const remembered = new WeakMap<HolderProfile, KnownNames & { readonly facts: HolderFacts }>()

function readFacts(profile: HolderProfile, { places, names: known }: KnownNames): HolderFacts {
  const place = (name: { readonly words: string; readonly key: string }) => findPlace(name, places, profile.language)
  const names: string[] = []
  // A small adjective is an affiliation only where it is of a country of the case.
  // "The Director of National Intelligence" is of no country called National.
  const affiliations = profile.affiliations.flatMap(
    (name) => place(name) ?? ((name.sure || isCapital(name.words)) && !isOfTheState(name.words) ? [name.key] : []),
  )
  for (const name of profile.names) {
    const found = place(name)
    if (found === null && !name.sure && !isKnownName(name.key, known) && !standsAlone(profile)) continue
    if (found === null) names.push(name.key)
    else affiliations.push(found)
  }
  return {
    names: new Set(names),
    affiliations: new Set(affiliations),
    acronyms: new Set(profile.acronyms),
    concepts: new Set(profile.concepts),
    besideKeys: new Set(profile.beside.names.map((name) => place(name) ?? name.key)),
    besideConcepts: new Set(profile.beside.concepts),
  }
}

function isCapital(words: string): boolean {
  return !/^\p{Ll}/u.test(words)
}

/** Words without capitals or with everybody's: a name where the rest of the case writes it as one. */
function isKnownName(key: string, known: ReadonlySet<string>): boolean {
  return key.length >= 3 && (known.has(key) || shareSound(new Set([key]), known))
}

/** Nothing but the words themselves says who it is: then they are a name. */
function standsAlone(profile: HolderProfile): boolean {
  return profile.concepts.length === 0 && !profile.unnamed
}

/** All that is known of some who are one, in their order. */
export function uniteFacts(all: readonly HolderFacts[]): HolderFacts {
  const unite = (of: keyof HolderFacts): ReadonlySet<string> => {
    const united = new Set<string>()
    for (const facts of all) for (const one of facts[of]) united.add(one)
    return united
  }
  return {
    names: unite('names'),
    affiliations: unite('affiliations'),
    acronyms: unite('acronyms'),
    concepts: unite('concepts'),
    besideKeys: unite('besideKeys'),
    besideConcepts: unite('besideConcepts'),
  }
}

/** Whether one holds all that another does. */
export function holdsAll(whole: HolderFacts, part: HolderFacts): boolean {
  return (Object.keys(part) as (keyof HolderFacts)[]).every((of) => [...part[of]].every((one) => whole[of].has(one)))
}

/** Compares what is known of two holders, with what spoke for it and against it. */
export function compareHolders(a: HolderFacts, b: HolderFacts): HolderLikeness {
  const words: string[] = []
  let score = 0
  const count = (points: number, what: string) => {
    score += points
    words.push(what)
  }
  const sameName = shareSound(a.names, b.names)
  const sameAffiliation = shareSound(a.affiliations, b.affiliations)
  const otherAffiliation = a.affiliations.size > 0 && b.affiliations.size > 0 && !sameAffiliation
  let belongs = false
  if (shareAny(a.acronyms, b.acronyms)) count(POINTS.sameAcronym, 'same acronym')
  if (sameName) count(POINTS.sameName, 'same name')
  else {
    // Two of other countries who are named beside each other met; neither is the other's man.
    belongs =
      !otherAffiliation &&
      (shareSound(a.names, new Set([...b.affiliations, ...b.besideKeys])) ||
        shareSound(b.names, new Set([...a.affiliations, ...a.besideKeys])))
    if (belongs) count(POINTS.belongs, 'one is named beside the other')
    else if (a.names.size > 0 && b.names.size > 0) count(POINTS.otherName, 'other names')
  }
  const besideSame = shareSound(a.affiliations, b.besideKeys) || shareSound(b.affiliations, a.besideKeys)
  if (otherAffiliation) {
    if (!sameName) count(POINTS.otherAffiliation, 'other country or body')
  } else if (sameAffiliation || besideSame) count(POINTS.sameAffiliation, 'same country or body')
  score += compareConcepts(a, b, words)
  return { score, named: sameName || shareAny(a.acronyms, b.acronyms), belongs, words }
}

function compareConcepts(a: HolderFacts, b: HolderFacts, words: string[]): number {
  let score = 0
  const all = (facts: HolderFacts, kinds: readonly string[]) =>
    kinds.filter((kind) => facts.concepts.has(kind) || facts.besideConcepts.has(kind))
  const own = (facts: HolderFacts, kinds: readonly string[]) => kinds.filter((kind) => facts.concepts.has(kind))
  const share = (left: readonly string[], right: readonly string[]) => left.filter((kind) => right.includes(kind))
  const matters = share(all(a, MATTERS), all(b, MATTERS))
  if (matters.length > 0) {
    score += POINTS.sameMatter
    words.push(`both ${matters.join(', ')}`)
  } else if (own(a, MATTERS).length > 0 && own(b, MATTERS).length > 0) {
    score += POINTS.otherMatter
    words.push('other matter')
  }
  const roles = share(all(a, ROLES), all(b, ROLES))
  if (roles.length > 0) {
    score += POINTS.sameRole
    words.push(`both ${roles.join(', ')}`)
  }
  const works = [...WITNESSES, ...PAPERS, 'channel']
  const shared = share(all(a, works), all(b, works))
  const generic = (facts: HolderFacts) =>
    all(facts, PAPERS).length > 0 && own(facts, PAPERS).every((paper) => GENERIC_PAPERS.has(paper))
  const onePaper = all(a, PAPERS).length > 0 && all(b, PAPERS).length > 0 && (generic(a) || generic(b))
  if (shared.length > 0 || onePaper) {
    score += POINTS.sameWork
    words.push(`both ${shared.join(', ')}`)
  } else if (own(a, works).length > 0 && own(b, works).length > 0) {
    score += POINTS.otherWork
    words.push('other work')
  }
  if (isPersonOfOffice(a) !== isPersonOfOffice(b) && (isBody(a) || isBody(b))) {
    score += POINTS.personNotBody
    words.push('a minister is not the ministry')
  }
  return score
}

/** Words for any document. */
const GENERIC_PAPERS: ReadonlySet<string> = new Set(['paper', 'report'])

/** A minister, envoy or adviser speaks for himself; a spokesman or a head speaks for the body. */
function isPersonOfOffice(facts: HolderFacts): boolean {
  return ['minister', 'envoy', 'adviser', 'secretary', 'delegate', 'deputy'].some((role) => facts.concepts.has(role))
}

function isBody(facts: HolderFacts): boolean {
  return ['ministry', 'agency', 'service'].some((body) => facts.concepts.has(body)) && !isPersonOfOffice(facts)
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Keys of three letters must be equal; longer ones may differ by a letter. */
export function shareSound(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) {
    if (one.length >= 3 && b.has(one)) return true
    if (one.length < 4) continue
    for (const other of b) if (other.length >= 4 && compareSounds(one, other) >= 0.7) return true
  }
  return false
}
