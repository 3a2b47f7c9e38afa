import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLines, exportDerived, readLines, withEmptyCase } from '../testing/small-case.ts'
import { rebuildCase } from './rebuild-case.ts'

const LONG_MS = 120_000

test(
  'what comes out does not depend on the order of arrival, nor on how many came at once',
  async () => {
    const lines = await readLines(4, 10)
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
    const lines = await readLines(4, 8)
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
