import { attribute } from '../../packages/core/src/attribute/index.ts'
import { segment } from '../../packages/core/src/segment/index.ts'
import { readDocuments, toDocument } from './read-documents.ts'

/** Documents of 800 words a second through segment and attribute on one core: `time-attribute.ts FILE.jsonl…`. */
/** Processor time, so that neighbours on the machine do not count. */
const cpuMs = (): number => process.cpuUsage().user / 1000

const WORDS = 800
const texts = process.argv.slice(2).flatMap((path) => readDocuments(path).filter(({ language }) => language === 'en'))
const words = texts.flatMap(({ text }) => text.split(/(?<=\n\n)/))
const docs = []
let text = ''
for (const paragraph of words) {
  text += paragraph
  if (text.split(/\s+/).length < WORDS) continue
  docs.push(toDocument({ id: `t${docs.length}`, text, language: 'en', published_at: '2027-11-01' }))
  text = ''
}
for (const doc of docs.slice(0, 20)) attribute(doc, segment(doc))
let stages = { segment: 0, attribute: 0 }
for (let round = 0; round < 3; round++) {
  const took = { segment: 0, attribute: 0 }
  for (const doc of docs) {
    const start = cpuMs()
    const segments = segment(doc)
    const middle = cpuMs()
    attribute(doc, segments)
    took.segment += middle - start
    took.attribute += cpuMs() - middle
  }
  stages = took
}
const perSecond = docs.length / ((stages.segment + stages.attribute) / 1000)
console.log({ docs: docs.length, 'documents a second': Math.round(perSecond), ...stages })
