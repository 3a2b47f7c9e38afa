import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddSummary, addInputs, fetchInputs, type OpenCase } from '@sayso/engine'
import type { Network, Task, TaskEvents } from './hand.ts'

interface Given {
  readonly task: Task
  readonly network: Network
}

/** Runs one task on a case, and names files as they were handed in: no path of the spool comes out. */
export async function runTask(open: OpenCase, { task, network }: Given, events: TaskEvents): Promise<AddSummary> {
  const { what, folder, options } = task
  open.records.forgetAll()
  open.memory.book = null
  const names = (await readdir(folder)).sort((a, b) => Number(a) - Number(b))
  const paths: string[] = []
  for (const name of names) for (const file of await readdir(join(folder, name))) paths.push(join(folder, name, file))
  if (what === 'addresses') return fetchListed(open, { paths, network, options }, events)
  const strip = (text: string) => text.replaceAll(inFolder(folder), '')
  const summary = await addInputs(open, paths, options, {
    onProgress: events.onProgress,
    onDocument: (each) =>
      events.onDocument({ ...each, file: strip(each.file), reason: each.reason === null ? null : strip(each.reason) }),
  })
  return { ...summary, passedOver: summary.passedOver.map(strip) }
}

interface Listed {
  /** Files with one address a line. */
  readonly paths: readonly string[]
  readonly network: Network
  readonly options: Task['options']
}

/** Fetches the pages of a list through the guard that `sayso fetch` has. */
async function fetchListed(
  open: OpenCase,
  { paths, network, options }: Listed,
  events: TaskEvents,
): Promise<AddSummary> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  const rows = texts
    .flatMap((text) => text.split('\n'))
    .map((url) => ({ ok: true as const, url, file: url, line: null, publisher: null, published: null }))
  return fetchInputs(open, { rows, settings: { ...network, now: open.now }, options }, events)
}

/** A path into the spool up to the name of the file: the folder, and the number of the file in it. */
function inFolder(folder: string): RegExp {
  return new RegExp(`${folder.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}[\\\\/]\\d+[\\\\/]`, 'g')
}
