import type { FoundPlace, Gazetteer, PlaceArea } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { viewPicture } from './picture.ts'
import type { CellRow } from './picture-records.ts'
import type { AsOf } from './view-records.ts'

/** A cell at a place: said to be there, or told by claims of which half at least name the place. */
export interface PlacedCell {
  readonly id: string
  readonly how: 'there' | 'named'
}

/** A place that the gazetteer knows, with what the picture holds there. */
export interface PlaceRow {
  readonly kind: 'place-row'
  readonly name: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  readonly area: PlaceArea
  /** Why the name was taken for this place. */
  readonly why: string
  /** As printed. */
  readonly printed: readonly string[]
  readonly cells: readonly PlacedCell[]
}

/** A name that is on no map. */
export interface UnplacedRow {
  readonly kind: 'unplaced-row'
  readonly printed: readonly string[]
  readonly why: string
  readonly cells: readonly PlacedCell[]
}

export interface PicturePlaces {
  readonly kind: 'picture-places'
  /** Those with most cells first. */
  readonly places: readonly PlaceRow[]
  readonly unplaced: readonly UnplacedRow[]
  readonly asOf: AsOf | null
  /** The newest publication taken into account. */
  readonly knownOn: string | null
  /** Where the places are from, to be named beside a map. */
  readonly from: string
}

const FROM = 'Places: GeoNames, CC BY 4.0. Nothing is drawn finer than a tenth of a degree.'

/** Share of the claims of a cell that must name a place for it to be shown there. */
const LEAST_SHARE = 0.5

/** Where the picture is, as known on a date, as areas of the world; names that no list has, or that mean several, are kept beside. */
export async function viewPicturePlaces(open: OpenCase, asOf: AsOf | null): Promise<PicturePlaces> {
  const gazetteer = await openGazetteer()
  const { cells, knownOn } = await viewPicture(open, { asOf })
  const named = await Promise.all(cells.map((cell) => readNames(open, cell)))
  const countries = new Set(
    named.flatMap(({ names }) => names.flatMap((each) => gazetteer.findCountry(each.name, each.language) ?? [])),
  )
  const gathered = new Map<string, Gathered>()
  for (const each of named) gatherPlaces(each, { gazetteer, countries }, gathered)
  const sorted = [...gathered.values()].sort(
    (a, b) => b.cells.size - a.cells.size || ([...a.printed][0]! < [...b.printed][0]! ? -1 : 1),
  )
  const rest = ({ printed, cells: at }: Gathered) => ({
    printed: [...printed].sort(),
    cells: [...at].map(([id, how]): PlacedCell => ({ id, how })),
  })
  return {
    kind: 'picture-places',
    places: sorted.flatMap((each) =>
      isPlaced(each.found) ? [{ kind: 'place-row', ...each.found, ...rest(each) }] : [],
    ),
    unplaced: sorted.flatMap((each) =>
      isPlaced(each.found) ? [] : [{ kind: 'unplaced-row', why: each.found.why, ...rest(each) }],
    ),
    asOf,
    knownOn,
    from: FROM,
  }
}

type Found = ReturnType<Gazetteer['find']>

interface Gathered {
  readonly found: Found
  readonly printed: Set<string>
  readonly cells: Map<string, PlacedCell['how']>
}

interface PrintedName {
  readonly name: string
  readonly language: string
}

interface NamedCell {
  readonly cell: CellRow
  /** Where it is said to be; null for a cell that is no place. */
  readonly there: PrintedName | null
  /** Names of places, as often as claims of the cell hold them. */
  readonly names: readonly PrintedName[]
  readonly claims: number
}

/** A place cell is a name with what stands next to it in brackets: see `describePlace`. */
async function readNames(open: OpenCase, cell: CellRow): Promise<NamedCell> {
  const records = await open.store.readClaims(cell.claims)
  const documents = await open.records.readDocuments(records.map(({ document }) => document))
  const languageOf = (id: string) => documents.get(id)?.language ?? cell.quote.language
  const names = records.flatMap(({ claim, document }) =>
    [...new Set(claim.places)].map((name) => ({ name, language: languageOf(document) })),
  )
  const there =
    cell.attribute === 'place' ? { name: cell.words.replace(/ \([^()]*\)$/u, ''), language: cell.quote.language } : null
  return { cell, there, names, claims: records.length }
}

interface Resolving {
  readonly gazetteer: Gazetteer
  readonly countries: ReadonlySet<string>
}

function gatherPlaces(
  { cell, there, names, claims }: NamedCell,
  resolving: Resolving,
  gathered: Map<string, Gathered>,
): void {
  const meant = (there === null ? names : [there]).map((printed) => resolve(printed, resolving))
  const times = new Map<string, number>()
  for (const { key } of meant) times.set(key, (times.get(key) ?? 0) + 1)
  for (const { key, found, printed } of meant) {
    if (there === null && times.get(key)! < claims * LEAST_SHARE) continue
    const known = gathered.get(key) ?? {
      found,
      printed: new Set<string>(),
      cells: new Map<string, PlacedCell['how']>(),
    }
    known.printed.add(printed)
    known.cells.set(cell.id, there === null ? 'named' : 'there')
    gathered.set(key, known)
  }
}

/** Names that mean one place have one key; one that is on no map has its own. */
function resolve({ name, language }: PrintedName, { gazetteer, countries }: Resolving) {
  const found = gazetteer.find({ name, language, countries })
  return { key: isPlaced(found) ? JSON.stringify(found.area) : `name ${name.toLowerCase()}`, found, printed: name }
}

function isPlaced(found: Found): found is FoundPlace {
  return found.area !== null
}
