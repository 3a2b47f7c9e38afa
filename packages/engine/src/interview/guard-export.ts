import { basename } from 'node:path'
import {
  type Document,
  type Id,
  makeParticularFinder,
  type Particular,
  type ParticularFinder,
  particularsOf,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { coverStrings, holdsParticular } from './cover-strings.ts'
import { readInterviews } from './read-interviews.ts'
import { openVault } from './vault.ts'

/** Keeps what would give interviewed persons away out of what leaves the case. */
export interface ExportGuard {
  /** The record with every particular covered, looked through once more. Throws `export-holds-identity`. */
  cover<T>(record: T): T
  /** Records in which something was covered. */
  covered(): number
}

/** Why words are covered in an export. */
export const COVERED = 'they would give interviewed persons away; the count of letters and all places stay'

/**
 * The guard of an export to a file (null: to standard output); null where the case has no interviewed persons. Throws
 * `export-unchecked` where the sealed identities cannot be opened, and `export-name-holds-identity`.
 */
export async function openExportGuard(open: OpenCase, path: string | null): Promise<ExportGuard | null> {
  const people = await openPeople(open)
  if (people === null) return null
  if (path !== null) refuseName(path, people)
  const telling = await findTelling(open, people)
  let covered = 0
  return {
    cover: (record) => {
      const text = JSON.stringify(record)
      const given = people.filter(
        ({ naming }, index) =>
          [...telling[index]!].some((document) => text.includes(document)) || holdsParticular(record, naming),
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
      if (JSON.stringify(clean) !== text) covered++
      return clean
    },
    covered: () => covered,
  }
}

/** Documents that name each person: what else they say would give that person away too, their home or their unit. */
async function findTelling(open: OpenCase, people: readonly Guarded[]): Promise<readonly ReadonlySet<Id>[]> {
  const telling = people.map(() => new Set<Id>())
  for await (const doc of open.store.stream('document'))
    for (const [index, { naming }] of people.entries()) if (holdsParticular(doc, naming)) telling[index]!.add(doc.id)
  return telling
}

/**
 * Refuses what hands on bytes as they are, where any of them would give an interviewed person away. Throws
 * `export-holds-identity` with the ids of the records, never the words.
 * With `only`, one capture is looked at.
 */
export async function refuseIdentities(open: OpenCase, path: string, only: Id | null = null): Promise<void> {
  const people = await openPeople(open)
  if (people === null) return
  refuseName(path, people)
  const holding: string[] = []
  const look = (id: string, record: unknown) => {
    if (people.some(({ naming }) => holdsParticular(record, naming))) holding.push(id)
  }
  for await (const { capture, given } of open.store.stream('capture')) {
    if (only !== null && capture.id !== only) continue
    look(capture.id, { capture, given, text: readText(await open.store.readBytes(capture.id)) })
  }
  if (only !== null) {
    for (const doc of await readDocumentsOf(open, only)) look(doc.id, doc)
    return refuse(holding)
  }
  for await (const doc of open.store.stream('document')) look(doc.id, doc)
  for await (const judgement of open.store.stream('judgement')) look(judgement.id, judgement)
  for await (const { paper } of open.store.stream('paper')) look(paper.id, paper)
  refuse(holding)
}

/** What a page holds beside its text: comments, headers of mails. Longer bytes are looked through by their text alone. */
const MOST_BYTES = 5_000_000

function readText(bytes: Uint8Array | null): string {
  return bytes === null || bytes.length > MOST_BYTES ? '' : new TextDecoder('utf-8').decode(bytes)
}

async function readDocumentsOf(open: OpenCase, capture: Id): Promise<readonly Document[]> {
  const items = await open.store.findDocumentsByCapture([capture])
  return open.store.readDocuments(items.map(({ id }) => id))
}

function refuse(ids: readonly Id[]): void {
  const holding = [...new Set(ids)]
  if (holding.length > 0)
    throw new EngineError(
      'export-holds-identity',
      `${holding.length} records would give interviewed persons away (${holding.slice(0, MOST_NAMED).join(', ')}${holding.length > MOST_NAMED ? ' …' : ''}), and this hands on bytes as they are. Export as jsonl or csv, which cover the words`,
    )
}

const MOST_NAMED = 5

function refuseName(path: string, people: readonly Guarded[]): void {
  if (people.some(({ all }) => all.find(basename(path)).length > 0))
    throw new EngineError(
      'export-name-holds-identity',
      'the name of the file would give an interviewed person away; another was expected',
    )
}

/** What finds one person: by what names them wherever it stands, and by all else where something names them. */
interface Guarded {
  /** Names, numbers and the day of birth. */
  readonly naming: ParticularFinder
  /** Home, unit and whatever was masked in their answers too: public words, until they stand beside a name. */
  readonly all: ParticularFinder
}

const NAMING: ReadonlySet<Particular['sort']> = new Set(['name', 'number', 'date'])

async function openPeople(open: OpenCase): Promise<readonly Guarded[] | null> {
  const standing = (await readInterviews(open)).filter(({ interview }) => interview.state !== 'withdrawn')
  if (standing.length === 0) return null
  const passphrase = await open.passphrase()
  if (passphrase === null)
    throw new EngineError(
      'export-unchecked',
      'the case has interviewed persons, and what leaves it is checked against their sealed identities first; type the passphrase at a terminal, or hand it over as SAYSO_PASSPHRASE',
    )
  const { people } = await openVault(open.path, passphrase, open.sealCost)
  const missing = standing.find(({ interview }) => !people.some((each) => each.pseudonym === interview.pseudonym))
  if (missing !== undefined)
    throw new EngineError(
      'export-unchecked',
      `the sealed identities hold nobody by the pseudonym ${missing.interview.pseudonym}, so nothing can be checked against them; bring their file back from a copy`,
    )
  return people.map(({ identity, masked }) => ({
    naming: makeParticularFinder(particularsOf(identity).filter(({ sort }) => NAMING.has(sort))),
    all: makeParticularFinder(masked),
  }))
}
