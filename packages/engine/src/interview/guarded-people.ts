import { type Id, makeParticularFinder, type Particular, type ParticularFinder, particularsOf } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { holdsParticular } from './cover-strings.ts'
import { readInterviews } from './read-interviews.ts'
import { textsOf } from './texts-of.ts'
import { openVault } from './vault.ts'

/** What finds one person: by what names them wherever it stands, and by all else where something names them. */
export interface GuardedPerson {
  /** Names, numbers and the day of birth. */
  readonly naming: ParticularFinder
  /** Home, unit and whatever was masked in their answers too: public words, until they stand beside a name. */
  readonly all: ParticularFinder
}

const NAMING: ReadonlySet<Particular['sort']> = new Set(['name', 'number', 'date'])

/**
 * The interviewed persons of a case whose consent stands; null where there are none. Throws `export-unchecked` where the
 * sealed identities cannot be opened or lack one, and `passphrase-wrong`.
 */
export async function openGuardedPeople(open: OpenCase): Promise<readonly GuardedPerson[] | null> {
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

/** Where a person's home or unit stands in a document that names them, to know the place again wherever it is repeated. */
export interface TellingPlaces {
  /** Documents that name the person, and the claims read from them. */
  readonly ids: ReadonlySet<Id>
  /** What stands before or after each word that would give the person away; see `contextsOf`. */
  readonly contexts: ReadonlySet<string>
}

/** Documents that name each person: what else they say would give that person away too, their home or their unit. */
export async function findTellingPlaces(
  open: OpenCase,
  people: readonly GuardedPerson[],
): Promise<readonly TellingPlaces[]> {
  const places = people.map(() => ({ ids: new Set<Id>(), contexts: new Set<string>() }))
  for await (const doc of open.store.stream('document'))
    for (const [index, { naming, all }] of people.entries()) {
      if (!holdsParticular(doc, naming)) continue
      places[index]!.ids.add(doc.id)
      for (const text of textsOf(doc))
        for (const { start, end } of all.find(text))
          for (const context of contextsOf(text, start, end)) places[index]!.contexts.add(context)
    }
  if (places.some(({ ids }) => ids.size > 0))
    for await (const { claim, document } of open.store.stream('claim'))
      for (const { ids } of places) if (ids.has(document)) ids.add(claim.id)
  return places
}

/** So many words beside a word make a place that is not met by chance: "two ships left". */
const CONTEXT_WORDS = 3
/** Code units beside a word in which they are looked for. */
const CONTEXT_REACH = 100

/** The words before a place with it, and it with the words after it; a side with fewer words gives none. */
export function contextsOf(text: string, start: number, end: number): readonly string[] {
  const read = (part: string) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const before = read(text.slice(Math.max(0, start - CONTEXT_REACH), start)).slice(-CONTEXT_WORDS)
  const after = read(text.slice(end, end + CONTEXT_REACH)).slice(0, CONTEXT_WORDS)
  const itself = read(text.slice(start, end)).join(' ')
  return [
    ...(before.length === CONTEXT_WORDS ? [`${before.join(' ')} [${itself}]`] : []),
    ...(after.length === CONTEXT_WORDS ? [`[${itself}] ${after.join(' ')}`] : []),
  ]
}
