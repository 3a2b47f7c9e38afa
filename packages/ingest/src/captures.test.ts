import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPaths } from './testing/read-bytes.ts'
import { summarise } from './testing/summarise.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../fixtures/capture')

describe('files in fixtures/capture', () => {
  for (const name of readdirSync(root).sort()) {
    it(`reads ${name} as its expected.json says`, async () => {
      const folder = join(root, name)
      const sources = readdirSync(folder).filter((file) => file !== 'expected.json')
      const items = await readPaths(sources.sort().map((file) => join(folder, file)))
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
      expect(JSON.parse(JSON.stringify(items.map((item) => summarise(item, folder))))).toEqual(expected)
    }, 120_000)
  }
})
