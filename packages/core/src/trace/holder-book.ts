import { MATTERS } from '../languages/holder-words.ts'
import { languageOf } from '../languages/index.ts'
import { isOfTheState } from '../languages/state-words.ts'
import { type BookPosts, findPosts } from './book-posts.ts'
import { compareHolders, factsOf, type HolderFacts, shareSound, uniteFacts } from './compare-holders.ts'
import type { HolderProfile } from './holder-profile.ts'
import { guessOffice, matterOf, type NamedOffices, nameOffice, speaksForBody } from './name-office.ts'
import { findLatinNames, isOutlet } from './name-outlet.ts'
import { compareSpelling, findPlace, type PlaceNames } from './place-names.ts'
import type { PublisherNames } from './publisher-names.ts'

/** A holder known over the whole case: a person, a body, or a body with those who speak for it. */
export interface KnownHolder {
  /** Stable: made from its names, the same whatever order the mentions came in. */
  readonly key: string
  readonly name: string
  readonly facts: HolderFacts
  /** Those that name it. */
  readonly documents: ReadonlySet<string>
  readonly mentions: number
}

/** Who is who in a case. */
export interface HolderBook {
  readonly places: PlaceNames
  /** Sound keys that are surely names somewhere in the case. */
  readonly names: ReadonlySet<string>
  readonly offices: NamedOffices
  /** The publishers of the case, by how others name them. */
  readonly publishers: readonly PublisherNames[]
  readonly holders: readonly KnownHolder[]
  readonly posts: BookPosts
  /** What reports in Latin letters call publishers that write their name in others, by that name. */
  readonly latinNames: ReadonlyMap<string, string>
  /** By the key of a way of naming: see `wayOf`. */
  readonly byWay: ReadonlyMap<string, KnownHolder>
}

/** One way in which the case names a holder, with all that is said of it there. */
interface Way {
  readonly key: string
  readonly name: string
  /** Of the document whose words name it so. */
  readonly language: string
  readonly facts: HolderFacts
  readonly press: boolean
  readonly lastKey: string | null
  readonly lastName: string | null
  readonly documents: ReadonlySet<string>
  readonly mentions: number
  readonly office: string | null
  /** Of its name, where it has three capitals or more: "CIB" of the Central Information Bureau. */
  readonly initials: string | null
}

/**
 * Makes the sources of a case one: a surname and the full name, an acronym and what it stands for, a spokesman and his
 * ministry, a body and the office that a country has of its sort. `profiles` may come in any order.
 */
export function makeHolderBook(
  profiles: readonly HolderProfile[],
  places: PlaceNames,
  publishers: readonly PublisherNames[] = [],
): HolderBook {
  const names = new Set<string>()
  for (const profile of profiles)
    for (const name of profile.names) if (name.sure && name.key.length >= 3) names.add(name.key)
  const press = publishers.filter((publisher) => publisher.press)
  for (const outlet of press) names.add(outlet.full)
  const offices = findNamedOffices(profiles, { places, names })
  const ways = collectWays(profiles, { places, names, offices, publishers })
  const sets = new Sets(ways.map((way) => way.office))
  for (const [a, b] of findNearWays(ways)) if (areOneName(ways[a]!, ways[b]!)) sets.join(a, b)
  joinPersonsToBodies(ways, sets, places)
  joinBodiesToOffices(ways, sets)
  const members = new Map<number, Way[]>()
  ways.forEach((way, index) => {
    const root = sets.find(index)
    append(members, root, way)
  })
  const byWay = new Map<string, KnownHolder>()
  const holders = [...members.values()].map((own): KnownHolder => {
    const holder: KnownHolder = {
      key: own[0]!.key,
      name: nameHolder(own),
      facts: uniteFacts(own.map((way) => way.facts)),
      documents: new Set(own.flatMap((way) => [...way.documents])),
      mentions: own.reduce((sum, way) => sum + way.mentions, 0),
    }
    for (const way of own) byWay.set(way.key, holder)
    return holder
  })
  const posts = findPosts(profiles, (profile) =>
    wayOf(profile, factsOf(profile, { places, names }), { places, offices }),
  )
  const latinNames = findLatinNames(profiles, publishers, places)
  return { places, names, offices, publishers, holders, byWay, posts, latinNames }
}

/** The key of the way in which words name a holder: names, else an acronym, else the office; `null` where they name none. */
export function wayOf(
  profile: HolderProfile,
  facts: HolderFacts,
  book: Pick<HolderBook, 'places' | 'offices'>,
): string | null {
  if (profile.several || profile.unnamed) return null
  if (facts.names.size > 0) return `n ${[...facts.names].join(' ')}`
  if (facts.acronyms.size > 0) return `a ${[...facts.acronyms].sort().join(' ')}`
  const office = nameOffice(facts) ?? guessOffice(profile, facts, book)
  return office === null ? null : `o ${office}`
}

function findNamedOffices(
  profiles: readonly HolderProfile[],
  book: Pick<HolderBook, 'places' | 'names'>,
): NamedOffices {
  const countries = new Set([...book.places.values()].flat().map((place) => place.country))
  const offices = new Map<string, Set<string>>()
  for (const profile of profiles) {
    const facts = factsOf(profile, book)
    const matter = matterOf(facts.concepts)
    const [country] = [...facts.affiliations].filter((one) => countries.has(one))
    if (matter === null || country === undefined || facts.affiliations.size !== 1) continue
    offices.set(matter, (offices.get(matter) ?? new Set()).add(country))
  }
  return offices
}

function collectWays(
  profiles: readonly HolderProfile[],
  book: Pick<HolderBook, 'places' | 'names' | 'offices' | 'publishers'>,
): Way[] {
  const ways = new Map<string, GatheredWay>()
  const press = book.publishers.filter((publisher) => publisher.press)
  const isPress = remember((profile) => press.some((outlet) => isOutlet(profile, outlet)))
  // A document names its sources again and again: each of them is read once.
  const reads = new Map<HolderProfile, { readonly way: GatheredWay | null; readonly lastKey: string | null }>()
  const read = (profile: HolderProfile) => {
    const facts = factsOf(profile, book)
    const key = wayOf(profile, facts, book)
    if (key === null) return { way: null, lastKey: null }
    const way = ways.get(key) ?? { key, ...emptyWay() }
    ways.set(key, way)
    const name = profile.run !== null && facts.names.size > 0 ? profile.run : profile.text
    const call = way.calls.get(name) ?? { name, language: profile.language, documents: new Set() }
    call.documents.add(profile.document)
    way.calls.set(name, call)
    const last = [...profile.names]
      .reverse()
      .find((one) => findPlace(one, book.places, profile.language) === null && facts.names.has(one.key))
    way.facts.push(facts)
    way.press ||= isPress(profile)
    way.documents.add(profile.document)
    way.office ??= nameOffice(facts) ?? (isNamedOnly(profile, facts) ? null : guessOffice(profile, facts, book))
    way.lastName ??= last?.words ?? null
    return { way, lastKey: last?.key ?? null }
  }
  for (const profile of profiles) {
    const known = reads.get(profile) ?? read(profile)
    reads.set(profile, known)
    if (known.way === null) continue
    known.way.lastKey = known.lastKey
    known.way.mentions++
  }
  return [...ways.values()]
    .map(({ calls, facts, ...way }) => {
      const named = usualName([...calls.values()])
      return { ...way, ...named, facts: uniteFacts(facts), initials: initialsOf(named.name) }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** A way while all who use it are gathered. */
interface GatheredWay extends Pick<Way, 'key'> {
  readonly facts: HolderFacts[]
  readonly documents: Set<string>
  /** By the name. */
  readonly calls: Map<string, Call>
  press: boolean
  office: string | null
  lastName: string | null
  lastKey: string | null
  mentions: number
}

function emptyWay(): Omit<GatheredWay, 'key'> {
  const nothing = { press: false, office: null, lastName: null, lastKey: null, mentions: 0 }
  return { facts: [], documents: new Set(), calls: new Map(), ...nothing }
}

/** A name by which the case calls a holder, and who calls it so. */
interface Call extends Named {
  readonly documents: Set<string>
}

/** Of the names in the letters that are easiest to read the usual one: a slip of one report ("South Koreas National Service") names nobody. */
function usualName(calls: readonly Call[]): Named {
  const readable = Math.max(...calls.map(readabilityOf))
  const near = calls.filter((call) => readabilityOf(call) === readable)
  const most = Math.max(...near.map(({ documents }) => documents.size))
  const usual = near.filter(({ documents }) => documents.size * USUAL_TIMES > most)
  const { name, language } = usual.reduce((a, b) => (isBetterName(b, a) ? b : a))
  return { name, language }
}

/** A name that so many times more reports use is the usual one. */
const USUAL_TIMES = 3

/** Whether a name tells who it is: "National" and "State" tell no more than that it is of the country it speaks from. */
function isNamedOnly(profile: HolderProfile, facts: HolderFacts): boolean {
  if (facts.names.size === 0) return false
  const isBody = facts.concepts.has('service') || facts.concepts.has('agency')
  return !isBody || profile.names.some(({ words }) => !isOfTheState(words))
}

/** The same answer for the same words: a source is named a hundred times and asked about once. */
function remember(ask: (profile: HolderProfile) => boolean): (profile: HolderProfile) => boolean {
  const answers = new Map<string, boolean>()
  return (profile) => {
    const { language, text, run, names, affiliations, acronyms } = profile
    const key = JSON.stringify([language, text, run, names, affiliations.length, acronyms])
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(profile)
    answers.set(key, answer)
    return answer
  }
}

function initialsOf(name: string): string | null {
  const capitals = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  return capitals.length < LEAST_INITIALS ? null : capitals.map((word) => word[0]).join('')
}

const LEAST_INITIALS = 3

/** Pairs of ways whose names or acronyms begin alike: the only ones that can be one by name. */
function findNearWays(ways: readonly Way[]): [number, number][] {
  const byStart = new Map<string, number[]>()
  // Surnames are compared, acronyms, and a given name that stands alone with those that stand first.
  const starts = ways.map(
    (way) =>
      new Set([
        way.lastKey?.slice(0, 2) ?? '',
        ([...way.facts.names][0] ?? '').slice(0, 2),
        ...way.facts.acronyms,
        way.initials ?? '',
      ]),
  )
  starts.forEach((keys, index) => {
    for (const key of keys) if (key !== '') append(byStart, key, index)
  })
  const pairs = new Set<string>()
  for (const indexes of byStart.values()) {
    for (const a of indexes) for (const b of indexes) if (a < b) pairs.add(`${a} ${b}`)
  }
  return [...pairs].map((pair) => pair.split(' ').map(Number) as [number, number])
}

/** Last names agree, or an acronym does, and nothing else contradicts. */
function areOneName(a: Way, b: Way): boolean {
  // "The agency Meridian with the intelligence service SWW" as one source makes neither the other.
  if (isOutletWay(a) !== isOutletWay(b)) return false
  for (const acronym of a.facts.acronyms) if (b.facts.acronyms.has(acronym) || b.initials === acronym) return true
  if (a.initials !== null && b.facts.acronyms.has(a.initials)) return true
  if (a.lastKey === null || b.lastKey === null) return false
  if (!shareSound(new Set([a.lastKey]), new Set([b.lastKey]))) {
    // A given name alone: "Lida" for Lida Veredyuk.
    const [short, long] = a.facts.names.size <= b.facts.names.size ? [a, b] : [b, a]
    const first = [...long.facts.names][0]
    if (short.facts.names.size !== 1 || first === undefined || first.length < 2) return false
    return first === [...short.facts.names][0] && [...short.documents].some((document) => long.documents.has(document))
  }
  if (a.lastKey.length < 3 || b.lastKey.length < 3) {
    return a.lastKey === b.lastKey && compareHolders(a.facts, b.facts).score >= 6
  }
  // Different names may sound alike: the spelling must be near too.
  if (compareSpelling(a.lastName ?? '', b.lastName ?? '') < NEAR_SPELLING) return false
  return compareHolders(a.facts, b.facts).score > 0
}

const NEAR_SPELLING = 0.3

/** A spokesman, a head, an analyst of a body speaks for it: the body named beside him, else the office of his matter. */
function joinPersonsToBodies(ways: readonly Way[], sets: Sets, places: PlaceNames): void {
  const countries = new Set([...places.values()].flat().map((place) => place.country))
  const near = indexBodies(ways)
  ways.forEach((way, index) => {
    if (!way.key.startsWith('n ') || !isPerson(way) || isOutletWay(way)) return
    const concepts = new Set([...way.facts.concepts, ...way.facts.besideConcepts])
    if (!speaksForBody(concepts)) return
    const beside = new Set([...way.facts.affiliations, ...way.facts.besideKeys])
    const besidePlaces = [...beside].filter((key) => countries.has(key))
    const besideOffice =
      besidePlaces.length === 1 ? nameOffice({ concepts, affiliations: new Set(besidePlaces) }) : null
    const office = way.office ?? besideOffice
    const bodies = near(way, office)
      .map((at) => ({ body: ways[at]!, at }))
      .filter(({ body, at }) => sets.canJoin(index, at) && !areOfOtherCountries(way, body, countries))
    const named = bodies.filter(({ body }) => {
      const names = [...body.facts.names].filter((name) => name.length >= 3)
      if (![...way.documents].some((document) => body.documents.has(document))) return false
      return names.length > 0 && names.every((name) => shareSound(new Set([name]), beside))
    })
    const ofOffice = office === null ? [] : bodies.filter(({ body }) => body.office === office)
    const matter = matterOf(concepts)
    const ofMatter = bodies.filter(
      ({ body }) =>
        matter !== null &&
        body.office?.endsWith(` ${matter}`) === true &&
        [...way.documents].some((document) => body.documents.has(document)),
    )
    const alike = bodies.filter(({ body }) => {
      const sort =
        way.facts.concepts.has('spokesperson') &&
        ['ministry', 'agency', 'service', 'company'].some((kind) => body.facts.concepts.has(kind) && concepts.has(kind))
      const its = matterOf(body.facts.concepts)
      if (matter !== null && its !== null && matter !== its) return false
      return sort && [...way.documents].some((document) => body.documents.has(document))
    })
    const choice =
      mostTelling(named, way) ??
      mostTelling(ofOffice, way) ??
      mostTelling(ofMatter, way) ??
      (office === null ? mostTelling(alike, way) : null)
    if (choice !== null) sets.join(index, choice)
  })
}

/** "A Pentagon spokesman" is no man of another country's spy agency. */
function areOfOtherCountries(person: Way, body: Way, countries: ReadonlySet<string>): boolean {
  const of = ({ facts, office }: Way) => {
    const own = [...facts.affiliations].filter((key) => countries.has(key))
    return own.length > 0 ? own : office === null ? [] : [office.slice(0, office.lastIndexOf(' '))]
  }
  const [his, its] = [of(person), of(body)]
  return his.length > 0 && its.length > 0 && !his.some((country) => its.includes(country))
}

/** Looks up the bodies that share a document with a person, or have an office. */
function indexBodies(ways: readonly Way[]): (way: Way, office: string | null) => readonly number[] {
  const byDocument = new Map<string, number[]>()
  const byOffice = new Map<string, number[]>()
  ways.forEach((way, index) => {
    if (!isBody(way)) return
    for (const document of way.documents) append(byDocument, document, index)
    if (way.office !== null) append(byOffice, way.office, index)
  })
  return (way, office) => {
    const found = new Set(office === null ? [] : byOffice.get(office))
    for (const document of way.documents) for (const index of byDocument.get(document) ?? []) found.add(index)
    return [...found].sort((a, b) => a - b)
  }
}

/**
 * A body known by name and the office of its country are one: every body whose own words tell the office; else, of all that
 * could be, that which shares most documents.
 */
function joinBodiesToOffices(ways: readonly Way[], sets: Sets): void {
  const pairs = ways.flatMap((office, index) => {
    if (!office.key.startsWith('o ')) return []
    return ways.flatMap((body, at) =>
      at !== index && mayHoldOffice(body, office)
        ? [{ index, at, told: body.office !== null, shared: countShared(body, office) }]
        : [],
    )
  })
  pairs.sort(
    (a, b) =>
      Number(b.told) - Number(a.told) ||
      b.shared - a.shared ||
      ways[b.at]!.mentions - ways[a.at]!.mentions ||
      a.index - b.index ||
      a.at - b.at,
  )
  const settled = new Set<number>()
  for (const { index, at, told } of pairs) {
    if ((settled.has(index) && !told) || !sets.canJoin(index, at)) continue
    sets.join(index, at)
    settled.add(index)
  }
}

function mayHoldOffice(body: Way, office: Way): boolean {
  if (body.key.startsWith('o ') || isPerson(body) || isOutletWay(body)) return false
  if (body.office !== null) return body.office === office.office
  if (MATTERS.some((matter) => body.facts.concepts.has(matter))) return false
  const sort = ['agency', 'service', 'ministry'].filter(
    (kind) => body.facts.concepts.has(kind) || body.facts.acronyms.size > 0,
  )
  return (
    sort.some((kind) => office.facts.concepts.has(kind)) &&
    shareSound(body.facts.affiliations, office.facts.affiliations)
  )
}

function countShared(a: Way, b: Way): number {
  return [...a.documents].filter((document) => b.documents.has(document)).length
}

/** The body that shares most documents with a way; `null` where none does. Ties go to the first key. */
function mostTelling(bodies: readonly { body: Way; at: number }[], way: Way): number | null {
  let best: { at: number; shared: number; mentions: number } | null = null
  for (const { body, at } of bodies) {
    const shared = countShared(body, way)
    if (best === null || shared > best.shared || (shared === best.shared && body.mentions > best.mentions)) {
      best = { at, shared, mentions: body.mentions }
    }
  }
  return best?.at ?? null
}

/** A body that others may speak for. */
function isBody(way: Way): boolean {
  return !isPerson(way) && !isOutletWay(way)
}

/** An outlet reports; it is no office and nobody's ministry. */
function isOutletWay(way: Way): boolean {
  return way.press || ['newsagency', 'newspaper', 'broadcaster', 'media'].some((kind) => way.facts.concepts.has(kind))
}

const BODY_CONCEPTS = [
  'ministry',
  'agency',
  'service',
  'company',
  'union',
  'inspectorate',
  'satellite',
  'monitors',
  'general-staff',
] as const
const PERSON_CONCEPTS = [
  'spokesperson',
  'head',
  'minister',
  'commander',
  'deputy',
  'officer',
  'official',
  'adviser',
  'envoy',
] as const

/** A person has a post said of the name, or a name of two words without a body's word in it. */
function isPerson(way: Way): boolean {
  const words = way.name.split(/\s+/u).length
  if (way.facts.names.size === 0) return false
  const body = BODY_CONCEPTS.some((concept) => way.facts.concepts.has(concept))
  if (PERSON_CONCEPTS.some((concept) => way.facts.concepts.has(concept))) return true
  if (body) return false
  return PERSON_CONCEPTS.some((concept) => way.facts.besideConcepts.has(concept)) && words <= 3
}

/** The best name, and beside a body's the person's who alone speaks for it. */
function nameHolder(ways: readonly Way[]): string {
  const best = (own: readonly Way[]) => own.reduce((a, b) => (isBetterName(b, a) ? b : a)).name
  const persons = ways.filter(isPerson)
  const surnames = new Set(persons.map((way) => way.lastKey))
  const bodies = ways.filter((way) => !isPerson(way) && !surnames.has(way.lastKey))
  if (persons.length === 0 || bodies.length === 0) return best(ways)
  const lastKeys = new Set(persons.map((way) => way.lastKey))
  const [person, body] = [best(persons), best(bodies)]
  return lastKeys.size === 1 && person !== body ? `${person}, ${body}` : body
}

function append<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [one])
  else list.push(one)
}

interface Named {
  readonly name: string
  readonly language: string
}

/** English first, then Latin script, then what is no "a senior spy", then the longer up to eight words, then the alphabet: whatever came first. */
function isBetterName(a: Named, b: Named): boolean {
  if (readabilityOf(a) !== readabilityOf(b)) return readabilityOf(a) > readabilityOf(b)
  if (isAnyOne(a) !== isAnyOne(b)) return isAnyOne(b)
  const length = (one: Named) => (one.name.split(' ').length > 8 ? 0 : one.name.length)
  if (length(a) !== length(b)) return length(a) > length(b)
  return a.name < b.name
}

/** "A senior spy" tells no more than that there is one; "its ministry" only where the report says whose. */
function isAnyOne({ name, language }: Named): boolean {
  const [first] = name.split(' ')
  return (
    languageOf(language).people.possessives.includes(first!.toLowerCase()) || /^(?:an?|one|ein|eine)$/iu.test(first!)
  )
}

/** 2 for a name of an English report, 1 in Latin letters, 0 in others. */
function readabilityOf({ name, language }: Named): number {
  return language.startsWith('en') ? 2 : /^[\p{Script=Latin}\P{L}]+$/u.test(name) ? 1 : 0
}

/**
 * Disjoint sets; the least index leads each, so that the result does not depend on the order of joins. A set has one office at
 * most: a ministry and a prosecutor's office are never made one through somebody who is named beside both.
 */
class Sets {
  readonly #parent: number[]
  readonly #office: (string | null)[]

  constructor(offices: readonly (string | null)[]) {
    this.#parent = offices.map((_, index) => index)
    this.#office = [...offices]
  }

  find(index: number): number {
    let at = index
    while (this.#parent[at] !== at) at = this.#parent[at]!
    return at
  }

  canJoin(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)]
    const [one, other] = [this.#office[first]!, this.#office[second]!]
    return first !== second && (one === null || other === null || one === other)
  }

  join(a: number, b: number): void {
    if (!this.canJoin(a, b)) return
    const [first, second] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number]
    this.#parent[second] = first
    this.#office[first] ??= this.#office[second]!
  }
}
