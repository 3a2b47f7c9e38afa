/**
 * Adds documents to a case one after another, with what is read from each, and prints the id of each once it is safe on
 * disk: `tsx add-until-killed.ts CASE NAME [MOST]`. Run, and killed, by tests.
 */
import { openCase } from '../open-case.ts'
import { makeCaptured, makeClaim, makeReading } from './make-records.ts'

const [path, name, most] = process.argv.slice(2) as [string, string, string | undefined]
const store = await openCase(path)
for (let i = 0; i < Number(most ?? 1e9); i++) {
  const text = `Document ${i} of ${name}. ${'A bridge fell. '.repeat(i % 40)}`
  const item = makeCaptured({ url: `https://${name}.example/${i}`, publisher: name, text })
  await store.addDocuments([item], name)
  process.stdout.write(`${item.document.id}\n`)
  const claim = makeClaim(item.document, { words: `Document ${i}` })
  await store.putDerived({ readings: [{ reading: makeReading(item.document, [claim]) }], touched: [claim.id] })
}
await store.close()
