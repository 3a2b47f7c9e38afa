/**
 * Scores the article texts that ingest reads from the pages of the article extraction benchmark, and compares the score
 * with the pinned floor. `npx tsx eval/articles/run.ts [--worst N]`
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findInputs, readInput } from '@sayso/ingest'

const here = dirname(fileURLToPath(import.meta.url))
const shared = join(here, '../../../shared')
const set = join(shared, 'data/article-extraction')
const pages = join(set, 'html')
const floorFile = join(here, 'floor.json')

interface Floor {
  /** SHA-256 over the names and bytes of the pages and their truth. */
  readonly digest: string
  readonly f1: number
}

if (!existsSync(pages)) {
  console.log(`Skipped: the pages were expected in ${set}; they are not part of the project.`)
  process.exit(0)
}

const predictions: string[] = []
const startedMs = performance.now()
for await (const input of findInputs([pages])) {
  for await (const item of readInput(input)) {
    const text = item.ok ? item.document.text : ''
    if (!item.ok) console.error(item.message)
    predictions.push(JSON.stringify({ file: item.file, text }))
  }
}
const perPageMs = (performance.now() - startedMs) / predictions.length
const out = join(here, '../out')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'articles.jsonl'), `${predictions.join('\n')}\n`)

const scorer = join(shared, 'tools/score_articles.py')
const args = [scorer, join(set, 'ground-truth.json'), join(out, 'articles.jsonl'), '--pages', pages]
const printed = execFileSync('python3', [...args, ...process.argv.slice(2)], { encoding: 'utf8' })
console.log(printed.trim())
console.log(`${perPageMs.toFixed(1)} ms a page`)

const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Floor
const { f1 } = JSON.parse(printed.split('\n')[0]!) as { readonly f1: number }
if (digestOfSet() !== floor.digest)
  console.log('The set differs from the one of the floor; the two are not comparable.')
else if (f1 < floor.f1) {
  console.error(`F1 ${f1} is below the floor ${floor.f1}. Find what was lost, or lower the floor with a reason.`)
  process.exitCode = 1
} else console.log(`F1 ${f1} is not below the floor ${floor.f1}.`)

function digestOfSet(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(pages).sort()) hash.update(name).update(readFileSync(join(pages, name)))
  return hash.update(readFileSync(join(set, 'ground-truth.json'))).digest('hex')
}
