import {
  type Document,
  findPlaceNames,
  findPublishers,
  type HolderBook,
  type HolderProfile,
  type Id,
  makeHolderBook,
  profileListeners,
  profilePublisher,
  profileSpeakers,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

/**
 * Documents of a case whose sources are made one over the whole case. In a larger one, reading them all for each document
 * added would cost more than it tells: there the documents of a group tell who is who in it.
 */
const MOST_DOCUMENTS = 300
const PAGE = 200
/** Code units that hold the dateline, all that places and outlets are found by. */
const HEAD = 400

/** Who is who in a case, and which claims name whom. */
export interface HolderSurvey {
  readonly book: HolderBook
  /** By a text of all that a profile says but its document. */
  readonly uses: ReadonlyMap<string, HolderUse>
}

export interface HolderUse {
  readonly profile: HolderProfile
  readonly claims: readonly Id[]
}

/** Who is who in the case; null in a case too large for that. Made once for each state of the case. */
export async function readBook(open: OpenCase): Promise<HolderBook | null> {
  open.memory.book ??= surveyHolders(open).then((survey) => survey?.book ?? null)
  return open.memory.book
}

/** Reads all whom the claims of the case name; null in a case too large for that. */
export async function surveyHolders(open: OpenCase): Promise<HolderSurvey | null> {
  const { documents: count } = await open.store.readTotals()
  if (count > MOST_DOCUMENTS) return null
  const profiles: HolderProfile[] = []
  const heads: Document[] = []
  const uses = new Map<string, { profile: HolderProfile; claims: Id[] }>()
  const use = (profile: HolderProfile, claim: Id) => {
    const key = writeProfile(profile)
    const known = uses.get(key)
    if (known === undefined) uses.set(key, { profile, claims: [claim] })
    else known.claims.push(claim)
  }
  let after: string | null = null
  do {
    const page = await open.store.listDocuments({ sort: 'oldest', limit: PAGE, after })
    const ids = page.items.map((item) => item.id)
    const documents = await open.records.readDocuments(ids)
    const readings = await open.records.readReadings(ids)
    for (const doc of documents.values()) {
      heads.push({ ...doc, text: doc.text.slice(0, HEAD) })
      const publisher = profilePublisher(doc)
      for (const claim of readings.get(doc.id)?.claims ?? []) {
        use(publisher, claim.id)
        // Whoever was told is an outlet only where the case has a report of it.
        for (const listener of profileListeners(claim, doc)) use(listener, claim.id)
        for (const profile of profileSpeakers(claim, doc)) {
          profiles.push(profile)
          if (profile !== publisher) use(profile, claim.id)
        }
      }
    }
    after = page.next
  } while (after !== null)
  return { book: makeHolderBook(profiles, findPlaceNames(heads), findPublishers(heads)), uses }
}

/** All that a profile says but its document: written once, for a document names its sources again and again. */
function writeProfile(profile: HolderProfile): string {
  const known = written.get(profile) ?? JSON.stringify({ ...profile, document: '' })
  written.set(profile, known)
  return known
}

const written = new WeakMap<HolderProfile, string>()
