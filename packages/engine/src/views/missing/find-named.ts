import { type Document, type Id, type OriginKind, publisherKey } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { MissingKind } from '../answer-records.ts'
import { byMoment } from '../by-moment.ts'
import { isAffirming, type Traced } from '../read-traced.ts'

/** Something that a group's reports lean on and the case has no document of. */
export interface NamedOnly {
  /** One for the same thing, from one group to the next. */
  readonly key: string
  readonly what: MissingKind
  readonly name: string
  readonly url: string | null
  /** Claims that lean on it, the earliest first; at least one. */
  readonly records: readonly ClaimRecord[]
  readonly documents: ReadonlyMap<Id, Document>
  /** Units of the group's interval that rest on it. */
  readonly settles: number
}

/** What an origin of each kind could be read in; a person who was met cannot be read. */
const HELD_AS: Readonly<Record<OriginKind, MissingKind | null>> = {
  statement: 'statement',
  anonymous: null,
  witness: null,
  document: 'paper',
  imagery: 'picture',
  'social-post': 'post',
  analysis: 'report',
  observation: null,
}

/** Shorter names in small letters are pronouns that nobody resolved. */
const LEAST_NAME_UNITS = 3

/** Outlets that passed a claim on, and papers, posts, pictures and statements that it rests on, which no document of the group is. */
export function findNamed(traced: Traced): readonly NamedOnly[] {
  const { records, chains, origins, count, documents } = traced
  const publishers = new Set(
    records.flatMap((record) => (record.publisher === null ? [] : [publisherKey(record.publisher)])),
  )
  const doubtful = new Set(count.doubtful)
  const found = new Map<string, { what: MissingKind; name: string; records: ClaimRecord[]; open: Set<string> }>()
  const note = (what: MissingKind, name: string, record: ClaimRecord) => {
    const key = publisherKey(name)
    if (!isName(name) || publishers.has(key)) return
    const chain = chains.get(record.claim.id)!
    const entry = found.get(`${what} ${key}`) ?? { what, name, records: [], open: new Set() }
    entry.records.push(record)
    const origin = chain.origins[0] ?? ''
    if (doubtful.has(origin)) entry.open.add(origin)
    else if (chain.doubt) entry.open.add(record.page)
    found.set(`${what} ${key}`, entry)
  }
  for (const record of [...records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn))) {
    const chain = chains.get(record.claim.id)
    if (chain === undefined || !isAffirming(record)) continue
    const origin = origins.get(chain.origins[0] ?? '')
    const last = chain.links.length - 1
    chain.links.forEach((link, at) => {
      if (link.document === null && at < last) note('report', link.name, record)
    })
    const what = origin === undefined ? null : HELD_AS[origin.originKind]
    // An origin whose own document the group holds stands there in its own voice.
    if (what !== null && chain.links[last]?.document === null && record.claim.source !== null && chain.repeats === null)
      note(what, origin!.holder, record)
  }
  return [...found].map(([key, entry]) => ({
    key,
    what: entry.what,
    name: entry.name,
    url: null,
    records: entry.records,
    documents,
    settles: entry.open.size,
  }))
}

function isName(name: string): boolean {
  return name.trim().length >= LEAST_NAME_UNITS && /\p{Lu}|\p{Lo}/u.test(name)
}
