import { basename } from 'node:path'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { coverStrings, holdsParticular } from './cover-strings.ts'
import {
  contextsOf,
  findTellingPlaces,
  type GuardedPerson,
  openGuardedPeople,
  type TellingPlaces,
} from './guarded-people.ts'
import { textsOf } from './texts-of.ts'

/** Keeps what would give interviewed persons away out of what leaves the case. */
export interface ExportGuard {
  /** The record with every particular covered, looked through once more. Throws `export-holds-identity`. */
  cover<T>(record: T): T
  /**
   * A text with every particular covered: JSON record by record, a line each or the whole, anything else as it stands.
   * Throws `export-holds-identity`.
   */
  coverText(text: string): string
  /** Records in which something was covered. */
  covered(): number
}

/** Why words are covered in an export. */
export const COVERED = 'they would give interviewed persons away; the count of letters and all places stay'

/**
 * The guard of what is written to a file (null: to standard output, or handed on); null where the case has no interviewed
 * persons. Throws as `openGuardedPeople` does, and `export-name-holds-identity`.
 */
export async function openExportGuard(open: OpenCase, path: string | null): Promise<ExportGuard | null> {
  const known = await recall(open)
  if (known === null) return null
  if (path !== null) refuseName(path, known.people)
  return makeGuard(known)
}

interface Known {
  readonly people: readonly GuardedPerson[]
  readonly telling: readonly TellingPlaces[]
}

/** Opened and looked through once, until somebody writes into the case. */
const RECALLED = new WeakMap<OpenCase, { readonly end: number; readonly known: Promise<Known | null> }>()

async function recall(open: OpenCase): Promise<Known | null> {
  const end = await open.store.readJournalEnd()
  const kept = RECALLED.get(open)
  if (kept?.end === end) return kept.known
  const known = (async () => {
    const people = await openGuardedPeople(open)
    return people === null ? null : { people, telling: await findTellingPlaces(open, people) }
  })()
  // What failed is tried again.
  known.catch(() => RECALLED.delete(open))
  RECALLED.set(open, { end, known })
  return known
}

function makeGuard({ people, telling }: Known): ExportGuard {
  let covered = 0
  const cover = <T>(record: T): T => {
    const text = JSON.stringify(record) ?? ''
    const given = people.filter(
      (person, index) => holdsParticular(record, person.naming) || isTelling(record, text, person, telling[index]!),
    )
    const clean = given.reduce((left, { all }) => coverStrings(left, all), record)
    if (
      people.some(({ naming }) => holdsParticular(clean, naming)) ||
      given.some(({ all }) => holdsParticular(clean, all))
    )
      throw new EngineError(
        'export-holds-identity',
        'a record would give an interviewed person away and could not be covered; nothing of it was written. Please tell us: it is our mistake',
      )
    if (given.length > 0 && JSON.stringify(clean) !== text) covered++
    return clean
  }
  return { cover, coverText: (text) => coverWritten(text, cover), covered: () => covered }
}

/** Whether a record repeats what a document says that names the person. */
function isTelling(record: unknown, text: string, { all }: GuardedPerson, { ids, contexts }: TellingPlaces): boolean {
  if (ids.size === 0) return false
  for (const [id] of text.matchAll(ID)) if (ids.has(id)) return true
  for (const each of textsOf(record))
    for (const { start, end } of all.find(each))
      if (contextsOf(each, start, end).some((context) => contexts.has(context))) return true
  return false
}

const ID = /\b[cd][0-9a-f]{24}\b/g

/** Escapes of JSON run into the words that they stand beside: it is read before it is looked through. */
function coverWritten(text: string, cover: <T>(record: T) => T): string {
  if (!/[[{"]/.test(text)) return cover(text)
  const whole = readJson(text)
  if (whole !== NO_JSON) return write(cover(whole), text)
  const lines = text.split('\n')
  if (!lines.some((line) => readJson(line) !== NO_JSON)) return cover(text)
  return lines
    .map((line) => {
      const record = readJson(line)
      return record === NO_JSON ? cover(line) : write(cover(record), line)
    })
    .join('\n')
}

/** As it was indented, with the line feed that it ended in. */
function write(record: unknown, as: string): string {
  const indent = /^[[{]\n( +)/.exec(as)?.[1]?.length ?? 0
  return `${JSON.stringify(record, null, indent)}${/\n*$/.exec(as)![0]}`
}

const NO_JSON = Symbol('no JSON')

/** Objects, lists and texts: a number is the same either way. */
function readJson(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return NO_JSON
  try {
    return JSON.parse(text)
  } catch {
    return NO_JSON
  }
}

/** Throws `export-name-holds-identity`. */
export function refuseName(path: string, people: readonly GuardedPerson[]): void {
  if (people.some(({ all }) => all.find(basename(path)).length > 0))
    throw new EngineError(
      'export-name-holds-identity',
      'the name of the file would give an interviewed person away; another was expected',
    )
}
