import type { Counted } from '../languages/picture.ts'
import type { Attribute } from '../model/cell.ts'
import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'
import { groupBy } from './group-by.ts'
import { affirms, countDocuments, countPublishers, type Heap } from './heap.ts'
import { type ReadClaim, stemsOf } from './read-claim.ts'
import type { Figure } from './read-figure.ts'

/** From this value on the same number of the same kind is the same count, wherever it stands; a two or a three may be any. */
const PARTICULAR = 20

type Counting = ReadClaim & { readonly figure: Figure & { readonly counted: Counted } }

export interface FigureOptions {
  /** Of the reader: units are told in it where they can be. */
  readonly language: string
  /** Whether there is one document alone. */
  readonly alone: boolean
}

/** Claims with a number, heaped by what is counted and how many. */
export function findFigureHeaps(claims: readonly ReadClaim[], options: FigureOptions): Heap[] {
  const figured = claims.filter(
    (claim) => claim.figure !== null && affirms(claim) && claim.given.claim.facet === 'number',
  )
  const told = tellCounted(figured)
  const kin = groupBy(told, kinOf)
  return [...groupBy(told, keyOf)].flatMap(([key, members]) => {
    const heap = makeHeap(key, members, options)
    const rivals = [...new Set(members.map(kinOf))].flatMap((each) => kin.get(each) ?? [])
    return heap === null ? [] : [{ ...heap, kin: rivals }]
  })
}

/**
 * Gives a number without a noun ("a total of 12,000") what others say that it counts: the same number in its group, the
 * same particular number anywhere, the numbers of its group. Persons of one number in one group are one count, and what
 * most say became of them holds for all.
 */
function tellCounted(claims: readonly ReadClaim[]): Counting[] {
  const inGroup = new Map<string, Told[]>()
  const byValue = new Map<number, Counted[]>()
  const ofGroup = new Map<string, Counted[]>()
  for (const claim of claims) {
    const { figure, given } = claim
    if (figure?.counted == null) continue
    push(inGroup, `${given.group} ${figure.best}`, { counted: figure.counted, stems: stemsOf(claim) })
    push(ofGroup, `${given.group}`, figure.counted)
    if (figure.best >= PARTICULAR) push(byValue, figure.best, figure.counted)
  }
  return claims.flatMap((claim) => {
    const figure = claim.figure!
    const stems = stemsOf(claim)
    // A four may be of anything: it is the same four where another word is the same too.
    const alike = inGroup
      .get(`${claim.given.group} ${figure.best}`)
      ?.filter(
        (told) =>
          figure.counted !== null || figure.best >= PARTICULAR || [...told.stems].some((stem) => stems.has(stem)),
      )
      .map(({ counted }) => counted)
    if (figure.counted !== null) {
      const counted = PERSONS.has(figure.counted) ? mostCommon(alike?.filter((each) => PERSONS.has(each))) : null
      return [{ ...claim, figure: { ...figure, counted: counted ?? figure.counted } }]
    }
    if (figure.unit !== null) return []
    const counted =
      mostCommon(alike) ??
      mostCommon(byValue.get(figure.best)) ??
      (figure.best >= PARTICULAR ? mostCommon(ofGroup.get(`${claim.given.group}`)) : null)
    return counted === null ? [] : [{ ...claim, figure: { ...figure, counted } }]
  })
}

interface Told {
  readonly counted: Counted
  readonly stems: ReadonlySet<string>
}

const PERSONS: ReadonlySet<Counted> = new Set(['dead', 'hurt', 'held', 'forces', 'people'])

/** Numbers of one kind in one group answer one question. */
function kinOf({ figure, given }: Counting): string {
  return `${attributeOf(figure.counted)} ${given.group ?? given.claim.id}`
}

function keyOf({ figure, given }: Counting): string {
  const attribute = attributeOf(figure.counted)
  const kind = attribute === 'strength' ? 'persons' : figure.counted
  return figure.best >= PARTICULAR
    ? `${kind} ${figure.best}`
    : `${kind} ${figure.best} ${given.group ?? given.claim.id}`
}

function makeHeap(key: string, members: readonly Counting[], { language, alone }: FigureOptions): Heap | null {
  const { counted, best } = members[0]!.figure
  const exchange = members.filter(({ tells }) => tells.has('exchange')).length * 2 > members.length
  const reach = members.some(({ skills }) => skills.some(({ value }) => value === 'reach'))
  const attribute: Attribute | null =
    counted === 'money' && exchange ? 'exchange' : counted === 'distance' && reach ? 'capability' : attributeOf(counted)
  if (attribute === 'strength' && best < LEAST_STRENGTH) return null
  // What one paper alone counts of people who bear no arms is seldom of the event: the inhabitants of a country.
  const unarmed = members.every((claim) => claim.figure.counted === 'people')
  if (attribute === 'strength' && unarmed && !alone && countPublishers(members) < LEAST_FOR_PEOPLE) return null
  // How long something took is told in the words of its question.
  if (counted === 'duration') return null
  if (
    attribute === null ||
    (PASSING.has(counted) && attribute === 'status' && countPublishers(members) < LEAST_FOR_STATUS)
  )
    return null
  const units = members.flatMap(({ figure, given }) =>
    figure.unit === null ? [] : [{ unit: figure.unit, language: given.document.language }],
  )
  const unitStems = new Set(
    units.flatMap(({ unit, language }) => findWords(unit).map(({ norm }) => stemWord(norm, language))),
  )
  const isInLanguage = ({ given }: Counting) => given.document.language.slice(0, 2) === language.slice(0, 2)
  const inLanguage = units.filter((each) => each.language.slice(0, 2) === language.slice(0, 2))
  const measured = MEASURES.has(counted)
  const told = members.filter(({ figure }) => figure.words !== null)
  const words = (told.find(isInLanguage) ?? told[0])?.figure.words ?? null
  return {
    key,
    attribute,
    claims: members,
    kin: [],
    label: LABELS[counted] ?? null,
    place: null,
    tell: null,
    figure: {
      low: Math.min(best, ...members.map(({ figure }) => figure.low)),
      best,
      high: Math.max(best, ...members.map(({ figure }) => figure.high)),
      unit:
        (counted === 'held' ? words : null) ??
        mostCommon(inLanguage.map(({ unit }) => unit)) ??
        mostCommon(units.map(({ unit }) => unit)) ??
        words,
    },
    without: measured ? unitStems : new Set(),
    counted: measured || LABELS[counted] !== undefined ? new Set() : unitStems,
    reasons: [
      { rule: 'counted', words: `${best} is said of ${words ?? 'the same'}: ${NAMES[counted]}`, weight: null },
      {
        rule: 'carried',
        words: `by ${countDocuments(members)} documents of ${countPublishers(members)} publishers`,
        weight: null,
      },
    ],
  }
}

/** Fewer persons are somebody, and no strength: "two officers came to the door". */
const LEAST_STRENGTH = 5

const LEAST_FOR_PEOPLE = 2

const LABELS: Readonly<Partial<Record<Counted, string>>> = { dead: 'dead', hurt: 'injured' }

/** A measure is of something else: "tonnes" names nothing, "ammonium nitrate" does. */
const MEASURES: ReadonlySet<Counted> = new Set(['mass', 'density', 'money', 'distance', 'duration'])
const PASSING: ReadonlySet<Counted> = new Set(['money', 'distance'])
/** A number of kilometres or of money is a state of something only where several publishers carry it. */
const LEAST_FOR_STATUS = 3

const NAMES: Readonly<Record<Counted, string>> = {
  dead: 'the dead',
  hurt: 'the hurt',
  held: 'the detained',
  forces: 'armed persons',
  people: 'persons',
  materiel: 'materiel',
  mass: 'an amount',
  density: 'how much is in the air or the water',
  money: 'money',
  distance: 'a distance',
  duration: 'a time',
}

function attributeOf(counted: Counted): Attribute {
  return ATTRIBUTE_OF[counted]
}

const ATTRIBUTE_OF: Readonly<Record<Counted, Attribute>> = {
  dead: 'casualties',
  hurt: 'casualties',
  held: 'status',
  forces: 'strength',
  people: 'strength',
  materiel: 'equipment',
  mass: 'equipment',
  density: 'status',
  money: 'status',
  distance: 'status',
  duration: 'status',
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function mostCommon<T extends string>(values: readonly T[] | undefined): T | null {
  if (values === undefined || values.length === 0) return null
  const counts = groupBy(values, (value) => value)
  return [...counts].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]![0]
}
