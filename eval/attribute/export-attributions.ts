import { writeFileSync } from 'node:fs'
import { attribute } from '../../packages/core/src/attribute/index.ts'
import { segment } from '../../packages/core/src/segment/index.ts'
import { readDocuments } from './read-documents.ts'

/** Writes attributions in the format of PolNeAR: `export-attributions.ts IN.jsonl OUT.jsonl`. The ids stay the input's. */
const [input, out] = process.argv.slice(2) as [string, string]
const ids = readDocuments(input).map((doc) => {
  const { attributions } = attribute(doc, segment(doc))
  const pairs = (spans: readonly { start: number; end: number }[]): number[][] =>
    spans.map(({ start, end }) => [start, end])
  return JSON.stringify({
    id: doc.url,
    attributions: attributions.map(({ id, source, cue, content, stance, unnamed, parent }) => ({
      id,
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      stance,
      unnamed,
      parent,
    })),
  })
})
writeFileSync(out, `${ids.join('\n')}\n`)
