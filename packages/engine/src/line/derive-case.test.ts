import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRulings } from '../judge/rulings.ts'
import { addLines, copyLine, exportDerived, readLines, withEmptyCase } from '../testing/small-case.ts'
import { deriveCase } from './derive-case.ts'
import { readDocuments } from './read-stage.ts'
import { rebuildCase } from './rebuild-case.ts'

const LONG_MS = 120_000

test(
  'what comes out does not depend on the order of arrival, nor on how many came at once',
  async () => {
    const read = await readLines(4, 9)
    const lines = [...read, ...read.slice(0, 2).map(copyLine)]
    const whole = await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, lines)
      return exportDerived(open)
    })
    expect(whole).toContain('"kind":"derivation"')
    expect(whole).toContain('"kind":"group"')
    const orders = fc.tuple(
      fc.shuffledSubarray([...lines], { minLength: lines.length }),
      fc.integer({ min: 1, max: lines.length }),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([shuffled, first]) => {
        const other = await withEmptyCase(async (open, folder) => {
          await addLines(open, folder, shuffled.slice(0, first))
          if (first < shuffled.length) await addLines(open, folder, shuffled.slice(first))
          return exportDerived(open)
        })
        expect(other).toBe(whole)
      }),
      { numRuns: 3 },
    )
  },
  LONG_MS,
)

test(
  'one document after the other comes to the same as all at once, and as a rebuild',
  async () => {
    const read = await readLines(4, 7)
    const lines = [copyLine(read[1]!), ...read]
    await withEmptyCase(async (open, folder) => {
      for (const line of lines) await addLines(open, folder, [line])
      const added = await exportDerived(open)
      const rebuilt = await rebuildCase(open, 'ingest')
      expect(await exportDerived(open)).toBe(added)
      expect(rebuilt).toMatchObject({
        documents: 0,
        claims: { added: 0, gone: 0, changed: 0 },
        groups: { added: 0, gone: 0, changed: 0 },
      })
    })
  },
  LONG_MS,
)

test(
  'claims alike word for word stay together when the one that stands for them is read again',
  async () => {
    const [line] = await readLines(4, 5)
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [line!, copyLine(line!)])
      const before = await exportDerived(open)
      const { items } = await open.store.listDocuments({ sort: 'oldest', limit: 2 })
      for (const { id } of items) {
        await readDocuments(open, [id], await readRulings(open))
        await deriveCase(open)
        expect(await exportDerived(open)).toBe(before)
      }
    })
  },
  LONG_MS,
)

test(
  'an outlet that comes into the case later stands in the chain of what was told to it',
  async () => {
    const report = (publisher: string, day: string, text: string) =>
      JSON.stringify({
        id: publisher,
        url: `https://${publisher.split(' ')[0]!.toLowerCase()}.example/${day}`,
        publisher,
        publisher_kind: 'newspaper',
        country: 'Garam',
        language: 'en',
        published_at: `2029-05-${day}T08:00:00Z`,
        title: 'Report',
        byline: null,
        text,
        links: [],
        media: [],
      })
    const told = report(
      'The Short Version',
      '14',
      'A retired teacher told the Brodets Kurier that three men were hurt.',
    )
    const outlet = report('Brodets Kurier', '15', 'The bridge over the river is open to buses again.')
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, [told])
      expect(await exportDerived(open)).not.toContain('"links":[{"name":"Brodets Kurier"')
      await addLines(open, folder, [outlet])
      const added = await exportDerived(open)
      expect(added).toContain('"links":[{"name":"Brodets Kurier"')
      await rebuildCase(open, 'ingest')
      expect(await exportDerived(open)).toBe(added)
    })
  },
  LONG_MS,
)
