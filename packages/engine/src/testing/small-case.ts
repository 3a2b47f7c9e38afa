import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCase, type OpenCase } from '../case/open-case.ts'
import { exportCase } from '../export/export-case.ts'
import { addInputs } from '../line/add-inputs.ts'

const DEMO = fileURLToPath(new URL('../../../../demo/documents.jsonl', import.meta.url))
/** A clock that stands still: tests never read the machine's. */
const now = () => '2031-01-01T00:00:00.000Z'

/** Lines of the demo case from one to another, counted from 0. */
export async function readLines(from: number, to: number): Promise<readonly string[]> {
  return (await readFile(DEMO, 'utf8')).trim().split('\n').slice(from, to)
}

/** A line as another publisher carries it an hour later, word for word. */
export function copyLine(line: string): string {
  const doc = JSON.parse(line) as Record<string, string>
  const later = new Date(Date.parse(doc.published_at!) + 3_600_000).toISOString()
  return JSON.stringify({
    ...doc,
    id: `${doc.id}-copy`,
    url: `${doc.url}/copy`,
    publisher: 'The Copyist',
    published_at: later,
  })
}

/** A case in a folder of its own that is gone afterwards. */
export async function withEmptyCase<T>(run: (open: OpenCase, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  const open = await createCase(join(folder, 'test.sayso'), { title: 'Test', language: 'en' }, { actor: 'test', now })
  try {
    return await run(open, folder)
  } finally {
    await open.close()
    await rm(folder, { recursive: true })
  }
}

/** Adds lines as one file. */
export async function addLines(open: OpenCase, folder: string, lines: readonly string[]): Promise<void> {
  const file = join(folder, 'documents.jsonl')
  await writeFile(file, `${lines.join('\n')}\n`)
  await addInputs(open, [file], {})
}

/** What was derived, as exported: all but the case, judgements and journal, which tell of times and hands. */
export async function exportDerived(open: OpenCase): Promise<string> {
  let text = ''
  const write = (piece: string) => {
    text += piece
  }
  await exportCase(open, { format: 'jsonl', output: null, write })
  return text
    .split('\n')
    .filter((line) => !/^\{"kind":"(?:case|judgement|entry|loss-report)"/.test(line))
    .join('\n')
}
