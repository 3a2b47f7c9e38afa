import { type Id, type Publisher, type PublisherKind, publisherKey } from '@sayso/core'
import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { readRegister } from '../register/read-register.ts'
import type { RegisterRow } from './answer-records.ts'
import { nameIds } from './named.ts'

export interface PublisherRequest {
  readonly limit: number
  readonly after?: string | null
  /** Whether to list also publishers that the register ships and the case has no document of. */
  readonly all?: boolean
}

/** Any time that a document may bear. */
const EVER = { from: '0001-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' }

/** Publishers with what is known of them, those with most documents first; those that have none by name. */
export async function listPublishers(
  open: OpenCase,
  { limit, after = null, all = false }: PublisherRequest,
): Promise<Page<RegisterRow>> {
  const { register, lines } = await readRegister(open)
  const judged = new Map(lines.map((line) => [publisherKey(line.publisher.name), line.judgement.id]))
  const inCase = await open.store.listPublishers()
  const heard = new Set(inCase.map(({ publisher }) => register.find(publisher)?.name ?? publisher))
  const silent = register.publishers.filter(
    (line) => !heard.has(line.name) && (all || judged.has(publisherKey(line.name))),
  )
  const named = [
    ...[...inCase].sort((a, b) => b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1)),
    ...silent.map(({ name }) => ({ publisher: name, documents: 0 })),
  ]
  const from = Number(after ?? 0)
  const shown = named.slice(from, from + limit)
  const unknown = shown.filter(({ publisher, documents }) => documents > 0 && register.find(publisher) === null)
  const told = await readTold(
    open,
    unknown.map(({ publisher }) => publisher),
  )
  const ids = shown.flatMap(({ publisher }) => judged.get(keyOf(register.find(publisher))) ?? [])
  const names = await nameIds(open, ids)
  const items = shown.map(({ publisher, documents }): RegisterRow => {
    const line = register.find(publisher)
    const judgement: Id | undefined = judged.get(keyOf(line))
    return {
      kind: 'register-row',
      name: publisher,
      also: line === null ? [] : [line.name, ...line.also].filter((name) => name !== publisher),
      publisherKind: line === null ? (told.get(publisher)?.publisherKind ?? null) : line.publisherKind,
      country: line === null ? (told.get(publisher)?.country ?? null) : line.country,
      owner: line?.owner ?? null,
      control: line?.control ?? null,
      takes: line?.takes ?? [],
      documents,
      from: judgement !== undefined ? 'case' : line === null ? 'documents' : 'shipped',
      judgement: judgement === undefined ? null : names.get(judgement)!,
    }
  })
  return { items, next: from + limit < named.length ? String(from + limit) : null }
}

function keyOf(line: Publisher | null): string {
  return line === null ? '' : publisherKey(line.name)
}

/** What the newest document of each publisher says of it. */
async function readTold(
  open: OpenCase,
  publishers: readonly string[],
): Promise<ReadonlyMap<string, { readonly publisherKind: PublisherKind | null; readonly country: string | null }>> {
  if (publishers.length === 0) return new Map()
  const newest = await open.store.findDocumentsByPublisher(publishers, { ...EVER, limit: 1 })
  const documents = await open.records.readDocuments(newest.map((item) => item.id))
  return new Map(
    [...documents.values()].flatMap(({ publisher, publisherKind, country }) =>
      publisher === null ? [] : [[publisher, { publisherKind, country }] as const],
    ),
  )
}
