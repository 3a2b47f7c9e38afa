import { expect, test } from 'vitest'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listGroupRows } from './lists.ts'
import { viewWho } from './who.ts'

const LONG_MS = 120_000

test(
  'the words shown of an origin are of a claim that rests on it, and of no other in the same report',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 24))
      const { items } = await listGroupRows(open, { sort: 'documents', limit: 40 })
      let shown = 0
      for (const { id } of items) {
        const view = (await viewWho(open, id, { asOf: null, judgementsToo: false }))!
        const { claims } = (await open.store.readGroups([id]))[0]!
        const chains = new Map((await open.store.readChains(claims)).map((chain) => [chain.claim, chain]))
        const records = await open.store.readClaims(claims)
        for (const origin of view.origins) {
          const own = records.filter(({ claim }) => chains.get(claim.id)?.origins.includes(origin.id))
          expect(own.map(({ claim }) => `${claim.anchor.document} ${claim.anchor.exact}`)).toContain(
            `${origin.words.document} ${origin.words.text}`,
          )
          shown++
        }
      }
      expect(shown).toBeGreaterThan(20)
    })
  },
  LONG_MS,
)
