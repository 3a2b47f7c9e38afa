import type { Document, Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { holdsParticular } from './cover-strings.ts'
import { refuseName } from './guard-export.ts'
import { openGuardedPeople } from './guarded-people.ts'

/**
 * Refuses what hands on bytes as they are, where any of them would give an interviewed person away. Throws
 * `export-holds-identity` with the ids of the records, never the words.
 * With `only`, the case itself and one capture are looked at.
 */
export async function refuseIdentities(open: OpenCase, path: string, only: Id | null = null): Promise<void> {
  const people = await openGuardedPeople(open)
  if (people === null) return
  refuseName(path, people)
  const holding: string[] = []
  const look = (id: string, record: unknown) => {
    if (people.some(({ naming }) => holdsParticular(record, naming))) holding.push(id)
  }
  look('the case itself', await open.store.readCase())
  for await (const { capture, given, erased } of open.store.stream('capture')) {
    if (only !== null && capture.id !== only) continue
    look(capture.id, { capture, given, erased, text: readText(await open.store.readBytes(capture.id)) })
  }
  if (only !== null) {
    for (const doc of await readDocumentsOf(open, only)) look(doc.id, doc)
    return refuse(holding)
  }
  for await (const doc of open.store.stream('document')) look(doc.id, doc)
  for await (const judgement of open.store.stream('judgement')) look(judgement.id, judgement)
  for await (const { paper, erased } of open.store.stream('paper')) look(paper.id, { paper, erased })
  for await (const entry of open.store.stream('entry')) look(`line ${entry.sequence} of the journal`, entry)
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
