import type { Cell } from '../model/cell.ts'
import { makeId } from '../model/id.ts'
import { dateCell } from './date-cell.ts'
import { describePlace } from './describe-place.ts'
import { findFigureHeaps } from './figure-heaps.ts'
import { groupBy } from './group-by.ts'
import { countPublishers, type Heap } from './heap.ts'
import { PICTURE_METHOD } from './method.ts'
import { nameSubject } from './name-subject.ts'
import type { PictureClaim } from './picture-claim.ts'
import { type ReadClaim, readClaim, stemsOf } from './read-claim.ts'
import { SubjectBook } from './subject-book.ts'
import { findTelling, valueWords } from './telling-claim.ts'
import { findWordHeaps, tellsWhere } from './word-heaps.ts'

/**
 * The cells that claims fill, each with why: numbers by what they count, tactics and skills by a small vocabulary, places by
 * name, and plans, exchanges, commands and states by the question that their claims answer. Rivals are cells of their own.
 * The order of the claims changes nothing.
 */
export function proposeCells(claims: readonly PictureClaim[], { language }: { readonly language: string }): Cell[] {
  const read = [...claims].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1)).map(readClaim)
  const book = new SubjectBook(read)
  const heaps = [...findFigureHeaps(read, { language, alone: book.alone }), ...findWordHeaps(read, book)]
  const byGroup = groupBy(read, ({ given }) => given.group ?? given.claim.id)
  const dated = read.filter(({ given }) => given.claim.happened !== null)
  const cells = heaps.flatMap((heap) => makeCell(heap, { book, byGroup, dated, language }) ?? [])
  return cells.sort((a, b) => b.affirming.length - a.affirming.length || (a.id < b.id ? -1 : 1))
}

interface Making {
  readonly book: SubjectBook
  readonly byGroup: ReadonlyMap<string, readonly ReadClaim[]>
  /** Claims whose words date them. */
  readonly dated: readonly ReadClaim[]
  readonly language: string
}

function makeCell(heap: Heap, making: Making): Cell | null {
  const { book, byGroup, language } = making
  const telling = findTelling(heap, language, book)
  const subject = nameSubject(heap.claims, book, language, heap) ?? heap.figure?.unit ?? null
  if (telling === null || subject === null) return null
  if (isAside(heap, book.centrality(telling))) return null
  const planned = heap.attribute === 'intention' || share(heap.claims, ({ tells }) => tells.has('intention')) > 0.5
  const groups = new Set(heap.claims.map(({ given }) => given.group ?? given.claim.id))
  const others = [...groups].flatMap((group) => byGroup.get(group) ?? []).filter((claim) => !isAffirming(claim))
  const first = telling.given.claim.id
  return {
    kind: 'cell',
    id: makeId('cell', heap.attribute, heap.key),
    subject,
    attribute: heap.attribute,
    figure: heap.figure,
    words: heap.place === null ? valueWords(telling) : describePlace(heap.place, heap, book, language),
    language: telling.given.document.language,
    planned,
    ...dateCell(heap.claims, {
      planned,
      around: heap.attribute === 'strength' ? [] : around(telling, heap, making),
      there: heap.place === null ? null : making.dated.filter((claim) => isThere(claim, heap)),
    }),
    affirming: [first, ...heap.claims.map(({ given }) => given.claim.id).filter((id) => id !== first)],
    others: others.map(({ given }) => given.claim.id).sort(),
    reasons: heap.reasons,
    method: PICTURE_METHOD,
  }
}

/** Dated claims on the same questions, and those of the same language that share most words with what is told. */
function around(telling: ReadClaim, { claims }: Heap, { dated }: Making): readonly ReadClaim[] {
  const groups = new Set(claims.map(({ given }) => given.group))
  const stems = stemsOf(telling)
  return dated.filter((claim) => {
    if (groups.has(claim.given.group)) return true
    let shared = 0
    for (const stem of stemsOf(claim)) if (stems.has(stem) && ++shared >= SHARED_STEMS) return true
    return false
  })
}

/** A claim that puts something at the place of a cell, and names no other. */
function isThere(claim: ReadClaim, { without }: Heap): boolean {
  const { places } = claim.given.claim
  const names = claim.words.slice(claim.from, claim.to).some(({ stem }) => without.has(stem))
  return names && places.length === 1 && isAffirming(claim) && tellsWhere(claim)
}

/** Words that two claims must share to be on the same subject. */
const SHARED_STEMS = 2

/** A claim that fewer publishers carry must be about what the case is about: a museum's opening hours are in two papers too. */
const LEAST_CENTRAL = [Number.POSITIVE_INFINITY, 0.3, 0.25, 0.15, 0.1]

/** A number that several carry may stand in few words. */
function isAside({ figure, claims }: Heap, centrality: number): boolean {
  const publishers = countPublishers(claims)
  return (figure === null || publishers < 2) && centrality < (LEAST_CENTRAL[publishers] ?? 0)
}

function isAffirming({ given }: ReadClaim): boolean {
  return given.claim.stance === 'asserts' || given.claim.stance === 'hedges'
}

function share(claims: readonly ReadClaim[], holds: (claim: ReadClaim) => boolean): number {
  return claims.filter(holds).length / claims.length
}
