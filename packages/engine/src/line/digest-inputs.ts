import { createHash } from 'node:crypto'
import {
  type ClaimGroup,
  type Document,
  profileListeners,
  profilePublisher,
  profileSpeakers,
  viewInBook,
} from '@sayso/core'
import { METHODS } from './methods.ts'
import { type GroupToTrace, type TraceGround, toTraceRulings } from './trace-claims.ts'

/**
 * A hash of all that a group's chains, origins and counts are made from: while it stays the same, they do. Whatever tracing
 * comes to rest on belongs in here.
 */
export function digestInputs(
  { documents, echoes, models, book, voices }: TraceGround,
  { group, records, belonging, rulings }: GroupToTrace & { readonly group: ClaimGroup },
): string {
  const views =
    book === null
      ? null
      : records.flatMap(({ claim, document }) => {
          const doc = documents.get(document)!
          const profiles = [profilePublisher(doc), ...profileSpeakers(claim, doc), ...profileListeners(claim, doc)]
          return profiles.map((profile) => viewInBook(profile, book))
        })
  const own = JSON.stringify([
    METHODS.group,
    group,
    records.map(({ claim, document, publisher }) => [claim, document, publisher, belonging.get(claim.id)]),
    [...documents.values()].map(digestDocument).sort(),
    [...echoes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    [...models].sort(([a], [b]) => (a < b ? -1 : 1)),
    toTraceRulings(rulings, records),
    views,
  ])
  return hashOf(own + digestVoices(own, voices))
}

/** Persons who were asked matter to the groups that name one. */
function digestVoices(text: string, voices: TraceGround['voices']): string {
  if (voices === null) return ''
  const names = [...voices.names].sort()
  if (!names.some((name) => text.includes(JSON.stringify(name).slice(1, -1)))) return ''
  return JSON.stringify([names, names.map((one) => names.map((other) => voices.areApart(one, other)))])
}

/** A document is in many groups: its text is hashed once. */
const digests = new WeakMap<Document, string>()

function digestDocument(document: Document): string {
  const known = digests.get(document) ?? hashOf(JSON.stringify(document))
  digests.set(document, known)
  return known
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
