import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addInputs, createCase, type OpenCase, takePapers } from '@sayso/engine'
import { buildDesk } from '../build.mjs'

const DEMO = fileURLToPath(new URL('../../../demo/documents.jsonl', import.meta.url))
const PAPERS = fileURLToPath(new URL('../../../demo/papers.json', import.meta.url))
const TITLE = 'The Saker Corps in Rudenia'
/** Sealing must not take the time here that it takes where it matters. */
const CHEAP = { passes: 1, memoryKib: 8 }

/** With what a case of a test is opened; there is a passphrase for interviews. */
export const HAND = {
  actor: 'test',
  now: () => new Date().toISOString(),
  passphrase: async () => 'a long passphrase',
  sealCost: CHEAP,
}

/** What is made once for all tests in a browser, and only read by them. */
export interface Prepared {
  /** The browser to look with. */
  readonly executablePath: string
  /** The desk as it is built now. */
  readonly pages: string
  /** The demo case with its hypotheses, indicators and plan, read by rules, its indicator `front` fired: to be copied. */
  readonly demo: string
  /** Its first reports alone: what follows from a judgement is derived in half the time. To be copied. */
  readonly small: string
}

/** What fires surely, from 11 November on: what the demo's own conditions say of its reports may change with how they are read. */
const FIRES = 'somebody affirms "3,000 soldiers" or "3,000"'

/** Enough for an origin with echoes, a denial, rival numbers and three languages. */
const SMALL = 20

/** Builds the desk and the demo case in a folder of their own, which `remove` takes away. */
export async function prepare(executablePath: string): Promise<Prepared & { remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-desk-'))
  const [pages, demo, small] = [join(folder, 'pages'), join(folder, 'demo.sayso'), join(folder, 'small.sayso')]
  await buildDesk(pages)
  await makeDemo(demo)
  await makeCase(small, { title: TITLE, lines: await readDemoLines(SMALL) })
  return { executablePath, pages, demo, small, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function makeDemo(path: string): Promise<void> {
  await makeCase(path, {
    title: TITLE,
    lines: await readDemoLines(),
    after: async (open) => {
      const papers = JSON.parse(await readFile(PAPERS, 'utf8'))
      papers.indicators.front.when = FIRES
      const refused = await takePapers(open, papers, {
        by: 'The demo',
        why: 'a test',
      })
      if (refused.length > 0) throw new Error(refused.join('; '))
    },
  })
}

export interface CaseOfTest {
  readonly title: string
  /** Reports as JSON lines. */
  readonly lines: readonly string[]
  /** What is done with the case before a desk opens it. */
  readonly after?: (open: OpenCase) => Promise<void>
}

export async function makeCase(path: string, { title, lines, after }: CaseOfTest): Promise<void> {
  const open = await createCase(path, { title, language: 'en' }, HAND)
  await addLines(open, path, lines)
  await after?.(open)
  await open.close()
}

/** Adds reports to a case; their file lies beside it while they are read. */
export async function addLines(open: OpenCase, path: string, lines: readonly string[]): Promise<void> {
  const file = `${path}.jsonl`
  await writeFile(file, lines.join('\n'))
  await addInputs(open, [file], {})
  await rm(file)
}

/** The first reports of the demo, or all, the oldest first. */
export async function readDemoLines(count = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  return (await readFile(DEMO, 'utf8')).trim().split('\n').slice(0, count)
}
