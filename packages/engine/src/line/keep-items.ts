import type { Document, Id } from '@sayso/core'
import type { ReadDocument, ReadItem, ReadOptions } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import { compareVersions } from '../versions/compare-versions.ts'
import { sayChange } from '../versions/say-change.ts'

/** What became of one input; written once it is safe on disk. */
export interface Acknowledgement {
  readonly url: string | null
  readonly id: Id | null
  readonly status: 'added' | 'unchanged' | 'new-version' | 'refused'
  /** Why it was refused, or what it replaces; null where there is nothing to say. */
  readonly reason: string | null
  readonly file: string
  readonly line: number | null
}

/** Puts documents with their captures into the case, all or none, and says what became of each. */
export async function keepItems(
  open: OpenCase,
  items: readonly ReadDocument[],
  options: ReadOptions,
): Promise<ReadonlyMap<ReadItem, Acknowledgement>> {
  if (items.length === 0) return new Map()
  const given = givenBy(options)
  const outcomes = await open.store.addDocuments(
    items.map(({ capture, bytes, document }) => ({ capture, bytes, document, given })),
    open.actor,
  )
  const previous = await open.records.readDocuments(outcomes.flatMap((outcome) => outcome.previous ?? []))
  return new Map(
    items.map((item, index) => {
      const { status, document, previous: replaced } = outcomes[index]!
      const erased = status === 'erased'
      const reason = erased
        ? 'content-erased: this content was erased from the case and is not taken again; see sayso journal'
        : replaced === null
          ? null
          : replacing(previous.get(replaced), item)
      const line = item.line ?? null
      return [
        item,
        {
          url: item.document.url,
          id: erased ? null : document,
          status: erased ? 'refused' : status,
          reason,
          file: item.file,
          line,
        },
      ]
    }),
  )
}

/** That a page was there before, and how it was changed since. */
function replacing(before: Document | undefined, { document }: ReadDocument): string | null {
  return before === undefined ? null : `replaces ${before.id}: ${sayChange(compareVersions(before, document))}`
}

/** What is said of an input that was not taken. */
export function refusalOf(item: Extract<ReadItem, { ok: false }>): Acknowledgement {
  const message = item.message.startsWith(`${item.code}:`) ? item.message : `${item.code}: ${item.message}`
  return { url: null, id: null, status: 'refused', reason: message, file: item.file, line: item.line ?? null }
}

/** What the person said of the inputs: kept with the captures, so that they read the same again. */
function givenBy(options: ReadOptions): Readonly<Record<string, string>> | null {
  const given = Object.entries({
    publisher: options.publisher,
    published: options.published,
    url: options.url,
    columns: options.columns,
  })
  const said = given.filter((entry): entry is [string, string] => entry[1] !== undefined)
  return said.length === 0 ? null : Object.fromEntries(said)
}
