/**
 * Kills a process that adds documents to a case, again and again, at a moment of chance, and looks whether every document
 * that it acknowledged is there and whether the case verifies: `npx tsx scripts/kill-test.ts [--kills 100] [--seed 1]`.
 * Ends with code 1 where anything is missing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCase, openCase } from '@sayso/store'
import { startAdder } from '../packages/store/src/testing/start-adder.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})
const kills = Number(values.kills)
let state = Number(values.seed)
/** A number in [0, 1), the same for the same seed. */
function chance(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-kill-'))
const path = join(folder, 'killed.sayso')
await (await createCase(path, { title: 'Killed', language: 'en', actor: 'kill-test' })).close()
const acknowledged: string[] = []
for (let i = 0; i < kills; i++) {
  const adder = startAdder(path, `killed-${i}`)
  while (adder.acknowledged.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
  await new Promise((resolve) => setTimeout(resolve, chance() * 200))
  adder.kill()
  await adder.ended
  acknowledged.push(...adder.acknowledged)
  process.stderr.write(`\r${i + 1} kills, ${acknowledged.length} documents acknowledged `)
}
const store = await openCase(path)
let missing = 0
for (let i = 0; i < acknowledged.length; i += 500) {
  const asked = acknowledged.slice(i, i + 500)
  missing += asked.length - (await store.readDocuments(asked)).length
}
let faults = 0
for await (const fault of store.verify()) {
  faults++
  process.stderr.write(`\n${fault.code}: ${fault.message}`)
}
await store.close()
rmSync(folder, { recursive: true })
process.stdout.write(
  `\n${kills} kills, ${acknowledged.length} documents acknowledged, ${missing} of them missing, ${faults} faults\n`,
)
process.exitCode = missing + faults === 0 ? 0 : 1
