import { readFileSync } from 'node:fs'
import { findQuantities } from '../../packages/core/src/attribute/quantity/find-quantities.ts'

/**
 * How often the value of a number claim is among the quantities found in its words, by language.
 *
 *     npx tsx eval/attribute/quantity.ts FOLDER [--misses]
 *
 * FOLDER holds mini-events/events.jsonl and cases/{A,D,E,G-K}.
 */
function main(folder: string, showMisses: boolean): void {
  const rows = [...readMiniEvents(`${folder}/mini-events/events.jsonl`), ...readCases(`${folder}/cases`)]
  const counts = new Map<string, { all: number; found: number; first: number }>()
  for (const { set, language, words, value } of rows) {
    const values = findQuantities(words, 0, words.length, language).map((quantity) => quantity.value)
    const key = `${set} ${language}`
    const count = counts.get(key) ?? { all: 0, found: 0, first: 0 }
    counts.set(key, count)
    count.all += 1
    if (values.includes(value)) count.found += 1
    else if (showMisses) console.log(key, value, JSON.stringify(words), JSON.stringify(values))
    if (values[0] === value) count.first += 1
  }
  for (const [key, { all, found, first }] of [...counts].sort()) {
    console.log(key, all, `among ${(found / all).toFixed(3)}`, `first ${(first / all).toFixed(3)}`)
  }
}

interface Row {
  readonly set: string
  readonly language: string
  readonly words: string
  readonly value: number
}

const readLines = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

function readMiniEvents(path: string): Row[] {
  return readLines(path).flatMap((event) =>
    event.sentences.flatMap((sentence: { language: string; claims: { words: string; value: number | null }[] }) =>
      sentence.claims.flatMap(({ words, value }) =>
        value === null ? [] : [{ set: 'mini-events', language: sentence.language, words, value }],
      ),
    ),
  )
}

function readCases(folder: string): Row[] {
  return ['A', 'D', 'E', 'G', 'H', 'I', 'J', 'K'].flatMap((name) => {
    const languages = new Map(readLines(`${folder}/${name}/documents.jsonl`).map((doc) => [doc.id, doc.language]))
    const gold = JSON.parse(readFileSync(`${folder}/${name}/gold.json`, 'utf8'))
    return gold.mentions.flatMap(({ doc, quote, value }: { doc: string; quote: string; value: number | null }) =>
      value === null ? [] : [{ set: 'cases', language: languages.get(doc) ?? 'en', words: quote, value }],
    )
  })
}

main(process.argv[2] ?? '../shared/data', process.argv.includes('--misses'))
