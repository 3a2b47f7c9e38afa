import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { factsOf, type HolderFacts } from './compare-holders.ts'
import type { HolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import { isOutlet } from './name-outlet.ts'
import { findKnown } from './resolve-holder.ts'

/**
 * All that a book says of one who is named, as one text: where two books say the same of everybody that a group names, the
 * group is led to the same origins by both.
 */
export function viewInBook(profile: HolderProfile, book: HolderBook): string {
  const before = remembered.get(profile)
  if (before?.book === book) return before.view
  const view = readView(profile, book)
  remembered.set(profile, { book, view })
  return view
}

/** What a book was last found to say of each: a source is asked about for every claim of every group. */
const remembered = new WeakMap<HolderProfile, { readonly book: HolderBook; readonly view: string }>()

function readView(profile: HolderProfile, book: HolderBook): string {
  const facts = factsOf(profile, book)
  const known = findKnown(profile, book)
  const outlet = book.publishers.find((each) => isOutlet(profile, each))
  return writeFacts([
    facts,
    known?.key,
    known?.name,
    known && digestFacts(known.facts),
    outlet?.name,
    outlet?.press,
    book.latinNames.get(outlet?.name ?? ''),
  ])
}

/** All that is known of a holder, as a hash: a body that many speak for has facts by the thousand, and each of them a view. */
function digestFacts(facts: HolderFacts): string {
  const known = digests.get(facts) ?? bytesToHex(sha256(utf8ToBytes(writeFacts(facts))))
  digests.set(facts, known)
  return known
}

const digests = new WeakMap<HolderFacts, string>()

function writeFacts(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Set ? [...inner].sort() : inner))
}
