import type { Attribution, Document, Id, Reading } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import type { ReaderAttribution, ReaderPicture, ReaderView } from './desk-records.ts'
import { findId } from './find-group.ts'
import { nameIds } from './named.ts'
import { listPassageEchoes } from './passage-echoes.ts'
import { findPictureUses } from './picture-uses.ts'
import { listReaderClaims } from './reader-claims.ts'
import type { AsOf } from './view-records.ts'

/**
 * A document with all that was read in it: attributions, claims with their chains, and where other documents say the same.
 * With a cut the counts, chains and echoes are those of what was known by then; its own words stay. Null where no document
 * has this id. Throws `id-ambiguous` where several records begin so.
 */
export async function viewReader(open: OpenCase, asked: string, asOf: AsOf | null): Promise<ReaderView | null> {
  const doc = await findDocument(open, asked)
  if (doc === null) return null
  const reading = (await open.records.readReadings([doc.id])).get(doc.id) ?? null
  const versions = await open.store.findVersions([doc.page])
  const names = await nameIds(open, [doc.id, ...versions.map((version) => version.id)])
  const { page, url, title, byline, dateline, publisher, publisherKind, language, publishedOn, capturedAt, text } = doc
  return {
    kind: 'reader',
    ...names.get(doc.id)!,
    page,
    url,
    title,
    byline,
    dateline,
    publisher,
    publisherKind,
    language,
    publishedOn,
    capturedAt,
    text,
    sentences: (reading?.sentences ?? []).map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    attributions: reading === null ? [] : listAttributions(reading),
    claims: reading === null ? [] : await listReaderClaims(open, doc, reading, asOf),
    echoes: reading === null ? [] : await listPassageEchoes(open, doc, reading, asOf),
    versions: versions.map(({ id, version, publishedOn: on, capturedAt: at }) => ({
      ...names.get(id)!,
      version,
      publishedOn: on,
      capturedAt: at,
    })),
    pictures: await listPictures(open, doc, asOf),
    notes: [...doc.notes, ...(reading?.notes ?? [])],
    method: reading?.method ?? null,
  }
}

async function listPictures(open: OpenCase, doc: Document, asOf: AsOf | null): Promise<readonly ReaderPicture[]> {
  const uses = (await findPictureUses(open, [doc], asOf)).get(doc.id) ?? []
  const names = await nameIds(
    open,
    uses.map(({ document }) => document.id),
  )
  return doc.media.map((medium) => ({
    caption: medium.caption,
    url: medium.url,
    takenAt: medium.takenAt ?? null,
    uses: uses
      .filter((use) => use.medium === medium)
      .map(({ document, publisher, usedOn, earlier, bitsApart }) => ({
        ...names.get(document.id)!,
        publisher,
        usedOn,
        earlier,
        bitsApart,
      })),
  }))
}

/** The document that an id means: its own, that of a claim, or the newest version of a page. */
async function findDocument(open: OpenCase, asked: string): Promise<Document | null> {
  const id = await findId(open, asked)
  if (id === null) return null
  const document = await documentOf(open, id)
  if (document === null)
    throw new EngineError('id-not-document', `${asked} is no document; an id of one (d…) or of a claim was expected`)
  return (await open.records.readDocuments([document])).get(document) ?? null
}

async function documentOf(open: OpenCase, id: Id): Promise<Id | null> {
  if (id.startsWith('d')) return id
  if (id.startsWith('c')) return (await open.store.readClaims([id]))[0]?.document ?? null
  if (id.startsWith('p')) return (await open.store.findVersions([id])).at(-1)?.id ?? null
  return null
}

function listAttributions(reading: Reading): readonly ReaderAttribution[] {
  const byId = new Map(reading.attributions.map((each) => [each.id, each]))
  const claims = new Map<Id, Id[]>()
  for (const { id, attribution } of reading.claims)
    if (attribution !== null) claims.set(attribution, [...(claims.get(attribution) ?? []), id])
  return reading.attributions.map((each): ReaderAttribution => {
    const { id, source, cue, content, stance, hedge, unnamed, parent, score } = each
    const depth = depthOf(each, byId)
    return { id, source, cue, content, stance, hedge, unnamed, parent, depth, score, claims: claims.get(id) ?? [] }
  })
}

/** Attributions above this one; a ring, which no reader should make, ends where it closes. */
function depthOf(attribution: Attribution, byId: ReadonlyMap<Id, Attribution>): number {
  const seen = new Set<Id>([attribution.id])
  let parent = attribution.parent
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    parent = byId.get(parent)?.parent ?? null
  }
  return seen.size - 1
}
