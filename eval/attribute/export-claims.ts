import { writeFileSync } from 'node:fs'
import { attribute, describeSource } from '../../packages/core/src/attribute/index.ts'
import { segment } from '../../packages/core/src/segment/index.ts'
import { readDocuments } from './read-documents.ts'

/** Writes the claims of a case without groups, for score_case.py: `export-claims.ts CASE_DIR OUT.jsonl`. */
const [caseDir, out] = process.argv.slice(2) as [string, string]
const lines: string[] = []
for (const doc of readDocuments(`${caseDir}/documents.jsonl`)) {
  const reading = attribute(doc, segment(doc))
  for (const { anchor, stance, source, via, value, saidOn, facet } of reading.claims) {
    lines.push(
      JSON.stringify({
        kind: 'claim',
        url: doc.url,
        start: anchor.start,
        end: anchor.end,
        group: null,
        facet,
        stance,
        value: value?.value ?? null,
        publishedAt: doc.publishedOn,
        source: source === null ? null : describeSource(source),
        sourceText: source?.text ?? null,
        origins: [],
        chain: source === null ? [doc.publisher] : [source, ...via].map(({ name }) => name),
        saidOn,
      }),
    )
  }
}
writeFileSync(out, `${lines.join('\n')}\n`)
