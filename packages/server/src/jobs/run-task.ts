import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddSummary, addInputs, type OpenCase } from '@sayso/engine'
import type { Task, TaskEvents } from './hand.ts'

/** Runs one task on a case, and names files as they were handed in: no path of the spool comes out. */
export async function runTask(open: OpenCase, { folder, options }: Task, events: TaskEvents): Promise<AddSummary> {
  open.records.forgetAll()
  open.memory.book = null
  const names = (await readdir(folder)).sort((a, b) => Number(a) - Number(b))
  const paths: string[] = []
  for (const name of names) for (const file of await readdir(join(folder, name))) paths.push(join(folder, name, file))
  const strip = (text: string) => text.replaceAll(inFolder(folder), '')
  const summary = await addInputs(open, paths, options, {
    onProgress: events.onProgress,
    onDocument: (each) =>
      events.onDocument({ ...each, file: strip(each.file), reason: each.reason === null ? null : strip(each.reason) }),
  })
  return { ...summary, passedOver: summary.passedOver.map(strip) }
}

/** A path into the spool up to the name of the file: the folder, and the number of the file in it. */
function inFolder(folder: string): RegExp {
  return new RegExp(`${folder.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}[\\\\/]\\d+[\\\\/]`, 'g')
}
