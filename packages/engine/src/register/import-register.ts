import { readFile } from 'node:fs/promises'
import type { Publisher } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { giveRegisterLines } from '../judge/give-judgement.ts'
import type { PublisherImport, RegisterRow } from '../views/answer-records.ts'
import { listPublishers } from '../views/register-rows.ts'
import { RegisterUnreadable, readRegisterCsv } from './register-csv.ts'

/** A register of every outlet there is would still be smaller; a larger file is something else. In bytes. */
const MOST_BYTES = 16_000_000
const PAGE = 1_000

/**
 * Puts the rows of a table in place in the case's register, each as a judgement. Rows that say nothing new are passed over,
 * bad ones refused with their line. Throws `register-unreadable` where the file is no such table.
 */
export async function importPublishers(
  open: OpenCase,
  file: string,
  signed: { readonly by: string; readonly why: string },
): Promise<PublisherImport> {
  const bytes = await readFile(file)
  if (bytes.length > MOST_BYTES)
    throw new EngineError(
      'register-unreadable',
      `${file} has ${bytes.length} bytes; at most ${MOST_BYTES} were expected`,
    )
  const read = readRows(bytes.toString('utf8'), file)
  const known = await readKnown(open)
  const refused = read.flatMap((row) => (row.ok ? [] : [{ line: row.line, reason: row.reason }]))
  const rows = read.flatMap((row) => (row.ok ? [row.publisher] : []))
  const fresh = rows.filter((row) => digest(row) !== known.get(row.name) && digest(row) !== digest(bare(row.name)))
  await giveRegisterLines(open, fresh, signed)
  return { kind: 'publishers-imported', added: fresh.length, unchanged: rows.length - fresh.length, refused }
}

function readRows(text: string, file: string) {
  try {
    return readRegisterCsv(text)
  } catch (error) {
    const why = error instanceof RegisterUnreadable || error instanceof Error ? error.message : String(error)
    throw new EngineError('register-unreadable', `${file}: ${why}. See one: sayso publishers --csv FILE`)
  }
}

async function readKnown(open: OpenCase): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  for (let after: string | null = null; ; ) {
    const page: { readonly items: readonly RegisterRow[]; readonly next: string | null } = await listPublishers(open, {
      limit: PAGE,
      after,
      all: true,
    })
    for (const row of page.items) known.set(row.name, digest(toPublisher(row)))
    after = page.next
    if (after === null) return known
  }
}

/** A row of the list as a line of the register. */
export function toPublisher(row: RegisterRow): Publisher {
  const { name, also, publisherKind, country, owner, control, takes } = row
  return { kind: 'publisher', name, also, publisherKind, country, owner, control, takes }
}

function bare(name: string): Publisher {
  return {
    kind: 'publisher',
    name,
    also: [],
    publisherKind: null,
    country: null,
    owner: null,
    control: null,
    takes: [],
  }
}

function digest({ name, also, publisherKind, country, owner, control, takes }: Publisher): string {
  return JSON.stringify([name, also, publisherKind, country, owner, control, takes])
}
