import {
  type HolderBook,
  type HolderProfile,
  type Id,
  makeGroupBook,
  type NamedSource,
  profileHolder,
  profilePublisher,
  profileSpeakers,
  type SaidWords,
} from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { readBook } from '../line/holder-book.ts'
import type { Traced } from '../views/read-traced.ts'

/** Who speaks in the claims of one group, and who is who among them. */
export interface Voices {
  readonly claims: readonly ClaimVoices[]
  readonly book: HolderBook
}

/** By whom one claim is. */
export interface ClaimVoices {
  readonly said: SaidWords
  /** Every name that the case has for them, whoever passes it on too. */
  readonly names: readonly string[]
  /** Whether its origin is counted: a country is not told by words that may only repeat another's. */
  readonly counted: boolean
  /** Whoever knows it. */
  readonly far: readonly HolderProfile[]
  /** Those through whom it came, the publisher among them. */
  readonly near: readonly HolderProfile[]
}

/** Reads by whom the claims of a group are; `said` has what each of its records says, in their order. */
export async function readVoices(open: OpenCase, traced: Traced, said: readonly SaidWords[]): Promise<Voices> {
  const { records, documents } = traced
  const book =
    (await readBook(open)) ??
    makeGroupBook(records.map(({ claim, document }) => ({ claim, document: documents.get(document)!, belonging: 0 })))
  return { claims: records.map((record, index) => readClaim(record, traced, said[index]!)), book }
}

function readClaim({ claim, document, publisher }: ClaimRecord, traced: Traced, said: SaidWords): ClaimVoices {
  const doc = traced.documents.get(document)!
  const chain = traced.chains.get(claim.id)
  const holders = (chain?.origins ?? []).flatMap((origin) => traced.origins.get(origin)?.holder ?? [])
  const named = [claim.source, ...claim.via].filter((each) => each !== null)
  const speakers = profileSpeakers(claim, doc)
  // A report in its outlet's own voice is the outlet's own word.
  const last = named.at(-1)
  const own = last === undefined ? [profilePublisher(doc)] : [profileHolder(last, doc)]
  const known = holders.map((holder) => profileHolder(sourceOf(holder), { ...doc, language: languageOf(holder, doc) }))
  const side = countedOn(claim.stance, traced)
  return {
    said,
    counted: chain?.origins.some((origin) => side.includes(origin)) === true,
    names: [...holders, ...(last === undefined ? [publisher ?? ''] : [last.text, last.name])],
    far: [...own, ...known],
    near: [...speakers, profilePublisher(doc)],
  }
}

function countedOn(stance: SaidWords['stance'], { count }: Traced): readonly Id[] {
  if (stance === 'denies') return count.denying
  return stance === 'declines-to-confirm' || stance === 'questions' ? count.declining : count.affirming
}

/** The case's own name for somebody is English where the report has other letters. */
function languageOf(name: string, { language }: { readonly language: string }): string {
  return /^\P{L}*\p{Script=Latin}/u.test(name) && !/^(?:en|de)/u.test(language) ? 'en' : language
}

function sourceOf(name: string): NamedSource {
  return { start: 0, end: 0, text: name, name, entity: null, unnamed: false }
}
