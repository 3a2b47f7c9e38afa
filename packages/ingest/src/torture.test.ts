import { expect, it } from 'vitest'
import { tortureIngest } from './testing/torture.ts'

it('reads 2,000 mutations of valid inputs without a crash, a hang or an offset out of the text', async () => {
  const { documents, refusals } = await tortureIngest({ runs: 2000, seed: 20271105 })
  expect(documents).toBeGreaterThan(1000)
  expect(refusals).toBeGreaterThan(50)
}, 600_000)
