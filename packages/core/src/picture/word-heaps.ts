import type { Tell } from '../languages/picture.ts'
import type { Attribute } from '../model/cell.ts'
import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'
import { groupBy } from './group-by.ts'
import { affirms, countDocuments, countPublishers, type Heap } from './heap.ts'
import type { ReadClaim } from './read-claim.ts'
import { isPlaced } from './sentence-word.ts'
import type { SubjectBook } from './subject-book.ts'
import { lexiconFor } from './words-of.ts'

/** Claims whose value is words, heaped by tactic, by skill, by place, and by the question that they answer. */
export function findWordHeaps(claims: readonly ReadClaim[], book: SubjectBook): Heap[] {
  const held = claims.filter(affirms)
  return [...findConcepts(held, book), ...findPlaces(held, book), ...findQuestions(held, book)]
}

const NONE: ReadonlySet<string> = new Set()

function findConcepts(claims: readonly ReadClaim[], book: SubjectBook): Heap[] {
  const heaps = new Map<string, { attribute: Attribute; claims: ReadClaim[]; words: Set<string> }>()
  for (const claim of claims) {
    const skilled = claim.tells.has('training') || claim.given.claim.facet === 'capability'
    const found = [
      ...claim.tactics.map((each) => ({ ...each, attribute: 'tactic' as const })),
      ...(skilled ? claim.skills.map((each) => ({ ...each, attribute: 'capability' as const })) : []),
    ]
    for (const { attribute, value, words } of found) {
      const heap = heaps.get(`${attribute} ${value}`) ?? { attribute, claims: [], words: new Set() }
      heap.claims.push(claim)
      heap.words.add(words)
      heaps.set(`${attribute} ${value}`, heap)
    }
  }
  return [...heaps].flatMap(([key, heap]): Heap[] => {
    if (!isCarried(heap.claims, book)) return []
    const reason = {
      rule: 'vocabulary',
      words: `${[...heap.words].sort().join(', ')}: ${key.split(' ')[1]}`,
      weight: null,
    }
    return [
      {
        key,
        attribute: heap.attribute,
        claims: heap.claims,
        kin: [],
        label: null,
        place: null,
        tell: null,
        figure: null,
        without: NONE,
        counted: NONE,
        reasons: [reason, carried(heap.claims)],
      },
    ]
  })
}

const LEAST_DOCUMENTS = 2

/** Whether a second document carries it, where the case has a second one. */
function isCarried(claims: readonly ReadClaim[], { alone }: SubjectBook): boolean {
  return alone || countDocuments(claims) >= LEAST_DOCUMENTS
}

function findPlaces(claims: readonly ReadClaim[], book: SubjectBook): Heap[] {
  const heaps = new Map<string, Placed>()
  for (const claim of claims) {
    const { facet, places } = claim.given.claim
    if (facet !== 'place' && !tellsWhere(claim)) continue
    for (const name of places) {
      const stems = findWords(name).map(({ norm }) => stemWord(norm, claim.given.document.language))
      if (stems.length === 0 || book.speaks(stems) || book.isState(stems) || book.isPress(claim, name)) continue
      const key = stems.join(' ')
      const heap = heaps.get(key) ?? { claims: [], stems: new Set(stems), name }
      heap.claims.push(claim)
      heaps.set(key, heap)
    }
  }
  return [...heaps]
    .filter(([, heap]) => heap.claims.some((claim) => isPlacedAt(claim, heap.stems)))
    .flatMap(([key, heap]) => splitByGroup(key, heap, book))
}

/** Whether a claim puts something at a name, and does not use it as an adjective alone; always where a language has no such words. */
function isPlacedAt({ given, words }: ReadClaim, stems: ReadonlySet<string>): boolean {
  if (!lexiconFor(given.document.language).placing) return true
  return words.some(({ stem }, at) => stems.has(stem) && isPlaced(words, at))
}

/** What moves, trains or lies somewhere is there; what is given for it goes to somebody. */
export function tellsWhere({ tells }: ReadClaim): boolean {
  return !tells.has('exchange') && (tells.has('movement') || tells.has('place') || tells.has('training'))
}

interface Placed {
  readonly claims: ReadClaim[]
  readonly stems: ReadonlySet<string>
  readonly name: string
}

/** Several things may be in one place: each group of claims that enough documents carry is a cell of its own, the rest is one together. */
function splitByGroup(key: string, { claims, stems, name }: Placed, book: SubjectBook): Heap[] {
  const rest: ReadClaim[] = []
  const parts: [string, readonly ReadClaim[]][] = []
  for (const [group, members] of groupBy(claims, ({ given }) => given.group ?? given.claim.id)) {
    if (countPublishers(members) >= LEAST_PUBLISHERS) parts.push([`place ${key} ${group}`, members])
    else rest.push(...members)
  }
  if (rest.length > 0 && isCarried(rest, book)) parts.push([`place ${key}`, rest])
  const reason = { rule: 'place', words: `${name} is where these claims put it`, weight: null }
  return parts.map(([id, members]) => ({
    key: id,
    attribute: 'place',
    claims: members,
    kin: [],
    label: null,
    place: name,
    tell: null,
    figure: null,
    without: stems,
    counted: NONE,
    reasons: [reason, carried(members)],
  }))
}

/** Which attribute the words of a question tell, the first that enough of its claims do. */
const QUESTIONS: readonly (readonly [Tell, Attribute])[] = [
  ['exchange', 'exchange'],
  ['command', 'command'],
  ['training', 'training'],
  ['intention', 'intention'],
  ['cause', 'status'],
  ['movement', 'movement'],
  ['holds', 'status'],
]
/** Share of the claims of a question whose words tell the attribute. */
const LEAST_SHARE = 0.34
const LEAST_PUBLISHERS = 2
/** Where so many carry a question, the words of few are enough to tell that it is a cause or a lasting state. */
const MANY_PUBLISHERS = 5
const STATES = QUESTIONS.filter(([, attribute]) => attribute === 'status')

const NAMES: Readonly<Record<Tell, string>> = {
  exchange: 'what is given for it',
  command: 'who commands',
  training: 'training',
  movement: 'movement',
  intention: 'a plan',
  place: 'a place',
  cause: 'a cause',
  holds: 'a lasting state',
}

function findQuestions(claims: readonly ReadClaim[], book: SubjectBook): Heap[] {
  const groups = groupBy(claims.filter(isSaying), ({ given }) => given.group ?? given.claim.id)
  return [...groups].flatMap(([group, members]): Heap[] => {
    if (!book.alone && countPublishers(members) < LEAST_PUBLISHERS) return []
    const tell = QUESTIONS.find(
      ([name]) => members.filter(({ tells }) => tells.has(name)).length >= members.length * LEAST_SHARE,
    )
    const state =
      countPublishers(members) >= MANY_PUBLISHERS ? STATES.find((each) => isToldBySome(members, each)) : undefined
    const plan = members.filter(isPlan).length * 2 > members.length
    const told = tell ?? state
    if (!plan && told === undefined) return []
    const attribute = plan ? 'intention' : told![1]
    const reason = {
      rule: 'question',
      words: plan ? 'most of its claims tell a plan' : `its claims tell of ${NAMES[told![0]]}`,
      weight: null,
    }
    return [
      {
        key: `question ${group}`,
        attribute,
        claims: members,
        kin: [],
        label: null,
        place: null,
        tell: plan ? isPlan : tell === undefined ? null : ({ tells }) => tells.has(tell[0]),
        figure: null,
        without: NONE,
        counted: NONE,
        reasons: [reason, carried(members)],
      },
    ]
  })
}

function isToldBySome(claims: readonly ReadClaim[], [name]: (typeof QUESTIONS)[number]): boolean {
  return countPublishers(claims.filter(({ tells }) => tells.has(name))) >= LEAST_PUBLISHERS
}

function isPlan({ given }: ReadClaim): boolean {
  return given.claim.facet === 'plan'
}

/** A number has a cell of its own, a reaction is no state of the event. */
function isSaying({ given }: ReadClaim): boolean {
  return given.claim.facet !== 'number' && given.claim.facet !== 'reaction' && given.claim.facet !== 'time'
}

function carried(claims: readonly ReadClaim[]) {
  const words = `by ${countDocuments(claims)} documents of ${countPublishers(claims)} publishers`
  return { rule: 'carried', words, weight: null }
}
